package headway.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeekStartTest {
    @ParameterizedTest
    @CsvSource({
        "en-US, SUNDAY",
        "pt-BR, SUNDAY",
        "en-GB, MONDAY",
        "de-DE, MONDAY",
        "de-CH, MONDAY",
        "ar-EG, SATURDAY",
        "fa-IR, SATURDAY",
        // The country decides, not the language.
        "ar-MA, MONDAY",
        "ar-SA, SUNDAY",
    })
    void theCountryDecides(String tag, DayOfWeek first) {
        assertThat(WeekStart.usual(Locale.forLanguageTag(tag))).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({"de", "en", "ar", "fa", "und"})
    void withoutACountryTheWeekBeginsOnMonday(String tag) {
        assertThat(WeekStart.usual(Locale.forLanguageTag(tag))).isEqualTo(DayOfWeek.MONDAY);
    }
}
