package headway.ui.kit;

import java.nio.file.Path;
import java.util.Optional;

/// Asks the user for a file. Tests answer for the user, since the system's dialog can't be driven.
public interface FilePicker {
    /// An existing spreadsheet.
    Optional<Path> spreadsheet();

    /// An existing journal.
    Optional<Path> journal();

    /// A calendar file to be written, new or not.
    Optional<Path> calendarFile();

    /// A CSV file to be written, new or not.
    ///
    /// @param name what it is called unless the user says otherwise
    Optional<Path> csvFile(String name);
    /// A PDF to be written, new or not.
    ///
    /// @param name what it is called unless the user says otherwise
    Optional<Path> pdf(String name);

    /// Any existing file, to be kept in the journal.
    Optional<Path> document();

    /// A copy of a document to be written, new or not.
    ///
    /// @param name what it is called unless the user says otherwise
    Optional<Path> copy(String name);
}
