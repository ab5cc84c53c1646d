package headway.ui.interviews;

import headway.domain.ClosingStatement;
import headway.ui.kit.Background;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// The closing statement as it is being typed, and as the journal has it. It is kept after a pause, and whenever
/// somebody goes on to something else.
final class ClosingKeeper {
    private static final Duration PAUSE = Duration.millis(800);

    private final Background background;
    private final Consumer<ClosingStatement> changed;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private ClosingStatement typed = ClosingStatement.blank(null);
    private ClosingStatement kept = typed;
    private boolean taken;
    private int underWay;

    /// @param changed hears of each change, typed or read
    ClosingKeeper(Background background, Consumer<ClosingStatement> changed) {
        this.background = background;
        this.changed = changed;
        pause.setOnFinished(event -> keep());
    }

    /// The statement as it is typed now.
    ClosingStatement typed() {
        return typed;
    }

    /// False while there is neither a text nor a key point.
    boolean saysAnything() {
        return !typed.text().isBlank() || !clean(typed).points().isEmpty();
    }

    /// Takes up what the journal has.
    ///
    /// @return true when it differs from what is being typed, so that the fields have to show it
    boolean take(ClosingStatement read) {
        if (!taken || !isSame(read, kept)) {
            keep();
        } else {
            if (underWay > 0) {
                // Older than what is on its way; when that is there it will be read again.
                return false;
            }
            if (read.equals(kept) || says(read, clean(typed)) || isTyped()) {
                kept = read;
                typed = number(typed, read.id());
                return false;
            }
        }
        taken = true;
        kept = read;
        typed = read;
        pause.stop();
        changed.accept(read);
        return true;
    }

    /// Something is typed; it is kept after a pause.
    void type(UnaryOperator<ClosingStatement> edit) {
        ClosingStatement after = edit.apply(typed);
        if (taken && !after.equals(typed)) {
            typed = after;
            pause.playFromStart();
            changed.accept(after);
        }
    }

    /// Something is moved or taken away; it is kept at once.
    void choose(UnaryOperator<ClosingStatement> edit) {
        type(edit);
        keep();
    }

    /// Keeps what has been typed so far.
    void keep() {
        if (isTyped()) {
            keep(done -> {});
        }
        pause.stop();
    }

    /// Keeps the statement and goes on with it as the journal has it.
    void keep(Consumer<ClosingStatement> then) {
        pause.stop();
        ClosingStatement clean = clean(typed);
        kept = clean;
        underWay++;
        background.make(
                journal -> journal.closings().keep(clean),
                done -> {
                    underWay--;
                    if (isSame(done, kept)) {
                        kept = number(kept, done.id());
                        typed = number(typed, done.id());
                    }
                    then.accept(done);
                },
                problem -> {
                    underWay--;
                    background.notices().failed(problem);
                });
    }

    private boolean isTyped() {
        return taken && !says(clean(typed), kept);
    }

    /// There is one general statement, and one for each job.
    private static boolean isSame(ClosingStatement one, ClosingStatement other) {
        return Objects.equals(one.applicationId(), other.applicationId());
    }

    private static boolean says(ClosingStatement one, ClosingStatement other) {
        return one.text().equals(other.text()) && one.points().equals(other.points());
    }

    private static ClosingStatement number(ClosingStatement one, long id) {
        return new ClosingStatement(id, one.applicationId(), one.text(), one.points());
    }

    /// As it is kept: without empty lines.
    static ClosingStatement clean(ClosingStatement statement) {
        return statement.withPoints(statement.points().stream()
                .map(String::strip)
                .filter(point -> !point.isEmpty())
                .toList());
    }
}
