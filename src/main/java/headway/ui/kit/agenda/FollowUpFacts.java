package headway.ui.kit.agenda;

import headway.domain.ActionKey;
import headway.domain.FollowUp;
import headway.domain.FollowUpKind;
import headway.domain.Interview;
import headway.domain.JobApplication;
import headway.domain.JournalException;
import headway.domain.JournalException.Problem;
import headway.domain.Pacing;
import headway.journal.Journal;
import headway.text.DayName;
import headway.text.Message;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What has to be known of something due before it is done or moved.
///
/// @param kind null for applying before the last day to apply
/// @param due the day it is planned or proposed for, null when there is none
/// @param proposed true where the pacing rules, not the user, planned it
/// @param advice what the rules say about the application
record FollowUpFacts(
        String company,
        @Nullable FollowUpKind kind,
        @Nullable LocalDate due,
        boolean proposed,
        Pacing.Advice advice,
        LocalDate today) {
    /// @throws JournalException when there is nothing of that name
    static FollowUpFacts read(Journal journal, ActionKey key) {
        return switch (key.type()) {
            case FOLLOW_UP -> {
                FollowUp found = journal.followUps()
                        .find(key.id())
                        .orElseThrow(() -> new JournalException(Problem.NO_SUCH_FOLLOW_UP, key.id()));
                yield of(journal, found.applicationId(), found.kind(), found.due(), found.proposed());
            }
            case THANK_YOU -> {
                Interview interview = journal.interviews()
                        .find(key.id())
                        .orElseThrow(() -> new JournalException(Problem.NO_SUCH_INTERVIEW, key.id()));
                LocalDate day = interview.startIn(journal.zone()).toLocalDate();
                yield of(journal, interview.applicationId(), FollowUpKind.THANK_YOU, day, true);
            }
            case CHECK_IN ->
                of(
                        journal,
                        key.id(),
                        FollowUpKind.CHECK_IN,
                        journal.followUps().advice(key.id()).due(),
                        true);
            case APPLY ->
                of(journal, key.id(), null, application(journal, key.id()).deadline(), true);
        };
    }

    /// Why it would better not be done today; empty when nothing is against it.
    Optional<Message> doubt() {
        if (kind != FollowUpKind.CHECK_IN || !advice.isAgainst(today)) {
            return Optional.empty();
        }
        return tooEarly(today).or(() -> Optional.of(advice.reason()));
    }

    /// Why it would better not be moved to a day. What the user planned is the user's own affair.
    Optional<Message> doubtOn(LocalDate day) {
        return kind == FollowUpKind.CHECK_IN && proposed && !day.isBefore(today) ? tooEarly(day) : Optional.empty();
    }

    private Optional<Message> tooEarly(LocalDate day) {
        LocalDate polite = advice.due();
        return polite != null && advice.tooEarlyOn(day)
                ? Optional.of(Message.of("followUp.tooEarly", new DayName(polite)))
                : Optional.empty();
    }

    private static FollowUpFacts of(
            Journal journal,
            long applicationId,
            @Nullable FollowUpKind kind,
            @Nullable LocalDate due,
            boolean proposed) {
        return new FollowUpFacts(
                application(journal, applicationId).company(),
                kind,
                due,
                proposed,
                journal.followUps().advice(applicationId),
                journal.today());
    }

    private static JobApplication application(Journal journal, long id) {
        return journal.applications().find(id).orElseThrow(() -> new JournalException(Problem.NO_SUCH_APPLICATION, id));
    }
}
