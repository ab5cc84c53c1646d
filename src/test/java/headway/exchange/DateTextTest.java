package headway.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-02-29                       | YMD | 2024-02-29
            2024-1-5                         | MDY | 2024-01-05
            2024/01/05                       | DMY | 2024-01-05
            2024.01.05                       | DMY | 2024-01-05
            20240105                         | DMY | 2024-01-05
            2025-07-28 08:45:19              | DMY | 2025-07-28
            2025-07-28T08:45:19              | DMY | 2025-07-28
            2025-07-28T08:45:19.123456       | DMY | 2025-07-28
            2025-07-28T08:45:19.123456Z      | DMY | 2025-07-28
            2025-07-28T23:45:19+02:00        | DMY | 2025-07-28
            2025-07-28 08:45:19 UTC          | DMY | 2025-07-28
            1/2/2024                         | MDY | 2024-01-02
            1/2/2024                         | DMY | 2024-02-01
            01/02/24                         | MDY | 2024-01-02
            11/13/23, 9:42 AM                | MDY | 2023-11-13
            11/13/23 9:42 AM                 | MDY | 2023-11-13
            3-1-24 11:05 p.m.                | MDY | 2024-03-01
            13/11/2023                       | MDY | 2023-11-13
            11/13/2023                       | DMY | 2023-11-13
            09-10-2021                       | DMY | 2021-10-09
            31.12.2023                       | DMY | 2023-12-31
            1. 2. 2024                       | DMY | 2024-02-01
            01.02.23                         | DMY | 2023-02-01
            24/01/31                         | YMD | 2024-01-31
            14 Jan 2026                      | MDY | 2026-01-14
            14-Jan-26                        | MDY | 2026-01-14
            Jan 14, 2026                     | DMY | 2026-01-14
            January 14th, 2026               | DMY | 2026-01-14
            Jul 04 2023 09:15 PM             | DMY | 2023-07-04
            14. Januar 2026                  | MDY | 2026-01-14
            3. März 2026                     | MDY | 2026-03-03
            3. Mrz. 2026                     | MDY | 2026-03-03
            14.Dez.2025                      | MDY | 2025-12-14
            Mi, 5. November 2025, 14:30 Uhr  | MDY | 2025-11-05
            Wed, 5 Nov 2025                  | MDY | 2025-11-05
            Wednesday 11/5/2025              | MDY | 2025-11-05
            5 février 2024                   | MDY | 2024-02-05
            5 de marzo de 2024               | MDY | 2024-03-05
            5 Ağustos 2024                   | MDY | 2024-08-05
            2026年7月22日                     | MDY | 2026-07-22
            8/82019                          | MDY | 2019-08-08
            12/312019                        | MDY | 2019-12-31
            45292                            | MDY | 2024-01-01
            45292.75                         | MDY | 2024-01-01
            """)
    void readsEveryForm(String text, DateOrder order, LocalDate expected) {
        DateText read = DateText.read(text);

        assertThat(read.dates()).hasSize(1);
        assertThat(read.dates().get(0).on(order, 1900)).isEqualTo(expected);
        assertThat(read.moreText()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"31 February 2024", "31.02.2024", "2/30/2024", "2023-02-29", "Feb 30, 2024", "2024-13-01"})
    void knowsDaysThatDoNotExist(String text) {
        DateText read = DateText.read(text);

        assertThat(read.dates()).hasSize(1);
        assertThat(read.dates().get(0).on(DateOrder.DMY, 1900)).isNull();
        assertThat(read.dates().get(0).on(DateOrder.MDY, 1900)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"soon", "last week", "Jan 2026", "room 12", "3", "12:30", "2026", "123456", "call 5 people"})
    void takesNoDateOutOfOtherText(String text) {
        assertThat(DateText.read(text).dates()).isEmpty();
        assertThat(DateText.read(text).moreText() || text.equals("12:30")).isTrue();
    }

    @Test
    void findsSeveralDatesInOneCell() {
        assertThat(days("8/5/2019 & 8/14/2019")).containsExactly(day(2019, 8, 5), day(2019, 8, 14));
        assertThat(days("8/3/2019 and 9/9/2019")).containsExactly(day(2019, 8, 3), day(2019, 9, 9));
        assertThat(days("2024-01-02 – 2024-01-09")).containsExactly(day(2024, 1, 2), day(2024, 1, 9));
        assertThat(days("1/2/24, 1/5/24; 1/9/24")).containsExactly(day(2024, 1, 2), day(2024, 1, 5), day(2024, 1, 9));
    }

    @Test
    void tellsTextBesideADate() {
        assertThat(DateText.read("1/2/2024 by mail").moreText()).isTrue();
        assertThat(DateText.read("Mon 1/2/2024 at 10:30").moreText()).isFalse();
    }

    @Test
    void takesDatesWithoutAYear() {
        for (String text : List.of("8-Jul", "8 July", "Jul 8", "Sat, 8 Jul", "8.7.", "7月8日")) {
            DateText read = DateText.read(text);
            assertThat(read.dates()).as(text).hasSize(1);
            assertThat(read.dates().get(0).hasYear()).as(text).isFalse();
            assertThat(read.dates().get(0).on(DateOrder.DMY, 2023)).as(text).isEqualTo(day(2023, 7, 8));
        }
    }

    private static List<LocalDate> days(String text) {
        List<LocalDate> days = new ArrayList<>();
        DateText.read(text)
                .dates()
                .forEach(d -> Stream.ofNullable(d.on(DateOrder.MDY, 1900)).forEach(days::add));
        return days;
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }
}
