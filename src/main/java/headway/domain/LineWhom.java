package headway.domain;

import headway.domain.EffortFacts.Company;
import headway.domain.EffortFacts.Person;
import headway.domain.EffortNames.Fit;
import headway.domain.EffortNames.Named;
import headway.domain.EffortWords.Phrase;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the company and the person in a typed line. A wrong name is worse than none: where two people fit, the one who
/// belongs to the named application counts, else the name stands alone.
final class LineWhom {
    private static final int MOST_COMPANY_WORDS = 6;
    private static final int MOST_NAMES = 3;

    /// Shorter beginnings of a second word are taken for a word of their own.
    private static final int SHORTEST_PREFIX = 3;

    private static final String QUOTES = "\"“”„«»";

    private static final Set<String> AT = Set.of("at", "bei", "beim", "with", "mit");
    private static final Set<String> WITH = Set.of("with", "mit");
    private static final Set<String> TOWARDS = Set.of("to", "an", "from", "von");

    private final LineWords words;
    private final EffortNames names;

    private @Nullable Company company;
    private String companyName = "";

    private @Nullable Person person;
    private String personName = "";

    LineWhom(LineWords words, EffortNames names) {
        this.words = words;
        this.names = names;
    }

    /// The application named, else the one that the known person belongs to; null for none that is known.
    @Nullable
    Company company() {
        Person known = person;
        if (companyName.isEmpty() && known != null && known.applicationId() != null) {
            return names.company(known.applicationId());
        }
        return company;
    }

    /// The name of [#company()], else the name as typed.
    String companyName() {
        Company known = company();
        return known == null ? companyName : known.company();
    }

    @Nullable
    Person person() {
        return person;
    }

    String personName() {
        return personName;
    }

    /// Takes the company behind the first `@`; without one a known company's whole name behind `at` or `with`.
    void readCompany() {
        for (int i = 0; i < words.size(); i++) {
            String word = words.bare(i);
            boolean spaced = words.at(i).text().equals("@");
            if (word.startsWith("@") && (spaced ? readSpaced(i) : readMarked(i))) {
                return;
            }
        }
        for (int i = 0; i + 1 < words.size(); i++) {
            boolean leads = AT.contains(words.key(i)) && words.at(i + 1).isCapital();
            if (leads && names.firstNames(words.key(i + 1)).isEmpty() && readRun(i + 1, Fit.WHOLE)) {
                return;
            }
        }
    }

    /// Takes a known person's whole name.
    void readFullName() {
        for (int i = 0; i < words.size(); i++) {
            int count = 0;
            for (Named named : words.isFree(i) ? names.fullNames(words.key(i)) : List.<Named>of()) {
                count = Math.max(count, isAt(i, named.words()) ? named.words().size() : 0);
            }
            if (count > 0) {
                int at = i;
                int longest = count;
                Person one = one(names.fullNames(words.key(i)).stream()
                        .filter(named -> named.words().size() == longest && isAt(at, named.words()))
                        .map(Named::person)
                        .toList());
                take(i, i + count, one);
                return;
            }
        }
    }

    /// Takes a known person's first name, or a name that the journal does not know.
    ///
    /// @param phrase what tells the kind
    void readName(EffortKind kind, @Nullable Phrase phrase) {
        for (int i = 0; i + 1 < words.size() && personName.isEmpty(); i++) {
            if (WITH.contains(words.key(i)) && words.isFree(i + 1)) {
                boolean known = readKnown(i + 1, true, kind, phrase);
                if (!known) {
                    readUnknown(i + 1, kind);
                }
            }
        }
        for (int i = 0; i < words.size() && personName.isEmpty(); i++) {
            if (words.isFree(i)) {
                readKnown(i, false, kind, phrase);
            }
        }
        if (personName.isEmpty() && kind.isWithPeople()) {
            readLeft();
        }
    }

