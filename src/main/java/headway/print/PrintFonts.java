package headway.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/// The fonts that documents are set in. Those that come along cover Latin, Greek, Cyrillic, Hebrew and Arabic; for
/// other scripts a font of the system is taken, where one has them.
final class PrintFonts {
    /// All of them, in the order in which a character is looked for.
    static final List<String> FAMILIES = List.of("Noto Sans", "Noto Sans Hebrew", "Noto Sans Arabic");

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
    private final Map<Face, byte[]> files = new LinkedHashMap<>();
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
    record Needed(Map<String, Path> files, Set<Integer> missing) {}

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

    /// Gives the fonts to a renderer, each embedded with just the characters that are used.
    void addTo(PdfRendererBuilder builder, Needed needed) {
        load();
        files.forEach((face, bytes) -> builder.useFont(
                () -> new ByteArrayInputStream(bytes),
                FAMILIES.get(face.family()),
                face.weight(),
                face.style(),
                true));
        needed.files().forEach((family, file) -> builder.useFont(file.toFile(), family));
    }

    /// The families for a style sheet, in order.
    static String families(Needed needed) {
        StringBuilder families = new StringBuilder();
        for (String family : FAMILIES) {
            families.append('\'').append(family).append("', ");
        }
        needed.files().keySet().forEach(family -> families.append('\'')
                .append(family)
                .append("', "));
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
        return new Needed(fonts, missing);
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
        if (!files.isEmpty()) {
            return;
        }
        for (Face face : FACES) {
            byte[] bytes = resource("fonts/" + face.file() + ".ttf");
            files.put(face, bytes);
            if (face.weight() == 400 && face.style() == FontStyle.NORMAL) {
                covered.add(coverage(bytes));
            }
        }
    }

    /// The font for what is not embedded.
    TrueTypeFont plain() {
        load();
        try {
            return new TTFParser().parse(new RandomAccessReadBuffer(files.values().iterator().next()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Coverage coverage(byte[] bytes) {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
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
