package headway.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import headway.domain.JobApplication;
import headway.text.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a file of text into a [Sheet]: finds encoding and delimiter, and gets past what is broken.
final class SheetReader {
    /// The longest file, in bytes. It is read whole, since a broken quote is only known by what follows it.
    static final int MAX_BYTES = 100_000_000;

    static final int MAX_COLUMNS = 500;
    static final int MAX_ROWS = 200_000;

    /// Bounds the memory of a file of very short cells.
    static final int MAX_CELLS = 4_000_000;

    private static final Pattern ESCAPED_FORMULA = Pattern.compile("'+[=+\\-@\\t\\r].*", Pattern.DOTALL);

    /// The first line by which some programs tell a spreadsheet the delimiter. Its line end stays, for the count.
    private static final Pattern TOLD_DELIMITER = Pattern.compile("\"?sep=([,;\\t|])\"?(?=[\\r\\n])");

    private SheetReader() {}

    static Sheet read(Path file) throws ImportException {
        return of(bytes(file));
    }

    static Sheet of(byte[] bytes) throws ImportException {
        return parse(TextDecoding.decode(bytes));
    }

    private static byte[] bytes(Path file) throws ImportException {
        try {
            if (Files.isDirectory(file)) {
                throw new ImportException(Message.of("import.error.folder"));
            }
            if (Files.size(file) > MAX_BYTES) {
                throw new ImportException(Message.of("import.error.tooLong", MAX_BYTES / 1_000_000));
            }
            byte[] bytes;
            try (InputStream in = Files.newInputStream(file)) {
                bytes = in.readNBytes(MAX_BYTES + 1);
            }
            if (bytes.length > MAX_BYTES) {
                throw new ImportException(Message.of("import.error.tooLong", MAX_BYTES / 1_000_000));
            }
            return bytes;
        } catch (NoSuchFileException e) {
            throw new ImportException(Message.of("import.error.noFile", String.valueOf(file.getFileName())), e);
        } catch (IOException e) {
            throw new ImportException(Message.of("import.error.unreadable", String.valueOf(file.getFileName())), e);
        }
    }

    private static Sheet parse(TextDecoding decoded) throws ImportException {
        String text = decoded.text();
        if (text.isBlank()) {
            throw new ImportException(Message.of("import.error.empty"));
        }
        List<Assumption> notices = new ArrayList<>();
        if (!decoded.plain()) {
            notices.add(new Assumption(
                    AssumptionKind.ENCODING,
                    "",
                    "",
                    decoded.encoding(),
                    1,
                    List.of(),
                    Message.of("import.assumed.encoding", decoded.encoding())));
        }
        List<SheetRow> flows = FlowText.rows(text);
        if (!flows.isEmpty()) {
            return new Sheet(
                    Sheet.Form.FLOWS, flows, 1, ',', decoded.encoding(), FlowText.blankLines(text), List.of(), notices);
        }
        Matcher told = TOLD_DELIMITER.matcher(text);
        boolean isTold = told.lookingAt();
        char delimiter = isTold ? told.group(1).charAt(0) : Delimiters.find(text);
        if (isTold) {
            text = text.substring(told.end());
        }
        QuoteRepair repaired = QuoteRepair.repair(text, delimiter);
        if (!repaired.unclosed().isEmpty()) {
            List<Long> lines = repaired.unclosed();
            notices.add(new Assumption(
                    AssumptionKind.QUOTE,
                    "",
                    "\"",
                    "",
                    lines.size(),
                    lines.stream().limit(Assumption.MAX_LINES).toList(),
                    Message.of("import.assumed.quote", String.valueOf(lines.get(0)), lines.size())));
        }
        return new Rows(repaired.text(), delimiter).sheet(decoded.encoding(), notices);
    }

    /// Takes the rows one by one, and counts.
    private static final class Rows {
        private final String text;
        private final char delimiter;
        private final List<SheetRow> rows = new ArrayList<>();
        private final List<SkippedRow> skipped = new ArrayList<>();
        private int blank;
        private int columns;
        private long cells;

        Rows(String text, char delimiter) {
            this.text = text;
            this.delimiter = delimiter;
        }

        Sheet sheet(String encoding, List<Assumption> notices) throws ImportException {
            CsvRecordHandler handler = CsvRecordHandler.builder()
                    .maxFields(1 << 20)
                    .maxFieldSize(MAX_BYTES)
                    .maxRecordSize(MAX_BYTES)
                    .build();
            try (CsvReader<CsvRecord> records = CsvReader.builder()
                    .fieldSeparator(delimiter)
                    .skipEmptyLines(false)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .maxBufferSize(MAX_BYTES + 1)
                    .build(handler, text)) {
                for (CsvRecord record : records) {
                    add(record);
                }
            } catch (CsvParseException e) {
                throw new ImportException(Message.of("import.error.unparsable"), e);
            } catch (IOException e) {
                throw new ImportException(Message.of("import.error.binary"), e);
            }
            if (rows.isEmpty() && skipped.isEmpty()) {
                throw new ImportException(Message.of("import.error.empty"));
            }
            return new Sheet(Sheet.Form.TABLE, rows, columns, delimiter, encoding, blank, skipped, notices);
        }

        private void add(CsvRecord record) throws ImportException {
            long line = record.getStartingLineNumber();
            List<String> fields = record.getFields();
            if (fields.stream().allMatch(String::isBlank)) {
                blank++;
                return;
            }
            if (fields.size() > MAX_COLUMNS
                    && !fields.subList(MAX_COLUMNS, fields.size()).stream().allMatch(String::isBlank)) {
                if (rows.isEmpty()) {
                    throw new ImportException(Message.of("import.error.tooManyColumns", fields.size(), MAX_COLUMNS));
                }
                skipped.add(new SkippedRow(line, Message.of("import.skipped.tooManyCells", fields.size())));
                return;
            }
            List<String> kept = new ArrayList<>(fields.size());
            for (String field : fields.subList(0, Math.min(fields.size(), MAX_COLUMNS))) {
                if (tooLong(field)) {
                    skipped.add(new SkippedRow(line, Message.of("import.skipped.tooLong")));
                    return;
                }
                kept.add(plain(field));
            }
            cells += kept.size();
            if (rows.size() >= MAX_ROWS || cells > MAX_CELLS) {
                throw new ImportException(Message.of("import.error.tooManyRows", rows.size()));
            }
            columns = Math.max(columns, kept.size());
            rows.add(new SheetRow(line, kept));
        }
    }

    static boolean tooLong(String text) {
        if (text.length() * 3L <= JobApplication.MAX_TEXT_BYTES) {
            return false;
        }
        long bytes = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        }
        return bytes > JobApplication.MAX_TEXT_BYTES;
    }

    /// Takes off the apostrophe that programs put before a cell so that a spreadsheet doesn't run it as a formula.
    private static String plain(String field) {
        return field.startsWith("'") && ESCAPED_FORMULA.matcher(field).matches() ? field.substring(1) : field;
    }
}
