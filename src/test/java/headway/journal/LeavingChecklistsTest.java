package headway.journal;

import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.ActionKey;
import headway.domain.Channel;
import headway.domain.DocumentKind;
import headway.domain.FollowUp;
import headway.domain.FollowUpKind;
import headway.domain.FollowUpState;
import headway.domain.Interview;
import headway.domain.InterviewType;
import headway.domain.JobApplication;
import headway.domain.JournalException.Problem;
import headway.domain.Leaving;
import headway.domain.Leaving.Agreed;
import headway.domain.LeavingQuestion;
import headway.domain.NextStep;
import headway.domain.Permission;
import headway.domain.Plan;
import headway.domain.PromisedItem;
import headway.domain.PromisedKind;
import headway.domain.StageKind;
import java.io.ByteArrayInputStream;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// It is Monday, March 16, 2026, 9:30 in the zone UTC.
class LeavingChecklistsTest extends JournalTestBase {
    private long acme;
    private long interview;

    @BeforeEach
    void anInterview() {
        acme = add(JobApplication.builder("Acme", "Developer").build(), StageKind.INTERVIEWING);
        interview = interview(today.minusDays(2).atTime(10, 0));
    }

    @Test
    void theWholeChecklistIsOneStep() {
        Leaving leaving = full();
        journal.leaving().keep(leaving);
        assertThat(step())
                .isEqualTo(new NextStep(
                        step().id(),
                        acme,
                        "They decide",
                        today.plusDays(4),
                        Permission.YES,
                        Channel.PHONE,
                        null,
                        today.minusDays(2)));
        FollowUp promised = journal.followUps().of(acme).get(0);
        assertThat(promised.kind()).isEqualTo(FollowUpKind.PROMISED_ITEM);
        assertThat(promised.due()).isEqualTo(today.plusDays(1));
        assertThat(promised.what()).isEqualTo("Three references");
        assertThat(promised.interviewId()).isEqualTo(interview);
        assertThat(promised.proposed()).isFalse();
        Leaving kept = journal.leaving().of(interview);
        assertThat(kept.answers()).isEqualTo(leaving.answers());
        assertThat(kept.agreed()).isEqualTo(leaving.agreed());
        assertThat(kept.promised().get(0).followUpId()).isEqualTo(promised.id());
        assertThat(journal.leaving().keep(kept)).isEqualTo(Changes.NONE);
        journal.undo();
        assertThat(journal.leaving().of(interview)).isEqualTo(Leaving.blank(interview));
        assertThat(journal.nextSteps().of(acme)).isEmpty();
        assertThat(journal.followUps().of(acme)).isEmpty();
    }

    @Test
    void keepingAgainChangesTheSameAgreement() {
        journal.leaving().keep(full());
        long id = step().id();
        journal.leaving().keep(journal.leaving().of(interview).withAgreed(Agreed.on("A second talk", null)));
        assertThat(journal.nextSteps().of(acme)).hasSize(1);
        assertThat(step().id()).isEqualTo(id);
        assertThat(step().what()).isEqualTo("A second talk");
        assertThat(step().by()).isNull();
        assertThat(step().agreedOn()).isEqualTo(today.minusDays(2));
        journal.leaving().keep(journal.leaving().of(interview).withAgreed(Agreed.on(" ", null)));
        assertThat(journal.nextSteps().of(acme)).isEmpty();
        assertThat(journal.leaving().of(interview).agreed()).isNull();
        journal.leaving().keep(full());
        assertThat(journal.nextSteps().of(acme)).hasSize(1);
    }

    @Test
    void anAgreementThatIsChangedElsewhereIsTheOneOfTheChecklist() {
        journal.leaving().keep(full());
        NextStep before = step();
        journal.nextSteps()
                .edit(new NextStep(before.id(), acme, "They call", null, Permission.NO, null, null, before.agreedOn()));
        assertThat(journal.leaving().of(interview).agreed())
                .isEqualTo(new Agreed("They call", null, Permission.NO, null, null));
        journal.nextSteps().remove(before.id());
        assertThat(journal.leaving().of(interview).agreed()).isNull();
    }

    @Test
    void whatWasAgreedBeforeStaysInTheHistory() {
        journal.nextSteps()
                .agree(new NextStep(0, acme, "An interview", null, Permission.YES, null, null, today.minusDays(9)));
        journal.leaving().keep(full());
        assertThat(journal.nextSteps().of(acme)).hasSize(2);
        assertThat(step().what()).isEqualTo("They decide");
    }

    @Test
    void duringTheInterviewItIsAgreedToday() {
        interview = interview(today.atTime(9, 0));
        journal.leaving().keep(full());
        assertThat(step().agreedOn()).isEqualTo(today);
        interview = interview(today.plusDays(3).atTime(9, 0));
        journal.leaving().keep(full());
        assertThat(step().agreedOn()).isEqualTo(today);
    }

    @Test
    void aLateInterviewIsAgreedOnWhenItEnds() {
        interview = interview(today.minusDays(3).atTime(23, 30));
        journal.leaving().keep(full());
        assertThat(step().agreedOn()).isEqualTo(today.minusDays(2));
    }

