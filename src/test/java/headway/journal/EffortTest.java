package headway.journal;

import static headway.testing.TypicalApplications.acme;
import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.ActiveWeeks;
import headway.domain.Contact;
import headway.domain.ContactRole;
import headway.domain.EffortEntry;
import headway.domain.EffortFacts;
import headway.domain.EffortKind;
import headway.domain.EffortOverview;
import headway.domain.EffortSettings;
import headway.domain.EffortSource;
import headway.domain.EffortTimer;
import headway.domain.JournalException.Problem;
import headway.domain.Overload;
import headway.domain.PointPrices;
import headway.domain.RecordFields;
import headway.domain.ShownEffort;
import headway.domain.StageKind;
import headway.domain.Week;
import headway.store.SettingRepository;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EffortTest extends JournalTestBase {
    private final Week week = Week.of(today, DayOfWeek.MONDAY);

    // The log.

    @Test
    void anEntryIsKeptWithThePointsOfNow() {
        long application = add(acme(), StageKind.SAVED);
        EffortEntry kept = log(EffortEntry.of(today.minusDays(1), EffortKind.LEARNING, 45, " Course ")
                .withWhom(application, null, " Bo ")
                .withPoints(999)
                .withCreatedAt(Instant.EPOCH)
                .withRecord(true, RecordFields.NONE.withEmployer(" Acme ")));
        assertThat(kept)
                .isEqualTo(EffortEntry.of(today.minusDays(1), EffortKind.LEARNING, 45, "Course")
                        .withId(kept.id())
                        .withWhom(application, null, "Bo")
                        .withPoints(6)
                        .withCreatedAt(clock.instant())
                        .withRecord(true, RecordFields.NONE.withEmployer("Acme")));
        assertThat(journal.effort().find(kept.id())).contains(kept);
        assertThat(journal.effort().on(today.minusDays(1)))
                .extracting(ShownEffort::entry)
                .containsExactly(kept);
        assertThat(journal.effort().balance().points()).isEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1441, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void minutesThatNoDayHasAreRefused(int minutes) {
        refused(Problem.EFFORT_MINUTES, () -> log(EffortEntry.of(today, EffortKind.LEARNING, minutes, "")));
        EffortEntry kept = log(EffortEntry.of(today, EffortKind.LEARNING, 1440, ""));
        refused(Problem.EFFORT_MINUTES, () -> journal.effort().edit(kept.withWork(EffortKind.LEARNING, minutes)));
        assertThat(journal.effort().all()).containsExactly(kept);
    }

    @Test
    void workLiesBehind() {
        refused(Problem.DATE_IN_FUTURE, () -> log(EffortEntry.of(today.plusDays(1), EffortKind.OTHER, 0, "")));
        refused(
                Problem.DATE_NOT_SENSIBLE,
                () -> log(EffortEntry.of(LocalDate.of(2200, 1, 1), EffortKind.PLANNED_REST, 0, "")));
        refused(Problem.DATE_NOT_SENSIBLE, () -> log(EffortEntry.of(LocalDate.of(26, 3, 1), EffortKind.OTHER, 0, "")));
        EffortEntry rest = log(EffortEntry.of(today.plusDays(1), EffortKind.PLANNED_REST, 0, ""));
        refused(Problem.DATE_IN_FUTURE, () -> journal.effort().edit(rest.withWork(EffortKind.OTHER, 0)));
        EffortEntry work = log(EffortEntry.of(today, EffortKind.OTHER, 0, ""));
        refused(Problem.DATE_IN_FUTURE, () -> journal.effort().edit(work.withDay(today.plusDays(1))));
        journal.effort().edit(rest.withWork(EffortKind.OTHER, 0).withDay(today));
        assertThat(journal.effort().on(today)).hasSize(2);
    }

    /// After a flight to the west, or with the clock set back.
    @Test
    void whatWasLoggedOnADayThatIsAheadAgainCanStillBeChanged() {
        EffortEntry kept = log(EffortEntry.of(today, EffortKind.OTHER, 0, ""));
        clock.pass(Duration.ofDays(-1));
        journal.effort().edit(kept.withNote("a word"));
        assertThat(journal.effort().find(kept.id()).orElseThrow().note()).isEqualTo("a word");
    }

    @Test
    void whomTheJournalDoesNotKnowIsRefused() {
        refused(
                Problem.NO_SUCH_APPLICATION,
                () -> log(EffortEntry.of(today, EffortKind.OTHER, 0, "").withWhom(99L, null, "")));
        refused(
                Problem.NO_SUCH_CONTACT,
                () -> log(EffortEntry.of(today, EffortKind.OTHER, 0, "").withWhom(null, 99L, "")));
        refused(Problem.NO_SUCH_EFFORT, () -> journal.effort().remove(99));
        refused(
                Problem.NO_SUCH_EFFORT,
                () -> journal.effort()
                        .edit(EffortEntry.of(today, EffortKind.OTHER, 0, "").withId(99)));
        assertThat(journal.effort().all()).isEmpty();
    }

    @Test
    void nothingLoggedByHandPassesForCounted() {
        EffortEntry kept = log(EffortEntry.of(today, EffortKind.APPLICATION_SENT, 0, "")
                .countedFrom(EffortSource.APPLICATION, null, null));
        assertThat(kept.isAutomatic()).isFalse();
    }

    @Test
    void pointsStayUnlessItIsOtherWork() {
        EffortEntry kept = log(EffortEntry.of(today, EffortKind.PREPARATION, 60, ""));
        assertThat(kept.points()).isEqualTo(10);
        prices(PointPrices.USUAL.with(EffortKind.PREPARATION, 50).with(EffortKind.LEARNING, 40));
        assertThat(journal.effort().find(kept.id())).contains(kept);
        journal.effort()
                .edit(kept.withNote("x")
                        .withDay(today.minusDays(1))
                        .withPoints(777)
                        .withRecord(true, RecordFields.NONE));
        assertThat(points(kept.id())).isEqualTo(10);
        journal.effort().edit(kept.withWork(EffortKind.PREPARATION, 30));
        assertThat(points(kept.id())).isEqualTo(50);
        journal.effort().edit(kept.withWork(EffortKind.LEARNING, 30));
        assertThat(points(kept.id())).isEqualTo(40);
        assertThat(journal.effort().find(kept.id()).orElseThrow().createdAt()).isEqualTo(kept.createdAt());
    }

    @Test
    void whatStaysTheSameIsNoStep() {
        EffortEntry kept = log(EffortEntry.of(today, EffortKind.PREPARATION, 60, ""));
        assertThat(journal.effort().edit(kept)).isEqualTo(Changes.NONE);
        journal.effort().setGoal(week, 60);
        assertThat(journal.effort().setGoal(week, 60)).isEqualTo(Changes.NONE);
        assertThat(journal.settings().setEffort(journal.settings().effort())).isNotEqualTo(Changes.NONE);
        assertThat(journal.settings().setEffort(journal.settings().effort())).isEqualTo(Changes.NONE);
    }

    @Test
    void aDayHasOneRestThatCounts() {
        EffortEntry first = log(rest(today));
        EffortEntry second = log(rest(today));
        EffortEntry ahead = log(rest(today.plusDays(30)));
        assertThat(first.points()).isEqualTo(3);
        assertThat(second.points()).isZero();
        assertThat(ahead.points()).isEqualTo(3);
        // Nor by the back door.
        EffortEntry work = log(EffortEntry.of(today, EffortKind.CHECK_IN_SENT, 0, ""));
        journal.effort().edit(work.withWork(EffortKind.PLANNED_REST, 0));
        assertThat(points(work.id())).isZero();
        journal.effort().edit(ahead.withDay(today));
        assertThat(points(ahead.id())).isZero();
    }

    @Test
    void aRestThatIsMovedKeepsItsPoints() {
        EffortEntry first = log(rest(today));
        EffortEntry second = log(rest(today));
        prices(PointPrices.USUAL.with(EffortKind.PLANNED_REST, 7));
        journal.effort().edit(first.withDay(today.plusDays(1)));
        assertThat(points(first.id())).isEqualTo(3);
        // One that was worth nothing beside another is worth something on a day of its own.
        journal.effort().edit(second.withDay(today.plusDays(2)));
        assertThat(points(second.id())).isEqualTo(7);
        journal.effort().edit(second.withDay(today.plusDays(2)).withNote("x"));
        assertThat(points(second.id())).isEqualTo(7);
    }

    // What the screen shows.

    @Test
    void theOverviewHasTheWeekTheYearAndTheBalance() {
        log(EffortEntry.of(today, EffortKind.NETWORKING, 30, ""));
        log(EffortEntry.of(today.minusDays(1), EffortKind.LEARNING, 30, ""));
        log(EffortEntry.of(today.minusDays(370), EffortKind.OTHER, 0, ""));
        log(EffortEntry.of(today.minusDays(371), EffortKind.OTHER, 0, ""));
        log(rest(today.plusDays(6)));
        log(rest(today.plusDays(7)));
        EffortOverview overview = journal.effort().overview(DayOfWeek.MONDAY);
        assertThat(overview.today()).isEqualTo(today);
        assertThat(overview.week().week()).isEqualTo(week);
        assertThat(overview.week().points()).isEqualTo(11);
        assertThat(overview.week().minutes()).isEqualTo(30);
        assertThat(overview.days())
                .containsOnlyKeys(today, today.minusDays(1), today.minusDays(370), today.plusDays(6));
        assertThat(overview.balance().earned()).isEqualTo(8 + 4 + 3 + 3 + 3 + 3);
        assertThat(overview.activeWeeks()).isEqualTo(new ActiveWeeks(2, 6));
        assertThat(overview.overload()).isEqualTo(Overload.NONE);
        assertThat(journal.effort().of(week).entries()).hasSize(2);
        assertThat(journal.effort().of(week.plus(-1)).points()).isEqualTo(4);
    }

    @Test
    void theFirstDayOfTheWeekIsThatOfTheSettings() {
        LocalDate sunday = today.minusDays(1);
        assertThat(journal.effort().week(sunday, DayOfWeek.MONDAY)).isEqualTo(week.plus(-1));
        assertThat(journal.effort().week(sunday, DayOfWeek.SUNDAY)).isEqualTo(new Week(sunday));
        journal.settings().setFirstDayOfWeek(DayOfWeek.SATURDAY);
        assertThat(journal.effort().week(sunday, DayOfWeek.MONDAY)).isEqualTo(new Week(today.minusDays(2)));
    }

    @Test
    void aLineIsReadWithWhatTheJournalKnows() {
        long application = add(acme(), StageKind.SAVED);
        journal.contacts().add(application, Contact.named("Anna"), ContactRole.RECRUITER);
        log(rest(today.plusDays(2)));
        prices(PointPrices.USUAL.with(EffortKind.OTHER, 9));
        EffortFacts facts = journal.effort().facts(true);
        assertThat(facts.today()).isEqualTo(today);
        assertThat(facts.monthFirst()).isTrue();
        assertThat(facts.companies()).extracting(EffortFacts.Company::company).containsExactly("Acme GmbH");
        assertThat(facts.people()).extracting(EffortFacts.Person::applicationId).containsExactly(application);
        assertThat(facts.restDays()).containsExactly(today.plusDays(2));
        assertThat(facts.prices().price(EffortKind.OTHER)).isEqualTo(9);
    }

    // Rest.

    @Test
    void aRestIsSuggestedOnceAWeek() {
        for (int i = 0; i < 25; i++) {
            log(EffortEntry.of(today.minusDays(i), EffortKind.OTHER, 0, ""));
        }
        note("one");
        assertThat(overload(DayOfWeek.MONDAY)).isEqualTo(Overload.NO_REST_DAY);
        journal.effort().restSuggested(week);
        assertThat(overload(DayOfWeek.MONDAY)).isEqualTo(Overload.NONE);
        // Weeks that begin on another day are no second chance to say it.
        assertThat(overload(DayOfWeek.SUNDAY)).isEqualTo(Overload.NONE);
        reopenWith("two");
        assertThat(overload(DayOfWeek.MONDAY)).isEqualTo(Overload.NONE);
        clock.pass(Duration.ofDays(7));
        for (int i = 0; i < 7; i++) {
            log(EffortEntry.of(journal.today().minusDays(i), EffortKind.OTHER, 0, ""));
        }
        assertThat(overload(DayOfWeek.MONDAY)).isEqualTo(Overload.NO_REST_DAY);
    }

    @Test
    void aLongWeekIsToldByTheSettings() {
        for (int i = 0; i < 3; i++) {
            log(EffortEntry.of(today, EffortKind.LEARNING, 801, ""));
        }
        assertThat(overload(DayOfWeek.MONDAY)).isEqualTo(Overload.LONG_WEEK);
        journal.settings().setEffort(new EffortSettings(PointPrices.USUAL, Set.of(), 50, 41, 10, 0));
        assertThat(overload(DayOfWeek.MONDAY)).isEqualTo(Overload.NONE);
    }

    @Test
    void suggestingARestAndTheTimerAreNoStepsAndLeaveThoseThatAre() {
        long application = note("one");
        note("two");
        journal.undo();
        journal.effort().restSuggested(week);
        journal.effort().keepTimer(EffortTimer.started("learning", clock.instant()));
        assertThat(find(application).notes()).isEqualTo("one");
        journal.redo();
        assertThat(find(application).notes()).isEqualTo("two");
        journal.effort().keepTimer(null);
        journal.undo();
        assertThat(find(application).notes()).isEqualTo("one");
        assertThat(journal.effort().timer()).isEmpty();
        assertThat(journal.refresh()).isEqualTo(Changes.NONE);
    }

    // The timer.

    @Test
    void theTimerSurvivesARestart() {
        assertThat(journal.effort().timer()).isEmpty();
        EffortTimer timer = EffortTimer.started("45m learning | @Acme | \"x\"\n", clock.instant());
        journal.effort().keepTimer(timer);
        clock.pass(Duration.ofMinutes(30));
        reopen();
        assertThat(journal.effort().timer()).contains(timer);
        assertThat(journal.effort().timer().orElseThrow().minutes(clock.instant()))
                .isEqualTo(30);
        EffortTimer paused = timer.paused(clock.instant());
        journal.effort().keepTimer(paused);
        clock.pass(Duration.ofDays(3));
        reopen();
        assertThat(journal.effort().timer()).contains(paused);
        assertThat(journal.effort().timer().orElseThrow().minutes(clock.instant()))
                .isEqualTo(30);
        journal.effort().keepTimer(null);
        reopen();
        assertThat(journal.effort().timer()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1|2", "a|2026-01-01T00:00:00Z|x", "1|yesterday|x", "99999999999999999999||x"})
    void aTimerThatIsNotHeadwaysIsNone(String value) {
        journal.tidy(db -> {
            SettingRepository.setInfo(db, "effort_timer", value);
            return true;
        });
        assertThat(journal.effort().timer()).isEmpty();
    }

    // Settings.

    @Test
    void settingsComeBack() {
        EffortSettings settings = new EffortSettings(
                PointPrices.USUAL.with(EffortKind.OTHER, 0).with(EffortKind.NETWORKING, 1000),
                Set.of(EffortKind.CHECK_IN_SENT, EffortKind.OTHER),
                10_000,
                168,
                60,
                99);
        assertThat(journal.settings().effort()).isEqualTo(EffortSettings.USUAL);
        Changes changes = journal.settings().setEffort(settings);
        assertThat(changes.touches(Changes.Area.SETTINGS)).isTrue();
        assertThat(changes.touches(Changes.Area.EFFORT)).isTrue();
        reopen();
        assertThat(journal.settings().effort()).isEqualTo(settings);
        journal.settings().setEffort(EffortSettings.USUAL);
        assertThat(journal.settings().effort()).isEqualTo(EffortSettings.USUAL);
    }

    @ParameterizedTest
    @CsvSource({
        "effort.weeklyGoal, 4",
        "effort.weeklyGoal, -5",
        "effort.weeklyGoal, 10001",
        "effort.longWeekHours, 0",
        "effort.longWeekHours, 9999999999",
        "effort.restWithinDays, 61",
        "effort.recordTarget, x",
        "effort.points.NETWORKING, 1001",
        "effort.points.NETWORKING, ''"
    })
    void aValueThatIsNotHeadwaysIsTheUsualOneAndLeavesTheOthers(String key, String value) {
        EffortSettings settings = new EffortSettings(
                PointPrices.USUAL.with(EffortKind.NETWORKING, 20).with(EffortKind.OTHER, 20),
                Set.of(EffortKind.CHECK_IN_SENT),
                60,
                30,
                7,
                3);
        journal.settings().setEffort(settings);
        journal.tidy(db -> {
            SettingRepository.setSetting(db, key, value);
            return true;
        });
        EffortSettings found = journal.settings().effort();
        assertThat(found.notCounted()).containsExactly(EffortKind.CHECK_IN_SENT);
        assertThat(found.prices().price(EffortKind.OTHER)).isEqualTo(20);
        assertThat(found.prices().price(EffortKind.NETWORKING)).isEqualTo(key.contains("points") ? 8 : 20);
        assertThat(found.weeklyGoal()).isEqualTo(key.endsWith("Goal") ? 50 : 60);
        assertThat(found.longWeekHours()).isEqualTo(key.endsWith("Hours") ? 40 : 30);
        assertThat(found.restWithinDays()).isEqualTo(key.endsWith("Days") ? 10 : 7);
        assertThat(found.recordTarget()).isEqualTo(key.endsWith("Target") ? 0 : 3);
    }

    @Test
    void kindsThatNoVersionKnowsAreLeftOut() {
        journal.tidy(db -> {
            SettingRepository.setSetting(db, "effort.notCounted", "OTHER, DANCING,,CHECK_IN_SENT");
            return true;
        });
        assertThat(journal.settings().effort().notCounted())
                .containsExactlyInAnyOrder(EffortKind.OTHER, EffortKind.CHECK_IN_SENT);
    }

    private EffortEntry log(EffortEntry entry) {
        return journal.effort().log(entry).value();
    }

    private static EffortEntry rest(LocalDate day) {
        return EffortEntry.of(day, EffortKind.PLANNED_REST, 0, "");
    }

    private int points(long id) {
        return journal.effort().find(id).orElseThrow().points();
    }

    private void prices(PointPrices prices) {
        journal.settings().setEffort(EffortSettings.USUAL.withPrices(prices));
    }

    private Overload overload(DayOfWeek usual) {
        return journal.effort().overview(usual).overload();
    }

    private void reopenWith(String note) {
        note(note);
        reopen();
    }

    /// The note of the one application there is.
    private long note(String text) {
        if (journal.applications().cards().isEmpty()) {
            add(acme(), StageKind.SAVED);
        }
        long id = journal.applications().cards().get(0).id();
        journal.applications().edit(id, a -> a.toBuilder().notes(text).build());
        return id;
    }
}
