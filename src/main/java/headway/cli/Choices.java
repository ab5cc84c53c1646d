package headway.cli;

import headway.text.Messages;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// Values of an option that are one of a few words.
final class Choices {
    private Choices() {}

    /// The constant of an enum, by its own name (`thank-you`) or by the one in the user's language.
    static <E extends Enum<E>> E of(Class<E> type, String option, String typed, Messages messages) {
        Map<String, E> words = new LinkedHashMap<>();
        for (E one : Objects.requireNonNull(type.getEnumConstants())) {
            if (Stages.same(messages.name(one), typed)) {
                return one;
            }
            words.put(word(one), one);
        }
        return of(words, option, typed);
    }

    /// What a word stands for.
    ///
    /// @param words in the order in which a refusal lists them
    static <T> T of(Map<String, T> words, String option, String typed) {
        for (Map.Entry<String, T> entry : words.entrySet()) {
            if (Stages.same(entry.getKey(), typed)) {
                return entry.getValue();
            }
        }
        throw Refusal.wrongUsage("cli.noChoice", option, TerminalText.quote(typed), String.join(", ", words.keySet()));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