    private boolean readMarked(int i) {
        String name = words.bare(i).substring(1);
        if (!name.isEmpty() && QUOTES.indexOf(name.charAt(0)) >= 0) {
            name = name.substring(1).strip();
            return !LineWord.key(name).isEmpty() && takeCompany(i, i + 1, name);
        }
        return !LineWord.key(name).isEmpty() && (readRun(i, Fit.PREFIX) || takeUnknown(i, name));
    }

    private boolean readSpaced(int i) {
        boolean name = i + 1 < words.size() && !words.key(i + 1).isEmpty() && !isNumber(i + 1);
        if (!name) {
            return false;
        }
        boolean read = readRun(i + 1, Fit.PREFIX) || takeUnknown(i + 1, words.bare(i + 1));
        words.take(i, i + 1);
        return read;
    }

    /// Takes a word as a company, and a legal form behind it.
    private boolean takeUnknown(int i, String name) {
        String more = name + " " + words.bare(i + 1);
        boolean form = words.isFree(i + 1)
                && words.at(i + 1).isWord()
                && Duplicates.companyKey(more).equals(Duplicates.companyKey(name));
        return form ? takeCompany(i, i + 2, more) : takeCompany(i, i + 1, withoutDot(name));
    }

    private boolean takeCompany(int from, int to, String name) {
        company = names.company(EffortNames.companyKey(name)).company();
        companyName = name;
        words.take(from, to);
        return true;
    }

    /// Takes the longest run of words that a known company begins with.
    ///
    /// @param least how well it has to fit
    private boolean readRun(int from, Fit least) {
        StringBuilder key = new StringBuilder();
        int end = 0;
        for (int i = from; i < words.size() && i < from + MOST_COMPANY_WORDS && words.isFree(i); i++) {
            String more = EffortNames.companyKey(words.bare(i));
            EffortNames.Match match = names.company(key + more);
            if (match.fit() == Fit.NONE && i == from && more.endsWith("s")) {
                // "@Acme's"
                more = EffortNames.companyKey(withoutGenitive(words.bare(i)));
                match = names.company(more);
            }
            key.append(more);
            boolean partly = match.fit() == Fit.PREFIX
                    && i > from
                    && (more.length() < SHORTEST_PREFIX || isNumber(i) || EffortWords.beginsAt(words, i));
            if (match.company() != null
                    && !more.isEmpty()
                    && !partly
                    && match.fit().compareTo(least) >= 0) {
                company = match.company();
                end = i + 1;
            }
            if ((match.fit() == Fit.NONE && !key.isEmpty()) || words.at(i).endsClause()) {
                break;
            }
        }
        if (end == 0) {
            return false;
        }
        companyName = Objects.requireNonNull(company).company();
        words.take(from, end);
        return true;
    }

    private boolean isAt(int from, List<String> name) {
        if (!words.areFree(from, from + name.size())) {
            return false;
        }
        for (int i = 0; i < name.size(); i++) {
            String key = words.key(from + i);
            boolean last = i == name.size() - 1;
            if (!key.equals(name.get(i)) && !(last && withoutGenitive(key).equals(name.get(i)))) {
                return false;
            }
        }
        return true;
    }

    private boolean readKnown(int i, boolean afterWith, EffortKind kind, @Nullable Phrase phrase) {
        String key = words.key(i);
        if (NameWords.isAddress(key) && words.isFree(i + 1)) {
            Person one = one(names.lastNames(withoutGenitive(words.key(i + 1))));
            return one != null && take(i, i + 2, one);
        }
        List<Person> called = names.firstNames(key);
        called = called.isEmpty() ? names.firstNames(withoutGenitive(key)) : called;
        if (called.isEmpty() || !isName(i, afterWith, kind, phrase)) {
            return false;
        }
        if (isSurname(i + 1) && !words.at(i).endsClause()) {
            String surname = withoutGenitive(words.key(i + 1));
            Person one = one(called.stream()
                    .filter(each -> EffortNames.isLastName(each, surname))
                    .toList());
            return one != null && take(i, i + 2, one);
        }
        Person one = one(called);
        return one != null && take(i, i + 1, one);
    }

