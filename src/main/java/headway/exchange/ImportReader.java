package headway.exchange;

import headway.text.Messages;
import java.nio.file.Path;
import java.time.LocalDate;

/// From a file of another program to a plan of what the journal would keep. Keeps no state; safe for any thread.
public final class ImportReader {
    private final Messages messages;

    /// Makes a reader for a user.
    ///
    /// @param messages the language for the few words put into applications ("Role not given"), and the country whose
    ///     date order is taken where a file leaves it open
    public ImportReader(Messages messages) {
        this.messages = messages;
    }

    /// Reads CSV, TSV or semicolon-separated text in UTF-8, UTF-16 or windows-1252.
    ///
    /// @throws ImportException where the file can't be read or is no table of text; says what to do instead
    public Sheet read(Path file) throws ImportException {
        return SheetReader.read(file);
    }

    /// The likely meaning of each column.
    ///
    /// @param today dates after it count against a reading of the day and the month
    public ImportMapping guess(Sheet sheet, LocalDate today) {
        return new ImportMapper(DateOrder.of(messages.locale())).guess(sheet, today);
    }

    /// The likely meaning of each column where the user says which row is the header.
    ///
    /// @param headerRow 0-based among the rows of the sheet, [ImportMapping#NO_HEADER] for none
    public ImportMapping guess(Sheet sheet, LocalDate today, int headerRow) {
        return new ImportMapper(DateOrder.of(messages.locale())).guess(sheet, today, headerRow);
    }

    /// What would be kept. Never fails: what can't be understood is in the plan, with its reason.
    public ImportPlan plan(Sheet sheet, ImportMapping mapping, LocalDate today) {
        return new ImportPlanner(messages).plan(sheet, mapping, today);
    }
}
