package headway.print;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import headway.domain.Paper;
import headway.text.Message;
import headway.text.Version;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;

/// Makes PDFs of documents: tagged, archivable (PDF/A-2u) and accessible (PDF/UA-1), with all fonts embedded. Nothing is
/// fetched, whatever a template or a text names. One at a time: to be used by one thread.
public final class Press {
    // Kept, because a level is forgotten together with its logger.
    private static final List<Logger> QUIET =
            List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

    private final Templates templates;
    private final PrintFonts fonts;

    /// @param ownTemplates folder of the user's own templates; null for none
    public Press(@Nullable Path ownTemplates) {
        templates = new Templates(ownTemplates);
        fonts = new PrintFonts(PrintFonts.foldersOfTheSystem());
        FontMappers.set(new OwnFontMapper(fonts::plain));
        // Fonts that stand in for others, and what a template does wrong, are no matter of the program's log.
        QUIET.forEach(logger -> logger.setLevel(Level.SEVERE));
        XRLog.setLoggingEnabled(false);
    }

    public Templates templates() {
        return templates;
    }

    /// Makes the PDF.
    ///
    /// @throws PrintException when the template that comes along can't be filled
    public Pdf make(PrintedDocument document) {
        Map<String, Object> model = new HashMap<>(document.model());
        PrintFonts.Needed needed = fonts.needed(text(model) + document.title() + document.author());
        model.put("documentTitle", document.title());
        model.put("documentAuthor", document.author());
        model.put("language", document.language().toLanguageTag());
        model.put("pageSize", (document.paper() == Paper.A4 ? "A4" : "letter") + (document.landscape() ? " landscape" : ""));
        model.put("colour", document.colour());
        model.put("families", PrintFonts.families(needed));
        Templates.Filled filled = templates.fill(document.template(), model);
        List<Message> remarks = new ArrayList<>(filled.problems());
        if (!needed.missing().isEmpty()) {
            remarks.add(Message.of("print.problem.characters", characters(needed)));
        }
        byte[] bytes = render(filled.document(), needed);
        return new Pdf(bytes, pages(bytes), remarks);
    }

    private byte[] render(Document html, PrintFonts.Needed needed) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.useFastMode();
            builder.usePdfUaAccessibility(true);
            builder.usePdfAConformance(PdfAConformance.PDFA_2_U);
            builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
            builder.withProducer("Headway " + Version.current());
            builder.useReplacementText("\uFFFD");
            builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
            builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
            builder.useUriResolver((base, uri) -> null);
            builder.useExternalResourceAccessControl(
                    (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
            builder.useExternalResourceAccessControl(
                    (uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
            fonts.addTo(builder, needed);
            builder.withW3cDocument(html, "");
            builder.toStream(out);
            builder.run();
            return out.toByteArray();
        } catch (IOException | RuntimeException e) {
            throw new PrintException(e, "print.problem.render");
        }
    }

    private static int pages(byte[] bytes) {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            return pdf.getNumberOfPages();
        } catch (IOException e) {
            throw new PrintException(e, "print.problem.render");
        }
    }

    private static String characters(PrintFonts.Needed needed) {
        return needed.missing().stream()
                .limit(10)
                .map(character -> Character.toString(character) + " (U+%04X)".formatted(character))
                .collect(Collectors.joining(", "));
    }

    /// All text of a model, to see which characters it has.
    private static String text(Object value) {
        StringBuilder text = new StringBuilder();
        collect(value, text);
        return text.toString();
    }

    private static void collect(Object value, StringBuilder text) {
        if (value instanceof Map<?, ?> map) {
            map.values().forEach(inner -> collect(inner, text));
        } else if (value instanceof List<?> list) {
            list.forEach(inner -> collect(inner, text));
        } else if (value instanceof String words) {
            text.append(words).append('\n');
        }
    }
}
