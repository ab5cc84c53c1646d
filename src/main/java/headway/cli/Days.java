package headway.cli;

import headway.domain.JournalException;
import headway.domain.JournalException.Problem;
import headway.domain.Texts;
import headway.domain.Week;
import headway.text.Messages;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Days as they are typed: `2026-11-23`, `today`, `yesterday`, `tomorrow`.
final class Days {
    /// The days that a journal can hold.
    static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    private static final String FORM = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
    private static final String WEEK = "[0-9]{4}-?[Ww][0-9]{1,2}";
    private static final Pattern MOMENT = Pattern.compile("(.+?)[T ]([0-9]{2}:[0-9]{2})");

    private final LocalDate today;
    private final Messages messages;

    Days(Clock clock, Messages messages) {
        this.today = LocalDate.now(clock);
        this.messages = messages;
    }

    /// A day on which something happened.
    ///
    /// @param typed null means today
    LocalDate of(@Nullable String typed) {
        return day(typed, "cli.notADate");
    }

    /// A day that something is planned for.
    ///
    /// @throws JournalException when it is outside of the years of a journal
    LocalDate ahead(String typed) {
        return sensible(is(typed, "tomorrow", "cli.tomorrow") ? today.plusDays(1) : day(typed, "cli.notADayAhead"));
    }

    /// A day of a week: `2026-W47`.
    ///
    /// @param typed null means the present week
    /// @throws JournalException when it is outside of the years of a journal
    LocalDate inWeek(@Nullable String typed) {
        if (typed == null) {
            return today;
        }
        if (!typed.strip().matches(WEEK)) {
            throw Refusal.wrongUsage(
                    "cli.notAWeek",
                    TerminalText.quote(typed),
                    Week.of(today, DayOfWeek.MONDAY).name());
        }
        try {
            // Whatever day weeks begin on, the one of that name has this Thursday.
            return sensible(Week.named(typed, DayOfWeek.THURSDAY).start());
        } catch (DateTimeException e) {
            throw Refusal.wrongUsage("cli.noSuchWeek", TerminalText.quote(typed));
        }
    }

    /// A day with a time: `2026-12-01T14:00`, `tomorrow 14:00`.
    LocalDateTime moment(String typed) {
        Matcher matcher = MOMENT.matcher(typed);
        if (!matcher.matches()) {
            throw Refusal.wrongUsage("cli.notAMoment", TerminalText.quote(typed), today + "T14:00");
        }
        LocalDate day = ahead(matcher.group(1));
        try {
            return day.atTime(LocalTime.parse(matcher.group(2)));
        } catch (DateTimeException e) {
            throw Refusal.wrongUsage("cli.noSuchTime", matcher.group(2));
        }
    }

    static boolean hasTime(String typed) {
        return MOMENT.matcher(typed).matches();
    }

    /// @throws Refusal when the last day comes before the first
    static void checkOrder(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw Refusal.wrongUsage("cli.endBeforeStart", first.toString(), last.toString());
        }
    }

    private LocalDate day(@Nullable String typed, String notADay) {
        if (typed == null || is(typed, "today", "cli.today")) {
            return today;
        }
        if (is(typed, "yesterday", "cli.yesterday")) {
            return today.minusDays(1);
        }
        if (!typed.matches(FORM)) {
            throw Refusal.wrongUsage(notADay, TerminalText.quote(typed), today.toString());
        }
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException e) {
            throw Refusal.wrongUsage("cli.noSuchDay", typed);
        }
    }

    private boolean is(String typed, String word, String localWord) {
        String folded = Texts.fold(typed);
        return folded.equals(word) || folded.equals(Texts.fold(messages.get(localWord)));
    }

    private static LocalDate sensible(LocalDate day) {
        if (day.isBefore(FIRST) || day.isAfter(LAST)) {
            throw new JournalException(Problem.DATE_NOT_SENSIBLE, day.toString());
        }
        return day;
    }
}
