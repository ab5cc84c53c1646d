package headway.ui.kit.agenda;

import headway.domain.Channel;
import headway.domain.FollowUpKind;
import headway.domain.JobApplication;
import headway.domain.JournalException;
import headway.domain.JournalException.Problem;
import headway.domain.NextStep;
import headway.domain.Outcome;
import headway.domain.Pacing;
import headway.domain.PipelineStage;
import headway.domain.StageKind;
import headway.domain.WorkDays;
import headway.journal.Journal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a form has to know of its application, read in one go.
///
/// @param agreed the agreement that counts, null when there is none
/// @param zone where the user is
/// @param nextRound of a further interview
record FormFacts(
        JobApplication application,
        StageKind stage,
        FormPeople people,
        @Nullable NextStep agreed,
        Pacing.Advice advice,
        WorkDays workDays,
        LocalDate today,
        ZoneId zone,
        int nextRound) {

    /// @param others people whom the edited entry names, of the application or not
    static FormFacts read(Journal journal, long applicationId, Collection<@Nullable Long> others) {
        JobApplication application = journal.applications()
                .find(applicationId)
                .orElseThrow(() -> new JournalException(Problem.NO_SUCH_APPLICATION, applicationId));
        return new FormFacts(
                application,
                journal.stages().withRemoved().stream()
                        .filter(stage -> stage.id() == application.stageId())
                        .map(PipelineStage::kind)
                        .findFirst()
                        .orElse(StageKind.SAVED),
                FormPeople.read(journal, applicationId, others),
                journal.nextSteps().current(applicationId).orElse(null),
                journal.followUps().advice(applicationId),
                journal.settings().pacing().workDays(),
                journal.today(),
                journal.zone(),
                journal.interviews().nextRound(applicationId));
    }

    static FormFacts read(Journal journal, long applicationId) {
        return read(journal, applicationId, List.of());
    }

    /// What is most likely planned now.
    FollowUpKind usualKind() {
        if (stage == StageKind.OFFER) {
            return FollowUpKind.OFFER_REPLY;
        }
        if (stage == StageKind.CLOSED) {
            return application.outcome() == Outcome.REJECTED ? FollowUpKind.FEEDBACK_REQUEST : FollowUpKind.NETWORKING;
        }
        return advice.verdict() == Pacing.Verdict.CHECK_IN ? FollowUpKind.CHECK_IN : FollowUpKind.OTHER;
    }

    /// The day that the rules suggest, today or later.
    LocalDate usualDay() {
        LocalDate due = advice.due();
        return workDays.sameOrNext(due == null || due.isBefore(today) ? today : due);
    }

    /// The way they asked for, null when not known.
    @Nullable
    Channel usualChannel() {
        return agreed == null ? null : agreed.channel();
    }

    FormPeople.@Nullable Person usualPerson() {
        return agreed == null ? null : people.find(agreed.contactId());
    }
}
