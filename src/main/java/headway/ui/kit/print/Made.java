package headway.ui.kit.print;

import headway.print.Pdf;
import headway.print.PdfPages;
import headway.print.Press;
import headway.print.Progress;
import headway.text.Message;
import java.util.List;

/// A document that was made, ready to be drawn. Its pages are for the press alone, and have to be closed there.
record Made(PdfPages pages, List<PdfPages.Size> sizes, List<Message> remarks) {
    static Made by(Press press, Printout printout, Progress progress) {
        Pdf pdf = press.make(printout.document().get(), progress);
        PdfPages pages = new PdfPages(pdf);
        return new Made(pages, pages.sizes(), pdf.remarks());
    }
}
