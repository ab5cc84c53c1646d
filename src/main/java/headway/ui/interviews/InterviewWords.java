package headway.ui.interviews;

import headway.domain.InterviewLine;
import headway.domain.InterviewType;
import headway.text.DayName;
import headway.text.Messages;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/// Puts interviews into words.
final class InterviewWords {
    private final Messages messages;

    InterviewWords(Messages messages) {
        this.messages = messages;
    }

    String kind(int round, InterviewType type) {
        return messages.get("interviews.round", round, type);
    }

    /// Day and time on the user's clocks, with the year where it is another one.
    String when(InterviewLine line, ZoneId zone, LocalDate today) {
        ZonedDateTime start = line.startIn(zone);
        LocalDate day = start.toLocalDate();
        Object named = day.getYear() == today.getYear() ? new DayName(day) : day;
        return messages.get("interviews.dayTime", named, start.toLocalTime());
    }

    String what(String company, String role) {
        return messages.get("interviews.what", company, role);
    }
}
