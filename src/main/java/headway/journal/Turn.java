package headway.journal;

import headway.domain.ActionKey;
import headway.domain.FollowUpKind;
import headway.domain.NextStep;
import headway.domain.Pacing;
import headway.domain.Suggestion;
import headway.domain.Waiting;
import headway.store.AgendaRepository;
import headway.text.DayName;
import headway.text.Message;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Whose turn it is for one application: when to check in, or why not.
///
/// @param planned the check-in that the journal holds for it, null when there is none
record Turn(
        AgendaRepository.Application application,
        Pacing.Advice advice,
        AgendaRepository.@Nullable Line planned,
        @Nullable NextStep agreed,
        String contactName) {

    /// Planned by the user, whatever the rules say.
    boolean ownPlan() {
        return planned != null && !planned.proposed();
    }

    /// The day to check in; null when there is none. A check-in that was put off waits at least that long.
    @Nullable
    LocalDate day() {
        if (planned != null && !planned.proposed()) {
            return planned.day();
        }
        LocalDate due = advice.due();
        return due != null && planned != null && planned.day().isAfter(due) ? planned.day() : due;
    }

    ActionKey key() {
        return planned == null ? ActionKey.checkIn(application.id()) : ActionKey.followUp(planned.id());
    }

    Message reason() {
        LocalDate day = day();
        if (day == null || Objects.equals(day, advice.due())) {
            return advice.reason();
        }
        return Message.of(ownPlan() ? "agenda.planned" : "agenda.putOff", new DayName(day));
    }

    Suggestion suggestion() {
        LocalDate day = day();
        return new Suggestion(
                key(),
                FollowUpKind.CHECK_IN,
                application.id(),
                application.company(),
                application.role(),
                day == null ? LocalDate.EPOCH : day,
                agreed == null ? null : agreed.channel(),
                agreed == null ? null : agreed.contactId(),
                contactName,
                planned == null ? "" : planned.what(),
                reason(),
                application.interest());
    }

    Waiting waiting() {
        return new Waiting(
                application.id(), application.company(), application.role(), day(), application.resting(), reason());
    }
}