    private boolean isName(int i, boolean afterWith, EffortKind kind, @Nullable Phrase phrase) {
        boolean capital = words.at(i).isCapital();
        String key = words.key(i);
        if (!NameWords.isAlsoWord(key) && key.length() > 2) {
            return capital || afterWith || kind.isWithPeople();
        }
        boolean beside = phrase != null
                && kind.isWithPeople()
                && (words.besides(phrase.end() - 1, 1) == i || words.besides(phrase.from(), -1) == i);
        return capital && (afterWith || beside);
    }

    /// A capital right behind a first name tells which of the people with that name it is.
    private boolean isSurname(int i) {
        return words.isFree(i)
                && isNameWord(i)
                && Character.isUpperCase(words.bare(i).codePointAt(0));
    }

    private void readUnknown(int from, EffortKind kind) {
        int end = from;
        int count = 0;
        while (words.isFree(end) && count < MOST_NAMES) {
            boolean particle =
                    count > 0 && NameWords.isParticle(words.key(end)) && isNameWord(end + 1) && !isCompany(end + 1);
            if (!particle && !isNameWord(end)) {
                break;
            }
            count += particle || NameWords.isAddress(words.key(end)) ? 0 : 1;
            end++;
            if (words.at(end - 1).endsClause()) {
                break;
            }
        }
        boolean small = count == 0
                && kind.isWithPeople()
                && !isNumber(from)
                && words.at(from).isWord()
                && !NameWords.isNoName(words.key(from))
                && !EffortWords.isJob(words.key(from))
                && (!words.isFree(from + 1) || words.at(from).endsClause());
        if (count > 0 || small) {
            take(from, small ? from + 1 : end, null);
        }
    }

    /// Takes what is left of the line where it can only be a name.
    private void readLeft() {
        words.takeLeading();
        List<Integer> left =
                words.left().stream().filter(i -> words.at(i).isWord()).toList();
        boolean towards = left.size() > 1 && TOWARDS.contains(words.key(left.get(0)));
        left = towards ? left.subList(1, left.size()) : left;
        if (left.isEmpty() || left.size() > MOST_NAMES || !left.stream().allMatch(this::isNameWord)) {
            return;
        }
        int from = left.get(0);
        int to = left.get(left.size() - 1) + 1;
        if (to - from == left.size()) {
            take(from, to, null);
        }
    }

    private boolean isNameWord(int i) {
        return i < words.size()
                && words.at(i).isCapital()
                && words.bare(i).codePoints().noneMatch(Character::isDigit)
                && !NameWords.isNoName(words.key(i))
                && !EffortWords.isJob(words.key(i));
    }

    /// `von Globex` tells where somebody works.
    private boolean isCompany(int i) {
        return names.company(EffortNames.companyKey(words.bare(i))).fit().compareTo(Fit.WORDS) >= 0;
    }

    private boolean isNumber(int i) {
        String key = words.key(i);
        return !key.isEmpty() && Character.isDigit(key.codePointAt(0));
    }

    /// @return null where several are alike
    private @Nullable Person one(List<Person> people) {
        List<Person> each = people.stream().distinct().toList();
        if (each.size() > 1 && company != null) {
            long application = company.applicationId();
            each = each.stream()
                    .filter(one -> one.applicationId() != null && one.applicationId() == application)
                    .toList();
        }
        return each.size() == 1 ? each.get(0) : null;
    }

    private boolean take(int from, int to, @Nullable Person known) {
        person = known;
        personName = known == null ? withoutDot(withoutGenitive(words.text(from, to))) : known.name();
        words.take(from, to);
        return true;
    }

    private static String withoutGenitive(String name) {
        return name.endsWith("'s") || name.endsWith("’s") ? name.substring(0, name.length() - 2) : name;
    }

    /// A dot behind a word ends a sentence; behind one or two letters it is part of the name.
    private static String withoutDot(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return last.endsWith(".") && last.length() > 3 ? name.substring(0, name.length() - 1) : name;
    }
}
