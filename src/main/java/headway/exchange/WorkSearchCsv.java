package headway.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import headway.domain.RecordField;
import headway.domain.RecordWords;
import headway.domain.WorkSearchRecord;
import headway.domain.WorkSearchRow;
import headway.text.Messages;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The work-search record of a week as CSV (RFC 4180): a line of headers in the user's language, then a line an
/// activity.
///
/// A spreadsheet would take a cell that begins with `=`, `+`, `-`, `@`, a tab or a carriage return for a formula; such
/// a cell gets an apostrophe before it, one more than it had, which the import takes off again. So `+49 30 1234` stays
/// the number that was typed.
public final class WorkSearchCsv {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private final Messages messages;
    private final RecordWords words;

    public WorkSearchCsv(Messages messages) {
        this.messages = messages;
        this.words = new RecordWords(messages);
    }

    /// The record as a file: UTF-8 with the mark by which spreadsheets know it.
    public byte[] bytes(WorkSearchRecord record) {
        return (BYTE_ORDER_MARK + text(record)).getBytes(StandardCharsets.UTF_8);
    }

    /// The record as text. Lines end in CR LF.
    public String text(WorkSearchRecord record) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(headers());
            for (int i = 0; i < record.rows().size(); i++) {
                csv.writeRecord(cells(record, i));
            }
        } catch (IOException e) {
            // In memory nothing fails.
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private List<String> headers() {
        List<String> headers = new ArrayList<>();
        headers.add(messages.get("record.from"));
        headers.add(messages.get("record.to"));
        headers.add(messages.get("record.number"));
        for (RecordField field : RecordField.values()) {
            headers.add(words.header(field));
        }
        return headers;
    }

    private List<String> cells(WorkSearchRecord record, int index) {
        WorkSearchRow row = record.rows().get(index);
        List<String> cells = new ArrayList<>();
        cells.add(record.week().start().toString());
        cells.add(record.week().end().toString());
        cells.add(Integer.toString(index + 1));
        for (RecordField field : RecordField.values()) {
            cells.add(plain(words.text(row, field)));
        }
        return cells;
    }

    private static String plain(String cell) {
        return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
    }
}
