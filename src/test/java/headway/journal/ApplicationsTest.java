package headway.journal;

import static headway.testing.TypicalApplications.acme;
import static headway.testing.TypicalApplications.globex;
import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.ApplicationCard;
import headway.domain.ContactRole;
import headway.domain.JobApplication;
import headway.domain.JournalException.Problem;
import headway.domain.Outcome;
import headway.domain.StageChange;
import headway.domain.StageKind;
import headway.journal.Changes.Area;
import headway.testing.TypicalApplications;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ApplicationsTest extends JournalTestBase {

    @Test
    void aNewApplicationHasItsFirstStep() {
        Kept<JobApplication> kept =
                journal.applications().add(acme(), stage(StageKind.SAVED), null, today.minusDays(2));
        JobApplication application = kept.value();
        assertThat(application).isEqualTo(find(application.id()));
        assertThat(application.stageSince()).isEqualTo(today.minusDays(2));
        assertThat(application.savedOn()).isEqualTo(today.minusDays(2));
        assertThat(application.appliedOn()).isNull();
        assertThat(application.createdAt()).isEqualTo(clock.instant());
        assertThat(kept.changes().touches(application.id())).isTrue();
        List<StageChange> steps = journal.applications().history(application.id());
        assertThat(steps).hasSize(1);
        assertThat(steps.get(0).fromStageId()).isNull();
        assertThat(steps.get(0).toStageId()).isEqualTo(stage(StageKind.SAVED));
    }

    @Test
    void whatIsKeptIsWhatWasReturned() {
        journal.applications()
                .add(acme().toBuilder().tags(List.of("Remote")).build(), stage(StageKind.SAVED), null, today);
        JobApplication second = journal.applications()
                .add(
                        globex().toBuilder().tags(List.of("remote", "É", "ä")).build(),
                        stage(StageKind.SAVED),
                        null,
                        today)
                .value();
        assertThat(second).isEqualTo(find(second.id()));
        assertThat(journal.applications().edit(second.id(), a -> a)).isEqualTo(Changes.NONE);
    }

    @Test
    void namesAreNeeded() {
        long saved = stage(StageKind.SAVED);
        for (String blank : List.of("", "  ", "\u2003\n")) {
            JobApplication noCompany = acme().toBuilder().company(blank).build();
            JobApplication noRole = acme().toBuilder().role(blank).build();
            refused(Problem.BLANK_COMPANY, () -> journal.applications().add(noCompany, saved, null, today));
            refused(Problem.BLANK_ROLE, () -> journal.applications().add(noRole, saved, null, today));
        }
        assertThat(journal.applications().cards()).isEmpty();
    }

    @Test
    void aFieldTakesOneMebibyteAndNoMore() {
        long id = add(acme(), StageKind.SAVED);
        String most = "é".repeat(1 << 19);
        journal.applications().edit(id, a -> a.toBuilder().notes(most).build());
        assertThat(find(id).notes()).isEqualTo(most);
        refused(
                Problem.TEXT_TOO_LONG,
                () -> journal.applications()
                        .edit(id, a -> a.toBuilder().notes(most + "x").build()));
        assertThat(find(id).notes()).isEqualTo(most);
        long huge = add(JobApplication.builder("c".repeat(1 << 20), "r").build(), StageKind.SAVED);
        assertThat(find(huge).company()).hasSize(1 << 20);
    }

    @Test
    void aFutureDayIsRefused() {
        long id = add(acme(), StageKind.SAVED);
        LocalDate tomorrow = today.plusDays(1);
        long offer = stage(StageKind.OFFER);
        long step = journal.applications().history(id).get(0).id();
        refused(Problem.DATE_IN_FUTURE, () -> add(globex(), StageKind.SAVED, tomorrow));
        refused(Problem.DATE_IN_FUTURE, () -> journal.applications().moveTo(Set.of(id), offer, null, tomorrow));
        refused(Problem.DATE_IN_FUTURE, () -> journal.applications().addStep(id, offer, null, tomorrow));
        refused(Problem.DATE_IN_FUTURE, () -> journal.applications().redate(id, step, tomorrow));
        assertThat(days(id)).containsExactly(today);
        clock.pass(Duration.ofDays(1));
        journal.applications().moveTo(Set.of(id), offer, null, tomorrow);
        assertThat(kindOf(id)).isEqualTo(StageKind.OFFER);
    }

    @Test
    void closedNeedsAnOutcomeAndOpenTakesNone() {
        long id = add(acme(), StageKind.SAVED);
        long closed = stage(StageKind.CLOSED);
        long offer = stage(StageKind.OFFER);
        refused(Problem.OUTCOME_NEEDED, () -> journal.applications().add(globex(), closed, null, today));
        refused(Problem.OUTCOME_NEEDED, () -> journal.applications().moveTo(Set.of(id), closed, null, today));
        refused(Problem.OUTCOME_NEEDED, () -> journal.applications().addStep(id, closed, null, today));
        refused(
                Problem.OUTCOME_WITHOUT_CLOSED,
                () -> journal.applications().moveTo(Set.of(id), offer, Outcome.ACCEPTED, today));
        refused(
                Problem.OUTCOME_WITHOUT_CLOSED,
                () -> journal.applications().addStep(id, offer, Outcome.ACCEPTED, today));
        assertThat(days(id)).hasSize(1);
    }

    @Test
    void aMoveIsAStepAndANewOutcomeIsOneToo() {
        long id = add(acme(), StageKind.SAVED, today.minusDays(9));
        journal.applications().moveTo(Set.of(id), stage(StageKind.CLOSED), Outcome.NO_RESPONSE, today.minusDays(1));
        journal.applications().moveTo(Set.of(id), stage(StageKind.CLOSED), Outcome.REJECTED, today);
        assertThat(find(id).outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(find(id).stageSince()).isEqualTo(today);
        journal.applications().moveTo(Set.of(id), stage(StageKind.INTERVIEWING), null, today);
        assertThat(find(id).outcome()).isNull();
        assertThat(journal.applications().history(id))
                .extracting(StageChange::outcome)
                .containsExactly(null, Outcome.NO_RESPONSE, Outcome.REJECTED, null);
        assertThat(journal.applications().history(id))
                .extracting(StageChange::fromStageId)
                .containsExactly(null, stage(StageKind.SAVED), stage(StageKind.CLOSED), stage(StageKind.CLOSED));
    }

    @Test
    void aStepInTheMiddleDoesNotMoveTheCard() {
        long id = add(acme(), StageKind.SAVED, today.minusDays(20));
        journal.applications().moveTo(Set.of(id), stage(StageKind.OFFER), null, today.minusDays(2));
        journal.applications().addStep(id, stage(StageKind.INTERVIEWING), null, today.minusDays(10));
        assertThat(kindOf(id)).isEqualTo(StageKind.OFFER);
        assertThat(find(id).stageSince()).isEqualTo(today.minusDays(2));
        assertThat(days(id)).containsExactly(today.minusDays(20), today.minusDays(10), today.minusDays(2));
        assertThat(journal.applications().history(id))
                .extracting(StageChange::fromStageId)
                .containsExactly(null, stage(StageKind.SAVED), stage(StageKind.INTERVIEWING));
        journal.applications().moveTo(Set.of(id), stage(StageKind.SCREENING), null, today.minusDays(15));
        assertThat(kindOf(id)).isEqualTo(StageKind.OFFER);
        journal.applications().addStep(id, stage(StageKind.CLOSED), Outcome.ACCEPTED, today);
        assertThat(kindOf(id)).isEqualTo(StageKind.CLOSED);
        assertThat(find(id).outcome()).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void stepsOfOneDayStayInTheOrderTheyWereNoted() {
        long id = add(acme(), StageKind.SAVED);
        for (StageKind kind : List.of(StageKind.OFFER, StageKind.APPLIED, StageKind.SCREENING)) {
            journal.applications().moveTo(Set.of(id), stage(kind), null, today);
            assertThat(kindOf(id)).isEqualTo(kind);
        }
    }

    @Test
    void redatingPutsStepsInOrderAndMovesTheCardWithTheLatest() {
        long id = add(acme(), StageKind.SAVED, today.minusDays(20));
        journal.applications().moveTo(Set.of(id), stage(StageKind.INTERVIEWING), null, today.minusDays(10));
        journal.applications().moveTo(Set.of(id), stage(StageKind.OFFER), null, today.minusDays(2));
        long interview = journal.applications().history(id).get(1).id();
        journal.applications().redate(id, interview, today);
        assertThat(kindOf(id)).isEqualTo(StageKind.INTERVIEWING);
        assertThat(find(id).stageSince()).isEqualTo(today);
        assertThat(journal.applications().history(id))
                .extracting(StageChange::fromStageId)
                .containsExactly(null, stage(StageKind.SAVED), stage(StageKind.OFFER));
        assertThat(journal.applications().redate(id, 999, today)).isEqualTo(Changes.NONE);
    }

    @Test
    void removingTheLatestStepMovesTheCardBackAndTheOnlyOneStays() {
        long id = add(acme(), StageKind.SAVED, today.minusDays(20));
        long other = add(globex(), StageKind.SAVED);
        journal.applications().moveTo(Set.of(id, other), stage(StageKind.OFFER), null, today);
        long last = journal.applications().history(id).getLast().id();
        long others = journal.applications().history(other).getLast().id();
        assertThat(journal.applications().removeStep(id, others)).isEqualTo(Changes.NONE);
        assertThat(days(other)).hasSize(2);
        journal.applications().removeStep(id, last);
        assertThat(kindOf(id)).isEqualTo(StageKind.SAVED);
        assertThat(find(id).stageSince()).isEqualTo(today.minusDays(20));
        long only = journal.applications().history(id).get(0).id();
        assertThat(journal.applications().removeStep(id, only)).isEqualTo(Changes.NONE);
        assertThat(days(id)).hasSize(1);
    }

    @Test
    void theDayOfApplicationFollowsTheStepItCameFrom() {
        long id = add(acme(), StageKind.SAVED, today.minusDays(20));
        assertThat(find(id).appliedOn()).isNull();
        journal.applications().moveTo(Set.of(id), stage(StageKind.APPLIED), null, today);
        assertThat(find(id).appliedOn()).isEqualTo(today);
        long step = journal.applications().history(id).getLast().id();
        journal.applications().redate(id, step, today.minusDays(3));
        assertThat(find(id).appliedOn()).isEqualTo(today.minusDays(3));
        journal.applications().moveTo(Set.of(id), stage(StageKind.OFFER), null, today);
        assertThat(find(id).appliedOn()).isEqualTo(today.minusDays(3));
        journal.applications().removeStep(id, step);
        assertThat(find(id).appliedOn()).isNull();
        journal.applications().addStep(id, stage(StageKind.APPLIED), null, today.minusDays(5));
        assertThat(find(id).appliedOn()).isEqualTo(today.minusDays(5));
    }

    @Test
    void aTypedDayOfApplicationStays() {
        LocalDate typed = today.minusDays(7);
        long id = add(acme().toBuilder().appliedOn(typed).build(), StageKind.APPLIED);
        assertThat(find(id).appliedOn()).isEqualTo(typed);
        long step = journal.applications().history(id).get(0).id();
        journal.applications().redate(id, step, today.minusDays(1));
        assertThat(find(id).appliedOn()).isEqualTo(typed);
        journal.applications().moveTo(Set.of(id), stage(StageKind.OFFER), null, today);
        assertThat(find(id).appliedOn()).isEqualTo(typed);
        assertThat(add(globex(), StageKind.APPLIED, typed)).isPositive();
        assertThat(journal.applications().cards())
                .extracting(ApplicationCard::appliedOn)
                .containsOnly(typed);
    }

    @Test
    void aMoveMadeNowAlwaysMovesTheCard() {
        long id = add(acme(), StageKind.APPLIED);
        // A flight to the west.
        clock.pass(Duration.ofDays(-1));
        journal.applications().moveTo(Set.of(id), stage(StageKind.OFFER), null, journal.today());
        assertThat(kindOf(id)).isEqualTo(StageKind.OFFER);
        assertThat(days(id)).containsExactly(today, today);
    }

    @Test
    void aStepWakesWhatRests() {
        long id = add(acme(), StageKind.APPLIED);
        journal.applications().rest(Set.of(id), true);
        assertThat(find(id).resting()).isTrue();
        journal.applications().edit(id, a -> a.toBuilder().notes("x").build());
        assertThat(find(id).resting()).isTrue();
        journal.applications().moveTo(Set.of(id), stage(StageKind.INTERVIEWING), null, today);
        assertThat(find(id).resting()).isFalse();
    }

    @Test
    void onlyWhatIsOpenRests() {
        long open = add(acme(), StageKind.APPLIED);
        long closed = add(globex(), StageKind.CLOSED);
        journal.applications().rest(Set.of(open, closed), true);
        assertThat(find(open).resting()).isTrue();
        assertThat(find(closed).resting()).isFalse();
    }

    @Test
    void anEditCannotTouchTheStageOrTheTrash() {
        long id = add(acme(), StageKind.APPLIED);
        JobApplication before = find(id);
        journal.applications()
                .edit(
                        id,
                        a -> a.toBuilder()
                                .id(77)
                                .stageId(stage(StageKind.CLOSED))
                                .outcome(Outcome.ACCEPTED)
                                .stageSince(today.minusDays(99))
                                .stageSinceKnown(false)
                                .createdAt(Instant.EPOCH)
                                .trashedAt(Instant.EPOCH)
                                .notes("new")
                                .build());
        assertThat(find(id)).isEqualTo(before.toBuilder().notes("new").build());
    }

    @Test
    void whatIsNotThereIsRefused() {
        refused(Problem.NO_SUCH_APPLICATION, () -> journal.applications().edit(9, a -> a));
        refused(Problem.NO_SUCH_APPLICATION, () -> journal.applications().delete(Set.of(9L)));
        refused(
                Problem.NO_SUCH_APPLICATION,
                () -> journal.applications().moveTo(Set.of(9L), stage(StageKind.SAVED), null, today));
        refused(
                Problem.NO_SUCH_APPLICATION,
                () -> journal.applications().addStep(9, stage(StageKind.SAVED), null, today));
        refused(Problem.NO_SUCH_STAGE, () -> journal.applications().add(acme(), 99, null, today));
        refused(
                Problem.NO_SUCH_APPLICATION,
                () -> journal.contacts().add(9, TypicalApplications.anna(), ContactRole.COACH));
        assertThat(journal.contacts().all()).isEmpty();
    }

    @Test
    void cardsTellWhatListsShow() {
        long id = add(acme().toBuilder().deadline(today.plusDays(4)).build(), StageKind.APPLIED, today.minusDays(3));
        add(globex().toBuilder().deadline(today.minusDays(1)).build(), StageKind.SAVED);
        ApplicationCard card = journal.applications().card(id).orElseThrow();
        JobApplication application = find(id);
        assertThat(card.company()).isEqualTo(application.company());
        assertThat(card.tags()).isEqualTo(application.tags());
        assertThat(card.nextDate()).isEqualTo(today.plusDays(4));
        assertThat(card.interest()).isEqualTo(4);
        assertThat(card.workMode()).isEqualTo(application.workMode());
        assertThat(card.postingUrl()).isEqualTo(application.postingUrl());
        assertThat(journal.applications().cards()).contains(card).hasSize(2);
        assertThat(journal.applications().cards().get(0).nextDate()).isNull();
        journal.applications().delete(Set.of(id));
        assertThat(journal.applications().card(id)).isEmpty();
        assertThat(journal.applications().cards()).hasSize(1);
        assertThat(journal.applications().all()).hasSize(1);
        assertThat(journal.applications().search("acme")).isEmpty();
    }

    @Test
    void bulkChangesTouchAllThatTheyName() {
        Set<Long> ids = Set.of(add(acme(), StageKind.SAVED), add(globex(), StageKind.SAVED));
        Changes changes = journal.applications().addTag(ids, " spring ");
        assertThat(changes.applicationIds()).isEqualTo(ids);
        assertThat(changes.touches(Area.APPLICATIONS)).isTrue();
        assertThat(journal.applications().cards())
                .allSatisfy(card -> assertThat(card.tags()).contains("spring"));
        assertThat(journal.applications().tagNames()).containsExactly("java", "Remote", "spring");
        journal.applications().removeTag(ids, "Spring");
        assertThat(journal.applications().tagNames()).containsExactly("java", "Remote");
    }
}
