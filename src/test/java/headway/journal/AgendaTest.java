package headway.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import headway.domain.ActionKey;
import headway.domain.CalendarItem;
import headway.domain.CalendarKind;
import headway.domain.Channel;
import headway.domain.Contact;
import headway.domain.ContactDirection;
import headway.domain.ContactEntry;
import headway.domain.ContactRole;
import headway.domain.FollowUp;
import headway.domain.FollowUpKind;
import headway.domain.FollowUpState;
import headway.domain.Interview;
import headway.domain.InterviewType;
import headway.domain.JobApplication;
import headway.domain.JournalException.Problem;
import headway.domain.NextStep;
import headway.domain.Outcome;
import headway.domain.Pacing.Verdict;
import headway.domain.PacingSettings;
import headway.domain.Permission;
import headway.domain.StageKind;
import headway.domain.Suggestion;
import headway.domain.TodayPlan;
import headway.domain.Waiting;
import headway.domain.WorkDays;
import headway.journal.FollowUps.Doing;
import headway.store.SettingRepository;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Today is Monday 2026-03-16, 9:30 in UTC, which is the user's zone.
class AgendaTest extends JournalTestBase {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void sevenDaysAfterApplyingItIsTimeToAsk() {
        long id = applied("Acme", today.minusDays(7));
        applied("Globex", today.minusDays(6));
        TodayPlan plan = journal.agenda().today();
        assertThat(plan.actions()).hasSize(1);
        Suggestion first = plan.actions().get(0);
        assertThat(first.key()).isEqualTo(ActionKey.checkIn(id));
        assertThat(first.kind()).isEqualTo(FollowUpKind.CHECK_IN);
        assertThat(first.due()).isEqualTo(today);
        assertThat(first.reason().key()).isEqualTo("pacing.first");
        assertThat(plan.waiting()).extracting(Waiting::company, Waiting::until).hasSize(1);
        assertThat(plan.waiting().get(0).until()).isEqualTo(today.plusDays(1));
        assertThat(plan.rolledOver()).isZero();
    }

    @Test
    void anAgreedDateWinsAndNamesWhomToReachHow() {
        long id = applied("Acme", today.minusDays(30));
        long anna = person(id, "Anna Díaz");
        journal.nextSteps()
                .agree(new NextStep(
                        0,
                        id,
                        "They decide",
                        LocalDate.of(2026, 3, 11),
                        Permission.YES,
                        Channel.PHONE,
                        anna,
                        LocalDate.of(2026, 3, 2)));
        Suggestion first = journal.agenda().today().actions().get(0);
        // Wednesday 11 and three business days.
        assertThat(first.due()).isEqualTo(LocalDate.of(2026, 3, 16));
        assertThat(first.channel()).isEqualTo(Channel.PHONE);
        assertThat(first.contactId()).isEqualTo(anna);
        assertThat(first.contactName()).isEqualTo("Anna Díaz");
        assertThat(first.reason().key()).isEqualTo("pacing.agreed");
        assertThat(items(today.minusDays(10), today, CalendarKind.AGREED_DATE))
                .extracting(CalendarItem::day, CalendarItem::what)
                .containsExactly(tuple(LocalDate.of(2026, 3, 11), "They decide"));
    }

    @Test
    void whereAskingIsNotWelcomeNothingIsProposed() {
        long id = applied("Acme", today.minusDays(30));
        journal.nextSteps()
                .agree(new NextStep(0, id, "", today.minusDays(9), Permission.NO, null, null, today.minusDays(20)));
        TodayPlan plan = journal.agenda().today();
        assertThat(plan.actions()).isEmpty();
        assertThat(plan.waiting().get(0).until()).isNull();
        assertThat(plan.waiting().get(0).reason().key()).isEqualTo("pacing.notWelcome");
    }

