package headway.print;

import java.awt.GraphicsEnvironment;
import java.awt.print.PrinterAbortException;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;

/// Prints a PDF through the system's own dialog.
public final class PaperPrinter {
    private PaperPrinter() {}

    /// What became of a wish to print.
    public enum Outcome {
        PRINTED,
        /// The user closed the dialog.
        CANCELLED,
        NO_PRINTER
    }

    /// True where the system has a printer and a dialog for it.
    public static boolean isPossible() {
        return !GraphicsEnvironment.isHeadless() && PrinterJob.lookupPrintServices().length > 0;
    }

    /// Shows the dialog and prints. Waits for both, so call it in the background.
    ///
    /// @throws PrintException when the system could not print
    public static Outcome print(Pdf pdf, String jobName) {
        if (!isPossible()) {
            return Outcome.NO_PRINTER;
        }
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            PrinterJob job = PrinterJob.getPrinterJob();
            job.setJobName(jobName);
            job.setPageable(new PDFPageable(document));
            if (!job.printDialog()) {
                return Outcome.CANCELLED;
            }
            job.print();
            return Outcome.PRINTED;
        } catch (PrinterAbortException e) {
            return Outcome.CANCELLED;
        } catch (PrinterException | IOException e) {
            throw new PrintException(e, "print.problem.printer");
        }
    }
}
