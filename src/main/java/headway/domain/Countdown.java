package headway.domain;

import headway.text.DayName;
import headway.text.Message;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/// How far ahead an interview is, in words. Hours and minutes are counted between moments, so that a change of the
/// clocks in between is counted too; days are those of the user's calendar.
public final class Countdown {
    /// So near it is counted in hours and minutes, also past midnight.
    private static final int NEAR_MINUTES = 6 * 60;

    private Countdown() {}

    /// Puts it into words: in 2 hours 15 minutes, tomorrow at 14:00, now until 15:00.
    ///
    /// @param zone of the user's clocks
    public static Message of(Interview interview, Instant now, ZoneId zone) {
        if (!now.isBefore(interview.endsAt())) {
            return Message.of("countdown.over");
        }
        if (!now.isBefore(interview.startsAt())) {
            return Message.of("countdown.now", interview.endsAt().atZone(zone).toLocalTime());
        }
        // From the minute that clocks show: at 9:30:40 half past ten is in one hour.
        long minutes = Math.max(
                1,
                Duration.between(now.truncatedTo(ChronoUnit.MINUTES), interview.startsAt())
                        .toMinutes());
        LocalDate day = interview.startIn(zone).toLocalDate();
        long days = ChronoUnit.DAYS.between(now.atZone(zone).toLocalDate(), day);
        if (days == 0 || minutes < NEAR_MINUTES) {
            return near(minutes);
        }
        return days == 1
                ? Message.of("countdown.tomorrow", interview.startIn(zone).toLocalTime())
                : Message.of(
                        "countdown.days",
                        days,
                        new DayName(day),
                        interview.startIn(zone).toLocalTime());
    }

    private static Message near(long minutes) {
        long hours = minutes / 60;
        long rest = minutes % 60;
        if (hours == 0) {
            return Message.of("countdown.minutes", rest);
        }
        return rest == 0 ? Message.of("countdown.hours", hours) : Message.of("countdown.hoursMinutes", hours, rest);
    }
}
