package headway.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/// The fonts that documents are set in. Those that come along cover Latin, Greek, Cyrillic, Hebrew and Arabic; for
/// other scripts a font of the system is taken, where one has them.
final class PrintFonts {
    /// All of them, in the order in which a character is looked for.
    static final List<String> FAMILIES = List.of("Noto Sans", "Noto Sans Hebrew", "Noto Sans Arabic");

    /// By which names the first family goes; as the renderer calls them. A style sheet that names none means the second.
    private static final List<String> PLAIN = List.of(FAMILIES.get(0), "Serif", "SansSerif", "Monospaced");

    private static final List<Face> FACES = List.of(
            new Face("NotoSans-Regular", 0, 400, FontStyle.NORMAL),
            new Face("NotoSans-Bold", 0, 700, FontStyle.NORMAL),
            new Face("NotoSans-Italic", 0, 400, FontStyle.ITALIC),
            new Face("NotoSansHebrew-Regular", 1, 400, FontStyle.NORMAL),
            new Face("NotoSansHebrew-Bold", 1, 700, FontStyle.NORMAL),
            new Face("NotoSansArabic-Regular", 2, 400, FontStyle.NORMAL),
            new Face("NotoSansArabic-Bold", 2, 700, FontStyle.NORMAL));

    private static final int MOST_FILES = 4_000;
    private static final int DEEPEST = 6;

    private final List<Path> systemFolders;
    private final Map<Face, TrueTypeFont> parsed = new HashMap<>();
    private final Map<Path, TrueTypeFont> parsedFiles = new HashMap<>();
    private final List<Coverage> covered = new ArrayList<>();
    private final Map<Integer, @Nullable Path> found = new HashMap<>();
    private @Nullable List<Path> systemFiles;

    PrintFonts(List<Path> systemFolders) {
        this.systemFolders = systemFolders;
    }

    /// A font file that comes along.
    private record Face(String file, int family, int weight, FontStyle style) {}

    /// Which characters a font has.
    private interface Coverage {
        boolean has(int codePoint);
    }

    /// What is needed for a text beside the fonts that come along.
    ///
    /// @param files of the system, each under the name of a family
    /// @param missing characters that no font has
    /// @param rightToLeft true with Hebrew, Arabic and the like
    record Needed(Map<String, Path> files, Set<Integer> missing, boolean rightToLeft) {}

