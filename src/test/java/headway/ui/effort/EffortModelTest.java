package headway.ui.effort;

import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.ActiveWeeks;
import headway.domain.Balance;
import headway.domain.DayEffort;
import headway.domain.EffortEntry;
import headway.domain.EffortKind;
import headway.domain.EffortOverview;
import headway.domain.EffortWeek;
import headway.domain.Overload;
import headway.domain.ShownEffort;
import headway.domain.Week;
import headway.ui.effort.EffortModel.Shelf;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EffortModelTest {
    /// A Monday.
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);

    private final EffortModel model = new EffortModel();
    private final List<ShownEffort> log = new ArrayList<>();
    private LocalDate today = TODAY;
    private Overload overload = Overload.NONE;

    @BeforeEach
    void reads() {
        add(TODAY, EffortKind.LEARNING, 30, 4);
        add(TODAY, EffortKind.PLANNED_REST, 60, 3);
        add(TODAY.minusDays(1), EffortKind.NETWORKING, 20, 8);
        add(TODAY.minusDays(3), EffortKind.OTHER, 0, 3);
        read();
        model.shelfProperty().subscribe(shelf -> {
            if (model.lacksShelf()) {
                read();
            }
        });
    }

    @Test
    void thePresentWeekStandsOnTheShelfWithAHeadForEachDay() {
        assertThat(model.rows()).hasSize(3);
        ShelfRow head = model.rows().get(0);
        assertThat(head.isHead()).isTrue();
        assertThat(head).isEqualTo(new ShelfRow(TODAY, null, 2, 7, 30));
        assertThat(model.rows().get(1).entry().kind()).isEqualTo(EffortKind.LEARNING);
        assertThat(model.isPresent()).isTrue();
    }

    @Test
    void anotherWeekIsReadAndItsDaysFollowEachOther() {
        model.turn(-1);
        assertThat(model.lacksShelf()).isFalse();
        assertThat(model.rows().stream().filter(ShelfRow::isHead).map(ShelfRow::day))
                .containsExactly(TODAY.minusDays(1), TODAY.minusDays(3));
        assertThat(model.isPresent()).isFalse();
        model.goToPresent();
        assertThat(model.rows()).hasSize(3);
        assertThat(model.isPresent()).isTrue();
    }

    @Test
    void aDayStandsAloneAndTurnsByDaysUntilItsWeekIsWanted() {
        model.chooseDay(TODAY.minusDays(1));
        assertThat(days()).containsExactly(TODAY.minusDays(1), TODAY.minusDays(1));
        model.turn(-1);
        assertThat(model.rows()).isEmpty();
        model.turn(-1);
        assertThat(days()).containsExactly(TODAY.minusDays(3), TODAY.minusDays(3));
        model.chooseWeek();
        assertThat(model.rows()).hasSize(4);
        assertThat(model.shelfProperty().get()).isEqualTo(new Shelf(TODAY.minusDays(3), false));
    }

    @Test
    void theShelfReachesNoFurtherThanTheComingWeek() {
        model.turn(1);
        assertThat(model.shelfProperty().get().day()).isEqualTo(TODAY.plusWeeks(1));
        assertThat(model.canGoLater()).isFalse();
        model.turn(1);
        assertThat(model.shelfProperty().get().day()).isEqualTo(TODAY.plusWeeks(1));
        model.chooseDay(TODAY.plusDays(13));
        assertThat(model.canGoLater()).isFalse();
    }

    @Test
    void thePresentWeekMovesOnWithTheDays() {
        today = TODAY.plusWeeks(1);
        read();
        assertThat(model.rows()).isEmpty();
        assertThat(model.isPresent()).isTrue();
    }

    @Test
    void aSuggestedRestStaysUntilItIsAnswered() {
        overload = Overload.NO_REST_DAY;
        read();
        // It is said once a week, so it is not found again.
        overload = Overload.NONE;
        read();
        assertThat(model.overloadProperty().get()).isEqualTo(Overload.NO_REST_DAY);
        model.answerRest();
        read();
        assertThat(model.overloadProperty().get()).isEqualTo(Overload.NONE);
    }

    @Test
    void aRestIsPlannedForTodayOnlyWhereNoWorkWasDone() {
        assertThat(model.canRestToday()).isFalse();
        log.removeIf(one -> one.entry().kind() == EffortKind.LEARNING);
        read();
        assertThat(model.canRestToday()).isTrue();
    }

    @Test
    void entriesOfDaysOutsideTheWeekHaveToBeRead() {
        assertThat(model.entries(TODAY)).hasSize(2);
        assertThat(model.entries(TODAY.minusDays(9))).isEmpty();
        LocalDate yesterday = TODAY.minusDays(1);
        assertThat(model.entries(yesterday)).isNull();
        model.know(yesterday, on(yesterday));
        assertThat(model.entries(yesterday)).hasSize(1);
        read();
        assertThat(model.entries(yesterday)).as("after a change").isNull();
    }

    @Test
    void anEmptyLogIsTold() {
        assertThat(Objects.requireNonNull(model.shownProperty().get()).isEmpty())
                .isFalse();
        log.clear();
        read();
        assertThat(Objects.requireNonNull(model.shownProperty().get()).isEmpty())
                .isTrue();
    }

    private List<LocalDate> days() {
        return model.rows().stream().map(ShelfRow::day).toList();
    }

    private void add(LocalDate day, EffortKind kind, int minutes, int points) {
        log.add(new ShownEffort(EffortEntry.of(day, kind, minutes, "").withPoints(points), "", "", ""));
    }

    private List<ShownEffort> on(LocalDate day) {
        return log.stream().filter(one -> one.entry().day().equals(day)).toList();
    }

    /// As the journal would answer.
    private void read() {
        LocalDate day = Objects.requireNonNullElse(model.shelfProperty().get().day(), today);
        Map<LocalDate, DayEffort> days = new TreeMap<>();
        log.forEach(one -> days.merge(
                one.entry().day(),
                effort(one.entry()),
                (some, more) -> new DayEffort(
                        some.day(),
                        some.points() + more.points(),
                        some.minutes() + more.minutes(),
                        some.entries() + more.entries(),
                        some.work() + more.work())));
        model.load(new EffortData(
                new EffortOverview(
                        today,
                        week(today),
                        days,
                        new Balance(days.isEmpty() ? 0 : 18, 0),
                        new ActiveWeeks(1, 1),
                        List.of(),
                        overload),
                week(day)));
    }

    private EffortWeek week(LocalDate day) {
        Week week = Week.of(day, DayOfWeek.MONDAY);
        return new EffortWeek(
                week,
                50,
                log.stream()
                        .filter(one -> week.contains(one.entry().day()))
                        .sorted(Comparator.comparing(
                                        (ShownEffort one) -> one.entry().day())
                                .reversed())
                        .toList());
    }

    private static DayEffort effort(EffortEntry entry) {
        boolean work = entry.kind().isWork();
        return new DayEffort(entry.day(), entry.points(), work ? entry.minutes() : 0, 1, work ? 1 : 0);
    }
}
