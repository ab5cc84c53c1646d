package headway.domain;

import headway.domain.EffortFacts.Company;
import headway.domain.EffortFacts.Person;
import headway.domain.EffortWords.Phrase;
import headway.text.Message;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Reads a line of the log, such as `45m networking Ana @Acme yesterday`, in English and German alike. Its parts may
/// stand in any order:
///
/// - a kind in words of [EffortWords]: the first one; without one it is [EffortKind#OTHER]
/// - how long: [LineMinutes]; several times add up
/// - the day: [LineDay]; today where none is told
/// - `@Acme`, `@"Alder & Finch"`: an application by its company; a person: [LineWhom]
/// - `#record` or `#nachweis`: counts for the work-search record
///
/// What is left is the note. Whatever is typed is read; what can't be kept comes with a sentence that says why.
public final class EffortLine {
    private static final Set<String> RECORD = Set.of("record", "records", "nachweis");
    private static final int SHORTEST_RECORD = 3;

    private EffortLine() {}

    public static EffortReading read(String line, EffortFacts facts) {
        LineWords words = new LineWords(line);
        LineWhom whom = new LineWhom(words, facts.names());
        LineMinutes minutes = new LineMinutes(words);
        LineDay told = new LineDay(words, facts.today(), facts.monthFirst());

        whom.readCompany();
        boolean record = readRecord(words);
        whom.readFullName();
        minutes.read();
        told.read();
        Phrase phrase = EffortWords.find(words);
        EffortKind kind = phrase == null ? EffortKind.OTHER : kind(words, phrase);
        whom.readName(kind, phrase);
        words.takeLeading();
        if (phrase != null) {
            minutes.readBare();
        }

        LocalDate day = told.day(kind);
        List<Message> problems = new ArrayList<>(minutes.problems());
        problems.addAll(told.problems(kind));
        Company company = whom.company();
        Person person = whom.person();
        return new EffortReading(
                kind,
                phrase != null,
                minutes.minutes(),
                day,
                company == null ? null : (Long) company.applicationId(),
                whom.companyName(),
                person == null ? null : (Long) person.contactId(),
                whom.personName(),
                words.note(),
                record,
                facts.prices().of(kind, minutes.minutes(), facts.restDays().contains(day)),
                problems);
    }

    /// Takes the words that tell the kind, and those that make an application a tailored one.
    private static EffortKind kind(LineWords words, Phrase phrase) {
        if (phrase.consumed()) {
            words.take(phrase.from(), phrase.end());
        }
        if (phrase.kind() != EffortKind.APPLICATION_SENT) {
            return phrase.kind();
        }
        boolean tailored = false;
        for (int i = 0; i < words.size(); i++) {
            if (words.isFree(i) && EffortWords.isTailored(words.key(i))) {
                tailored = true;
                boolean beside = words.besides(i, 1) < 0 || words.isTaken(i + 1) || words.isTaken(i - 1);
                if (beside) {
                    words.take(i, i + 1);
                }
            }
        }
        return tailored ? EffortKind.TAILORED_APPLICATION : EffortKind.APPLICATION_SENT;
    }

    private static boolean readRecord(LineWords words) {
        boolean record = false;
        for (int i = 0; i < words.size(); i++) {
            if (words.isFree(i) && isRecord(words.at(i))) {
                words.take(i, i + 1);
                record = true;
            }
        }
        return record;
    }

    private static boolean isRecord(LineWord word) {
        return word.bare().startsWith("#")
                && word.key().length() >= SHORTEST_RECORD
                && RECORD.stream().anyMatch(each -> each.startsWith(word.key()));
    }
}
