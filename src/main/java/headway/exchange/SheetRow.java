package headway.exchange;

import java.util.List;

/// A row of a [Sheet] that has text in at least one cell.
///
/// @param line the 1-based line of the file where the row starts; a cell may go on over several lines
/// @param cells the cells as typed; rows of one sheet may differ in length
public record SheetRow(long line, List<String> cells) {

    public SheetRow {
        cells = List.copyOf(cells);
    }

    /// The text of a cell, empty beyond the end of the row.
    ///
    /// @param column 0-based
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }
}
