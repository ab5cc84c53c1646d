package headway.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The day of a line, on days where years, months and weeks turn.
class EffortLineDayTest {
    @ParameterizedTest
    @CsvSource({
        "2027-01-01,yesterday,2026-12-31",
        "2027-01-01,vorgestern,2026-12-30",
        "2027-01-01,friday,2027-01-01",
        "2027-01-01,last friday,2026-12-25",
        "2027-01-01,Do.,2026-12-31",
        "2027-01-01,31.12.,2026-12-31",
        "2027-01-01,31 Dec,2026-12-31",
        "2027-01-01,1.1.,2027-01-01",
        "2027-01-01,2 Jan,2026-01-02",
        "2027-01-01,a week ago,2026-12-25",
        "2027-03-01,yesterday,2027-02-28",
        "2028-03-01,yesterday,2028-02-29",
        "2028-03-01,gestern,2028-02-29",
        "2028-02-29,29.2.,2028-02-29",
        "2028-02-29,Feb 29,2028-02-29",
        "2028-02-29,29. Februar 2024,2024-02-29",
        "2028-02-28,29 Feb,2024-02-29",
        "2104-02-28,29 Feb,2096-02-29",
        "2028-02-29,1 March,2027-03-01",
        "2026-03-31,2 days ago,2026-03-29",
        "2026-03-30,31.3.,2025-03-31",
        "2026-11-16,this sunday,2026-11-22",
        "2026-11-22,this monday,2026-11-16"
    })
    void turnsOfTheCalendar(LocalDate today, String words, LocalDate day) {
        assertThat(read("prep " + words, today, true).day()).isEqualTo(day);
        assertThat(read(words + " prep", today, true).day()).isEqualTo(day);
        assertThat(read("prep " + words + " 45m", today, true).minutes()).isEqualTo(45);
    }

    @ParameterizedTest
    @CsvSource({
        "11/5,2026-11-05,2026-05-11",
        "5/11,2026-05-11,2026-11-05",
        "11/20,2026-11-20,2026-11-20",
        "20/11,2026-11-20,2026-11-20",
        "12/31,2025-12-31,2025-12-31",
        "1/2/2026,2026-01-02,2026-02-01",
        "5-11-2025,2025-05-11,2025-11-05",
        "5.11.,2026-11-05,2026-11-05"
    })
    void theOrderOfDayAndMonthIsTheUsers(String words, LocalDate monthFirst, LocalDate dayFirst) {
        assertThat(read("prep " + words, SampleLines.TODAY, true).day()).isEqualTo(monthFirst);
        assertThat(read("prep " + words, SampleLines.TODAY, false).day()).isEqualTo(dayFirst);
    }

    @ParameterizedTest
    @CsvSource({"2/30,true", "2/30,false", "30/2,true", "30/2,false", "4/31,true", "31/4,false", "13/13,true"})
    void aDayThatNoMonthHasIsAProblem(String words, boolean monthFirst) {
        EffortReading read = read("prep " + words, SampleLines.TODAY, monthFirst);
        assertThat(read.problems()).extracting("key").containsExactly("effort.line.noDay");
        assertThat(read.day()).isEqualTo(SampleLines.TODAY);
    }

    @ParameterizedTest
    @EnumSource
    void everyDayOfTheWeekIsTheLatestSuchDay(DayOfWeek named) {
        for (int i = 0; i < 7; i++) {
            LocalDate today = SampleLines.TODAY.plusDays(i);
            for (String word : namesOf(named).toList()) {
                LocalDate day = read("prep " + word, today, true).day();
                assertThat(day.getDayOfWeek()).as(word).isEqualTo(named);
                assertThat(day).as(word).isBetween(today.minusDays(6), today);
                LocalDate last = read("prep last " + word, today, true).day();
                assertThat(last).as(word).isBetween(today.minusDays(7), today.minusDays(1));
                LocalDate letzten = read("prep letzten " + word, today, true).day();
                assertThat(letzten).as(word).isEqualTo(last);
                LocalDate next = read("rest next " + word, today, true).day();
                assertThat(next).as(word).isEqualTo(last.plusDays(day.equals(today) ? 14 : 7));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyMonthIsReadByItsNames(Month named) {
        for (String word : namesOf(named).toList()) {
            LocalDate day = LocalDate.of(2025, named, 17);
            for (String words :
                    new String[] {"17 %s 2025", "17. %s 2025", "%s 17 2025", "%s 17, 2025", "17th of %s 2025"}) {
                EffortReading read = read("prep " + words.formatted(word), SampleLines.TODAY, true);
                assertThat(read.day()).as(word).isEqualTo(day);
                assertThat(read.note()).as(word).isEmpty();
            }
        }
    }

    @Test
    void everyDayOfAYearIsReadInEveryFormThatTellsIt() {
        for (LocalDate day = LocalDate.of(2027, 12, 1); day.getYear() < 2029; day = day.plusDays(1)) {
            LocalDate today = day.plusDays(day.getDayOfYear() % 300);
            int d = day.getDayOfMonth();
            int m = day.getMonthValue();
            assertThat(read("prep " + day, today, true).day()).isEqualTo(day);
            assertThat(read("prep " + d + "." + m + ".", today, true).day()).isEqualTo(day);
            assertThat(read("prep " + m + "/" + d, today, true).day()).isEqualTo(day);
            assertThat(read("prep " + d + "/" + m, today, false).day()).isEqualTo(day);
            assertThat(read("prep " + d + "." + m + "." + day.getYear(), today, true)
                            .day())
                    .isEqualTo(day);
        }
    }

    @ParameterizedTest
    @MethodSource
    void onlyPlannedRestLiesAhead(EffortKind kind) {
        String phrase = EffortWords.phrases(kind).get(0);
        EffortReading read = read(phrase + " tomorrow", SampleLines.TODAY, true);
        assertThat(read.day()).isEqualTo(SampleLines.TODAY.plusDays(1));
        assertThat(read.problems().isEmpty()).isEqualTo(kind == EffortKind.PLANNED_REST);
    }

    static Stream<EffortKind> onlyPlannedRestLiesAhead() {
        return Stream.of(EffortKind.values());
    }

    private static EffortReading read(String line, LocalDate today, boolean monthFirst) {
        return EffortLine.read(line, SampleLines.facts(today, monthFirst));
    }

    private static Stream<String> namesOf(DayOfWeek day) {
        return Stream.of(Locale.ENGLISH, Locale.GERMAN)
                .flatMap(locale -> Stream.of(TextStyle.FULL, TextStyle.SHORT)
                        .map(style -> day.getDisplayName(style, locale))
                        .flatMap(name -> Stream.of(name, name.replace(".", ""))));
    }

    private static Stream<String> namesOf(Month month) {
        return Stream.of(Locale.ENGLISH, Locale.GERMAN)
                .flatMap(locale ->
                        Stream.of(TextStyle.FULL, TextStyle.SHORT).map(style -> month.getDisplayName(style, locale)));
    }
}
