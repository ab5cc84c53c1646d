package headway.print;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import headway.domain.Paper;
import headway.text.Message;
import headway.text.Version;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.jspecify.annotations.Nullable;

/// Makes PDFs of documents: tagged, archivable (PDF/A-2u) and accessible (PDF/UA-1), with all fonts embedded. Nothing
/// is
/// fetched, whatever a template or a text names. One at a time: to be used by one thread.
public final class Press {
    // Kept, because a level is forgotten together with its logger.
    private static final List<Logger> QUIET =
            List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

    /// Up to so many rows are rendered at once.
    static final int UNDIVIDED = 600;

    /// Above that so many at a time, so that memory and patience last.
    static final int PORTION = 250;

    /// The colours of style sheets.
    private static final Map<String, String> COLOURS =
            Map.of("accent", "#1f4e6b", "ink", "#1b1f24", "quiet", "#57606a", "rule", "#b8c2cc", "tint", "#eef3f6");

    private static final Map<String, String> BLACK =
            Map.of("accent", "#000", "ink", "#000", "quiet", "#000", "rule", "#000", "tint", "#fff");

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
        return make(document, Progress.NONE);
    }

    /// Makes the PDF, and tells how far it is.
    ///
    /// @throws PrintException when the template that comes along can't be filled
    /// @throws CancellationException when it was cancelled
    public Pdf make(PrintedDocument document, Progress progress) {
        try {
            return make(document, progress, true);
        } catch (OwnTemplateException e) {
            Pdf pdf = make(document, progress, false);
            List<Message> remarks = new ArrayList<>();
            remarks.add(Templates.unusable(document.template()));
            remarks.addAll(pdf.remarks());
            return new Pdf(pdf.bytes(), pdf.pages(), remarks);
        }
    }

    /// A template of the user's from which no document can be made.
    private static final class OwnTemplateException extends RuntimeException {
        OwnTemplateException(Throwable cause) {
            super(cause);
        }
    }

    private Pdf make(PrintedDocument document, Progress progress, boolean withOwn) {
        List<Map<String, Object>> portions = portions(document);
        PrintFonts.Needed needed = fonts.needed(text(document.model()) + document.title() + document.author());
        List<Message> remarks = new ArrayList<>();
        try (Binding binding = new Binding()) {
            for (int i = 0; i < portions.size(); i++) {
                progress.at(i, portions.size());
                if (progress.isCancelled()) {
                    throw new CancellationException();
                }
                Map<String, Object> model = portions.get(i);
                model.put("families", PrintFonts.families(needed));
                Templates.Filled filled = templates.fill(document.template(), model, withOwn);
                if (i == 0) {
                    remarks.addAll(filled.problems());
                }
                render(filled, needed, binding);
            }
            if (!needed.missing().isEmpty()) {
                remarks.add(Message.of("print.problem.characters", characters(needed)));
            }
            if (portions.size() > 1) {
                number(binding, document);
            }
            byte[] bytes = binding.finished();
            progress.at(portions.size(), portions.size());
            return new Pdf(bytes, binding.pages(), remarks);
        } catch (IOException | UncheckedIOException e) {
            throw new PrintException(e, "print.problem.render");
        }
    }

    /// The models of what is rendered at a time.
    private static List<Map<String, Object>> portions(PrintedDocument document) {
        Map<String, Object> whole = new HashMap<>(document.model());
        whole.put("documentTitle", document.title());
        whole.put("documentAuthor", document.author());
        whole.put("language", document.language().toLanguageTag());
        whole.put(
                "pageSize",
                (document.paper() == Paper.A4 ? "A4" : "letter") + (document.landscape() ? " landscape" : ""));
        whole.put("colour", document.colour());
        whole.putAll(document.colour() ? COLOURS : BLACK);
        String key = document.longList();
        List<?> rows = key != null && whole.get(key) instanceof List<?> list ? list : List.of();
        int all = rows.size() <= UNDIVIDED ? 1 : (rows.size() + PORTION - 1) / PORTION;
        List<Map<String, Object>> portions = new ArrayList<>();
        for (int i = 0; i < all; i++) {
            Map<String, Object> portion = new HashMap<>(whole);
            portion.put("first", i == 0);
            portion.put("last", i == all - 1);
            portion.put("numbered", all == 1);
            if (key != null && all > 1) {
                portion.put(key, rows.subList(i * PORTION, Math.min(rows.size(), (i + 1) * PORTION)));
            }
            portions.add(portion);
        }
        return portions;
    }

    private void render(Templates.Filled filled, PrintFonts.Needed needed, Binding binding) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePDDocument(binding.document());
        builder.usePageSupplier((document, width, height, page, shadow) -> binding.page(width, height));
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_U);
        if (binding.isEmpty()) {
            builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        }
        builder.withProducer("Headway " + Version.current());
        builder.useReplacementText("\uFFFD");
        if (needed.rightToLeft()) {
            builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
            builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
        }
        builder.useUriResolver((base, uri) -> null);
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        fonts.addTo(builder, binding.document(), binding.fonts(), needed);
        builder.withW3cDocument(filled.document(), "");
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            binding.bind();
        } catch (UncheckedIOException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            throw filled.own() ? new OwnTemplateException(e) : new PrintException(e, "print.problem.render");
        }
    }

    private void number(Binding binding, PrintedDocument document) throws IOException {
        List<String> words = new ArrayList<>();
        for (String key : List.of("pageBefore", "pageBetween", "pageAfter")) {
            words.add(document.model().getOrDefault(key, "").toString());
        }
        binding.number(words, fonts.plain(binding.document(), binding.fonts()), document.colour() ? 0.35f : 0);
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
