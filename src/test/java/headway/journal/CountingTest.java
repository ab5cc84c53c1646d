package headway.journal;

import static headway.testing.TypicalApplications.acme;
import static headway.testing.TypicalApplications.globex;
import static headway.testing.TypicalApplications.imported;
import static headway.testing.TypicalApplications.number;
import static headway.testing.TypicalApplications.step;
import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.ActionKey;
import headway.domain.Contact;
import headway.domain.ContactRole;
import headway.domain.EffortEntry;
import headway.domain.EffortKind;
import headway.domain.EffortSettings;
import headway.domain.EffortSource;
import headway.domain.FollowUp;
import headway.domain.FollowUpKind;
import headway.domain.Interview;
import headway.domain.InterviewType;
import headway.domain.PointPrices;
import headway.domain.StageKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What the user does elsewhere is counted as effort: once each, and with the action that it comes from.
class CountingTest extends JournalTestBase {

    // Applications sent.

    @Test
    void anApplicationAddedAsSentIsCounted() {
        long id = add(acme(), StageKind.APPLIED, today.minusDays(3));
        EffortEntry entry = only();
        assertThat(entry.day()).isEqualTo(today.minusDays(3));
        assertThat(entry.kind()).isEqualTo(EffortKind.APPLICATION_SENT);
        assertThat(entry.points()).isEqualTo(10);
        assertThat(entry.applicationId()).isEqualTo(id);
        assertThat(entry.source()).isEqualTo(EffortSource.APPLICATION);
        assertThat(entry.createdAt()).isEqualTo(clock.instant());
        goesAndComesBackWithItsAction(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = StageKind.class,
            names = {"SAVED", "SCREENING", "INTERVIEWING", "OFFER", "CLOSED"})
    void oneAddedInAnyOtherStageIsNot(StageKind kind) {
        add(acme(), kind);
        assertThat(entries()).isEmpty();
    }

    @Test
    void oneMovedToAppliedIsCounted() {
        long acme = add(acme(), StageKind.SAVED);
        long globex = add(globex(), StageKind.SAVED);
        move(Set.of(acme, globex), StageKind.APPLIED, today);
        assertThat(entries())
                .hasSize(2)
                .allSatisfy(entry -> assertThat(entry.points()).isEqualTo(10));
        goesAndComesBackWithItsAction(2);
    }

    @Test
    void oneAppliedForFromTodayIsCounted() {
        long id = add(acme().toBuilder().deadline(today).build(), StageKind.SAVED);
        journal.followUps().done(ActionKey.apply(id), FollowUps.Doing.on(today.minusDays(1)));
        assertThat(only().day()).isEqualTo(today.minusDays(1));
        goesAndComesBackWithItsAction(1);
    }

    @Test
    void backToSavedAndSentAgainIsOne() {
        long id = add(acme(), StageKind.APPLIED);
        for (int i = 0; i < 3; i++) {
            move(Set.of(id), StageKind.SAVED, today);
            move(Set.of(id), StageKind.APPLIED, today);
        }
        move(Set.of(id), StageKind.INTERVIEWING, today);
        move(Set.of(id), StageKind.APPLIED, today);
        only();
    }

    @Test
    void aSecondStageOfWhatIsAppliedForIsNoSecondApplication() {
        journal.stages().add("Confirmed", StageKind.APPLIED);
        long id = add(acme(), StageKind.APPLIED);
        journal.applications().moveTo(Set.of(id), stage("Confirmed"), null, today);
        only();
    }

    @Test
    void anImportIsNoWorkOfToday() {
        journal.imports().keep(List.of(imported(1), imported(2)), "log.csv");
        assertThat(entries()).isEmpty();
        long id = journal.applications().cards().get(0).id();
        move(Set.of(id), StageKind.SAVED, today);
        move(Set.of(id), StageKind.APPLIED, today);
        assertThat(entries()).isEmpty();
    }

    @Test
    void anImportedApplicationThatIsSentLaterIsCounted() {
        journal.imports().keep(List.of(imported(2, number(2), step(StageKind.SAVED, today.minusDays(9)))), "log.csv");
        move(Set.of(journal.applications().cards().get(0).id()), StageKind.APPLIED, today);
        only();
    }

    @Test
    void aDayThatAnImportDidNotKnowCanBeSaidLater() {
        journal.imports().keep(List.of(imported(2, number(2), step(StageKind.APPLIED, null))), "log.csv");
        long id = journal.applications().cards().get(0).id();
        long sent = journal.applications().history(id).get(0).id();
        journal.applications().redate(id, sent, today.minusDays(40));
        assertThat(find(id).appliedOn()).isEqualTo(today.minusDays(40));
        assertThat(entries()).isEmpty();
    }

    @Test
    void aStepAddedForADayBeforeIsCountedThere() {
        long id = add(acme(), StageKind.INTERVIEWING);
        journal.applications().addStep(id, stage(StageKind.APPLIED), null, today.minusDays(20));
        assertThat(only().day()).isEqualTo(today.minusDays(20));
        goesAndComesBackWithItsAction(1);
    }

    @Test
    void anEarlierStepIsTheSameApplication() {
        long id = add(acme(), StageKind.APPLIED);
        journal.applications().addStep(id, stage(StageKind.APPLIED), null, today.minusDays(20));
        assertThat(only().day()).isEqualTo(today.minusDays(20));
        journal.undo();
        assertThat(only().day()).isEqualTo(today);
    }

    @Test
    void theDayFollowsTheStep() {
        long id = add(acme(), StageKind.APPLIED);
        long step = journal.applications().history(id).get(0).id();
        journal.applications().redate(id, step, today.minusDays(5));
        assertThat(only().day()).isEqualTo(today.minusDays(5));
        journal.undo();
        assertThat(only().day()).isEqualTo(today);
        journal.redo();
        assertThat(only().day()).isEqualTo(today.minusDays(5));
    }

    @Test
    void aDayThatTheUserTypedStays() {
        long id = add(acme(), StageKind.APPLIED);
        journal.effort().edit(only().withDay(today.minusDays(2)));
        journal.applications()
                .redate(id, journal.applications().history(id).get(0).id(), today.minusDays(5));
        assertThat(only().day()).isEqualTo(today.minusDays(2));
    }

    @Test
    void withItsStepTheApplicationWasNotSent() {
        long id = add(acme(), StageKind.SAVED, today.minusDays(2));
        move(Set.of(id), StageKind.APPLIED, today);
        journal.applications()
                .removeStep(id, journal.applications().history(id).getLast().id());
        assertThat(entries()).isEmpty();
        journal.undo();
        only();
        journal.redo();
        assertThat(entries()).isEmpty();
    }

    @Test
    void whatWasTakenOutByHandDoesNotComeBack() {
        long id = add(acme(), StageKind.APPLIED, today.minusDays(3));
        journal.effort().remove(only().id());
        move(Set.of(id), StageKind.INTERVIEWING, today.minusDays(1));
        move(Set.of(id), StageKind.SAVED, today);
        move(Set.of(id), StageKind.APPLIED, today);
        journal.applications()
                .redate(id, journal.applications().history(id).get(0).id(), today.minusDays(5));
        assertThat(entries()).isEmpty();
    }

    @Test
    void aStageTakenOutOfThePipelineSendsNothing() {
        long id = add(acme(), StageKind.SCREENING);
        journal.stages().remove(stage(StageKind.SCREENING), stage(StageKind.APPLIED));
        assertThat(kindOf(id)).isEqualTo(StageKind.APPLIED);
        assertThat(entries()).isEmpty();
    }

    @Test
    void anEntryGivenToAnotherApplicationIsTheUsersOwn() {
        long sent = add(acme(), StageKind.APPLIED);
        long other = add(globex(), StageKind.SAVED);
        journal.effort().edit(only().withWhom(other, null, ""));
        assertThat(only().isAutomatic()).isFalse();
        assertThat(only().points()).isEqualTo(10);
        // The other one is still to be sent, and counts of its own.
        move(Set.of(other), StageKind.APPLIED, today);
        assertThat(entries()).hasSize(2);
        // The first one was sent already.
        move(Set.of(sent), StageKind.SAVED, today);
        move(Set.of(sent), StageKind.APPLIED, today);
        assertThat(entries()).hasSize(2);
    }

    @Test
    void theTrashKeepsTheEffort() {
        long id = add(acme(), StageKind.APPLIED);
        journal.applications().delete(Set.of(id));
        only();
        journal.trash().restore(Set.of(id));
        only();
    }

    // Follow-ups.

    @ParameterizedTest
    @CsvSource({
        "THANK_YOU, THANK_YOU_SENT, 5",
        "CHECK_IN, CHECK_IN_SENT, 3",
        "FEEDBACK_REQUEST, FEEDBACK_ASKED, 8",
        "NETWORKING, NETWORKING, 8",
        "PROMISED_ITEM, OTHER, 3",
        "OTHER, OTHER, 3"
    })
    void aFollowUpThatWasDoneIsCounted(FollowUpKind kind, EffortKind effort, int points) {
        long application = add(acme(), StageKind.SAVED);
        long anna = anna(application);
        long id = plan(application, kind, "References");
        assertThat(entries()).isEmpty();
        journal.followUps()
                .done(ActionKey.followUp(id), new FollowUps.Doing(today.minusDays(1), null, anna, "Dear Anna"));
        EffortEntry entry = only();
        assertThat(entry.kind()).isEqualTo(effort);
        assertThat(entry.points()).isEqualTo(points);
        assertThat(entry.day()).isEqualTo(today.minusDays(1));
        assertThat(entry.note()).isEqualTo("References");
        assertThat(entry.applicationId()).isEqualTo(application);
        assertThat(entry.contactId()).isEqualTo(anna);
        assertThat(entry.source()).isEqualTo(EffortSource.FOLLOW_UP);
        assertThat(entry.followUpId()).isEqualTo(id);
        goesAndComesBackWithItsAction(1);
    }

    @Test
    void theAnswerToAnOfferIsNotCounted() {
        long application = add(acme(), StageKind.OFFER);
        journal.followUps()
                .done(
                        ActionKey.followUp(plan(application, FollowUpKind.OFFER_REPLY, "Yes")),
                        FollowUps.Doing.on(today));
        assertThat(entries()).isEmpty();
    }

    @Test
    void whatThePacingRulesProposedCountsToo() {
        long application = add(acme(), StageKind.INTERVIEWING, today.minusDays(20));
        journal.followUps().done(ActionKey.checkIn(application), FollowUps.Doing.on(today));
        assertThat(only().kind()).isEqualTo(EffortKind.CHECK_IN_SENT);
        goesAndComesBackWithItsAction(1);
    }

    @Test
    void whatWasPassedOnOrOnlyPlannedIsNot() {
        long application = add(acme(), StageKind.SAVED);
        long id = plan(application, FollowUpKind.CHECK_IN, "");
        journal.followUps().moveTo(ActionKey.followUp(id), today.plusDays(2));
        journal.followUps().skip(ActionKey.followUp(id));
        assertThat(entries()).isEmpty();
    }

    @Test
    void aFollowUpTakenOutOfTheListWasStillDone() {
        long id = plan(add(acme(), StageKind.SAVED), FollowUpKind.NETWORKING, "Coffee");
        journal.followUps().done(ActionKey.followUp(id), FollowUps.Doing.on(today));
        journal.followUps().remove(id);
        assertThat(only().followUpId()).isNull();
        journal.undo();
        assertThat(only().followUpId()).isEqualTo(id);
    }

    // Interviews.

    @Test
    void anInterviewIsCountedOnceItIsOver() {
        long application = add(acme(), StageKind.INTERVIEWING);
        long person = anna(application);
        long id = journal.interviews()
                .add(interview(application, today.atTime(10, 0), List.of(person)))
                .value()
                .id();
        assertThat(journal.effort().countAttended()).isZero();
        // Half past nine until now; it takes 45 minutes.
        clock.pass(Duration.ofMinutes(75).minusSeconds(1));
        assertThat(journal.effort().countAttended()).isZero();
        clock.pass(Duration.ofSeconds(1));
        assertThat(journal.effort().countAttended()).isEqualTo(1);
        assertThat(journal.effort().countAttended()).isZero();
        EffortEntry entry = only();
        assertThat(entry.kind()).isEqualTo(EffortKind.INTERVIEW_ATTENDED);
        assertThat(entry.points()).isEqualTo(15);
        assertThat(entry.minutes()).isEqualTo(45);
        assertThat(entry.day()).isEqualTo(today);
        assertThat(entry.contactId()).isEqualTo(person);
        assertThat(entry.source()).isEqualTo(EffortSource.INTERVIEW);
        assertThat(entry.interviewId()).isEqualTo(id);
        reopen();
        assertThat(journal.effort().countAttended()).isZero();
        only();
    }

    @Test
    void theDayIsThatOfTheUsersClocks() {
        long application = add(acme(), StageKind.INTERVIEWING);
        Interview late = new Interview(
                0,
                application,
                1,
                InterviewType.VIDEO,
                today.minusDays(2).atTime(23, 0),
                ZoneId.of("America/Los_Angeles"),
                60,
                "",
                List.of(),
                "");
        journal.interviews().add(late);
        assertThat(only().day()).isEqualTo(today.minusDays(1));
    }

    @Test
    void anInterviewAddedWhenItWasOverIsCountedAtOnce() {
        long application = add(acme(), StageKind.INTERVIEWING);
        journal.interviews().add(interview(application, today.minusDays(90)));
        assertThat(only().day()).isEqualTo(today.minusDays(90));
        goesAndComesBackWithItsAction(1);
    }

    @Test
    void movedIntoThePastAndBack() {
        long application = add(acme(), StageKind.INTERVIEWING);
        long id = journal.interviews()
                .add(interview(application, today.plusDays(1)))
                .value()
                .id();
        journal.interviews().move(id, today.minusDays(2));
        assertThat(only().day()).isEqualTo(today.minusDays(2));
        goesAndComesBackWithItsAction(1);
        journal.interviews().move(id, today.plusDays(3));
        assertThat(entries()).isEmpty();
        journal.undo();
        only();
        journal.redo();
        assertThat(entries()).isEmpty();
        clock.pass(Duration.ofDays(4));
        assertThat(journal.effort().countAttended()).isEqualTo(1);
        assertThat(only().day()).isEqualTo(today.plusDays(3));
    }

    @Test
    void movedWithinThePastTheEntryFollows() {
        long application = add(acme(), StageKind.INTERVIEWING);
        Interview kept = journal.interviews()
                .add(interview(application, today.minusDays(2)))
                .value();
        journal.interviews()
                .edit(new Interview(
                        kept.id(),
                        application,
                        1,
                        kept.type(),
                        kept.start().minusDays(3),
                        kept.zone(),
                        90,
                        "",
                        List.of(),
                        ""));
        assertThat(only().day()).isEqualTo(today.minusDays(5));
        assertThat(only().minutes()).isEqualTo(90);
        assertThat(only().points()).isEqualTo(15);
        journal.undo();
        assertThat(only().day()).isEqualTo(today.minusDays(2));
        assertThat(only().minutes()).isEqualTo(45);
        journal.effort().edit(only().withDay(today).withWork(EffortKind.INTERVIEW_ATTENDED, 120));
        journal.interviews().move(kept.id(), today.minusDays(4));
        assertThat(only().day()).isEqualTo(today);
        assertThat(only().minutes()).isEqualTo(120);
    }

    /// Points that go by the half hour would no longer fit.
    @Test
    void minutesOfWorkThatTheUserNamedOtherwiseStay() {
        long application = add(acme(), StageKind.INTERVIEWING);
        Interview kept = journal.interviews()
                .add(interview(application, today.minusDays(2)))
                .value();
        journal.effort().edit(only().withWork(EffortKind.PREPARATION, 45));
        journal.interviews()
                .edit(new Interview(
                        kept.id(), application, 1, kept.type(), kept.start(), kept.zone(), 90, "", List.of(), ""));
        assertThat(only().minutes()).isEqualTo(45);
        assertThat(only().points()).isEqualTo(8);
    }

    @Test
    void anInterviewThatIsGoneDidNotTakePlace() {
        long application = add(acme(), StageKind.INTERVIEWING);
        long id = journal.interviews()
                .add(interview(application, today.minusDays(2)))
                .value()
                .id();
        journal.interviews().remove(id);
        assertThat(entries()).isEmpty();
        journal.undo();
        assertThat(only().interviewId()).isEqualTo(id);
        journal.redo();
        assertThat(entries()).isEmpty();
    }

    @Test
    void anEntryTakenOutByHandStaysOut() {
        long application = add(acme(), StageKind.INTERVIEWING);
        Interview kept = journal.interviews()
                .add(interview(application, today.minusDays(2)))
                .value();
        journal.effort().remove(only().id());
        assertThat(journal.effort().countAttended()).isZero();
        journal.interviews().edit(kept.withStart(kept.start().plusHours(1)));
        reopen();
        assertThat(journal.effort().countAttended()).isZero();
        assertThat(entries()).isEmpty();
    }

    @Test
    void whatIsLongOverIsNotCountedByItself() {
        long application = add(acme(), StageKind.INTERVIEWING);
        long thirty = journal.interviews()
                .add(interview(application, today.plusDays(1)))
                .value()
                .id();
        Interview longer = journal.interviews()
                .add(interview(application, today.atTime(10, 0), List.of()))
                .value();
        clock.pass(Duration.ofDays(31));
        assertThat(journal.effort().countAttended()).isEqualTo(1);
        assertThat(only().interviewId()).isEqualTo(thirty);
        // A word about an old one gives nothing either.
        journal.interviews()
                .edit(new Interview(
                        longer.id(),
                        application,
                        1,
                        longer.type(),
                        longer.start(),
                        longer.zone(),
                        longer.minutes(),
                        "Room 4",
                        List.of(),
                        "notes"));
        only();
    }

    @Test
    void anInterviewOfTheTrashIsNotCounted() {
        long application = add(acme(), StageKind.INTERVIEWING);
        journal.interviews().add(interview(application, today.plusDays(1)));
        journal.applications().delete(Set.of(application));
        clock.pass(Duration.ofDays(2));
        assertThat(journal.effort().countAttended()).isZero();
        journal.trash().restore(Set.of(application));
        assertThat(journal.effort().countAttended()).isEqualTo(1);
    }

    @Test
    void countingInterviewsIsNoStepAndLeavesThoseThatAre() {
        long application = add(acme(), StageKind.INTERVIEWING);
        journal.interviews().add(interview(application, today.plusDays(1)));
        journal.applications().edit(application, a -> a.toBuilder().notes("one").build());
        clock.pass(Duration.ofDays(2));
        journal.effort().countAttended();
        journal.undo();
        assertThat(find(application).notes()).isEqualTo(acme().notes());
        only();
        journal.redo();
        assertThat(find(application).notes()).isEqualTo("one");
        only();
        // Undone together with the interview itself.
        journal.undo();
        journal.undo();
        assertThat(journal.interviews().of(application)).isEmpty();
        assertThat(entries()).isEmpty();
        journal.redo();
        only();
        assertThat(journal.effort().countAttended()).isZero();
    }

    /// The step holds an entry, and time has brought another one since.
    @Test
    void aStepTakenBackDaysLaterCountsNothingTwice() {
        long application = add(acme(), StageKind.INTERVIEWING);
        long id = journal.interviews()
                .add(interview(application, today.minusDays(1)))
                .value()
                .id();
        journal.interviews().move(id, today.plusDays(1));
        clock.pass(Duration.ofDays(3));
        assertThat(journal.effort().countAttended()).isEqualTo(1);
        assertThat(only().day()).isEqualTo(today.plusDays(1));
        journal.undo();
        assertThat(only().day()).isEqualTo(today.minusDays(1));
        journal.redo();
        assertThat(only().day()).isEqualTo(today.plusDays(1));
        assertThat(journal.effort().balance().earned()).isEqualTo(15);
    }

    // All of them.

    @Test
    void eachKindCanBeSwitchedOff() {
        journal.settings().setEffort(new EffortSettings(PointPrices.USUAL, EffortSettings.AUTOMATIC, 50, 40, 10, 0));
        doEverything();
        assertThat(entries()).isEmpty();
        // What was done then is not counted later.
        journal.settings().setEffort(EffortSettings.USUAL);
        assertThat(journal.effort().countAttended()).isZero();
        assertThat(entries()).isEmpty();
    }

    @Test
    void oneKindSwitchedOffLeavesTheOthers() {
        journal.settings()
                .setEffort(new EffortSettings(PointPrices.USUAL, Set.of(EffortKind.THANK_YOU_SENT), 50, 40, 10, 0));
        doEverything();
        assertThat(entries())
                .extracting(EffortEntry::kind)
                .containsExactlyInAnyOrder(
                        EffortKind.APPLICATION_SENT,
                        EffortKind.INTERVIEW_ATTENDED,
                        EffortKind.CHECK_IN_SENT,
                        EffortKind.FEEDBACK_ASKED,
                        EffortKind.NETWORKING,
                        EffortKind.OTHER,
                        EffortKind.OTHER);
    }

    @Test
    void otherPricesRewriteNothing() {
        doEverything();
        List<EffortEntry> before = entries();
        PointPrices prices = PointPrices.USUAL;
        for (EffortKind kind : EffortKind.values()) {
            prices = prices.with(kind, 100);
        }
        journal.settings().setEffort(EffortSettings.USUAL.withPrices(prices));
        assertThat(entries()).isEqualTo(before);
        journal.applications().moveTo(Set.of(add(globex(), StageKind.SAVED)), stage(StageKind.APPLIED), null, today);
        assertThat(entries().stream().mapToInt(EffortEntry::points).max()).hasValue(100);
        assertThat(entries()).containsAll(before);
    }

    @Test
    void whenTheTrashIsEmptiedThePointsStayAndNoWord() throws IOException {
        String secret = "Zyxomma petiolatum";
        long application = add(acme().toBuilder().company(secret).build(), StageKind.APPLIED);
        journal.followUps()
                .done(
                        ActionKey.followUp(plan(application, FollowUpKind.PROMISED_ITEM, secret)),
                        new FollowUps.Doing(today, null, null, secret));
        journal.interviews().add(interview(application, today.minusDays(1)));
        journal.effort()
                .log(EffortEntry.of(today, EffortKind.LEARNING, 30, "My own words")
                        .withWhom(application, null, ""));
        long earned = journal.effort().balance().earned();
        assertThat(earned).isEqualTo(10 + 3 + 15 + 4);
        assertThat(entries()).hasSize(4);
        journal.applications().delete(Set.of(application));
        clock.pass(Duration.ofDays(31));
        reopen();
        assertThat(journal.applications().find(application)).isEmpty();
        assertThat(journal.effort().balance().earned()).isEqualTo(earned);
        assertThat(entries()).hasSize(4).allSatisfy(entry -> {
            assertThat(entry.applicationId()).isNull();
            assertThat(entry.followUpId()).isNull();
            assertThat(entry.interviewId()).isNull();
            assertThat(entry.note()).isEqualTo(entry.isAutomatic() ? "" : "My own words");
        });
        journal.close();
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                .doesNotContainIgnoringCase("zyxomma")
                .doesNotContainIgnoringCase("petiolatum");
    }

    /// An entry of an interview that the user gave to another application does not go with the interview.
    @Test
    void theTrashTakesNoPointsOfAnotherApplication() {
        long application = add(acme(), StageKind.INTERVIEWING);
        long other = add(globex(), StageKind.SAVED);
        journal.interviews().add(interview(application, today.minusDays(1)));
        journal.effort().edit(only().withWhom(other, null, ""));
        journal.applications().delete(Set.of(application));
        clock.pass(Duration.ofDays(31));
        reopen();
        assertThat(only().points()).isEqualTo(15);
    }

    /// One of each kind that is counted.
    private void doEverything() {
        long application = add(acme(), StageKind.APPLIED, today.minusDays(1));
        for (FollowUpKind kind : FollowUpKind.values()) {
            journal.followUps()
                    .done(ActionKey.followUp(plan(application, kind, kind.name())), FollowUps.Doing.on(today));
        }
        journal.interviews().add(interview(application, today.minusDays(1)));
    }

    private void goesAndComesBackWithItsAction(int entries) {
        List<EffortEntry> counted = entries();
        assertThat(counted).hasSize(entries);
        journal.undo();
        assertThat(entries()).isEmpty();
        assertThat(journal.effort().balance().earned()).isZero();
        journal.redo();
        assertThat(entries()).isEqualTo(counted);
    }

    private EffortEntry only() {
        assertThat(entries()).hasSize(1);
        return entries().get(0);
    }

    private List<EffortEntry> entries() {
        return journal.effort().all();
    }

    private void move(Set<Long> ids, StageKind kind, LocalDate on) {
        journal.applications().moveTo(ids, stage(kind), null, on);
    }

    private long anna(long application) {
        journal.contacts().add(application, Contact.named("Anna"), ContactRole.INTERVIEWER);
        return journal.contacts().all().get(0).id();
    }

    private long plan(long application, FollowUpKind kind, String what) {
        return journal.followUps()
                .plan(FollowUp.planned(application, kind, today, what))
                .value()
                .id();
    }

    private static Interview interview(long application, LocalDate day) {
        return interview(application, day.atTime(8, 0), List.of());
    }

    private static Interview interview(long application, LocalDateTime start, List<Long> people) {
        return new Interview(0, application, 1, InterviewType.VIDEO, start, ZoneId.of("UTC"), 45, "", people, "");
    }
}
