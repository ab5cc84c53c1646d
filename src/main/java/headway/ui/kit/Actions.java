package headway.ui.kit;

import headway.domain.Week;
import headway.print.LetterDocument.Letter;
import java.nio.file.Path;

/// What a screen can ask the rest of the window for.
public interface Actions {
    /// Opens the quick add.
    void addApplication();

    /// Opens the line to log what was done.
    void logEffort();

    /// Looks back on the week.
    void reviewWeek();

    /// Asks for a spreadsheet and imports it.
    void importSpreadsheet();

    /// Imports this spreadsheet.
    void importSpreadsheet(Path file);

    /// Opens the journal of examples, which is a file of its own.
    void openSample();

    /// Goes back to the user's own journal.
    void openMyJournal();

    /// Asks where to, and writes everything dated there as a file for calendar programs.
    void exportCalendar();

    /// Asks where to, and writes the work-search record of a week as CSV.
    void exportWorkSearch(Week week);
    /// Shows a letter as it prints.
    void showLetter(Letter letter);

    /// Shows an application in the pipeline, chosen.
    void openApplication(long id);

    /// Shows an interview where it stands: how to prepare while it is ahead, else what comes after it.
    void openInterview(long id);

    /// Opens a web or mail address in the program that the system has for it.
    void browse(String address);

    void undo();

    void redo();
}
