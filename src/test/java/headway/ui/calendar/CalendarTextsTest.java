package headway.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.CalendarItem;
import headway.text.Messages;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarTextsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 16);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en-US | 2026-03-09 | 2026-03-15 | March 9–15, 2026
                    en-GB | 2026-03-09 | 2026-03-15 | 9–15 March 2026
                    de-DE | 2026-03-09 | 2026-03-15 | 9.–15. März 2026
                    fr-FR | 2026-03-09 | 2026-03-15 | 9–15 mars 2026
                    en-US | 2026-03-30 | 2026-04-05 | Mar 30 – Apr 5, 2026
                    de-DE | 2026-03-30 | 2026-04-05 | 30. März – 5. Apr. 2026
                    en-US | 2026-12-28 | 2027-01-03 | Dec 28, 2026 – Jan 3, 2027
                    de-DE | 2026-12-28 | 2027-01-03 | 28. Dez. 2026 – 3. Jan. 2027
                    """)
    void aRunOfDaysSaysMonthAndYearOnce(String language, LocalDate first, LocalDate last, String said) {
        assertThat(texts(language).days(new DayRange(first, last))).isEqualTo(said);
    }

    @Test
    void aChipSaysWhoAndWhatAndWhen() {
        CalendarItem ten = CalendarItems.interview(1, DAY.atTime(10, 0).atZone(ZoneOffset.UTC), 60);
        CalendarItem half = CalendarItems.interview(1, DAY.atTime(14, 30).atZone(ZoneOffset.UTC), 60);
        assertThat(plain(texts("en-US").chip(ten))).isEqualTo("10 AM Company 1 · Interview");
        assertThat(plain(texts("en-US").chip(half))).isEqualTo("2:30 PM Company 1 · Interview");
        assertThat(texts("de-DE").chip(ten)).isEqualTo("10:00 Company 1 · Gespräch");
        assertThat(texts("en-US").chip(CalendarItems.proposed(2, DAY))).isEqualTo("Company 2 · Check-in, suggested");
        assertThat(texts("en-US").chip(CalendarItems.done(2, DAY))).isEqualTo("Company 2 · Check-in, done");
    }

    @Test
    void whatIsReadOutNamesEverything() {
        CalendarItem late = CalendarItems.interview(1, DAY.atTime(23, 30).atZone(ZoneOffset.UTC), 60);
        assertThat(texts("de-DE").spoken(late)).isEqualTo("Gespräch, Company 1, Role, 23:30–00:30, Mo., 16. März");
    }

    @Test
    void aMonthBeginsWithItsName() {
        assertThat(texts("en-US").number(DAY)).isEqualTo("16");
        assertThat(texts("en-US").number(LocalDate.of(2026, 4, 1))).isEqualTo("Apr 1");
    }

    private static CalendarTexts texts(String language) {
        return new CalendarTexts(new Messages(Locale.forLanguageTag(language)));
    }

    /// With plain spaces for the narrow ones.
    private static String plain(String text) {
        return text.replace('\u202f', ' ');
    }
}
