package headway.ui.importing;

import headway.exchange.ImportColumn;
import headway.exchange.ImportField;
import headway.exchange.WordMeaning;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One choice of what a column means.
///
/// @param stage the stage that it tells of, null unless the column is one of a stage
record ColumnMeaning(ImportField field, @Nullable WordMeaning stage) {

    static ColumnMeaning of(ImportColumn column) {
        return new ColumnMeaning(column.field(), column.field() == ImportField.STAGE_COLUMN ? column.stage() : null);
    }

    /// All choices: the fields, then the stages, and last what keeps the column out of the fields.
    static List<ColumnMeaning> all() {
        List<ColumnMeaning> all = new ArrayList<>();
        for (ImportField field : ImportField.values()) {
            if (!isLast(field) && field != ImportField.STAGE_COLUMN) {
                all.add(new ColumnMeaning(field, null));
            }
        }
        for (WordMeaning meaning : WordChoice.meanings()) {
            all.add(new ColumnMeaning(ImportField.STAGE_COLUMN, meaning));
        }
        all.add(new ColumnMeaning(ImportField.KEEP_IN_NOTES, null));
        all.add(new ColumnMeaning(ImportField.LEAVE_OUT, null));
        return all;
    }

    private static boolean isLast(ImportField field) {
        return field == ImportField.KEEP_IN_NOTES || field == ImportField.LEAVE_OUT;
    }
}
