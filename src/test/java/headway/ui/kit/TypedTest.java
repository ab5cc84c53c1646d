package headway.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What people type for days, times and lengths.
class TypedTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "14:00|14:00",
                " 14:00 |14:00",
                "14.00|14:00",
                "14 00|14:00",
                "1400|14:00",
                "930|09:30",
                "0930|09:30",
                "9|09:00",
                "14|14:00",
                "0:05|00:05",
                "0|00:00",
                "23:59|23:59",
                "2pm|14:00",
                "2 PM|14:00",
                "2:30pm|14:30",
                "2.30 p.m.|14:30",
                "230p|14:30",
                "12pm|12:00",
                "12am|00:00",
                "12:01 a.m.|00:01",
                "14h|14:00",
                "14h30|14:30",
                "14 Uhr|14:00",
                "14 Uhr 30|14:30",
                "14:30 Uhr|14:30",
                "2:00\u202fPM|14:00",
                "١٤:٠٠|14:00",
                "１４：００|14:00"
            })
    void timesAreUnderstoodInManyForms(String typed, LocalTime meant) {
        assertThat(Typed.time(typed)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "24:00",
                "25",
                "14:60",
                "1460",
                "13pm",
                "0pm",
                "0am",
                "noon",
                "pm",
                "14:5",
                "14:005",
                "-2",
                "14:00:00",
                "2 2 pm",
                "12345",
                "two",
                "14:00 14:00"
            })
    void whatIsNoTimeIsNone(String typed) {
        assertThat(Typed.time(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en-US|2026-03-05|2026-03-05",
                "en-US|Mar 5, 2026|2026-03-05",
                "en-US|3/5/26|2026-03-05",
                "en-US|03/05/2026|2026-03-05",
                "en-US|3-5-2026|2026-03-05",
                "en-GB|5/3/2026|2026-03-05",
                "de|5.3.2026|2026-03-05",
                "de|5.3.26|2026-03-05",
                "de|05.03.2026|2026-03-05",
                "de| 5. 3. 2026 |2026-03-05",
                "de|2026/3/5|2026-03-05",
                "ja|2026/03/05|2026-03-05",
                "en-US|2/29/2028|2028-02-29",
                "de|29.2.2000|2000-02-29",
                "ar|2026-03-05|2026-03-05"
            })
    void daysAreUnderstoodInTheOrderOfTheLanguage(Locale locale, String typed, LocalDate meant) {
        assertThat(Typed.day(typed, locale)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en-US|2026-02-31",
                "en-US|Feb 31, 2026",
                "en-US|Feb 29, 2026",
                "en-US|2/29/2026",
                "en-US|2/30/26",
                "en-US|13/1/2026",
                "en-US|0/1/2026",
                "en-US|3/5/126",
                "de|31.4.2026",
                "de|31.04.26",
                "de|29.02.1900",
                "de|32.1.2026",
                "en-US|tomorrow",
                "en-US|3/5",
                "en-US|20260305",
                "en-US|''"
            })
    void aDayThatDoesNotExistIsNotTurnedIntoAnother(Locale locale, String typed) {
        assertThat(Typed.day(typed, locale)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "60,60",
        "90 min,90",
        "1:30,90",
        "1 h,60",
        "1h30,90",
        "1 h 30 min,90",
        "1.5 h,90",
        "'0,75 h',45",
        "2 hours,120",
        "1 Std. 15,75",
        "45 Minuten,45",
        "1440,1440",
        "9999,9999",
        "0,0"
    })
    void lengthsAreUnderstoodInMinutesAndHours(String typed, int meant) {
        assertThat(Typed.minutes(typed)).hasValue(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "an hour", "-5", "1:75", "1h75", "12345", "1.5", "1:2:3"})
    void whatIsNoLengthIsNone(String typed) {
        assertThat(Typed.minutes(typed)).isEmpty();
    }

    @Test
    void numbersStayWithinTheirBounds() {
        assertThat(Typed.number(" 7 ", 1, 7)).hasValue(7);
        assertThat(Typed.number("٧", 1, 7)).hasValue(7);
        assertThat(Typed.number("8", 1, 7)).isEqualTo(OptionalInt.empty());
        assertThat(Typed.number("0", 1, 7)).isEqualTo(OptionalInt.empty());
        assertThat(Typed.number("-1", -5, 7)).isEqualTo(OptionalInt.empty());
        assertThat(Typed.number("7.5", 1, 9)).isEqualTo(OptionalInt.empty());
        assertThat(Typed.number("99999999999", 1, 9)).isEqualTo(OptionalInt.empty());
        assertThat(Typed.number("", 0, 9)).isEqualTo(OptionalInt.empty());
    }
}
