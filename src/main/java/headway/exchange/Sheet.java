package headway.exchange;

import java.util.List;

/// The rows of a file, before anything is known of their meaning.
///
/// @param form what kind of text the file holds
/// @param rows the rows with text in them, in file order
/// @param columns the number of cells of the longest row
/// @param delimiter the character between cells
/// @param encoding the name of the character encoding found, such as `UTF-8` or `windows-1252`
/// @param blankRows how many lines were blank or held nothing but empty cells
/// @param skipped the rows that can't be read, such as one with a cell beyond the limit
/// @param notices what had to be assumed or repaired while reading
public record Sheet(
        Form form,
        List<SheetRow> rows,
        int columns,
        char delimiter,
        String encoding,
        int blankRows,
        List<SkippedRow> skipped,
        List<Assumption> notices) {

    /// What kind of text a file holds.
    public enum Form {
        /// Rows of cells.
        TABLE,
        /// Counted flows of a Sankey diagram, such as `Applied [120] Rejected`: one cell a row.
        FLOWS
    }

    public Sheet {
        rows = List.copyOf(rows);
        skipped = List.copyOf(skipped);
        notices = List.copyOf(notices);
    }

    /// The same sheet with its first rows only, for a preview.
    public Sheet head(int count) {
        return rows.size() <= count
                ? this
                : new Sheet(form, rows.subList(0, count), columns, delimiter, encoding, blankRows, List.of(), notices);
    }
}
