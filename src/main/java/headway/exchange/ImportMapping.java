package headway.exchange;

import headway.text.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// How a [Sheet] is to be understood. Guessed at first; every part can be changed, each change giving a new mapping.
///
/// @param headerRow 0-based index of the header among the rows of the sheet, -1 where there is none
/// @param columns one for each column of the sheet, in order
/// @param words what the user said of words, by their folded form (see [#withWord])
public record ImportMapping(int headerRow, List<ImportColumn> columns, Map<String, WordMeaning> words) {
    public static final int NO_HEADER = -1;

    public ImportMapping {
        columns = List.copyOf(columns);
        words = Map.copyOf(words);
    }

    public boolean hasHeader() {
        return headerRow >= 0;
    }

    /// Gives a column another meaning. A column that had this meaning before and may not share it is kept in notes.
    ///
    /// @param column 0-based
    public ImportMapping withField(int column, ImportField field) {
        return with(c -> {
            if (c.index() == column) {
                return c.withField(field);
            }
            return c.field() == field && !field.mayRepeat() ? c.withField(ImportField.KEEP_IN_NOTES) : c;
        });
    }

    /// As the command line says it: `--map header=field`.
    ///
    /// @param header as in the file whatever its case and punctuation, or the 1-based number of the column
    /// @param field a name that [ImportField#named] knows
    /// @throws ImportException where there is no such column or no such field
    public ImportMapping withField(String header, String field) throws ImportException {
        int column = indexOf(header);
        if (column < 0) {
            throw new ImportException(Message.of("import.error.noSuchColumn", header));
        }
        return withField(
                column,
                ImportField.named(field)
                        .orElseThrow(() -> new ImportException(Message.of("import.error.noSuchField", field))));
    }

    /// Reads the dates of one column in another order.
    ///
    /// @param column 0-based
    public ImportMapping withDateOrder(int column, DateOrder order) {
        return with(c -> c.index() == column ? c.withDateOrder(order) : c);
    }

    /// Reads all dates in numbers in this order.
    public ImportMapping withDateOrder(DateOrder order) {
        return with(c -> c.dateOrder() == null && !c.field().isDate() ? c : c.withDateOrder(order));
    }

    /// Says what a word of the log means. Case, accents, punctuation and spaces make no difference.
    public ImportMapping withWord(String word, WordMeaning meaning) {
        Map<String, WordMeaning> more = new LinkedHashMap<>(words);
        more.put(StatusWords.fold(word), meaning);
        return new ImportMapping(headerRow, columns, more);
    }

    /// Says what reaching the stage of a [ImportField#STAGE_COLUMN] means.
    ///
    /// @param column 0-based
    public ImportMapping withStage(int column, WordMeaning meaning) {
        return with(c -> c.index() == column
                ? new ImportColumn(
                        c.index(), c.header(), ImportField.STAGE_COLUMN, c.dateOrder(), c.dateOrderOpen(), meaning)
                : c);
    }

    /// Whether some column has this meaning.
    public boolean has(ImportField field) {
        return columns.stream().anyMatch(c -> c.field() == field);
    }

    private int indexOf(String header) {
        for (ImportColumn column : columns) {
            if (column.header().strip().equalsIgnoreCase(header.strip())) {
                return column.index();
            }
        }
        String folded = Folding.fold(header);
        for (ImportColumn column : columns) {
            if (!folded.isEmpty() && Folding.fold(column.header()).equals(folded)) {
                return column.index();
            }
        }
        try {
            int number = Integer.parseInt(header.strip());
            return number >= 1 && number <= columns.size() ? number - 1 : -1;
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private ImportMapping with(UnaryOperator<ImportColumn> change) {
        List<ImportColumn> changed = new ArrayList<>();
        for (ImportColumn column : columns) {
            changed.add(change.apply(column));
        }
        return new ImportMapping(headerRow, changed, words);
    }
}