    @Test
    void doneWritesTheLogAndProposesTheNextOneAndThenItRests() {
        long id = applied("Acme", today.minusDays(10));
        FollowUps.Result first = journal.followUps()
                .done(ActionKey.checkIn(id), new Doing(today, Channel.EMAIL, null, "How do things stand?"))
                .value();
        assertThat(first.next().verdict()).isEqualTo(Verdict.CHECK_IN);
        assertThat(first.next().due()).isEqualTo(today.plusDays(14));
        assertThat(first.restsNow()).isFalse();
        ContactEntry logged = journal.contactLog().of(id).get(0);
        assertThat(logged.direction()).isEqualTo(ContactDirection.SENT);
        assertThat(logged.on()).isEqualTo(today);
        assertThat(logged.channel()).isEqualTo(Channel.EMAIL);
        assertThat(logged.words()).isEqualTo("How do things stand?");
        FollowUp kept = journal.followUps().of(id).get(0);
        assertThat(logged.followUpId()).isEqualTo(kept.id());
        assertThat(kept.state()).isEqualTo(FollowUpState.DONE);
        assertThat(journal.agenda().today().actions()).isEmpty();

        clock.pass(Duration.ofDays(14));
        assertThat(journal.agenda().today().actions()).hasSize(1);
        FollowUps.Result second = journal.followUps()
                .done(ActionKey.checkIn(id), Doing.on(journal.today()))
                .value();
        assertThat(second.restsNow()).isTrue();
        assertThat(second.next().verdict()).isEqualTo(Verdict.DONE_YOUR_PART);
        assertThat(find(id).resting()).isTrue();
        clock.pass(Duration.ofDays(60));
        TodayPlan plan = journal.agenda().today();
        assertThat(plan.actions()).isEmpty();
        assertThat(plan.waiting().get(0).resting()).isTrue();
        // One step took both back: the follow-up and the rest.
        journal.undo();
        assertThat(find(id).resting()).isFalse();
        assertThat(journal.contactLog().of(id)).hasSize(1);
    }

    @Test
    void aReplyRevivesWhatRests() {
        long id = applied("Acme", today.minusDays(40));
        journal.followUps().done(ActionKey.checkIn(id), Doing.on(today.minusDays(30)));
        journal.followUps().done(ActionKey.checkIn(id), Doing.on(today.minusDays(10)));
        assertThat(find(id).resting()).isTrue();
        log(id, ContactDirection.SENT, today.minusDays(5));
        assertThat(find(id).resting()).isTrue();
        log(id, ContactDirection.RECEIVED, today);
        assertThat(find(id).resting()).isFalse();
        assertThat(journal.followUps().advice(id).due()).isEqualTo(today.plusDays(7));
    }

    @Test
    void aNewAgreementOrAStepRevivesToo() {
        long id = applied("Acme", today.minusDays(40));
        journal.applications().rest(Set.of(id), true);
        journal.nextSteps().agree(new NextStep(0, id, "Call", today.plusDays(2), Permission.YES, null, null, today));
        assertThat(find(id).resting()).isFalse();
        journal.applications().rest(Set.of(id), true);
        journal.applications().moveTo(Set.of(id), stage(StageKind.SCREENING), null, today);
        assertThat(find(id).resting()).isFalse();
    }

    @Test
    void passingOnUsesUpATurnWithoutAContact() {
        long id = applied("Acme", today.minusDays(10));
        FollowUps.Result result =
                journal.followUps().skip(ActionKey.checkIn(id)).value();
        assertThat(result.next().due()).isEqualTo(today.plusDays(14));
        assertThat(journal.contactLog().of(id)).isEmpty();
        clock.pass(Duration.ofDays(1));
        assertThat(journal.followUps().skip(ActionKey.checkIn(id)).value().restsNow())
                .isTrue();
    }

