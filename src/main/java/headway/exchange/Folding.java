package headway.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Text reduced to what counts when words of logs are compared.
final class Folding {
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Folding() {}

    /// Letters and digits only, small, without accents.
    static String fold(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean plain = true;
        for (int i = 0; i < text.length() && plain; i++) {
            char c = text.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                out.append(c);
            } else if (c >= 'A' && c <= 'Z') {
                out.append((char) (c + 32));
            } else if (c >= 128) {
                plain = false;
            }
        }
        if (plain) {
            return out.toString();
        }
        out.setLength(0);
        Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .map(c -> c == 'ı' ? 'i' : c)
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    /// A name for telling whether two rows speak of the same thing: case and spacing aside, as typed.
    static String sameName(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .transform(name -> SPACES.matcher(name).replaceAll(" "));
    }

    /// Reads a table of lines `MEANING: word, word, …` that lies beside this class.
    ///
    /// @return word as written there → meaning; the first line that names a word wins
    static Map<String, String> table(String resource) {
        Map<String, String> words = new LinkedHashMap<>();
        try (InputStream in = Folding.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Not packaged: " + resource);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int colon = line.indexOf(':');
                if (line.startsWith("#") || colon < 0) {
                    continue;
                }
                for (String word : line.substring(colon + 1).split(",", -1)) {
                    words.putIfAbsent(word.strip(), line.substring(0, colon).strip());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
