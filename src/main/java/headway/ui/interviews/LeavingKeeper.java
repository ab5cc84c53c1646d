package headway.ui.interviews;

import headway.domain.Leaving;
import headway.domain.Leaving.Agreed;
import headway.domain.LeavingQuestion;
import headway.domain.PromisedItem;
import headway.ui.kit.Background;
import java.util.function.UnaryOperator;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Keeps a leaving checklist: what is chosen at once, what is typed after a pause and when somebody goes on.
final class LeavingKeeper {
    private static final Duration PAUSE = Duration.millis(800);

    private final Background background;
    private final Runnable changed;
    private final LeavingTyping typing = new LeavingTyping();
    private final PauseTransition pause = new PauseTransition(PAUSE);

    /// @param changed hears of each change that is made here
    LeavingKeeper(Background background, Runnable changed) {
        this.background = background;
        this.changed = changed;
        pause.setOnFinished(event -> keep());
    }

    @Nullable
    Leaving typed() {
        return typing.typed();
    }

    /// Takes up what the journal has; what is being filled in for another interview is kept before.
    ///
    /// @return true when the fields have to show it
    boolean take(Leaving read) {
        Leaving now = typing.typed();
        if (now != null && now.interviewId() != read.interviewId()) {
            keep();
        }
        return typing.take(read);
    }

    void answer(LeavingQuestion question, @Nullable Boolean done) {
        choose(typing.edit(leaving -> leaving.withAnswer(question, done)));
    }

    /// Something of what was agreed is typed.
    void type(LeavingQuestion about, UnaryOperator<Agreed> edit) {
        typed(typing.agree(about, edit));
    }

    /// Something of what was agreed is chosen.
    void choose(LeavingQuestion about, UnaryOperator<Agreed> edit) {
        choose(typing.agree(about, edit));
    }

    void promise(PromisedItem item) {
        typing.promise(item);
        choose(true);
    }

    void typePromise(long number, UnaryOperator<PromisedItem> edit) {
        typed(typing.change(number, edit));
    }

    void choosePromise(long number, UnaryOperator<PromisedItem> edit) {
        choose(typing.change(number, edit));
    }

    void removePromise(long number) {
        choose(typing.remove(number));
    }

    boolean isSame(long one, long other) {
        return typing.isSame(one, other);
    }

    /// Keeps what has been typed so far.
    void keep() {
        pause.stop();
        if (!typing.isTyped()) {
            return;
        }
        Leaving sent = typing.begin();
        background.make(journal -> typing.keep(journal, sent), done -> typing.end(), problem -> {
            typing.end();
            background.notices().failed(problem);
        });
    }

    private void typed(boolean different) {
        if (different) {
            pause.playFromStart();
            changed.run();
        }
    }

    private void choose(boolean different) {
        if (different) {
            changed.run();
            keep();
        }
    }
}
