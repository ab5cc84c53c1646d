package headway.domain;

import static org.assertj.core.api.Assertions.assertThat;

import headway.text.Messages;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How far ahead an interview is, in words.
class CountdownTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private final Messages german = new Messages(Locale.GERMANY);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-03-16T09:30:00 | In 2 Stunden 15 Minuten
            2026-03-16T09:30:59 | In 2 Stunden 15 Minuten
            2026-03-16T09:31:00 | In 2 Stunden 14 Minuten
            2026-03-16T09:45:00 | In 2 Stunden
            2026-03-16T10:44:00 | In 1 Stunde 1 Minute
            2026-03-16T10:45:00 | In 1 Stunde
            2026-03-16T10:46:00 | In 59 Minuten
            2026-03-16T11:44:00 | In 1 Minute
            2026-03-16T11:44:59 | In 1 Minute
            2026-03-16T11:45:00 | Jetzt, bis 12:45
            2026-03-16T12:44:59 | Jetzt, bis 12:45
            2026-03-16T12:45:00 | Es ist vorbei
            2026-03-16T00:00:00 | In 11 Stunden 45 Minuten
            2026-03-15T23:59:00 | Morgen um 11:45
            2026-03-15T00:00:00 | Morgen um 11:45
            2026-03-14T23:59:00 | In 2 Tagen, am Mo., 16. März, um 11:45
            2026-03-09T11:45:00 | In 7 Tagen, am Mo., 16. März, um 11:45
            """)
    void fromFarAwayUntilItIsOver(LocalDateTime now, String words) {
        Interview interview = at("2026-03-16T11:45", ZoneOffset.UTC);
        assertThat(german.get(Countdown.of(interview, now.toInstant(ZoneOffset.UTC), ZoneOffset.UTC)))
                .isEqualTo(words);
    }

    @Test
    void shortlyAfterMidnightIsCountedInHoursAndNotAsTomorrow() {
        Interview late = at("2026-03-17T00:15", ZoneOffset.UTC);
        assertThat(said(late, "2026-03-16T23:30:00Z", ZoneOffset.UTC)).isEqualTo("In 45 Minuten");
        assertThat(said(late, "2026-03-16T18:15:00Z", ZoneOffset.UTC)).isEqualTo("Morgen um 00:15");
    }

    @Test
    void theDayIsThatOfTheUsersClocks() {
        // Monday evening in New York is Tuesday in Berlin.
        Interview interview = at("2026-03-16T20:00", NEW_YORK);
        assertThat(said(interview, "2026-03-16T08:00:00Z", BERLIN)).isEqualTo("Morgen um 01:00");
        assertThat(said(interview, "2026-03-16T08:00:00Z", NEW_YORK)).isEqualTo("In 16 Stunden");
    }

    @Test
    void hoursAreCountedAcrossAChangeOfTheClocks() {
        // The night in which Berlin's clocks go from 2 to 3: 01:00 to 09:00 takes seven hours.
        Interview spring = at("2026-03-29T09:00", BERLIN);
        assertThat(said(spring, "2026-03-29T00:00:00Z", BERLIN)).isEqualTo("In 7 Stunden");
        // And back from 3 to 2.
        Interview autumn = at("2026-10-25T09:00", BERLIN);
        assertThat(said(autumn, "2026-10-24T23:00:00Z", BERLIN)).isEqualTo("In 9 Stunden");
    }

    @Test
    void tomorrowIsADayLaterAlsoWhereThatDayHas23Hours() {
        Interview spring = at("2026-03-29T23:30", BERLIN);
        assertThat(said(spring, "2026-03-28T22:45:00Z", BERLIN)).isEqualTo("Morgen um 23:30");
    }

    @Test
    void aStartThatTheClocksSkipIsTheMomentAfterTheGap() {
        Interview skipped = at("2026-03-29T02:30", BERLIN);
        assertThat(said(skipped, "2026-03-29T00:30:00Z", BERLIN)).isEqualTo("In 1 Stunde");
    }

    private String said(Interview interview, String now, ZoneId zone) {
        return german.get(Countdown.of(interview, Instant.parse(now), zone));
    }

    private static Interview at(String start, ZoneId zone) {
        return new Interview(1, 1, 1, InterviewType.VIDEO, LocalDateTime.parse(start), zone, 60, "", List.of(), "");
    }
}
