package headway.ui.importing;

import headway.exchange.StatusWord;
import headway.ui.kit.Views;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

/// What each word that the log has for a stage means.
final class WordsPane extends VBox {
    private final ImportModel model;
    private final ImportTexts texts;
    private final List<WordChoice> known = WordChoice.all(false);
    private final List<WordChoice> asked = WordChoice.all(true);

    @FXML
    private TableView<WordRow> table;

    @FXML
    private TableColumn<WordRow, String> word;

    @FXML
    private TableColumn<WordRow, Integer> count;

    @FXML
    private TableColumn<WordRow, StatusWord> meaning;

    WordsPane(Views views, ImportModel model, ImportTexts texts) {
        this.model = model;
        this.texts = texts;
        views.loadInto(this);
    }

    @FXML
    private void initialize() {
        word.setCellValueFactory(row ->
                new ReadOnlyStringWrapper(row.getValue().wordProperty().get().word()));
        count.setCellValueFactory(row ->
                new ReadOnlyObjectWrapper<>(row.getValue().wordProperty().get().count()));
        meaning.setCellValueFactory(row -> row.getValue().wordProperty());
        meaning.setCellFactory(column -> new ChoiceCell<>(new Meaning(), texts::choice));
        table.setItems(model.words());
    }

    private final class Meaning implements ChoiceCell.Choice<StatusWord, WordChoice> {
        @Override
        public List<WordChoice> choices(StatusWord word) {
            return model.isAsked(word) ? asked : known;
        }

        @Override
        public WordChoice chosen(StatusWord word) {
            return WordChoice.of(word);
        }

        @Override
        public void choose(StatusWord word, WordChoice chosen) {
            model.setWord(word.word(), chosen);
        }

        @Override
        public String remark(StatusWord word) {
            return "";
        }

        @Override
        public String about(StatusWord word) {
            return texts.get("importing.word.of", word.word());
        }
    }
}
