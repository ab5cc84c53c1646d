package headway.ui.importing;

import headway.domain.ImportedApplication;
import headway.exchange.DateOrder;
import headway.exchange.ImportColumn;
import headway.exchange.ImportMapping;
import headway.exchange.ImportPlan;
import headway.exchange.Sheet;
import headway.exchange.SheetRow;
import headway.exchange.StatusWord;
import headway.exchange.WordMeaning;
import headway.journal.Imports;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The state of an import before it is kept: what the file is taken to mean, and what that would give.
final class ImportModel {
    private static final int SAMPLES = 2;
    private static final int SAMPLE_ROWS = 200;
    private static final int SAMPLE_LENGTH = 40;
    private static final int PREVIEW = 50;
    private static final int LARGE = 1_000;

    private final ObservableList<ColumnRow> columns = FXCollections.observableArrayList();
    private final ObservableList<WordRow> words = FXCollections.observableArrayList();
    private final ObservableList<ImportedApplication> preview = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable ImportMapping> mapping = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<ImportCounts> counts = new ReadOnlyObjectWrapper<>(ImportCounts.NONE);
    private final ReadOnlyBooleanWrapper current = new ReadOnlyBooleanWrapper();
    private final Map<String, WordMeaning> answers = new LinkedHashMap<>();
    private final Set<String> asked = new HashSet<>();
    private List<ImportColumn> guessed = List.of();
    private Imports.Result result = new Imports.Result(0, List.of(), List.of());
    private Set<Long> notNew = Set.of();
    private @Nullable Sheet sheet;
    private @Nullable ImportPlan plan;
    private int foundHeader;

    /// Begins with a file and what it seems to mean.
    void open(Sheet read, ImportMapping guess) {
        sheet = read;
        foundHeader = Math.max(0, guess.headerRow());
        answers.clear();
        asked.clear();
        words.clear();
        remap(guess);
    }

    /// Takes another guess, such as after the user said that there is no header. What was said of words stays.
    void remap(ImportMapping guess) {
        guessed = guess.columns();
        columns.setAll(guess.columns().stream()
                .map(column -> new ColumnRow(column, samples(column.index(), guess.headerRow())))
                .toList());
        change(guess);
    }

    /// Which row of the sheet is the header, if there is one or not.
    int headerRow(boolean present) {
        return present ? foundHeader : ImportMapping.NO_HEADER;
    }

    /// The line of the file that is the header or would be.
    long headerLine() {
        return sheet().rows().isEmpty() ? 1 : sheet().rows().get(foundHeader).line();
    }

    void setMeaning(int column, ColumnMeaning meaning) {
        WordMeaning stage = meaning.stage();
        change(
                stage == null
                        ? mapping().withField(column, meaning.field())
                        : mapping().withStage(column, stage));
    }

    void setDateOrder(int column, DateOrder order) {
        change(mapping().withDateOrder(column, order));
    }

    void setWord(String word, WordChoice choice) {
        WordMeaning meaning = choice.meaning();
        if (meaning == null) {
            answers.remove(word);
        } else {
            answers.put(word, meaning);
        }
        change(mapping());
    }

    /// Whether no table knows a word, so that the user may answer or leave it open.
    boolean isAsked(StatusWord word) {
        return asked.contains(word.word());
    }

    /// Whether a column has dates that could be read in another order. Nothing is known of a column that the guess did
    /// not take for dates.
    boolean hasDateOrder(ImportColumn column) {
        return column.field().isDate()
                && (column.dateOrder() != null
                        || !guessed.get(column.index()).field().isDate());
    }

    /// Shows what the first rows of a large file give, before all of them are counted.
    void showHead(ImportPlan head) {
        showPreview(head);
    }

    /// Shows what the mapping gives.
    ///
    /// @param made for this mapping; where the user has changed it since, the numbers are still to come
    void show(ImportMapping made, ImportPlan fresh, Imports.Result compared) {
        plan = fresh;
        showWords(fresh.words());
        result = compared;
        notNew = new HashSet<>(compared.alreadyThere());
        compared.refused().forEach(refused -> notNew.add(refused.line()));
        showPreview(fresh);
        counts.set(ImportCounts.of(fresh, compared));
        current.set(made.equals(mapping.get()));
    }

    ObservableList<ColumnRow> columns() {
        return columns;
    }

