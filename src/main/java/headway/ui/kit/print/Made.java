package headway.ui.kit.print;

import headway.print.Pdf;
import headway.print.PdfPages;
import headway.text.Message;
import java.util.List;

/// A document that was made, ready to be drawn. Its pages are for the press alone, and have to be closed there.
record Made(PdfPages pages, List<PdfPages.Size> sizes, List<Message> remarks) {
    static Made of(Pdf pdf) {
        PdfPages pages = new PdfPages(pdf);
        return new Made(pages, pages.sizes(), pdf.remarks());
    }
}
