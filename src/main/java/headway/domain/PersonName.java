package headway.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// A person's name as a letter uses it. What is not certain stays empty: a wrong name is worse than none.
///
/// @param full with their titles, in the order of speaking: `Dr. Anna Díaz`; empty when it names no person
/// @param first empty where only the family name or initials are known
/// @param last with its particles: `van den Berg`; empty when there is a single name
record PersonName(String full, String first, String last) {
    private static final PersonName NOBODY = new PersonName("", "", "");

    private static final int MAX_LENGTH = 200;

    private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)|\\[[^\\]]*\\]|<[^>]*>|[\"“”„«»]");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
    private static final Pattern SEVERAL = Pattern.compile("[&+/;]|\\s(?:and|und)\\s", Pattern.CASE_INSENSITIVE);
    private static final Pattern GLUED_TITLE = Pattern.compile("(?i)\\b(dr|prof)\\.(?=\\p{L})");
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.-?)+|\\p{Lu}");

    /// Titles and forms of address that stand before a name, without dots and hyphens.
    private static final Set<String> TITLES = Set.of(
            "dr",
            "doctor",
            "prof",
            "professor",
            "dring",
            "dipling",
            "mr",
            "mrs",
            "ms",
            "miss",
            "mx",
            "herr",
            "frau",
            "sir",
            "señor",
            "señora",
            "monsieur",
            "madame",
            "signor",
            "signora");

    /// The same, but only with a dot: without it they may be names.
    private static final Set<String> DOTTED_TITLES = Set.of("hr", "fr", "ing", "mag", "rev", "sr", "sra", "mme");

    /// What follows a title with a dot: `Dr. rer. nat.`
    private static final Set<String> FACULTIES =
            Set.of("med", "rer", "nat", "phil", "jur", "iur", "ing", "oec", "pol", "habil", "hc", "theol", "vet");

    private static final Set<String> DEGREES = Set.of(
            "phd", "md", "mba", "msc", "bsc", "ma", "ba", "jd", "llm", "llb", "meng", "beng", "cpa", "pmp", "rn");
    private static final Set<String> AFTER_NAMES = Set.of("jr", "sr", "esq", "ii", "iii", "iv");

    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "vom", "der", "den", "de", "del", "della", "di", "da", "dos", "das", "du", "la", "le", "los",
            "ter", "ten", "zu", "zum", "zur", "af", "av", "bin", "ibn", "al", "el");

    private static final Set<String> TEAM_WORDS = Set.of("team", "department", "abteilung", "personalabteilung");
    private static final Set<String> TEAM_NAMES =
            Set.of("hr", "jobs", "careers", "karriere", "recruiting", "recruitment", "bewerbung", "personal", "office");

    /// Takes a name apart.
    ///
    /// @param typed as the user has it: `Anna Díaz`, `Díaz, Anna`, `Prof. Dr. A. van den Berg, PhD`
    /// @param title their function, or an academic title that is kept there
    static PersonName of(String typed, String title) {
        String line = Texts.oneLine(typed, MAX_LENGTH);
        String text = Texts.oneLine(ASIDE.matcher(line).replaceAll(" "), MAX_LENGTH);
        text = GLUED_TITLE.matcher(text).replaceAll("$1. ");
        if (text.indexOf('@') >= 0 || text.chars().noneMatch(Character::isLetter) || isTeam(words(text))) {
            return NOBODY;
        }
        if (SEVERAL.matcher(text).find()) {
            return new PersonName(text, "", "");
        }
        List<String> parts = new ArrayList<>(Arrays.asList(COMMA.split(text)));
        parts.removeIf(
                part -> part.isEmpty() || Texts.fold(part).equals(Texts.fold(title)) || isAllAfterName(words(part)));
        if (parts.isEmpty()) {
            return NOBODY;
        }
        List<String> names = words(parts.get(0));
        List<String> titles = takeTitles(names);
        if (parts.size() == 2) {
            List<String> given = words(parts.get(1));
            titles.addAll(takeTitles(given));
            // Two names on both sides may be two people.
            if (names.size() > 1 && given.size() > 1) {
                return new PersonName(text, "", "");
            }
            given.addAll(names);
            names = given;
        }
        List<String> kept = words(Texts.oneLine(title, MAX_LENGTH));
        List<String> keptTitles = takeTitles(kept);
        return named(titles.isEmpty() && kept.isEmpty() ? keptTitles : titles, names);
    }

    private static PersonName named(List<String> titles, List<String> names) {
        while (names.size() > 2 && isAfterName(names.get(names.size() - 1))) {
            names.remove(names.size() - 1);
        }
        if (names.isEmpty()) {
            return NOBODY;
        }
        List<String> all = new ArrayList<>(titles);
        all.addAll(names);
        String full = String.join(" ", all);
        if (isEastAsian(full)) {
            return new PersonName(full, "", "");
        }
        if (names.size() == 1) {
            boolean family = !titles.isEmpty() || isInitials(names.get(0));
            return family ? new PersonName(full, "", names.get(0)) : new PersonName(full, names.get(0), "");
        }
        int last = names.size() - 1;
        while (last > 1 && PARTICLES.contains(names.get(last - 1).toLowerCase(Locale.ROOT))) {
            last--;
        }
        String first = names.subList(0, last).stream()
                .filter(name -> !isInitials(name))
                .findFirst()
                .orElse("");
        return new PersonName(full, first, String.join(" ", names.subList(last, names.size())));
    }

    /// Takes the titles off the beginning.
    private static List<String> takeTitles(List<String> words) {
        List<String> titles = new ArrayList<>();
        while (!words.isEmpty() && isTitle(words.get(0), !titles.isEmpty())) {
            titles.add(words.remove(0));
        }
        return titles;
    }

    private static boolean isTitle(String word, boolean afterTitle) {
        String bare = bare(word);
        boolean dotted =
                word.endsWith(".") && (DOTTED_TITLES.contains(bare) || (afterTitle && FACULTIES.contains(bare)));
        return dotted || TITLES.contains(bare);
    }

    private static boolean isAllAfterName(List<String> words) {
        return words.stream().allMatch(word -> AFTER_NAMES.contains(bare(word)) || DEGREES.contains(bare(word)));
    }

    /// Degrees are told from names such as Ma by their capitals.
    private static boolean isAfterName(String word) {
        boolean capitals = word.chars().filter(Character::isUpperCase).count() > 1;
        return AFTER_NAMES.contains(bare(word)) || (capitals && DEGREES.contains(bare(word)));
    }

    private static boolean isTeam(List<String> words) {
        return words.stream().anyMatch(word -> TEAM_WORDS.contains(bare(word)))
                || (words.size() == 1 && TEAM_NAMES.contains(bare(words.get(0))));
    }

    private static boolean isInitials(String word) {
        return INITIALS.matcher(word).matches();
    }

    private static boolean isEastAsian(String text) {
        return text.codePoints().filter(Character::isLetter).allMatch(letter -> switch (Character.UnicodeScript.of(
                letter)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
            default -> false;
        });
    }

    private static String bare(String word) {
        return word.toLowerCase(Locale.ROOT).replace(".", "").replace("-", "");
    }

    private static List<String> words(String text) {
        return new ArrayList<>(text.isEmpty() ? List.of() : Arrays.asList(text.split(" ")));
    }
}
