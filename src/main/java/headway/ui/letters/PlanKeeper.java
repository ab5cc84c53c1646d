package headway.ui.letters;

import headway.domain.Plan;
import headway.journal.Kept;
import headway.ui.kit.Background;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The plan as it is being typed, and as the journal has it. It is kept after a pause, and whenever somebody goes on
/// to something else.
final class PlanKeeper {
    private static final Duration PAUSE = Duration.millis(800);

    private final Background background;
    private final Consumer<Plan> changed;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private @Nullable Plan typed;
    private @Nullable Plan kept;
    private int underWay;

    /// @param changed hears of each change, typed or read
    PlanKeeper(Background background, Consumer<Plan> changed) {
        this.background = background;
        this.changed = changed;
        pause.setOnFinished(event -> keep());
    }

    /// The plan as it is typed now; null while there is none.
    @Nullable
    Plan typed() {
        return typed;
    }

    /// Takes up what the journal has.
    ///
    /// @return true when it differs from what is being typed, so that the fields have to show it
    boolean take(Plan read) {
        Plan before = kept;
        Plan now = typed;
        if (before == null || now == null || before.id() != read.id()) {
            keep();
        } else {
            if (underWay > 0) {
                // Older than what is on its way; when that is there it will be read again.
                return false;
            }
            if (read.equals(before) || read.equals(keepable(now)) || isTyped()) {
                kept = read;
                return false;
            }
        }
        kept = read;
        typed = read;
        pause.stop();
        changed.accept(read);
        return true;
    }

    /// Forgets a plan that is no more.
    void forget() {
        pause.stop();
        typed = null;
        kept = null;
    }

    /// Something is typed; it is kept after a pause.
    void type(UnaryOperator<Plan> edit) {
        Plan now = typed;
        if (now == null) {
            return;
        }
        Plan after = edit.apply(now);
        if (!after.equals(now)) {
            typed = after;
            pause.playFromStart();
            changed.accept(after);
        }
    }

    /// Something is chosen or moved; it is kept at once.
    void choose(UnaryOperator<Plan> edit) {
        type(edit);
        keep();
    }

    /// Keeps what has been typed so far.
    void keep() {
        pause.stop();
        Plan now = typed;
        if (now == null || !isTyped()) {
            return;
        }
        Plan clean = keepable(now);
        kept = clean;
        underWay++;
        background.make(journal -> new Kept<>(clean, journal.plans().edit(clean)), done -> underWay--, problem -> {
            underWay--;
            background.notices().failed(problem);
        });
    }

    private boolean isTyped() {
        return typed != null && kept != null && !keepable(typed).equals(kept);
    }

    /// Without empty lines; while the name is empty the old one stays.
    private Plan keepable(Plan plan) {
        Plan clean = PlanEditing.clean(plan);
        return clean.name().isEmpty() && kept != null ? clean.withName(kept.name()) : clean;
    }
}
