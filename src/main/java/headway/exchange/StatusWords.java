package headway.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words that logs use for stages and outcomes; the words are in `words.txt`.
final class StatusWords {
    /// They came to me: nothing was applied for before.
    private static final Set<String> INBOUND = Set.of(
            "recruiterinquiry",
            "recruiterenquiry",
            "recruiterreachedout",
            "contactedbyrecruiter",
            "recruitercontacted",
            "recruitercontact");

    /// Longer text is prose.
    private static final int MAX = 300;

    private static final Pattern DRAWN_OUT = Pattern.compile("(\\p{L})\\1{2,}");
    private static final Pattern PARENTHESES = Pattern.compile("[(\\[（][^)\\]）]*[)\\]）]");
    private static final Pattern PARTS = Pattern.compile(
            "\\s*(?:->|=>|[+&/,;|→>＋、，；\\n])\\s*|\\s+(?:-|–|—|and|then|und|dann|et|y|e|ve)\\s+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AFTER = Pattern.compile("\\s+(?:after|nach|après)\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ORDINAL = Pattern.compile("\\d+(?:st|nd|rd|th)?|i{1,3}|iv");

    private static final Map<String, WordMeaning> TABLE = load();

    /// Words that say which interview it is, or how far along, and change nothing of its kind.
    private static final Set<String> AROUND_INTERVIEW = Set.of(
            ("round rounds first second third fourth final last initial phone telephone video zoom teams online virtual"
                            + " remote onsite on site technical tech hr hiring manager panel team group with the stage"
                            + " scheduled completed done passed invite invited invitation booked upcoming coding design"
                            + " system behavioral behavioural erstes zweites drittes am no nr")
                    .split(" ", -1));

    private StatusWords() {}

    /// @param text the part of the cell that says it
    record Reading(String text, WordMeaning meaning) {}

    /// What a word is reduced to before it is looked up.
    static String fold(String word) {
        return DRAWN_OUT.matcher(Folding.fold(word)).replaceAll("$1");
    }

    static boolean isInbound(String word) {
        return INBOUND.contains(fold(word));
    }

    /// What a cell says, in the order of what happened; empty where it can't be told without asking.
    ///
    /// @param said what the user said of words, by [#fold]
    static List<Reading> read(String cell, Map<String, WordMeaning> said) {
        if (cell.length() > MAX) {
            return List.of();
        }
        String text = cell.strip();
        Optional<WordMeaning> whole = one(text, said);
        if (whole.isPresent()) {
            return List.of(new Reading(text, whole.get()));
        }
        String outside = PARENTHESES.matcher(text).replaceAll(" ").strip();
        if (!outside.equals(text) && !outside.isEmpty()) {
            Optional<WordMeaning> base = one(outside, said);
            if (base.isPresent()) {
                return List.of(new Reading(text, base.get()));
            }
        }
        String[] after = AFTER.split(text, 2);
        if (after.length == 2) {
            List<Reading> both = all(new String[] {after[1], after[0]}, said);
            if (!both.isEmpty()) {
                return both;
            }
        }
        String[] parts = PARTS.split(text, -1);
        return parts.length < 2 ? List.of() : all(parts, said);
    }

    private static List<Reading> all(String[] parts, Map<String, WordMeaning> said) {
        List<Reading> readings = new ArrayList<>();
        for (String part : parts) {
            if (fold(part).isEmpty()) {
                continue;
            }
            Optional<WordMeaning> meaning = one(part.strip(), said);
            if (meaning.isEmpty()) {
                return List.of();
            }
            readings.add(new Reading(part.strip(), meaning.get()));
        }
        return readings;
    }

    private static Optional<WordMeaning> one(String text, Map<String, WordMeaning> said) {
        String folded = fold(text);
        WordMeaning known = said.get(folded);
        if (known == null) {
            known = TABLE.get(folded);
        }
        if (known == null && folded.contains("interview") && isInterview(text)) {
            known = WordMeaning.INTERVIEWING;
        }
        return Optional.ofNullable(known);
    }

    private static boolean isInterview(String text) {
        for (String word : NOT_WORD.split(text.toLowerCase(Locale.ROOT), -1)) {
            if (!word.isEmpty()
                    && !word.startsWith("interview")
                    && !AROUND_INTERVIEW.contains(word)
                    && !ORDINAL.matcher(word).matches()) {
                return false;
            }
        }
        return true;
    }

    /// The stage that a column of its own stands for: "Coding Challenge", "Phone interview date", "Gespräch am".
    static Optional<WordMeaning> ofHeader(String header) {
        List<Reading> readings = read(stageName(header), Map.of());
        return readings.size() == 1 ? Optional.of(readings.get(0).meaning()) : Optional.empty();
    }

    private static final Pattern DATE_WORDS = Pattern.compile(
            "^(?:date of (?:the )?|date |datum (?:der |des )?)|[\\s_-]*(?:date\\(?s?\\)?|datum|am|on|at|tarihi|时间|日期)\\s*[?:]?$",
            Pattern.CASE_INSENSITIVE);

    /// The header of a stage's column without the words that say "day".
    static String stageName(String header) {
        Matcher dates = DATE_WORDS.matcher(header.strip());
        String name = dates.replaceAll("").strip();
        return name.isEmpty() ? header.strip() : name;
    }

    private static Map<String, WordMeaning> load() {
        Map<String, WordMeaning> table = new HashMap<>();
        Folding.table("words.txt").forEach((word, name) -> {
            WordMeaning meaning = WordMeaning.named(name)
                    .orElseThrow(() -> new IllegalStateException("No such meaning in words.txt: " + name));
            String folded = fold(word);
            if (!folded.isEmpty()) {
                table.putIfAbsent(folded, meaning);
            }
        });
        return Map.copyOf(table);
    }
}
