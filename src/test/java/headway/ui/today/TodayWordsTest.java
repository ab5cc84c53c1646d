package headway.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.Interview;
import headway.domain.InterviewType;
import headway.text.Messages;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The words of the day.
class TodayWordsTest {
    private final TodayWords words = new TodayWords(new Messages(Locale.GERMANY));

    @Test
    void theDayIsAHeading() {
        assertThat(words.heading(LocalDate.of(2026, 3, 16))).isEqualTo("Montag, 16. März");
        assertThat(new TodayWords(new Messages(Locale.US)).heading(LocalDate.of(2026, 3, 16)))
                .isEqualTo("Monday, March 16");
    }

    @Test
    void theInterviewsOwnClocksAreShownWhereTheyDiffer() {
        Interview interview = at("2026-03-16T14:00", ZoneId.of("America/New_York"));
        // America has changed its clocks already, so New York is five hours behind Berlin and not six.
        assertThat(words.when(interview, ZoneId.of("Europe/Berlin"))).isEqualTo("Mo., 16. März, 19:00 – 20:00");
        assertThat(words.there(interview, ZoneId.of("Europe/Berlin"))).isEqualTo("14:00 in New York");
        assertThat(words.there(interview, ZoneId.of("Asia/Tokyo"))).isEqualTo("Mo., 16. März, 14:00 in New York");
        assertThat(words.there(interview, ZoneId.of("America/Toronto"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://meet.example/abc | https://meet.example/abc
            Video: HTTPS://meet.example/abc?x=1&y=2. | HTTPS://meet.example/abc?x=1&y=2
            (http://meet.example/a) | http://meet.example/a
            Room 4, Main Street | ''
            javascript:alert(1) | ''
            file:///etc/passwd | ''
            mailto:a@b.example | ''
            xhttps://meet.example | ''
            https:// | ''
            '' | ''
            """)
    void onlyWebAddressesAreLinks(String place, String link) {
        assertThat(TodayWords.link(place).orElse("")).isEqualTo(link);
    }

    private static Interview at(String start, ZoneId zone) {
        return new Interview(1, 1, 1, InterviewType.VIDEO, LocalDateTime.parse(start), zone, 60, "", List.of(), "");
    }

    @Test
    void anOffsetIsItsOwnPlace() {
        assertThat(words.there(at("2026-03-16T14:00", ZoneOffset.UTC), ZoneId.of("Europe/Berlin")))
                .isEqualTo("14:00 in UTC");
    }
}
