package headway.ui.pipeline;

import headway.text.Messages;
import headway.ui.kit.Formats;
import java.time.LocalDate;

/// Days of an application in words.
final class AgendaDays {
    private AgendaDays() {}

    /// A day of this year with its day of the week, another one with its year.
    static String words(LocalDate day, LocalDate today, Formats formats, Messages messages) {
        return day.getYear() == today.getYear() ? messages.dayName(day) : formats.date(day);
    }
}
