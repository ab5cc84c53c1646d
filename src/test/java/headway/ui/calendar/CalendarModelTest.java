package headway.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.CalendarItem;
import headway.domain.CalendarKind;
import headway.domain.WorkDays;
import headway.ui.calendar.CalendarModel.View;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarModelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);

    private final CalendarModel model = new CalendarModel();
    private DayOfWeek weekStart = DayOfWeek.MONDAY;
    private WorkDays workDays = WorkDays.MONDAY_TO_FRIDAY;
    private final List<CalendarItem> journal = new ArrayList<>();

    @BeforeEach
    void reads() {
        read();
        model.rangeProperty().addListener((observed, before, now) -> {
            if (model.lacksData()) {
                read();
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        // Four weeks exactly get a fifth.
        "2027-02-14, MONDAY, 2027-02-01, 2027-03-07",
        "2026-02-14, SUNDAY, 2026-02-01, 2026-03-07",
        "2026-03-16, MONDAY, 2026-02-23, 2026-04-05",
        "2026-03-16, SUNDAY, 2026-03-01, 2026-04-04",
        "2026-03-16, SATURDAY, 2026-02-28, 2026-04-03",
        // Six weeks.
        "2026-08-31, MONDAY, 2026-07-27, 2026-09-06",
        // The ends of the year, and a leap day.
        "2026-12-31, MONDAY, 2026-11-30, 2027-01-03",
        "2027-01-01, MONDAY, 2026-12-28, 2027-01-31",
        "2028-02-29, MONDAY, 2028-01-31, 2028-03-05",
    })
    void aMonthIsShownInWholeWeeks(LocalDate day, DayOfWeek first, LocalDate from, LocalDate to) {
        weekStart = first;
        read();
        model.choose(day);
        assertThat(range()).isEqualTo(new DayRange(from, to));
        assertThat(range().length()).isIn(35, 42);
        assertThat(range().first().getDayOfWeek()).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-15, MONDAY, 2026-03-09",
        "2026-03-15, SUNDAY, 2026-03-15",
        "2027-01-01, MONDAY, 2026-12-28",
        "2028-02-29, SUNDAY, 2028-02-27"
    })
    void aWeekBeginsOnItsFirstDay(LocalDate day, DayOfWeek first, LocalDate from) {
        weekStart = first;
        read();
        model.setView(View.WEEK);
        model.choose(day);
        assertThat(range()).isEqualTo(DayRange.of(from, 7));
    }

    @Test
    void theAgendaReaches60DaysAndFurtherWhenAsked() {
        model.setView(View.AGENDA);
        assertThat(range()).isEqualTo(new DayRange(TODAY, LocalDate.of(2026, 5, 14)));
        model.showMore();
        assertThat(range()).isEqualTo(DayRange.of(TODAY, 120));
        model.turn(1);
        assertThat(range().first()).isEqualTo(TODAY.plusDays(30));
        model.turn(-1);
        assertThat(model.dayProperty().get()).isEqualTo(TODAY);
    }

    @Test
    void theFirstPageIsTheOneOfToday() {
        assertThat(model.dayProperty().get()).isEqualTo(TODAY);
        assertThat(range()).isEqualTo(DayRange.month(TODAY, DayOfWeek.MONDAY));
    }

    @Test
    void weekendsAndDaysOffAreNoBusinessDays() {
        LocalDate holiday = LocalDate.of(2026, 3, 18);
        workDays = WorkDays.MONDAY_TO_FRIDAY.withDaysOff(List.of(holiday));
        read();
        assertThat(model.isBusinessDay(TODAY)).isTrue();
        assertThat(model.isBusinessDay(LocalDate.of(2026, 3, 21))).isFalse();
        assertThat(model.isBusinessDay(holiday)).isFalse();
        assertThat(model.isDayOff(holiday)).isTrue();
        assertThat(model.isDayOff(LocalDate.of(2026, 3, 21))).isFalse();
    }

    @Test
    void stepsStayOnThePageWhileItShowsTheDay() {
        model.choose(LocalDate.of(2026, 3, 29));
        model.step(7);
        assertThat(model.dayProperty().get()).isEqualTo(LocalDate.of(2026, 4, 5));
        assertThat(model.anchor()).isEqualTo(TODAY);
        model.step(1);
        assertThat(range()).isEqualTo(DayRange.month(LocalDate.of(2026, 4, 6), DayOfWeek.MONDAY));
    }

    @Test
    void turningGoesFromMonthToMonthAndLeavesNoneOut() {
        model.choose(LocalDate.of(2026, 1, 31));
        model.turn(1);
        assertThat(model.dayProperty().get()).isEqualTo(LocalDate.of(2026, 2, 28));
        // A day of the next month at the end of the page.
        model.choose(LocalDate.of(2026, 3, 1));
        assertThat(model.anchor()).isEqualTo(LocalDate.of(2026, 2, 28));
        model.turn(1);
        assertThat(model.dayProperty().get()).isEqualTo(LocalDate.of(2026, 3, 1));
        model.turn(-1);
        assertThat(model.anchor().getMonthValue()).isEqualTo(2);
    }

    @Test
    void theEndsOfTheWeekAreThoseOfTheCountry() {
        model.stepToWeekEnd(true);
        assertThat(model.dayProperty().get()).isEqualTo(LocalDate.of(2026, 3, 22));
        weekStart = DayOfWeek.SUNDAY;
        read();
        model.stepToWeekEnd(false);
        assertThat(model.dayProperty().get()).isEqualTo(LocalDate.of(2026, 3, 22));
        model.goToToday();
        model.stepToWeekEnd(false);
        assertThat(model.dayProperty().get()).isEqualTo(LocalDate.of(2026, 3, 15));
    }

    @Test
    void noPageLiesBeyondWhatAJournalHolds() {
        model.choose(LocalDate.MAX);
        assertThat(model.dayProperty().get()).isEqualTo(LocalDate.of(2199, 12, 31));
        model.turn(1);
        assertThat(model.dayProperty().get()).isEqualTo(LocalDate.of(2199, 12, 31));
        model.choose(LocalDate.MIN);
        model.turn(-1);
        assertThat(model.dayProperty().get()).isEqualTo(LocalDate.of(1900, 1, 1));
    }

    @Test
    void theWeekOfAMonthThatWasReadNeedsNoReading() {
        int[] readings = {0};
        model.rangeProperty().addListener((observed, before, now) -> readings[0] += model.lacksData() ? 1 : 0);
        model.setView(View.WEEK);
        assertThat(model.lacksData()).isFalse();
        assertThat(readings[0]).isZero();
    }

    @Test
    void thingsStandOnTheirDaysInOrder() {
        CalendarItem late = CalendarItems.interview(1, TODAY.atTime(15, 0).atZone(ZoneOffset.UTC), 60);
        CalendarItem early = CalendarItems.interview(2, TODAY.atTime(9, 0).atZone(ZoneOffset.UTC), 60);
        keep(late, CalendarItems.deadline(3, TODAY), early, CalendarItems.deadline(4, TODAY.plusDays(1)));
        assertThat(model.items(TODAY)).extracting(CalendarItem::id).containsExactly(2L, 1L, 3L);
        assertThat(model.items(TODAY.plusDays(1))).hasSize(1);
        assertThat(model.items(TODAY.plusDays(2))).isEmpty();
    }

    @Test
    void whatIsFilteredOutIsRemembered() {
        keep(
                CalendarItems.deadline(1, TODAY),
                CalendarItems.planned(2, TODAY),
                CalendarItems.proposed(3, TODAY),
                CalendarItems.interview(4, TODAY.atTime(9, 0).atZone(ZoneOffset.UTC), 60));
        model.show(CalendarKind.DEADLINE, false);
        model.showSuggested(false);
        assertThat(model.items(TODAY)).extracting(CalendarItem::id).containsExactly(4L, 2L);
        assertThat(model.hidden()).isEqualTo("DEADLINE,SUGGESTED");
        model.show(CalendarKind.DEADLINE, true);
        model.hide("SUGGESTED,INTERVIEW,OF_LATER");
        assertThat(model.items(TODAY)).extracting(CalendarItem::id).containsExactly(2L, 1L);
        model.hide("");
        assertThat(model.items(TODAY)).hasSize(4);
        assertThat(model.hidden()).isEmpty();
    }

    @Test
    void theChosenThingIsFollowedToItsNewDay() {
        keep(CalendarItems.deadline(1, TODAY), CalendarItems.deadline(2, TODAY));
        model.choose(model.items(TODAY).get(0));
        model.expect(TODAY.plusDays(2));
        keep(CalendarItems.deadline(1, TODAY.plusDays(2)), CalendarItems.deadline(2, TODAY));
        assertThat(chosen().id()).isEqualTo(1);
        assertThat(model.dayProperty().get()).isEqualTo(TODAY.plusDays(2));
        assertThat(model.expectedDay(chosen())).isEqualTo(TODAY.plusDays(2));
    }

    @Test
    void theChosenThingIsFollowedToAnotherPage() {
        LocalDate away = LocalDate.of(2026, 6, 10);
        keep(CalendarItems.deadline(1, TODAY));
        model.choose(model.items(TODAY).get(0));
        model.expect(away);
        keep(CalendarItems.deadline(1, away));
        assertThat(chosen().day()).isEqualTo(away);
        assertThat(range().contains(away)).isTrue();
    }

    @Test
    void aProposalThatBecameAPlanIsStillTheChosenOne() {
        keep(CalendarItems.proposed(1, TODAY.plusDays(7)));
        model.choose(model.items(TODAY.plusDays(7)).get(0));
        model.expect(TODAY);
        CalendarItem plan = CalendarItems.planned(1, TODAY);
        keep(plan);
        assertThat(chosen()).isEqualTo(plan);
    }

    @Test
    void whatIsGoneOrFilteredOutIsNotChosenAnyMore() {
        keep(CalendarItems.deadline(1, TODAY));
        model.choose(model.items(TODAY).get(0));
        model.show(CalendarKind.DEADLINE, false);
        assertThat(model.itemProperty().get()).isNull();
        model.show(CalendarKind.DEADLINE, true);
        model.choose(model.items(TODAY).get(0));
        keep();
        assertThat(model.itemProperty().get()).isNull();
        assertThat(model.dayProperty().get()).isEqualTo(TODAY);
    }

    @Test
    void anAnswerThatCameTooLateDoesNotTurnThePageBack() {
        CalendarData march = data(model.page());
        model.turn(1);
        model.load(march);
        assertThat(model.anchor().getMonthValue()).isEqualTo(4);
        assertThat(model.lacksData()).as("what was there is kept").isFalse();
    }

    @Test
    void eachStepCountsOnce() {
        keep(CalendarItems.deadline(1, TODAY));
        int before = model.versionProperty().get();
        model.choose(model.items(TODAY).get(0));
        assertThat(model.versionProperty().get()).isEqualTo(before + 1);
        model.choose(model.items(TODAY).get(0));
        assertThat(model.versionProperty().get()).as("nothing new").isEqualTo(before + 1);
    }

    private CalendarItem chosen() {
        CalendarItem item = model.itemProperty().get();
        assertThat(item).isNotNull();
        return item;
    }

    private DayRange range() {
        return model.rangeProperty().get();
    }

    private void keep(CalendarItem... items) {
        journal.clear();
        journal.addAll(Arrays.asList(items));
        journal.sort(CalendarItem.IN_ORDER);
        read();
    }

    private void read() {
        model.load(data(model.page()));
    }

    private CalendarData data(CalendarModel.Page page) {
        DayRange range = page.range(TODAY, weekStart).withEveBefore();
        return new CalendarData(
                TODAY,
                weekStart,
                workDays,
                range,
                journal.stream().filter(item -> range.contains(item.day())).toList());
    }
}