    /// The folders in which systems keep fonts.
    static List<Path> foldersOfTheSystem() {
        String home = System.getProperty("user.home", "");
        String windows = System.getenv().getOrDefault("WINDIR", "C:\\Windows");
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return List.of(Path.of(windows, "Fonts"));
        }
        if (system.startsWith("mac")) {
            return List.of(
                    Path.of("/System/Library/Fonts"), Path.of("/Library/Fonts"), Path.of(home, "Library", "Fonts"));
        }
        return List.of(
                Path.of("/usr/share/fonts"),
                Path.of("/usr/local/share/fonts"),
                Path.of(home, ".local", "share", "fonts"),
                Path.of(home, ".fonts"));
    }

    /// Gives the fonts to a renderer, each embedded once in a document with just the characters that are used.
    ///
    /// @param embedded the fonts that the document has so far
    void addTo(PdfRendererBuilder builder, PDDocument document, Map<String, PDFont> embedded, Needed needed) {
        load();
        for (Face face : FACES) {
            for (String family : face.family() == 0 ? PLAIN : List.of(FAMILIES.get(face.family()))) {
                builder.useFont(
                        new Embedding(document, face.file(), embedded, () -> parsed(face)),
                        family,
                        face.weight(),
                        face.style(),
                        true);
            }
        }
        needed.files()
                .forEach((family, file) ->
                        builder.useFont(new Embedding(document, family, embedded, () -> parsed(file)), family));
    }

    /// Puts a font into a document at its first use.
    private static final class Embedding extends PDFontSupplier {
        private final PDDocument document;
        private final String name;
        private final Map<String, PDFont> embedded;
        private final Supplier<TrueTypeFont> font;

        Embedding(PDDocument document, String name, Map<String, PDFont> embedded, Supplier<TrueTypeFont> font) {
            super(null);
            this.document = document;
            this.name = name;
            this.embedded = embedded;
            this.font = font;
        }

        @Override
        public PDFont supply() {
            PDFont present = embedded.get(name);
            if (present == null) {
                try {
                    present = PDType0Font.load(document, font.get(), true);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                embedded.put(name, present);
            }
            return present;
        }
    }

    /// The families for a style sheet, in order.
    static String families(Needed needed) {
        StringBuilder families = new StringBuilder();
        for (String family : FAMILIES) {
            families.append('\'').append(family).append("', ");
        }
        needed.files()
                .keySet()
                .forEach(family -> families.append('\'').append(family).append("', "));
        return families + "sans-serif";
    }

    /// Looks which characters of a text need a font of the system, and which none has.
    Needed needed(String text) {
        load();
        Map<String, Path> fonts = new LinkedHashMap<>();
        Set<Integer> missing = new TreeSet<>();
        text.codePoints().distinct().forEach(character -> {
            if (!isVisible(character) || covered.stream().anyMatch(font -> font.has(character))) {
                return;
            }
            Path file = found.computeIfAbsent(character, this::search);
            if (file == null) {
                missing.add(character);
            } else if (!fonts.containsValue(file)) {
                fonts.put("System " + fonts.size(), file);
            }
        });
        return new Needed(fonts, missing, Bidi.requiresBidi(text.toCharArray(), 0, text.length()));
    }

    private static boolean isVisible(int character) {
        int type = Character.getType(character);
        return !Character.isWhitespace(character)
                && type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.NON_SPACING_MARK
                && type != Character.SPACE_SEPARATOR;
    }

    private void load() {
        if (covered.isEmpty()) {
            for (Face face : FACES) {
                if (face.weight() == 400 && face.style() == FontStyle.NORMAL) {
                    covered.add(coverage(parsed(face)));
                }
            }
        }
    }

    /// The font for what is not embedded.
    TrueTypeFont plain() {
        return parsed(FACES.get(0));
    }

    /// The same, embedded in a document.
    PDFont plain(PDDocument document, Map<String, PDFont> embedded) {
        Face face = FACES.get(0);
        return new Embedding(document, face.file(), embedded, () -> parsed(face)).supply();
    }

    private TrueTypeFont parsed(Face face) {
        return parsed.computeIfAbsent(face, key -> {
            TrueTypeFont font = parse(resource("fonts/" + key.file() + ".ttf"));
            // The renderer measures text without substitutions, so ligatures would leave gaps; and to look for them
            // takes more time than all the rest.
            font.setEnableGsub(false);
            return font;
        });
    }

    private TrueTypeFont parsed(Path file) {
        return parsedFiles.computeIfAbsent(file, key -> {
            try {
                return parse(Files.readAllBytes(key));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static TrueTypeFont parse(byte[] bytes) {
        try {
            return new TTFParser().parse(new RandomAccessReadBuffer(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Coverage coverage(TrueTypeFont font) {
        try {
            CmapLookup lookup = font.getUnicodeCmapLookup();
            return character -> lookup.getGlyphId(character) != 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable Path search(int character) {
        for (Path file : systemFiles()) {
            try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(Files.readAllBytes(file)))) {
                if (font.getUnicodeCmapLookup().getGlyphId(character) != 0 && mayBeEmbedded(font)) {
                    return file;
                }
            } catch (IOException | RuntimeException e) {
                // A font that can't be read is no font.
            }
        }
        return null;
    }

    private static boolean mayBeEmbedded(TrueTypeFont font) throws IOException {
        int restricted = 0x0002;
        return font.getOS2Windows() == null || (font.getOS2Windows().getFsType() & restricted) == 0;
    }

    private Collection<Path> systemFiles() {
        List<Path> known = systemFiles;
        if (known == null) {
            known = new ArrayList<>();
            for (Path folder : systemFolders) {
                if (Files.isDirectory(folder)) {
                    try (Stream<Path> all = Files.find(
                            folder,
                            DEEPEST,
                            (file, attributes) -> attributes.isRegularFile()
                                    && file.toString().toLowerCase(Locale.ROOT).endsWith(".ttf"),
                            FileVisitOption.FOLLOW_LINKS)) {
                        all.sorted().limit(MOST_FILES).forEach(known::add);
                    } catch (IOException | UncheckedIOException e) {
                        // A folder that can't be listed has no fonts for us.
                    }
                }
            }
            systemFiles = known;
        }
        return known;
    }

    private static byte[] resource(String name) {
        try (InputStream in = PrintFonts.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its file " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