    @Test
    void aKeyPressedTwiceIsDoneOnce() {
        long id = applied("Acme", today.minusDays(10));
        journal.followUps().done(ActionKey.checkIn(id), Doing.on(today));
        refused(Problem.FOLLOW_UP_CLOSED, () -> journal.followUps().done(ActionKey.checkIn(id), Doing.on(today)));
        refused(Problem.FOLLOW_UP_CLOSED, () -> journal.followUps().skip(ActionKey.checkIn(id)));
        long interview = interview(id, LocalDateTime.of(2026, 3, 16, 9, 0), BERLIN);
        journal.followUps().done(ActionKey.thankYou(interview, 0), Doing.on(today));
        refused(
                Problem.FOLLOW_UP_CLOSED,
                () -> journal.followUps().done(ActionKey.thankYou(interview, 0), Doing.on(today)));
        refused(Problem.NO_SUCH_FOLLOW_UP, () -> journal.followUps().done(ActionKey.apply(id), Doing.on(today)));
        assertThat(journal.contactLog().of(id)).hasSize(2);
    }

    @Test
    void aProposalThatIsPutOffWaitsAndAReplyStillRestartsTheClock() {
        long id = applied("Acme", today.minusDays(10));
        journal.followUps().moveTo(ActionKey.checkIn(id), today.plusDays(3));
        Waiting waiting = journal.agenda().today().waiting().get(0);
        assertThat(waiting.until()).isEqualTo(today.plusDays(3));
        assertThat(waiting.reason().key()).isEqualTo("agenda.putOff");
        reopen();
        assertThat(journal.agenda().today().waiting().get(0).until()).isEqualTo(today.plusDays(3));
        // Twice is one follow-up, not two.
        journal.followUps().moveTo(ActionKey.checkIn(id), today.plusDays(4));
        assertThat(journal.followUps().of(id)).hasSize(1);
        log(id, ContactDirection.RECEIVED, today);
        assertThat(journal.agenda().today().waiting().get(0).until()).isEqualTo(today.plusDays(7));
        clock.pass(Duration.ofDays(7));
        Suggestion due = journal.agenda().today().actions().get(0);
        journal.followUps().done(due.key(), Doing.on(journal.today()));
        assertThat(journal.followUps().of(id)).hasSize(1);
        assertThat(journal.followUps().of(id).get(0).state()).isEqualTo(FollowUpState.DONE);
    }

    @Test
    void aCheckInMovedBeforeItsPoliteDayIsTheUsersOwnPlan() {
        long id = applied("Acme", today.minusDays(2));
        journal.followUps().moveTo(ActionKey.checkIn(id), today.plusDays(1));
        assertThat(journal.followUps().of(id).get(0).proposed()).isFalse();
        clock.pass(Duration.ofDays(1));
        Suggestion due = journal.agenda().today().actions().get(0);
        assertThat(due.due()).isEqualTo(journal.today());
        assertThat(due.reason().key()).isEqualTo("agenda.plannedToday");
    }

    @Test
    void threeAreSuggestedAndTheRestCanWait() {
        for (int i = 0; i < 5; i++) {
            applied("Company " + i, today.minusDays(10 + i));
        }
        long offer = applied("Offer Ltd", today.minusDays(20));
        journal.applications().moveTo(Set.of(offer), stage(StageKind.OFFER), null, today.minusDays(1));
        journal.followUps().plan(FollowUp.planned(offer, FollowUpKind.OFFER_REPLY, today, ""));
        TodayPlan plan = journal.agenda().today();
        assertThat(plan.actions()).hasSize(3);
        assertThat(plan.actions().get(0).kind()).isEqualTo(FollowUpKind.OFFER_REPLY);
        assertThat(plan.actions().get(1).company()).isEqualTo("Company 4");
        assertThat(plan.more()).hasSize(3);
        assertThat(plan.rolledOver()).isEqualTo(5);
    }

    @Test
    void whatIsClosedNeedsNoCheckInButMayBeAskedForFeedback() {
        long id = applied("Acme", today.minusDays(30));
        journal.followUps().plan(FollowUp.planned(id, FollowUpKind.CHECK_IN, today, ""));
        journal.followUps().plan(FollowUp.planned(id, FollowUpKind.FEEDBACK_REQUEST, today, ""));
        journal.applications().moveTo(Set.of(id), stage(StageKind.CLOSED), Outcome.REJECTED, today);
        assertThat(journal.agenda().today().actions())
                .extracting(Suggestion::kind)
                .containsExactly(FollowUpKind.FEEDBACK_REQUEST);
    }

