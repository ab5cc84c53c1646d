package headway.cli;

import headway.domain.Texts;
import headway.text.Messages;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Days as they are typed: `2026-11-23`, `today`, `yesterday`.
final class Days {
    private static final String FORM = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

    private final LocalDate today;
    private final Messages messages;

    Days(Clock clock, Messages messages) {
        this.today = LocalDate.now(clock);
        this.messages = messages;
    }

    /// @param typed null means today
    LocalDate of(@Nullable String typed) {
        if (typed == null || is(typed, "today", "cli.today")) {
            return today;
        }
        if (is(typed, "yesterday", "cli.yesterday")) {
            return today.minusDays(1);
        }
        if (!typed.matches(FORM)) {
            throw Refusal.wrongUsage("cli.notADate", TerminalText.quote(typed), today.toString());
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
}
