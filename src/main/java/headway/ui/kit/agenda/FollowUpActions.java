package headway.ui.kit.agenda;

import headway.domain.ActionKey;
import headway.domain.FollowUpKind;
import headway.journal.FollowUps;
import headway.journal.Journal;
import headway.journal.Kept;
import headway.text.DayName;
import headway.text.Message;
import headway.text.WeekStart;
import headway.ui.kit.Actions;
import headway.ui.kit.Background;
import headway.ui.kit.Formats;
import headway.ui.kit.Notices;
import headway.ui.kit.PopOvers;
import headway.ui.kit.Views;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// What can be done with something that is due: do it, put it off, pass it on, write it. Each is one undo step and
/// says what follows.
public final class FollowUpActions {
    private final Background background;
    private final Views views;
    private final Formats formats;
    private final Actions window;
    private final WriteWindow writing;

    public FollowUpActions(Background background, Views views, Formats formats, Actions window) {
        this.background = background;
        this.views = views;
        this.formats = formats;
        this.window = window;
        this.writing = new WriteWindow(background, views, window, this::done);
    }

    /// Marks it as done today, after one gentle sentence where it is too early.
    ///
    /// @param beside what a question would point at
    public void done(ActionKey key, Node beside) {
        done(key, FollowUps.Doing::on, beside, () -> {});
    }

    /// Marks it as done in a certain way, after one gentle sentence where it is too early.
    ///
    /// @param how it was done, by today's date
    /// @param beside what a question would point at
    /// @param then is run once it is done
    public void done(ActionKey key, Function<LocalDate, FollowUps.Doing> how, Node beside, Runnable then) {
        Runnable doIt = () -> close(
                journal -> journal.followUps().done(key, how.apply(journal.today())),
                key.type() == ActionKey.Type.APPLY ? FollowUpSaid.APPLIED : FollowUpSaid.DONE,
                then);
        background.read(
                journal -> FollowUpFacts.read(journal, key),
                facts -> facts.doubt()
                        .ifPresentOrElse(
                                doubt ->
                                        FollowUpQuestion.ask(views, beside, doubt, Message.of("followUp.anyway"), doIt),
                                doIt));
    }

    /// Passes it on without doing it.
    public void skip(ActionKey key) {
        close(journal -> journal.followUps().skip(key), FollowUpSaid.SKIPPED, () -> {});
    }

    /// Asks for the day to put it off to.
    public void snooze(ActionKey key, Node beside) {
        DayOfWeek usual = WeekStart.usual(views.messages().locale());
        background.read(
                journal -> {
                    FollowUpFacts facts = FollowUpFacts.read(journal, key);
                    LocalDate due = facts.due();
                    LocalDate from = due != null && due.isAfter(facts.today()) ? due : facts.today();
                    List<SnoozeDays.Choice> days = SnoozeDays.after(
                            from,
                            facts.today(),
                            journal.settings().pacing().workDays(),
                            journal.settings().firstDayOfWeek().orElse(usual));
                    return new Snoozing(facts.today(), days);
                },
                snoozing -> SnoozePane.ask(
                        views,
                        formats,
                        beside,
                        snoozing.days(),
                        snoozing.today(),
                        day -> moveTo(key, day, beside, "followUp.snoozed")));
    }

    /// Puts it off to a day, after one gentle sentence where the rules propose a later one.
    public void moveTo(ActionKey key, LocalDate day) {
        moveTo(key, day, PopOvers.focused());
    }

    /// Puts it off to a day, after one gentle sentence where the rules propose a later one.
    ///
    /// @param beside what the question would point at
    public void moveTo(ActionKey key, LocalDate day, Node beside) {
        moveTo(key, day, beside, "followUp.moved");
    }

    /// Opens the message to write, or the script to speak.
    ///
    /// @param key what is done when it is sent; null for a message that is no follow-up yet
    public void write(@Nullable ActionKey key, long applicationId, FollowUpKind kind, Node beside) {
        writing.open(key, applicationId, kind, beside);
    }

    /// Shows an application in the pipeline.
    public void open(long applicationId) {
        window.openApplication(applicationId);
    }

    private record Snoozing(LocalDate today, List<SnoozeDays.Choice> days) {}

    private void close(Function<Journal, Kept<FollowUps.Result>> work, FollowUpSaid said, Runnable then) {
        background.make(
                journal -> {
                    Kept<FollowUps.Result> kept = work.apply(journal);
                    return new Kept<>(said.of(kept.value(), journal.today()), kept.changes());
                },
                message -> {
                    say(message);
                    then.run();
                },
                background.notices()::failed);
    }

    private void moveTo(ActionKey key, LocalDate day, Node beside, String saidKey) {
        background.read(journal -> FollowUpFacts.read(journal, key), facts -> {
            Runnable move = () -> background.change(
                    journal -> journal.followUps().moveTo(key, day),
                    changes -> say(Message.of(saidKey, facts.company(), new DayName(day))));
            facts.doubtOn(day)
                    .ifPresentOrElse(
                            doubt ->
                                    FollowUpQuestion.ask(views, beside, doubt, Message.of("followUp.moveAnyway"), move),
                            move);
        });
    }

    private void say(Message what) {
        background.notices().done(what, new Notices.Action(Message.of("shell.undo"), window::undo));
    }
}