    @Test
    void theNextInterviewIsTheFirstToBeginHoweverFarAheadAndOnWhicheverClocks() {
        long id = applied("Acme", today.minusDays(30));
        long far = interview(id, today.plusDays(200).atTime(9, 0), BERLIN);
        assertThat(next(journal.agenda().today())).isEqualTo(far);
        // The day before on its own clocks, though it begins later than the other.
        interview(id, today.plusDays(9).atTime(23, 30), ZoneOffset.ofHours(-12));
        long first = interview(id, today.plusDays(10).atTime(0, 30), ZoneOffset.ofHours(14));
        assertThat(next(journal.agenda().today())).isEqualTo(first);
        long soon = interview(id, today.plusDays(7).atTime(23, 0), BERLIN);
        assertThat(next(journal.agenda().today())).isEqualTo(soon);
    }

    @Test
    void trashIsNowhere() {
        long id = applied("Acme", today.minusDays(30));
        journal.followUps().plan(FollowUp.planned(id, FollowUpKind.OTHER, today, "Call"));
        interview(id, LocalDateTime.of(2026, 3, 16, 14, 0), BERLIN);
        journal.applications().delete(Set.of(id));
        TodayPlan plan = journal.agenda().today();
        assertThat(plan.actions()).isEmpty();
        assertThat(plan.waiting()).isEmpty();
        assertThat(plan.nextInterview()).isNull();
        assertThat(journal.agenda().between(today.minusDays(60), today.plusDays(60)))
                .isEmpty();
    }

    @Test
    void afterAnInterviewEachPersonIsThankedOnce() {
        long id = applied("Acme", today.minusDays(20));
        long anna = person(id, "Anna");
        long bo = person(id, "Bo");
        long interview = interview(id, LocalDateTime.of(2026, 3, 16, 9, 0), BERLIN, anna, bo);
        // It began at 8:00 in UTC and took an hour.
        List<Suggestion> due = journal.agenda().today().actions();
        assertThat(due).extracting(Suggestion::contactName).containsExactly("Anna", "Bo");
        assertThat(due).extracting(Suggestion::due).containsOnly(today);
        assertThat(due.get(0).channel()).isEqualTo(Channel.EMAIL);
        journal.followUps().done(ActionKey.thankYou(interview, anna), Doing.on(today));
        assertThat(journal.agenda().today().actions())
                .extracting(Suggestion::contactName)
                .containsExactly("Bo");
        assertThat(journal.contactLog().of(id).get(0).contactId()).isEqualTo(anna);
        clock.pass(Duration.ofDays(3));
        assertThat(journal.agenda().today().rolledOver()).isEqualTo(1);
        clock.pass(Duration.ofDays(5));
        assertThat(journal.agenda().today().actions())
                .extracting(Suggestion::kind)
                .doesNotContain(FollowUpKind.THANK_YOU);
    }

    @Test
    void anInterviewThatIsStillOnNeedsNoThanksYetAndIsTheNextOne() {
        long id = applied("Acme", today.minusDays(20));
        long later = interview(id, LocalDateTime.of(2026, 3, 17, 9, 0), BERLIN);
        long now = interview(id, LocalDateTime.of(2026, 3, 16, 10, 0), BERLIN);
        TodayPlan plan = journal.agenda().today();
        assertThat(next(plan)).isEqualTo(now);
        assertThat(plan.actions()).isEmpty();
        clock.pass(Duration.ofMinutes(30));
        plan = journal.agenda().today();
        assertThat(next(plan)).isEqualTo(later);
        assertThat(plan.actions()).hasSize(1);
    }

