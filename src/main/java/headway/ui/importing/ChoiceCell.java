package headway.ui.importing;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// A table cell with a choice that is always open to be made.
///
/// @param <S> the row
/// @param <V> what the cell shows
/// @param <T> what is chosen from
final class ChoiceCell<S, V, T> extends TableCell<S, V> {
    private final Choice<V, T> choice;
    private final ComboBox<T> box = new ComboBox<>();
    private final Label remark = new Label();
    private final VBox content = new VBox(box, remark);
    private boolean showing;

    /// What can be chosen for a value, and what then happens.
    interface Choice<V, T> {
        /// Empty where there is nothing to choose.
        List<T> choices(V value);

        /// What is chosen now; null for nothing yet.
        @Nullable
        T chosen(V value);

        void choose(V value, T chosen);

        /// A word below the choice; empty for none.
        String remark(V value);

        /// What a screen reader says of the choice.
        String about(V value);
    }

    ChoiceCell(Choice<V, T> choice, Function<T, String> name) {
        this.choice = choice;
        box.setMaxWidth(Double.MAX_VALUE);
        box.setVisibleRowCount(14);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T shown) {
                return shown == null ? "" : name.apply(shown);
            }

            @Override
            public @Nullable T fromString(String text) {
                return null;
            }
        });
        box.setOnAction(event -> choose());
        remark.getStyleClass().add("import-remark");
        content.getStyleClass().add("import-choice");
        getStyleClass().add("import-choice-cell");
    }

    @Override
    protected void updateItem(@Nullable V value, boolean empty) {
        super.updateItem(value, empty);
        List<T> choices = empty || value == null ? List.of() : choice.choices(value);
        if (value == null || choices.isEmpty()) {
            setGraphic(null);
            return;
        }
        showing = true;
        if (!box.getItems().equals(choices)) {
            box.getItems().setAll(choices);
        }
        box.setValue(choice.chosen(value));
        box.setAccessibleText(choice.about(value));
        String said = choice.remark(value);
        remark.setText(said);
        remark.setVisible(!said.isEmpty());
        remark.setManaged(!said.isEmpty());
        showing = false;
        setGraphic(content);
    }

    private void choose() {
        V value = getItem();
        T chosen = box.getValue();
        if (!showing && value != null && chosen != null && !chosen.equals(choice.chosen(value))) {
            choice.choose(value, chosen);
        }
    }
}
