package headway.exchange;

import headway.text.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The words for stages that one file uses, and what they are taken for.
final class FileWords {
    private final Map<String, WordMeaning> said;
    private final AssumptionLog log;
    private final Map<String, Known> words = new HashMap<>();
    private final Map<String, StatusWord> counted = new LinkedHashMap<>();

    private record Known(List<StatusWords.Reading> reading, String word, String folded, String meaning) {}

    FileWords(Map<String, WordMeaning> said, AssumptionLog log) {
        this.said = said;
        this.log = log;
    }

    /// What a cell says, empty where it has to be asked. Counts the word.
    List<StatusWords.Reading> read(String cell, String header, long line) {
        Known known = words.computeIfAbsent(cell.strip(), this::look);
        List<StatusWords.Reading> reading = known.reading();
        WordMeaning last =
                reading.isEmpty() ? null : reading.get(reading.size() - 1).meaning();
        String word = known.word();
        counted.merge(known.folded(), new StatusWord(cell.strip(), 1, last), FileWords::both);
        if (last == null) {
            log.row(
                    AssumptionKind.WORD_UNKNOWN,
                    header,
                    word,
                    "",
                    line,
                    Message.of("import.assumed.wordUnknown", word));
        } else {
            log.row(
                    AssumptionKind.WORD,
                    header,
                    word,
                    known.meaning(),
                    line,
                    Message.of("import.assumed.word", word, label(last)));
        }
        return reading;
    }

    private Known look(String cell) {
        List<StatusWords.Reading> reading = StatusWords.read(cell, said);
        String meaning = String.join(
                " + ", reading.stream().map(r -> r.meaning().toString()).toList());
        return new Known(reading, RowDates.shortened(cell), StatusWords.fold(cell), meaning);
    }

    private static StatusWord both(StatusWord first, StatusWord next) {
        return new StatusWord(first.word(), first.count() + 1, next.meaning());
    }

    /// Most frequent first.
    List<StatusWord> words() {
        List<StatusWord> words = new ArrayList<>(counted.values());
        words.sort(Comparator.comparingInt(StatusWord::count).reversed());
        return words;
    }

    /// The name of a meaning for a sentence: the outcome where there is one, else the kind of the stage.
    static Enum<?> label(WordMeaning meaning) {
        @Nullable Enum<?> outcome = meaning.outcome();
        return outcome == null ? meaning.kind() : outcome;
    }
}
