package headway.ui.kit;

import headway.text.Messages;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Dates and numbers in the words of the user's language.
public final class Formats {
    private final Messages messages;

    public Formats(Messages messages) {
        this.messages = messages;
    }

    public String date(@Nullable LocalDate day) {
        return day == null ? "" : messages.date(day);
    }

    /// How long ago a day was, in words: today, yesterday, 5 days.
    public String daysSince(LocalDate day, LocalDate today) {
        return messages.get("format.days", Math.max(0, ChronoUnit.DAYS.between(day, today)));
    }

    /// Reads and writes dates in a date picker: the language's forms, and ISO.
    public StringConverter<LocalDate> dateConverter() {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable LocalDate day) {
                return day == null ? "" : messages.date(day);
            }

            @Override
            public @Nullable LocalDate fromString(@Nullable String typed) {
                if (typed == null || typed.isBlank()) {
                    return null;
                }
                return Typed.day(typed, messages.locale())
                        .orElseThrow(() -> new DateTimeParseException("No date", typed, 0));
            }
        };
    }
}
