package headway.ui.calendar;

import headway.domain.ActionKey;
import headway.domain.CalendarItem;
import headway.domain.NextStep;
import headway.journal.Changes;
import headway.journal.Journal;
import headway.text.DayName;
import headway.text.Message;
import headway.ui.kit.Actions;
import headway.ui.kit.Background;
import headway.ui.kit.Notices;
import headway.ui.kit.agenda.FollowUpActions;
import java.time.LocalDate;
import java.util.function.Function;

/// Moves dated things to another day, each in the way of its kind.
final class ItemMoves {
    private final Background background;
    private final CalendarModel model;
    private final FollowUpActions followUps;
    private final Actions window;

    ItemMoves(Background background, CalendarModel model, FollowUpActions followUps, Actions window) {
        this.background = background;
        this.model = model;
        this.followUps = followUps;
        this.window = window;
    }

    /// Moves by so many days from where it is, or is on its way to.
    void moveBy(CalendarItem item, int days) {
        move(item, model.expectedDay(item).plusDays(days));
    }

    void move(CalendarItem item, LocalDate day) {
        if (day.equals(item.day())) {
            return;
        }
        if (!item.movable()) {
            say(Message.of("calendar.staysDone"));
            return;
        }
        ActionKey key = item.key();
        if (key != null && day.isBefore(model.today())) {
            say(Message.of("calendar.notBeforeToday"));
            return;
        }
        model.choose(item);
        model.expect(day);
        if (key != null) {
            followUps.moveTo(key, day);
        } else {
            keep(item, day, work(item, day));
        }
    }

    private static Function<Journal, Changes> work(CalendarItem item, LocalDate day) {
        return switch (item.kind()) {
            case INTERVIEW -> journal -> journal.interviews().move(item.id(), day);
            case DEADLINE ->
                journal -> journal.applications()
                        .edit(
                                item.applicationId(),
                                application ->
                                        application.toBuilder().deadline(day).build());
            case AGREED_DATE -> journal -> agree(journal, item, day);
            case FOLLOW_UP -> throw new IllegalArgumentException("A follow-up to be moved has a key");
        };
    }

    private static Changes agree(Journal journal, CalendarItem item, LocalDate day) {
        return journal.nextSteps().of(item.applicationId()).stream()
                .filter(step -> step.id() == item.id())
                .findFirst()
                .map(step -> journal.nextSteps()
                        .edit(new NextStep(
                                step.id(),
                                step.applicationId(),
                                step.what(),
                                day,
                                step.mayFollowUp(),
                                step.channel(),
                                step.contactId(),
                                step.agreedOn())))
                .orElse(Changes.NONE);
    }

    private void keep(CalendarItem item, LocalDate day, Function<Journal, Changes> work) {
        background.change(
                work,
                changes -> background
                        .notices()
                        .done(
                                Message.of("calendar.moved", item.company(), new DayName(day)),
                                new Notices.Action(Message.of("shell.undo"), window::undo)));
    }

    private void say(Message sentence) {
        background.notices().done(sentence, null);
    }
}