    @Test
    void anAgreementWakesAnApplicationThatRests() {
        journal.applications().rest(Set.of(acme), true);
        journal.leaving().keep(Leaving.blank(interview).withAnswer(LeavingQuestion.DATE, false));
        assertThat(find(acme).resting()).isTrue();
        journal.leaving().keep(full());
        assertThat(find(acme).resting()).isFalse();
    }

    @Test
    void promisesGoAndChangeWithTheChecklist() {
        PromisedItem plan = PromisedItem.of(PromisedKind.PLAN, "A plan", today.plusDays(2));
        journal.leaving().keep(full().withPromised(List.of(full().promised().get(0), plan)));
        List<PromisedItem> kept = journal.leaving().of(interview).promised();
        assertThat(kept).extracting(PromisedItem::kind).containsExactly(PromisedKind.REFERENCES, PromisedKind.PLAN);
        PromisedItem later = new PromisedItem(
                kept.get(1).followUpId(),
                PromisedKind.OTHER,
                "A drawing",
                today.plusDays(9),
                null,
                null,
                null,
                FollowUpState.PLANNED);
        journal.leaving().keep(journal.leaving().of(interview).withPromised(List.of(later)));
        assertThat(journal.leaving().of(interview).promised()).containsExactly(later);
        assertThat(journal.followUps().of(acme)).hasSize(1);
        assertThat(journal.followUps().of(acme).get(0).due()).isEqualTo(today.plusDays(9));
    }

    @Test
    void aPromiseThatIsKeptStays() {
        journal.leaving().keep(full());
        long id = journal.leaving().of(interview).promised().get(0).followUpId();
        journal.followUps().done(ActionKey.followUp(id), FollowUps.Doing.on(today));
        journal.leaving().keep(journal.leaving().of(interview).withPromised(List.of()));
        assertThat(journal.leaving().of(interview).promised())
                .extracting(PromisedItem::state)
                .containsExactly(FollowUpState.DONE);
    }

    @Test
    void aPromiseLinksToWhatItIs() {
        long document = journal.documents()
                .add("x.pdf", DocumentKind.WORK_SAMPLE, new ByteArrayInputStream(new byte[1]), null)
                .value()
                .id();
        long plan = journal.plans().add(Plan.blank("Mine")).value().id();
        PromisedItem item =
                PromisedItem.of(PromisedKind.WORK_SAMPLE, "Sample", today).withLink(document, plan);
        journal.leaving().keep(Leaving.blank(interview).withPromised(List.of(item)));
        assertThat(journal.leaving().of(interview).promised().get(0).documentId())
                .isEqualTo(document);
        journal.documents().remove(document);
        journal.plans().remove(plan);
        assertThat(journal.leaving().of(interview).promised().get(0))
                .extracting(PromisedItem::documentId, PromisedItem::planId)
                .containsExactly(null, null);
        journal.undo();
        journal.undo();
        assertThat(journal.leaving().of(interview).promised().get(0).planId()).isEqualTo(plan);
    }

    @Test
    void whatMakesNoSenseIsRefusedAndNothingIsKept() {
        List<String> before = dump();
        PromisedItem item = PromisedItem.of(PromisedKind.OTHER, "x", today);
        refused(Problem.NO_SUCH_INTERVIEW, () -> journal.leaving().keep(Leaving.blank(99)));
        refused(
                Problem.NO_SUCH_DOCUMENT,
                () -> journal.leaving().keep(full().withPromised(List.of(item.withLink(99L, null)))));
        refused(
                Problem.NO_SUCH_PLAN,
                () -> journal.leaving().keep(full().withPromised(List.of(item.withLink(null, 99L)))));
        refused(
                Problem.NO_SUCH_FOLLOW_UP,
                () -> journal.leaving()
                        .keep(full().withPromised(List.of(new PromisedItem(
                                99, PromisedKind.OTHER, "x", today, null, null, null, FollowUpState.PLANNED)))));
        refused(
                Problem.NO_SUCH_CONTACT,
                () -> journal.leaving().keep(full().withAgreed(new Agreed("x", null, Permission.YES, null, 99L))));
        refused(
                Problem.DATE_NOT_SENSIBLE,
                () -> journal.leaving().keep(full().withAgreed(Agreed.on("x", today.plusYears(900)))));
        assertThat(dump()).isEqualTo(before);
    }

    private Leaving full() {
        return Leaving.blank(interview)
                .withAnswer(LeavingQuestion.NEXT_STEP, true)
                .withAnswer(LeavingQuestion.WANT_THE_JOB, false)
                .withAgreed(new Agreed("They decide", today.plusDays(4), Permission.YES, Channel.PHONE, null))
                .withPromised(List.of(PromisedItem.of(PromisedKind.REFERENCES, "Three references", today.plusDays(1))));
    }

    private NextStep step() {
        return journal.nextSteps().current(acme).orElseThrow();
    }

    private long interview(LocalDateTime start) {
        return journal.interviews()
                .add(new Interview(0, acme, 1, InterviewType.VIDEO, start, ZoneId.of("UTC"), 60, "", List.of(), ""))
                .value()
                .id();
    }
}
