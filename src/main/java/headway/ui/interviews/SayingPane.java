package headway.ui.interviews;

import headway.domain.ClosingText;
import headway.domain.SpeakingPace;
import headway.text.Message;
import headway.text.Messages;
import headway.ui.interviews.SpokenText.Run;
import headway.ui.kit.Icons;
import headway.ui.kit.Show;
import headway.ui.kit.Views;
import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.feather.Feather;

/// A closing statement as it will be said: its slots filled, how long it takes, and where the time is over.
final class SayingPane extends VBox {
    private final Messages messages;

    @FXML
    private Label time;

    @FXML
    private Label tooLong;

    @FXML
    private Label slots;

    @FXML
    private TextFlow said;

    @FXML
    private Label nothing;

    SayingPane(Views views) {
        this.messages = views.messages();
        views.loadInto(this);
        tooLong.setGraphic(Icons.of(Feather.CLOCK));
    }

    /// @param typed with its slots
    void show(String typed, ClosingText text, SpeakingPace pace) {
        boolean any = text.words() > 0;
        Show.text(
                time,
                messages.get(
                        pace.measured() ? "interviews.closing.time" : "interviews.closing.timeUsual",
                        text.words(),
                        text.seconds(),
                        pace.wordsPerMinute()));
        Show.when(time, any);
        Show.text(tooLong, text.isTooLong() ? messages.get(text.saying()) : "");
        slots.setText(messages.get(slots(text)));
        Show.when(nothing, !any);
        Show.when(said, any);
        said.getChildren().setAll(nodes(SpokenText.of(typed, text)));
        said.setAccessibleText(text.text());
    }

    private Message slots(ClosingText text) {
        if (text.slots() == 0) {
            return Message.of("interviews.closing.slots.none", slot(messages));
        }
        return text.openSlots() == 0
                ? Message.of("interviews.closing.slots.filled")
                : Message.of("interviews.closing.slots.open", text.openSlots());
    }

    /// The slot for what was learned, as it is typed.
    static String slot(Messages messages) {
        return "{" + messages.get("interviews.closing.slot") + "}";
    }

    private List<Node> nodes(SpokenText text) {
        List<Node> nodes = new ArrayList<>();
        boolean marked = false;
        for (Run run : text.runs()) {
            if (run.beyond() && !marked) {
                marked = true;
                nodes.add(mark());
            }
            Text words = new Text(run.words());
            words.getStyleClass().add("said");
            if (run.filled()) {
                words.getStyleClass().add("said-filled");
            }
            if (run.beyond()) {
                words.getStyleClass().add("said-beyond");
            }
            nodes.add(words);
        }
        return nodes;
    }

    /// Where the time is over.
    private Label mark() {
        Label mark = new Label(messages.get("interviews.closing.mark", ClosingText.MOST_SECONDS));
        mark.getStyleClass().add("said-mark");
        mark.setGraphic(Icons.of(Feather.CLOCK));
        mark.setMinWidth(USE_PREF_SIZE);
        return mark;
    }
}
