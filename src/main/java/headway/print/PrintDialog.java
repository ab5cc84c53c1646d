package headway.print;

import headway.print.PaperPrinter.Outcome;
import java.awt.Desktop;
import java.awt.print.PrinterAbortException;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.PrintStream;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.DialogOwner;
import javax.print.attribute.standard.MediaPrintableArea;
import javax.print.attribute.standard.MediaSize;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.OrientationRequested;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.printing.PDFPageable;

/// The process that [SystemPrinter] starts: takes a name and a PDF from its input, shows the system's dialog, prints,
/// and answers in one line of its output. Whatever AWT or the system prints besides is for the details of a failure.
final class PrintDialog {
    /// Begins the line with the answer: an [Outcome], or [#FAILED].
    static final String ANSWER = "headway.print ";

    static final String FAILED = "FAILED";

    private static final float POINTS_PER_INCH = 72;

    private PrintDialog() {}

    public static void main(String[] args) throws IOException {
        PrintStream out = System.out;
        DataInputStream in = new DataInputStream(System.in);
        String name = in.readUTF();
        byte[] pdf = in.readAllBytes();
        out.println(ANSWER + print(name, pdf));
        out.flush();
        // AWT's threads would keep the process.
        System.exit(0);
    }

    private static String print(String name, byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            if (PrinterJob.lookupPrintServices().length == 0) {
                return Outcome.NO_PRINTER.name();
            }
            toFront();
            PrinterJob job = PrinterJob.getPrinterJob();
            job.setJobName(name);
            job.setPageable(new PDFPageable(document));
            if (hasNativeDialog()) {
                if (!job.printDialog()) {
                    return Outcome.CANCELLED.name();
                }
                job.print();
            } else {
                PrintRequestAttributeSet wishes = wishes(document.getPage(0).getCropBox());
                if (!job.printDialog(wishes)) {
                    return Outcome.CANCELLED.name();
                }
                job.print(wishes);
            }
            return Outcome.PRINTED.name();
        } catch (PrinterAbortException e) {
            return Outcome.CANCELLED.name();
        } catch (PrinterException | IOException e) {
            e.printStackTrace();
            return FAILED;
        }
    }

    /// Elsewhere than on Windows and a Mac the dialog is drawn by Java, and knows nothing of the document.
    private static boolean hasNativeDialog() {
        String system = System.getProperty("os.name", "");
        return system.startsWith("Windows") || system.startsWith("Mac");
    }

    /// What Java's own dialog begins with: the paper of the document, in front of other windows.
    private static PrintRequestAttributeSet wishes(PDRectangle page) {
        float inches = 1f / POINTS_PER_INCH;
        float width = Math.min(page.getWidth(), page.getHeight()) * inches;
        float height = Math.max(page.getWidth(), page.getHeight()) * inches;
        PrintRequestAttributeSet wishes = new HashPrintRequestAttributeSet(new DialogOwner());
        MediaSizeName paper = MediaSize.findMedia(width, height, MediaSize.INCH);
        if (paper != null) {
            wishes.add(paper);
            // Margins are in the document.
            wishes.add(new MediaPrintableArea(0, 0, width, height, MediaPrintableArea.INCH));
        }
        wishes.add(page.getWidth() > page.getHeight() ? OrientationRequested.LANDSCAPE : OrientationRequested.PORTRAIT);
        return wishes;
    }

    /// On a Mac a new process stays behind the others unless it asks.
    private static void toFront() {
        if (Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(Desktop.Action.APP_REQUEST_FOREGROUND)) {
            Desktop.getDesktop().requestForeground(true);
        }
    }
}