    @Test
    void beforeAnInterviewThereIsNothingToAsk() {
        long id = applied("Acme", today.minusDays(20));
        assertThat(journal.agenda().today().actions()).hasSize(1);
        interview(id, LocalDateTime.of(2026, 3, 20, 10, 0), BERLIN);
        TodayPlan plan = journal.agenda().today();
        assertThat(plan.actions()).isEmpty();
        assertThat(plan.waiting().get(0).reason().key()).isEqualTo("pacing.interviewAhead");
        assertThat(journal.followUps().advice(id).verdict()).isEqualTo(Verdict.INTERVIEW_AHEAD);
        clock.pass(Duration.ofDays(5));
        assertThat(journal.followUps().advice(id).due()).isEqualTo(LocalDate.of(2026, 3, 27));
    }

    @Test
    void theNextInterviewIsTheFirstMomentNotTheFirstTimeOnAClock() {
        long id = applied("Acme", today.minusDays(20));
        long tokyo = interview(id, LocalDateTime.of(2026, 3, 17, 9, 0), ZoneId.of("Asia/Tokyo"));
        long honolulu = interview(id, LocalDateTime.of(2026, 3, 16, 8, 0), ZoneId.of("Pacific/Honolulu"));
        // 9:00 in Tokyo is midnight in UTC, 8:00 in Honolulu is 18:00.
        assertThat(next(journal.agenda().today())).isEqualTo(honolulu);
        assertThat(items(today, today.plusDays(1), CalendarKind.INTERVIEW))
                .extracting(CalendarItem::id, CalendarItem::day)
                .containsExactly(tuple(honolulu, today), tuple(tokyo, today.plusDays(1)));
    }

    @Test
    void anInterviewMovedToAnotherDayKeepsItsTime() {
        long id = applied("Acme", today.minusDays(20));
        long interview = interview(id, LocalDateTime.of(2026, 3, 27, 23, 30), BERLIN);
        journal.interviews().move(interview, LocalDate.of(2026, 3, 30));
        Interview moved = journal.interviews().find(interview).orElseThrow();
        assertThat(moved.start()).isEqualTo(LocalDateTime.of(2026, 3, 30, 23, 30));
        // The clocks went forward in between.
        assertThat(moved.startsAt()).isEqualTo(Instant.parse("2026-03-30T21:30:00Z"));
    }

    @Test
    void applyingIsSuggestedBeforeTheLastDayAndDoneByMovingOn() {
        long id = saved("Acme", today.plusDays(3));
        saved("Globex", today.plusDays(4));
        saved("Past", today.minusDays(1));
        List<Suggestion> due = journal.agenda().today().actions();
        assertThat(due).extracting(Suggestion::key).containsExactly(ActionKey.apply(id));
        journal.followUps().moveTo(ActionKey.apply(id), today.plusDays(1));
        assertThat(journal.agenda().today().actions()).isEmpty();
        clock.pass(Duration.ofDays(1));
        assertThat(journal.agenda().today().actions()).hasSize(2);
        journal.followUps().skip(ActionKey.apply(id));
        assertThat(journal.agenda().today().actions()).hasSize(1);
        journal.undo();
        journal.followUps().done(ActionKey.apply(id), Doing.on(journal.today()));
        assertThat(kindOf(id)).isEqualTo(StageKind.APPLIED);
        assertThat(find(id).appliedOn()).isEqualTo(journal.today());
        journal.undo();
        assertThat(kindOf(id)).isEqualTo(StageKind.SAVED);
    }

