package headway.print;

/// Puts a finished document on paper, as the user says in the system's own dialog.
public interface PaperPrinter {
    /// What became of a wish to print.
    enum Outcome {
        PRINTED,
        /// The user closed the dialog.
        CANCELLED,
        NO_PRINTER
    }

    /// True where the system has a printer. Quick, but it asks the system, so call it in the background.
    boolean isPossible();

    /// Shows the dialog and prints. Waits for both, so call it in the background.
    ///
    /// @param jobName what the printer's queue calls it
    /// @throws PrintException when the dialog did not open, or the system could not print
    Outcome print(Pdf pdf, String jobName);
}
