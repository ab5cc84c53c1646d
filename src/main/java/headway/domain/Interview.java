package headway.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

/// A dated talk about an application. Its start is a time on the clocks of a place, which it keeps when the user
/// travels or the clocks change.
///
/// @param id the journal's number, 0 before it is kept
/// @param round 1 for the first interview of an application
/// @param start on the clocks of `zone`; where the clocks skip that time, it is the same moment after the gap
/// @param minutes how long it takes, 1 to 1,440
/// @param place an address, a room or a link; empty when not known
/// @param contactIds the people on the other side, in the order met or named
public record Interview(
        long id,
        long applicationId,
        int round,
        InterviewType type,
        LocalDateTime start,
        ZoneId zone,
        int minutes,
        String place,
        List<Long> contactIds,
        String notes) {
    public static final int MAX_MINUTES = 24 * 60;

    public Interview {
        contactIds = List.copyOf(contactIds);
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

    /// The day on which it ends on the clocks of another place: a late one ends on the day after it began.
    public LocalDate endDayIn(ZoneId other) {
        return endsAt().atZone(other).toLocalDate();
    }

    public Interview withStart(LocalDateTime newStart) {
        return new Interview(id, applicationId, round, type, newStart, zone, minutes, place, contactIds, notes);
    }
}
