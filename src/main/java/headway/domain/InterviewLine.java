package headway.domain;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

/// An interview as lists show it, without its long texts.
///
/// @param start on the clocks of `zone`
/// @param people their names, in the order of the interview
public record InterviewLine(
        long id,
        long applicationId,
        String company,
        String role,
        int round,
        InterviewType type,
        LocalDateTime start,
        ZoneId zone,
        int minutes,
        List<String> people) {
    public InterviewLine {
        people = List.copyOf(people);
    }

    public Instant startsAt() {
        return start.atZone(zone).toInstant();
    }

    public Instant endsAt() {
        return startsAt().plusSeconds(60L * minutes);
    }

    /// The start on the clocks of another place.
    public ZonedDateTime startIn(ZoneId other) {
        return startsAt().atZone(other);
    }
}