    @Test
    void theCalendarShowsEachKindOnItsDay() {
        long id = applied("Acme", today.minusDays(3));
        long saved = saved("Globex", today.plusDays(9));
        long interview = interview(id, LocalDateTime.of(2026, 3, 20, 10, 0), BERLIN);
        long planned = journal.followUps()
                .plan(FollowUp.planned(id, FollowUpKind.PROMISED_ITEM, today.plusDays(5), "References"))
                .value()
                .id();
        journal.followUps()
                .done(
                        ActionKey.followUp(journal.followUps()
                                .plan(FollowUp.planned(id, FollowUpKind.OTHER, today.plusDays(8), "Tidy"))
                                .value()
                                .id()),
                        Doing.on(today));
        List<CalendarItem> items = journal.agenda().between(today, today.plusDays(30));
        assertThat(items).isSortedAccordingTo(CalendarItem.IN_ORDER);
        assertThat(items)
                .extracting(item -> item.kind() + " " + item.id() + " " + item.day() + " " + item.state()
                        + (item.proposed() ? " proposed" : ""))
                .containsExactlyInAnyOrder(
                        "FOLLOW_UP " + (planned + 1) + " 2026-03-16 DONE",
                        "INTERVIEW " + interview + " 2026-03-20 PLANNED",
                        "FOLLOW_UP " + interview + " 2026-03-20 PLANNED proposed",
                        "FOLLOW_UP " + planned + " 2026-03-21 PLANNED",
                        "DEADLINE " + saved + " 2026-03-25 PLANNED");
    }

    @Test
    void aProposalThatRolledOverStandsInToday() {
        long id = applied("Acme", today.minusDays(30));
        assertThat(journal.agenda().between(today.minusDays(40), today.plusDays(40)))
                .extracting(CalendarItem::day, CalendarItem::key)
                .containsExactly(tuple(today, ActionKey.checkIn(id)));
        assertThat(journal.agenda().between(today.minusDays(40), today.minusDays(1)))
                .isEmpty();
    }

    @Test
    void anOldListThatIsImportedAsksForNothing() {
        applied("Acme", LocalDate.of(2025, 3, 1));
        TodayPlan plan = journal.agenda().today();
        assertThat(plan.actions()).isEmpty();
        assertThat(plan.waiting().get(0).reason().key()).isEqualTo("pacing.tooLate");
    }

    @Test
    void theUsersOwnFiguresAndDaysOffCount() {
        long id = applied("Acme", today.minusDays(1));
        journal.settings()
                .setPacing(new PacingSettings(
                        1,
                        3,
                        5,
                        1,
                        2,
                        30,
                        WorkDays.MONDAY_TO_FRIDAY.withDaysOff(List.of(today.plusDays(2), today.plusDays(3)))));
        reopen();
        assertThat(journal.settings().pacing().workDays().daysOff()).hasSize(2);
        assertThat(journal.followUps().advice(id).due()).isEqualTo(today.plusDays(4));
        journal.followUps().done(ActionKey.checkIn(id), Doing.on(today));
        assertThat(find(id).resting()).isTrue();
    }

    @Test
    void settingsThatNobodyUnderstandsCountAsNotSet() {
        journal.tidy(db -> {
            SettingRepository.setSetting(db, "pacing.checkIns", "99");
            SettingRepository.setSetting(db, "workDays.daysOff", "soon,2026-02-30,2026-03-17");
            return true;
        });
        PacingSettings pacing = journal.settings().pacing();
        assertThat(pacing.checkIns()).isEqualTo(2);
        assertThat(pacing.workDays().daysOff()).containsExactly(LocalDate.of(2026, 3, 17));
    }

    @Test
    void theCardShowsTheNextDatedThing() {
        long id = applied("Acme", today.minusDays(1));
        assertThat(journal.applications().card(id).orElseThrow().nextDate()).isNull();
        journal.followUps().plan(FollowUp.planned(id, FollowUpKind.OTHER, today.plusDays(9), ""));
        journal.nextSteps().agree(new NextStep(0, id, "x", today.plusDays(7), Permission.YES, null, null, today));
        assertThat(journal.applications().card(id).orElseThrow().nextKind()).isEqualTo(CalendarKind.AGREED_DATE);
        interview(id, LocalDateTime.of(2026, 3, 20, 10, 0), BERLIN);
        assertThat(journal.applications().cards().get(0).nextKind()).isEqualTo(CalendarKind.INTERVIEW);
        assertThat(journal.applications().cards().get(0).nextDate()).isEqualTo(LocalDate.of(2026, 3, 20));
    }

