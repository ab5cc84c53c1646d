package headway.print;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;

/// The pages of a PDF as pictures.
public final class PdfPages implements AutoCloseable {
    private static final float POINTS_PER_INCH = 72;

    private final PDDocument document;
    private final PDFRenderer renderer;

    public PdfPages(Pdf pdf) {
        try {
            document = Loader.loadPDF(pdf.bytes());
        } catch (IOException e) {
            throw new PrintException(e, "print.problem.render");
        }
        renderer = new PDFRenderer(document);
    }

    /// A page as drawn.
    ///
    /// @param pixels one after another, row by row, as premultiplied ARGB
    @SuppressWarnings("ArrayRecordComponent") // Never compared, and too large to copy.
    public record Picture(int width, int height, int[] pixels) {}

    /// How large a page is.
    ///
    /// @param width in points, 72 of which are an inch
    /// @param height in points
    public record Size(double width, double height) {}

    /// The size of each page.
    public List<Size> sizes() {
        List<Size> sizes = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            sizes.add(new Size(page.getCropBox().getWidth(), page.getCropBox().getHeight()));
        }
        return sizes;
    }

    public int count() {
        return document.getNumberOfPages();
    }

    /// Draws a page.
    ///
    /// @param page counted from 0
    /// @param dotsPerInch 96 for the size of the paper on a usual screen
    public Picture draw(int page, float dotsPerInch) {
        float scale = dotsPerInch / POINTS_PER_INCH;
        PDRectangle box = document.getPage(page).getCropBox();
        int width = Math.max(1, Math.round(box.getWidth() * scale));
        int height = Math.max(1, Math.round(box.getHeight() * scale));
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = image.createGraphics();
        try {
            // Without it the edges of letters fringe, or the page stays black.
            graphics.setBackground(Color.WHITE);
            graphics.clearRect(0, 0, width, height);
            renderer.renderPageToGraphics(page, graphics, scale);
        } catch (IOException e) {
            throw new PrintException(e, "print.problem.render");
        } finally {
            graphics.dispose();
        }
        return new Picture(width, height, ((DataBufferInt) image.getRaster().getDataBuffer()).getData());
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new PrintException(e, "print.problem.render");
        }
    }
}
