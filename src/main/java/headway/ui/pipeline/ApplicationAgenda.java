package headway.ui.pipeline;

import headway.domain.ContactEntry;
import headway.domain.FollowUp;
import headway.domain.FollowUpState;
import headway.domain.Interview;
import headway.domain.NextStep;
import headway.domain.Pacing;
import headway.journal.Journal;
import headway.ui.kit.agenda.FormPeople;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was agreed, planned, held and said about one application.
///
/// @param steps latest first
/// @param followUps those to do by their day, then those closed, latest first
/// @param interviews latest first
/// @param contacts latest first
/// @param people of the application, and others whom its entries name
/// @param firstCheckInDays days between the last contact and the first check-in
/// @param zone where the user is
record ApplicationAgenda(
        long applicationId,
        List<NextStep> steps,
        List<FollowUp> followUps,
        List<Interview> interviews,
        List<ContactEntry> contacts,
        FormPeople people,
        Pacing.Advice advice,
        int firstCheckInDays,
        LocalDate today,
        ZoneId zone) {

    private static final Comparator<FollowUp> TO_DO_FIRST = Comparator.comparing(FollowUp::state)
            .thenComparing((one, other) -> one.state() == FollowUpState.PLANNED
                    ? one.due().compareTo(other.due())
                    : closed(other).compareTo(closed(one)));

    static ApplicationAgenda read(Journal journal, long id) {
        List<NextStep> steps = journal.nextSteps().of(id);
        List<FollowUp> followUps = new ArrayList<>(journal.followUps().of(id));
        followUps.sort(TO_DO_FIRST);
        List<Interview> interviews = new ArrayList<>(journal.interviews().of(id));
        Collections.reverse(interviews);
        List<ContactEntry> contacts = journal.contactLog().of(id);
        List<@Nullable Long> named = new ArrayList<>();
        steps.forEach(step -> named.add(step.contactId()));
        followUps.forEach(followUp -> named.add(followUp.contactId()));
        interviews.forEach(interview -> named.addAll(interview.contactIds()));
        contacts.forEach(contact -> named.add(contact.contactId()));
        return new ApplicationAgenda(
                id,
                steps,
                List.copyOf(followUps),
                List.copyOf(interviews),
                contacts,
                FormPeople.read(journal, id, named),
                journal.followUps().advice(id),
                journal.settings().pacing().firstCheckInDays(),
                journal.today(),
                journal.zone());
    }

    private static LocalDate closed(FollowUp followUp) {
        LocalDate day = followUp.closedOn();
        return day == null ? followUp.due() : day;
    }
}
