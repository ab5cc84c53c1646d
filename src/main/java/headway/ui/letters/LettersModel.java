package headway.ui.letters;

import headway.domain.Plan;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Which document is chosen, and what the journal has for it.
final class LettersModel {
    private final ReadOnlyObjectWrapper<LettersReading> reading = new ReadOnlyObjectWrapper<>(LettersReading.NOTHING);
    private final ReadOnlyObjectWrapper<Chosen> chosen = new ReadOnlyObjectWrapper<>(Chosen.NO_PLAN);

    ReadOnlyObjectProperty<LettersReading> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Chosen> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    LettersReading reading() {
        return reading.get();
    }

    Chosen chosen() {
        return chosen.get();
    }

    /// True once something was read.
    boolean isRead() {
        return !reading().equals(LettersReading.NOTHING);
    }

    void choose(Chosen document) {
        chosen.set(document);
    }

    /// The chosen plan as the journal has it; empty while another document is chosen, or none.
    Optional<Plan> plan() {
        return reading().plan(chosen().plan());
    }

    /// Takes up what the journal has. Where the chosen plan is gone, the latest one is chosen.
    void show(LettersReading read) {
        reading.set(read);
        Chosen now = chosen();
        if (now.kind() == DocumentKind.PLAN && read.plan(now.plan()).isEmpty()) {
            chosen.set(
                    read.plans().isEmpty()
                            ? Chosen.NO_PLAN
                            : Chosen.plan(read.plans().get(0).id()));
        }
    }
}
