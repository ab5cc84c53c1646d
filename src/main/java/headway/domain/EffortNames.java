package headway.domain;

import headway.domain.EffortFacts.Company;
import headway.domain.EffortFacts.Person;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The companies and people that a line may name, folded once, so that a line is read at every key.
final class EffortNames {
    private static final Set<String> JOINING = Set.of("and", "und");

    private final List<Company> companies;
    private final Map<Long, Company> byId = new HashMap<>();

    /// Places in the list, the first of each name.
    private final Map<String, Integer> whole = new HashMap<>();

    private final Map<String, Integer> toWordEnd = new HashMap<>();
    private final NamePrefixes prefixes;

    private final Map<String, List<Named>> fullByFirstWord = new HashMap<>();
    private final Map<String, List<Person>> byFirstName = new HashMap<>();
    private final Map<String, List<Person>> byLastName = new HashMap<>();

    /// A person's whole name, in one of its forms.
    ///
    /// @param words for comparison, two or more
    record Named(Person person, List<String> words) {}

    /// How well a company was told, the better the higher.
    enum Fit {
        NONE,
        PREFIX,
        WORDS,
        WHOLE
    }

    /// @param company null with [Fit#NONE]
    record Match(@Nullable Company company, Fit fit) {}

    EffortNames(List<Company> companies, List<Person> people) {
        this.companies = companies;
        for (int i = 0; i < companies.size(); i++) {
            add(companies.get(i), i);
        }
        prefixes = new NamePrefixes(whole);
        people.forEach(this::add);
    }

    @Nullable
    Company company(long applicationId) {
        return byId.get(applicationId);
    }

    /// The company whose name begins so. A whole name goes before one that only begins so, and of several that fit
    /// alike the first in the list counts.
    ///
    /// @param key from [#companyKey]
    Match company(String key) {
        if (key.isEmpty()) {
            return new Match(null, Fit.NONE);
        }
        Integer at = whole.get(key);
        if (at != null) {
            return new Match(companies.get(at), Fit.WHOLE);
        }
        at = toWordEnd.get(key);
        if (at != null) {
            return new Match(companies.get(at), Fit.WORDS);
        }
        int first = prefixes.first(key);
        return first < 0 ? new Match(null, Fit.NONE) : new Match(companies.get(first), Fit.PREFIX);
    }

    /// Known people whose name of two or more words begins with a word.
    List<Named> fullNames(String firstWord) {
        return fullByFirstWord.getOrDefault(firstWord, List.of());
    }

    List<Person> firstNames(String key) {
        return byFirstName.getOrDefault(key, List.of());
    }

    List<Person> lastNames(String key) {
        return byLastName.getOrDefault(key, List.of());
    }

    /// True where a person's family name, or the last word of it, begins so.
    static boolean isLastName(Person person, String key) {
        PersonName name = PersonName.of(person.name(), "");
        for (String last : spellings(name.last())) {
            List<String> words = words(last);
            boolean begins = String.join(" ", words).startsWith(key)
                    || (!words.isEmpty() && words.get(words.size() - 1).startsWith(key));
            if (begins) {
                return true;
            }
        }
        return false;
    }

    /// Letters and digits of a name; `and` and its sign don't matter.
    static String companyKey(String name) {
        StringBuilder key = new StringBuilder();
        companyWords(name).forEach(key::append);
        return key.toString();
    }

    private static List<String> companyWords(String name) {
        List<String> words = new ArrayList<>();
        String folded = LineWord.fold(name);
        int from = 0;
        while (from < folded.length()) {
            int space = folded.indexOf(' ', from);
            int to = space < 0 ? folded.length() : space;
            StringBuilder letters = new StringBuilder();
            for (int i = from; i < to; i += Character.charCount(folded.codePointAt(i))) {
                int point = folded.codePointAt(i);
                if (Character.isLetterOrDigit(point)) {
                    letters.appendCodePoint(point);
                }
            }
            String word = letters.toString();
            if (!word.isEmpty() && !JOINING.contains(word)) {
                words.add(word);
            }
            from = to + 1;
        }
        return words;
    }

    private void add(Company company, int place) {
        byId.putIfAbsent(company.applicationId(), company);
        spellings(company.company()).forEach(spelt -> addSpelt(spelt, place));
    }

    private void addSpelt(String name, int place) {
        StringBuilder key = new StringBuilder();
        List<String> words = companyWords(name);
        for (String word : words) {
            key.append(word);
            toWordEnd.putIfAbsent(key.toString(), place);
        }
        if (!key.isEmpty()) {
            whole.putIfAbsent(key.toString(), place);
        }
        if (words.size() > 1) {
            whole.putIfAbsent(companyKey(Duplicates.companyKey(name)), place);
        }
    }

    private void add(Person person) {
        PersonName name = PersonName.of(person.name(), "");
        Set<List<String>> forms = new LinkedHashSet<>();
        for (String spelt : List.of(
                person.name(), name.full(), name.first() + " " + name.last(), name.last() + " " + name.first())) {
            spellings(spelt).forEach(each -> forms.add(words(each)));
        }
        for (List<String> form : forms) {
            if (form.size() > 1) {
                add(fullByFirstWord, form.get(0), new Named(person, form));
            }
        }
        for (String first : spellings(name.first())) {
            add(byFirstName, LineWord.key(first), person);
        }
        for (String last : spellings(name.last())) {
            List<String> words = words(last);
            add(byLastName, words.isEmpty() ? "" : words.get(words.size() - 1), person);
        }
    }

    private static <T> void add(Map<String, List<T>> map, String key, T value) {
        if (!key.isEmpty()) {
            map.computeIfAbsent(key, none -> new ArrayList<>(1)).add(value);
        }
    }

    private static List<String> spellings(String name) {
        String other = LineWord.withoutUmlauts(name);
        return other.equals(name) ? List.of(name) : List.of(name, other);
    }

    private static List<String> words(String name) {
        return Arrays.stream(name.split("[\\s\\p{Z},]+"))
                .map(LineWord::key)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
