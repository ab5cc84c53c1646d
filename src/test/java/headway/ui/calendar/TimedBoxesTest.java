package headway.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.CalendarItem;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimedBoxesTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 19);

    @Test
    void oneTakesTheWholeWidth() {
        assertThat(boxes(at(1, DAY, "10:00", 60))).containsExactly("1: 600-660 0/1");
    }

    @Test
    void thoseAtTheSameTimeStandBesideEachOther() {
        assertThat(boxes(at(1, DAY, "10:00", 60), at(2, DAY, "10:30", 60)))
                .containsExactly("1: 600-660 0/2", "2: 630-690 1/2");
        assertThat(boxes(at(1, DAY, "10:00", 60), at(2, DAY, "10:00", 90)))
                .as("the longer one first")
                .containsExactly("2: 600-690 0/2", "1: 600-660 1/2");
    }

    @Test
    void thoseAfterEachOtherDoNot() {
        assertThat(boxes(at(1, DAY, "10:00", 60), at(2, DAY, "11:00", 60)))
                .containsExactly("1: 600-660 0/1", "2: 660-720 0/1");
    }

    @Test
    void aColumnThatIsFreeAgainIsUsedAgain() {
        assertThat(boxes(at(1, DAY, "09:00", 180), at(2, DAY, "09:30", 30), at(3, DAY, "10:00", 60)))
                .containsExactly("1: 540-720 0/2", "2: 570-600 1/2", "3: 600-660 1/2");
    }

    @Test
    void onlyThoseThatHangTogetherShareTheWidth() {
        assertThat(boxes(at(1, DAY, "09:00", 60), at(2, DAY, "09:00", 60), at(3, DAY, "14:00", 60)))
                .containsExactly("1: 540-600 0/2", "2: 540-600 1/2", "3: 840-900 0/1");
        assertThat(boxes(at(1, DAY, "09:00", 60), at(2, DAY, "09:00", 60), at(3, DAY, "10:00", 60)))
                .containsExactly("1: 540-600 0/2", "2: 540-600 1/2", "3: 600-660 0/1");
    }

    @Test
    void aShortOneIsHighEnoughToBeReadAndPushesNobodyOver() {
        assertThat(boxes(at(1, DAY, "10:00", 5), at(2, DAY, "10:10", 60)))
                .containsExactly("1: 600-630 0/2", "2: 610-670 1/2");
        assertThat(boxes(at(1, DAY, "23:55", 5))).containsExactly("1: 1410-1440 0/1");
    }

    @Test
    void oneThatRunsPastMidnightGoesOnAtTheTopOfTheNextDay() {
        CalendarItem late = at(1, DAY, "23:30", 90);
        assertThat(boxes(late)).containsExactly("1: 1410-1440 0/1");
        assertThat(boxes(DAY.plusDays(1), late)).containsExactly("1: 0-60 0/1");
        assertThat(boxes(DAY.plusDays(2), late)).isEmpty();
        CalendarItem untilMidnight = at(2, DAY, "23:00", 60);
        assertThat(boxes(untilMidnight)).containsExactly("2: 1380-1440 0/1");
        assertThat(boxes(DAY.plusDays(1), untilMidnight)).isEmpty();
    }

    @Test
    void aWholeDayFillsTwoDaysTogether() {
        CalendarItem whole = at(1, DAY, "09:00", 1440);
        assertThat(boxes(whole)).containsExactly("1: 540-1440 0/1");
        assertThat(boxes(DAY.plusDays(1), whole)).containsExactly("1: 0-540 0/1");
    }

    @Test
    void clocksThatAreSetForward() {
        LocalDate spring = LocalDate.of(2026, 3, 29);
        // From 1:30 over the hour that is left out to 3:30.
        assertThat(boxes(spring, at(1, spring, "01:30", 60))).containsExactly("1: 90-210 0/1");
        // Half past two does not exist: it is half past three.
        assertThat(boxes(spring, at(1, spring, "02:30", 60))).containsExactly("1: 210-270 0/1");
        assertThat(boxes(spring, at(1, spring.minusDays(1), "23:30", 180))).containsExactly("1: 0-210 0/1");
    }

    @Test
    void clocksThatAreSetBack() {
        LocalDate autumn = LocalDate.of(2026, 10, 25);
        // The clocks say half past two when it begins and when it ends.
        assertThat(boxes(autumn, at(1, autumn, "02:30", 60))).containsExactly("1: 150-210 0/1");
        // They say less when it ends.
        assertThat(boxes(autumn, at(1, autumn, "02:50", 30))).containsExactly("1: 170-200 0/1");
        assertThat(boxes(autumn, at(1, autumn, "10:00", 60))).containsExactly("1: 600-660 0/1");
    }

    @Test
    void whatHasNoTimeHasNoPlace() {
        assertThat(boxes(CalendarItems.deadline(1, DAY))).isEmpty();
        assertThat(boxes()).isEmpty();
    }

    private static CalendarItem at(long id, LocalDate day, String time, int minutes) {
        return CalendarItems.interview(
                id, LocalDateTime.of(day, LocalTime.parse(time)).atZone(BERLIN), minutes);
    }

    private static List<String> boxes(CalendarItem... items) {
        return boxes(DAY, items);
    }

    private static List<String> boxes(LocalDate day, CalendarItem... items) {
        return TimedBoxes.of(List.of(items), day).stream()
                .map(box -> box.item().id() + ": " + box.top() + "-" + box.bottom() + " " + box.column() + "/"
                        + box.columns())
                .toList();
    }
}
