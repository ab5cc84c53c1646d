package headway.ui.kit;

import headway.text.Messages;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Dates and numbers in the words of the user's language.
public final class Formats {
    private final Messages messages;
    private final DateTimeFormatter shortDate;

    public Formats(Messages messages) {
        this.messages = messages;
        this.shortDate = DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT).withLocale(messages.locale());
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
                return typed == null || typed.isBlank() ? null : parse(typed.strip());
            }
        };
    }

    private LocalDate parse(String typed) {
        for (DateTimeFormatter form : new DateTimeFormatter[] {
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(messages.locale()),
            shortDate
        }) {
            try {
                return LocalDate.parse(typed, form);
            } catch (DateTimeParseException e) {
                // The next form may fit.
            }
        }
        throw new DateTimeParseException("No date", typed, 0);
    }
}
