package headway.ui.kit.agenda;

import headway.domain.Texts;
import headway.ui.kit.Focus;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A field that finds one of many by some of its words. Arrow keys choose, Enter takes.
public final class FormSearch<T> extends VBox {
    private static final int MOST_FOUND = 50;
    private static final int MOST_SHOWN = 4;

    private final TextField field = new TextField();
    private final ListView<Choice<T>> found = new ListView<>();
    private final BooleanProperty looking = new SimpleBooleanProperty(true);
    private List<Choice<T>> choices = List.of();
    private Runnable taken = () -> {};
    private @Nullable Choice<T> last;
    private boolean fold;
    private boolean taking;

    /// Something to be found.
    ///
    /// @param folded the words for comparison
    public record Choice<T>(T value, String words, String folded) {
        public static <T> Choice<T> of(T value, String words) {
            return new Choice<>(value, words, Texts.fold(words));
        }
    }

    public FormSearch() {
        getStyleClass().add("form-search");
        found.getStyleClass().add("form-found");
        found.setFocusTraversable(false);
        found.setPlaceholder(new Label());
        found.setCellFactory(list -> new ListCell<>() {
            {
                // Long words are shortened, so that the list scrolls one way only.
                setPrefWidth(0);
            }

            @Override
            protected void updateItem(@Nullable Choice<T> item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty || item == null ? "" : item.words());
            }
        });
        found.setOnMouseClicked(event -> takeChosen());
        found.visibleProperty().bind(looking);
        found.managedProperty().bind(looking);
        field.textProperty().addListener((observed, before, now) -> look());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        field.focusedProperty().addListener((observed, before, focused) -> {
            // While another window is in front, somebody may still be looking.
            if (!focused && fold && !Focus.isIn(field)) {
                leave();
            }
        });
        getChildren().addAll(field, found);
    }

    public TextField field() {
        return field;
    }

    /// Names the field for those who do not see it.
    public void name(String words) {
        field.setAccessibleText(words);
        found.setAccessibleText(words);
    }

    /// Says what can be found.
    public void offer(List<Choice<T>> all) {
        choices = all;
        boolean open = looking.get();
        look();
        // What was taken stays so; the list opens again for whoever looks for another one.
        looking.set(open);
    }

    /// Shows something as taken, and the list only while another one is looked for.
    public void show(Choice<T> choice) {
        fold = true;
        take(choice);
    }

    /// Says what to do when something else was taken: by key, mouse, or going on.
    public void onTaken(Runnable action) {
        taken = action;
    }

    /// What is meant by the words in the field: the one with just these words, or else the one that the list has
    /// chosen; empty when nothing has them.
    public Optional<T> meant() {
        return choice().map(Choice::value);
    }

    private Optional<Choice<T>> choice() {
        String typed = Texts.fold(field.getText());
        Choice<T> chosen = typed.isEmpty() ? null : found.getSelectionModel().getSelectedItem();
        if (chosen != null && chosen.folded().equals(typed)) {
            return Optional.of(chosen);
        }
        return choices.stream()
                .filter(choice -> choice.folded().equals(typed))
                .findFirst()
                .or(() -> Optional.ofNullable(chosen));
    }

    /// Those in which all words are found, those that begin with them first.
    static <T> List<Choice<T>> matches(List<Choice<T>> choices, String typed) {
        String words = Texts.fold(typed);
        String[] parts = words.split(" ", -1);
        return choices.stream()
                .filter(choice -> {
                    for (String part : parts) {
                        if (!choice.folded().contains(part)) {
                            return false;
                        }
                    }
                    return true;
                })
                .sorted((one, other) -> Boolean.compare(
                        other.folded().startsWith(words), one.folded().startsWith(words)))
                .limit(MOST_FOUND)
                .toList();
    }

    private void look() {
        if (!taking) {
            found.getItems().setAll(matches(choices, field.getText()));
            found.getSelectionModel().selectFirst();
            if (fold) {
                // One row more than it has would show as an empty one.
                found.setPrefHeight(Math.min(MOST_SHOWN, found.getItems().size()) * found.getFixedCellSize() + 2);
            }
            looking.set(!fold || (field.isFocused() && !found.getItems().isEmpty()));
        }
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            if (!looking.get()) {
                look();
            } else if (event.getCode() == KeyCode.DOWN) {
                found.getSelectionModel().selectNext();
            } else {
                found.getSelectionModel().selectPrevious();
            }
            found.scrollTo(found.getSelectionModel().getSelectedIndex());
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER
                && looking.get()
                && !found.getSelectionModel().isEmpty()) {
            takeChosen();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && fold && looking.get()) {
            looking.set(false);
            event.consume();
        }
    }

    /// Going on takes what was found; what is nothing gives way to what was there before.
    private void leave() {
        Choice<T> before = last;
        Choice<T> now = choice().orElse(before);
        if (now != null) {
            take(now);
            if (!now.equals(before)) {
                taken.run();
            }
        }
        looking.set(false);
    }

    private void takeChosen() {
        Choice<T> chosen = found.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            take(chosen);
            taken.run();
        }
    }

    private void take(Choice<T> choice) {
        taking = true;
        field.setText(choice.words());
        field.end();
        taking = false;
        last = choice;
        looking.set(!fold);
    }
}
