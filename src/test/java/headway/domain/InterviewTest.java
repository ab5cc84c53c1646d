package headway.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterviewTest {
    private static final String BERLIN = "Europe/Berlin";
    private static final String NEW_YORK = "America/New_York";

    /// Clocks go forward on 2027-03-28 (Berlin) and 2027-03-14 (New York), back on 2026-10-25 and 2026-11-01.
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "2026-12-04T10:00, Europe/Berlin,    2026-12-04T09:00:00Z",
        "2026-07-03T10:00, Europe/Berlin,    2026-07-03T08:00:00Z",
        "2026-12-04T10:00, America/New_York, 2026-12-04T15:00:00Z",
        "2026-07-03T10:00, America/New_York, 2026-07-03T14:00:00Z",
        "2026-12-04T10:00, Asia/Kathmandu,   2026-12-04T04:15:00Z",
        "2026-12-04T10:00, Z,                2026-12-04T10:00:00Z",
        "2027-03-28T01:59, Europe/Berlin,    2027-03-28T00:59:00Z",
        "2027-03-28T02:30, Europe/Berlin,    2027-03-28T01:30:00Z",
        "2027-03-28T03:00, Europe/Berlin,    2027-03-28T01:00:00Z",
        "2026-10-25T01:59, Europe/Berlin,    2026-10-24T23:59:00Z",
        "2026-10-25T02:30, Europe/Berlin,    2026-10-25T00:30:00Z",
        "2026-10-25T03:00, Europe/Berlin,    2026-10-25T02:00:00Z",
        "2027-03-14T02:30, America/New_York, 2027-03-14T07:30:00Z",
        "2026-11-01T01:30, America/New_York, 2026-11-01T05:30:00Z",
        "2026-11-01T02:00, America/New_York, 2026-11-01T07:00:00Z",
        "2028-02-29T10:00, Europe/Berlin,    2028-02-29T09:00:00Z",
    })
    void itStartsByTheClocksOfItsPlace(LocalDateTime start, ZoneId zone, Instant starts) {
        assertThat(at(start, zone, 60).startsAt()).isEqualTo(starts);
    }

    /// The length is real time, also where the clocks change meanwhile.
    @ParameterizedTest(name = "{0} {1}, {2} min")
    @CsvSource({
        "2026-12-04T10:00, Europe/Berlin,    45,   2026-12-04T10:45",
        "2026-12-04T10:00, Europe/Berlin,    1440, 2026-12-05T10:00",
        "2027-03-28T01:30, Europe/Berlin,    60,   2027-03-28T03:30",
        "2026-10-25T01:30, Europe/Berlin,    60,   2026-10-25T02:30",
        "2026-10-25T01:30, Europe/Berlin,    120,  2026-10-25T02:30",
        "2027-03-14T01:30, America/New_York, 60,   2027-03-14T03:30",
        "2026-10-31T23:30, America/New_York, 180,  2026-11-01T01:30",
    })
    void itEndsSoManyMinutesLater(LocalDateTime start, ZoneId zone, int minutes, LocalDateTime end) {
        Interview interview = at(start, zone, minutes);
        assertThat(Duration.between(interview.startsAt(), interview.endsAt())).isEqualTo(Duration.ofMinutes(minutes));
        assertThat(interview.endsAt().atZone(zone).toLocalDateTime()).isEqualTo(end);
        assertThat(interview.endDayIn(zone)).isEqualTo(end.toLocalDate());
    }

    @ParameterizedTest(name = "{0} {1}, {2} min, in {3}")
    @CsvSource({
        "2026-12-04T23:30, Europe/Berlin,    60, Europe/Berlin,       2026-12-04, 2026-12-05",
        "2026-12-04T23:30, Europe/Berlin,    29, Europe/Berlin,       2026-12-04, 2026-12-04",
        "2026-12-04T23:30, Europe/Berlin,    60, America/New_York,    2026-12-04, 2026-12-04",
        "2026-12-04T18:30, America/New_York, 60, Europe/Berlin,       2026-12-05, 2026-12-05",
        "2026-12-04T17:30, America/New_York, 60, Europe/Berlin,       2026-12-04, 2026-12-05",
        "2026-12-31T23:30, Europe/Berlin,    60, Europe/Berlin,       2026-12-31, 2027-01-01",
        "2028-02-28T23:30, Europe/Berlin,    60, Europe/Berlin,       2028-02-28, 2028-02-29",
        "2028-03-01T09:00, Asia/Tokyo,       60, America/Los_Angeles, 2028-02-29, 2028-02-29",
        "2026-12-04T00:30, Pacific/Kiritimati, 60, Pacific/Pago_Pago, 2026-12-02, 2026-12-03",
    })
    void theUsersDayMayBeAnother(
            LocalDateTime start, ZoneId zone, int minutes, ZoneId users, LocalDate begins, LocalDate ends) {
        Interview interview = at(start, zone, minutes);
        assertThat(interview.startIn(users).toLocalDate()).isEqualTo(begins);
        assertThat(interview.startIn(users).toInstant()).isEqualTo(interview.startsAt());
        assertThat(interview.startIn(users).getZone()).isEqualTo(users);
        assertThat(interview.endDayIn(users)).isEqualTo(ends);
    }

    @Test
    void aUserWhoTravelsLeavesItsOwnTimeAsItIs() {
        Interview interview = at(LocalDateTime.parse("2026-12-04T10:00"), ZoneId.of(BERLIN), 60);
        assertThat(interview.startIn(ZoneId.of(NEW_YORK)).toLocalDateTime()).isEqualTo("2026-12-04T04:00");
        assertThat(interview.startIn(ZoneId.of(BERLIN)).toLocalDateTime()).isEqualTo(interview.start());
    }

    @Test
    void movedOverAChangeOfTheClocksItKeepsTheTimeOfDayAndAllElse() {
        Interview winter = at(LocalDateTime.parse("2027-03-26T10:00"), ZoneId.of(BERLIN), 60);
        Interview summer = winter.withStart(winter.start().plusDays(3));
        assertThat(summer.start()).isEqualTo("2027-03-29T10:00");
        assertThat(Duration.between(winter.startsAt(), summer.startsAt())).isEqualTo(Duration.ofHours(71));
        assertThat(summer.withStart(winter.start())).isEqualTo(winter);
    }

    @Test
    void itsPeopleStayWhateverBecomesOfTheListGiven() {
        List<Long> people = new ArrayList<>(List.of(3L, 1L));
        Interview interview = new Interview(
                1,
                2,
                1,
                InterviewType.VIDEO,
                LocalDateTime.parse("2026-12-04T10:00"),
                ZoneId.of(BERLIN),
                60,
                "",
                people,
                "");
        people.clear();
        assertThat(interview.contactIds()).containsExactly(3L, 1L);
    }

    private static Interview at(LocalDateTime start, ZoneId zone, int minutes) {
        return new Interview(1, 2, 3, InterviewType.VIDEO, start, zone, minutes, "Room 4", List.of(5L), "Bring notes");
    }
}