    /// The words of the log: first those that no table knows, then the frequent ones. A word that was answered keeps
    /// its place.
    ObservableList<WordRow> words() {
        return words;
    }

    /// The first applications that would be new.
    ObservableList<ImportedApplication> preview() {
        return preview;
    }

    ReadOnlyObjectProperty<@Nullable ImportMapping> mappingProperty() {
        return mapping.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<ImportCounts> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /// Whether the numbers are those of the mapping as it is now.
    ReadOnlyBooleanProperty currentProperty() {
        return current.getReadOnlyProperty();
    }

    Sheet sheet() {
        if (sheet == null) {
            throw new IllegalStateException("No file is open");
        }
        return sheet;
    }

    ImportMapping mapping() {
        ImportMapping now = mapping.get();
        if (now == null) {
            throw new IllegalStateException("No file is open");
        }
        return now;
    }

    /// What would be kept; null before the first plan is made.
    @Nullable
    ImportPlan plan() {
        return plan;
    }

    /// What keeping the plan would do.
    Imports.Result result() {
        return result;
    }

    /// Whether the file is a table, with columns to look at.
    boolean isTable() {
        return sheet().form() == Sheet.Form.TABLE;
    }

    /// Whether counting all rows takes so long that the first ones are shown before.
    boolean isLarge() {
        return sheet().rows().size() > LARGE;
    }

    /// How many words have no stage yet.
    int openWords() {
        return (int) words.stream()
                .filter(row -> row.wordProperty().get().meaning() == null)
                .count();
    }

    /// The columns of dates that can be read in two ways.
    List<ImportColumn> openDates() {
        return mapping().columns().stream()
                .filter(column -> column.dateOrderOpen() && column.field().isDate())
                .toList();
    }

    private void change(ImportMapping changed) {
        ImportMapping next = new ImportMapping(changed.headerRow(), changed.columns(), Map.of());
        for (Map.Entry<String, WordMeaning> answer : answers.entrySet()) {
            next = next.withWord(answer.getKey(), answer.getValue());
        }
        if (next.equals(mapping.get())) {
            return;
        }
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).columnProperty().set(next.columns().get(i));
        }
        current.set(false);
        mapping.set(next);
    }

    private void showPreview(ImportPlan made) {
        preview.setAll(made.applications().stream()
                .filter(application -> !notNew.contains(application.line()))
                .limit(PREVIEW)
                .toList());
    }

    private void showWords(List<StatusWord> found) {
        Map<String, StatusWord> fresh = new LinkedHashMap<>();
        found.forEach(word -> fresh.put(word.word(), word));
        Map<String, WordRow> shown = new HashMap<>();
        words.forEach(row -> shown.put(row.wordProperty().get().word(), row));
        if (!shown.keySet().equals(fresh.keySet())) {
            found.stream().filter(word -> word.meaning() == null).forEach(word -> asked.add(word.word()));
            List<WordRow> rows = new ArrayList<>();
            for (StatusWord word : found) {
                WordRow known = shown.get(word.word());
                rows.add(known != null ? known : new WordRow(word));
            }
            rows.sort(Comparator.comparing(row -> !isAsked(row.wordProperty().get())));
            words.setAll(rows);
        }
        for (WordRow row : words) {
            StatusWord word = fresh.get(row.wordProperty().get().word());
            if (word != null) {
                row.wordProperty().set(word);
            }
        }
    }

    private String samples(int column, int headerRow) {
        List<SheetRow> rows = sheet().rows();
        Set<String> samples = new LinkedHashSet<>();
        int end = Math.min(rows.size(), headerRow + 1 + SAMPLE_ROWS);
        for (int i = headerRow + 1; i < end && samples.size() < SAMPLES; i++) {
            String cell = rows.get(i).cell(column).strip();
            if (!cell.isEmpty()) {
                samples.add(shortened(cell));
            }
        }
        return String.join("  ·  ", samples);
    }

    private static String shortened(String cell) {
        String start =
                cell.substring(0, Math.min(cell.length(), SAMPLE_LENGTH * 4)).replaceAll("\\s+", " ");
        if (start.codePointCount(0, start.length()) <= SAMPLE_LENGTH) {
            return start;
        }
        return start.substring(0, start.offsetByCodePoints(0, SAMPLE_LENGTH)) + "…";
    }
}
