package headway.ui.interviews;

import headway.text.Messages;
import headway.ui.interviews.InterviewsModel.Row;
import headway.ui.kit.Icons;
import headway.ui.kit.InterviewIcons;
import headway.ui.kit.Show;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A row of the list: company, when, round and kind; under the name of its part where it is the first there.
final class InterviewCell extends ListCell<Row> {
    private final Messages messages;
    private final InterviewWords words;
    private final InterviewsModel model;
    private final Label part = new Label();
    private final Label company = new Label();
    private final Label when = new Label();
    private final Label kind = new Label();
    private final VBox all;

    InterviewCell(Messages messages, InterviewWords words, InterviewsModel model) {
        this.messages = messages;
        this.words = words;
        this.model = model;
        part.getStyleClass().add("section-name");
        company.getStyleClass().add("interview-company");
        kind.getStyleClass().addAll("muted", "interview-kind");
        VBox row = new VBox(company, when, kind);
        row.getStyleClass().add("interview-row");
        all = new VBox(part, row);
        getStyleClass().add("interview-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        // Long words are shortened, so that the list scrolls one way only.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Row item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        String name = messages.get(item.past() ? "interviews.past" : "interviews.upcoming");
        Show.when(part, item.first());
        part.setText(name);
        company.setText(item.line().company());
        when.setText(
                words.when(item.line(), model.reading().zone(), model.reading().today()));
        kind.setText(words.kind(item.line().round(), item.line().type()));
        kind.setGraphic(Icons.of(InterviewIcons.of(item.line().type())));
        setAccessibleText(
                String.join(", ", company.getText(), item.line().role(), when.getText(), kind.getText(), name));
        setGraphic(all);
    }
}
