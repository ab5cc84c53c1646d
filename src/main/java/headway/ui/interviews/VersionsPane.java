package headway.ui.interviews;

import headway.domain.ClosingDifference;
import headway.domain.ClosingStatement;
import headway.domain.ClosingVersion;
import headway.text.Messages;
import headway.ui.kit.Show;
import headway.ui.kit.Views;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What a closing statement said before: two versions with their differences, and the way back to one.
final class VersionsPane extends TitledPane {
    /// What is done with versions.
    interface Edits {
        /// Keeps what the statement says now as a version.
        void keepVersion();

        void restore(ClosingVersion version);

        void remove(ClosingVersion version);
    }

    /// A version by its name; without one it is the statement as it is now.
    private record Choice(String name, @Nullable ClosingVersion version) {
        @Override
        public String toString() {
            return name;
        }

        long id() {
            return version == null ? 0 : version.id();
        }
    }

    private final Messages messages;
    private final Edits edits;
    private final DifferencePane differences;
    private ClosingStatement now = ClosingStatement.blank(null);
    private boolean showing;

    @FXML
    private Label none;

    @FXML
    private VBox some;

    @FXML
    private ComboBox<Choice> first;

    @FXML
    private ComboBox<Choice> second;

    @FXML
    private Button restore;

    @FXML
    private Button remove;

    VersionsPane(Views views, Edits edits) {
        this.messages = views.messages();
        this.edits = edits;
        differences = new DifferencePane(views);
        views.loadInto(this);
        some.getChildren().add(1, differences);
        for (ComboBox<Choice> box : List.of(first, second)) {
            box.valueProperty().addListener((observed, before, chosen) -> {
                if (!showing) {
                    compare();
                }
            });
        }
    }

    void show(ClosingReading reading) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(messages.get("interviews.closing.versions.now"), null));
        for (ClosingVersion version : reading.versions()) {
            LocalDateTime at = version.keptAt().atZone(reading.zone()).toLocalDateTime();
            choices.add(new Choice(
                    messages.get("interviews.closing.versions.at", at.toLocalDate(), at.toLocalTime()), version));
        }
        setText(messages.get("interviews.closing.versions", reading.versions().size()));
        boolean any = !reading.versions().isEmpty();
        Show.when(none, !any);
        Show.when(some, any);
        showing = true;
        // The latest that says something else: a rehearsal keeps what is said now.
        Choice other = choices.stream()
                .filter(choice ->
                        choice.version() != null && !reading.statement().says(choice.version()))
                .findFirst()
                .orElse(choices.get(any ? 1 : 0));
        choose(first, choices, other);
        choose(second, choices, choices.get(0));
        showing = false;
        showNow(reading.statement());
    }

    /// Compares with what is being typed.
    void showNow(ClosingStatement typed) {
        now = ClosingKeeper.clean(typed);
        if (some.isVisible()) {
            compare();
        }
    }

    @FXML
    private void onKeep() {
        edits.keepVersion();
    }

    @FXML
    private void onRestore() {
        with(edits::restore);
    }

    @FXML
    private void onRemove() {
        with(edits::remove);
    }

    private void with(Consumer<ClosingVersion> action) {
        Choice chosen = first.getValue();
        if (chosen != null && chosen.version() != null) {
            first.requestFocus();
            action.accept(chosen.version());
        }
    }

    /// Offers versions; the one that was chosen stays so while it is there.
    private static void choose(ComboBox<Choice> box, List<Choice> choices, Choice usual) {
        Choice before = box.getItems().size() > 1 ? box.getValue() : null;
        if (!box.getItems().equals(choices)) {
            box.getItems().setAll(choices);
        }
        box.setValue(choices.stream()
                .filter(choice -> before != null && choice.id() == before.id())
                .findFirst()
                .orElse(usual));
    }

    private void compare() {
        Choice one = first.getValue();
        Choice other = second.getValue();
        if (one == null || other == null) {
            return;
        }
        differences.show(ClosingDifference.between(version(one), version(other)), one.name(), other.name());
        restore.setDisable(one.version() == null || now.says(version(one)));
        remove.setDisable(one.version() == null);
    }

    private ClosingVersion version(Choice choice) {
        ClosingVersion version = choice.version();
        return version == null ? new ClosingVersion(0, now.id(), now.text(), now.points(), Instant.EPOCH) : version;
    }
}
