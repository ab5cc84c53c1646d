package headway.exchange;

import org.jspecify.annotations.Nullable;

/// What one column means.
///
/// @param index 0-based position in the sheet
/// @param header as typed, empty where it has none
/// @param dateOrder the order of its dates, null where it holds no dates in numbers
/// @param dateOrderOpen true where nothing in the file decides the order, so that it should be asked
/// @param stage what reaching it means; given for a [ImportField#STAGE_COLUMN], null for others
public record ImportColumn(
        int index,
        String header,
        ImportField field,
        @Nullable DateOrder dateOrder,
        boolean dateOrderOpen,
        @Nullable WordMeaning stage) {

    ImportColumn withField(ImportField value) {
        WordMeaning reached = stage;
        if (value == ImportField.STAGE_COLUMN && reached == null) {
            reached = StatusWords.ofHeader(header).orElse(WordMeaning.INTERVIEWING);
        }
        return new ImportColumn(index, header, value, dateOrder, dateOrderOpen, reached);
    }

    ImportColumn withDateOrder(DateOrder value) {
        return new ImportColumn(index, header, field, value, false, stage);
    }
}
