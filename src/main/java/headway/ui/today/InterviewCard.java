package headway.ui.today;

import headway.domain.DatedInterview;
import headway.domain.Interview;
import headway.ui.kit.Actions;
import headway.ui.kit.Icons;
import headway.ui.kit.Show;
import headway.ui.kit.Views;
import java.time.ZoneId;
import javafx.beans.value.ObservableValue;
import javafx.event.Event;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The next interview: how far ahead, where and with whom. P opens all there is to prepare for it,
/// Enter or a click its application.
final class InterviewCard extends VBox {
    private final TodayWords words;
    private final Actions window;
    private long applicationId;
    private long interviewId;
    private String address = "";

    @FXML
    private Label kind;

    @FXML
    private Label countdown;

    @FXML
    private Label what;

    @FXML
    private Label when;

    @FXML
    private Label there;

    @FXML
    private Label people;

    @FXML
    private Label place;

    @FXML
    private FlowPane buttons;

    @FXML
    private Button link;

    /// @param away how far ahead it is, in words
    InterviewCard(Views views, TodayWords words, Actions window, ObservableValue<String> away) {
        this.words = words;
        this.window = window;
        views.loadInto(this);
        kind.setGraphic(Icons.of(Feather.CALENDAR));
        link.setGraphic(Icons.of(Feather.EXTERNAL_LINK));
        countdown.textProperty().bind(away);
        // A click on a button is none on the card.
        buttons.setOnMouseClicked(Event::consume);
    }

    void show(DatedInterview dated, ZoneId zone) {
        Interview interview = dated.interview();
        applicationId = interview.applicationId();
        interviewId = interview.id();
        address = TodayWords.link(interview.place()).orElse("");
        kind.setText(words.round(interview));
        what.setText(TodayWords.what(dated.company(), dated.role()));
        when.setText(words.when(interview, zone));
        Show.text(there, words.there(interview, zone));
        Show.text(people, words.people(dated));
        // A bare link is told by its button.
        Show.text(place, interview.place().equals(address) ? "" : interview.place());
        link.setTooltip(address.isEmpty() ? null : new Tooltip(address));
        Show.when(link, !address.isEmpty());
        setAccessibleText(kind.getText() + ", " + what.getText() + ", " + when.getText());
    }

    @FXML
    void onOpen() {
        window.openApplication(applicationId);
    }

    @FXML
    void onPrepare() {
        window.openInterview(interviewId);
    }

    @FXML
    private void onLink() {
        window.browse(address);
    }

    @FXML
    private void onClicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            onOpen();
        }
    }
}