    @Test
    void whatMakesNoSenseIsRefusedAndNothingChanges() {
        long id = applied("Acme", today.minusDays(30));
        List<String> before = dump();
        refused(Problem.DATE_IN_PAST, () -> journal.followUps().moveTo(ActionKey.checkIn(id), today.minusDays(1)));
        refused(
                Problem.DATE_IN_FUTURE,
                () -> journal.followUps().done(ActionKey.checkIn(id), Doing.on(today.plusDays(1))));
        refused(Problem.NO_SUCH_FOLLOW_UP, () -> journal.followUps().done(ActionKey.followUp(77), Doing.on(today)));
        refused(
                Problem.NO_SUCH_APPLICATION,
                () -> journal.followUps().plan(FollowUp.planned(77, FollowUpKind.OTHER, today, "")));
        refused(Problem.NO_SUCH_APPLICATION, () -> journal.followUps().skip(ActionKey.checkIn(77)));
        refused(
                Problem.DATE_NOT_SENSIBLE,
                () -> journal.followUps()
                        .plan(FollowUp.planned(id, FollowUpKind.OTHER, LocalDate.of(20260, 1, 1), "")));
        refused(
                Problem.NO_SUCH_CONTACT,
                () -> journal.contactLog()
                        .log(new ContactEntry(
                                0, id, ContactDirection.SENT, today, null, 99L, "", null, Instant.EPOCH)));
        refused(
                Problem.INTERVIEW_LENGTH,
                () -> journal.interviews()
                        .add(new Interview(
                                0, id, 1, InterviewType.PHONE, today.atTime(9, 0), BERLIN, 0, "", List.of(), "")));
        assertThat(dump()).isEqualTo(before);
        long planned = journal.followUps()
                .plan(FollowUp.planned(id, FollowUpKind.OTHER, today, ""))
                .value()
                .id();
        journal.followUps().done(ActionKey.followUp(planned), Doing.on(today));
        refused(Problem.FOLLOW_UP_CLOSED, () -> journal.followUps().done(ActionKey.followUp(planned), Doing.on(today)));
    }

    @Test
    void aPersonWhoIsDeletedLeavesTheEntriesBehind() {
        long id = applied("Acme", today.minusDays(3));
        journal.contactLog()
                .log(new ContactEntry(
                        0, id, ContactDirection.SENT, today, null, person(id, "Anna"), "Hello", null, Instant.EPOCH));
        journal.applications().delete(Set.of(id));
        clock.pass(Duration.ofDays(31));
        reopen();
        assertThat(dump()).noneMatch(row -> row.startsWith("contact_log") || row.startsWith("follow_up"));
    }

    private long applied(String company, LocalDate on) {
        return add(JobApplication.builder(company, "Developer").build(), StageKind.APPLIED, on);
    }

    private long saved(String company, LocalDate deadline) {
        return add(
                JobApplication.builder(company, "Developer").deadline(deadline).build(), StageKind.SAVED);
    }

    private long person(long applicationId, String name) {
        journal.contacts().add(applicationId, Contact.named(name), ContactRole.INTERVIEWER);
        return journal.contacts().of(applicationId).stream()
                .filter(one -> one.contact().name().equals(name))
                .findFirst()
                .orElseThrow()
                .contact()
                .id();
    }

    private void log(long id, ContactDirection direction, LocalDate on) {
        journal.contactLog().log(new ContactEntry(0, id, direction, on, Channel.EMAIL, null, "", null, Instant.EPOCH));
    }

    private long interview(long id, LocalDateTime start, ZoneId zone, Long... people) {
        return journal.interviews()
                .add(new Interview(0, id, 1, InterviewType.VIDEO, start, zone, 60, "", List.of(people), ""))
                .value()
                .id();
    }

    private static long next(TodayPlan plan) {
        return Objects.requireNonNull(plan.nextInterview()).interview().id();
    }

    private List<CalendarItem> items(LocalDate first, LocalDate last, CalendarKind kind) {
        return journal.agenda().between(first, last).stream()
                .filter(item -> item.kind() == kind)
                .toList();
    }
}
