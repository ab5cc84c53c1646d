package headway.exchange;

import headway.text.Message;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Finds out in which encoding bytes are text, and reads them.
///
/// @param text without byte order mark; NUL and what can't be decoded are U+FFFD
/// @param encoding the name of the encoding
/// @param plain true for UTF-8 without damage, which needs no mention
record TextDecoding(String text, String encoding, boolean plain) {
    private static final Charset CP1252 = Charset.forName("windows-1252");
    private static final int SAMPLE = 1 << 16;

    /// Reads the bytes of a file.
    ///
    /// @throws ImportException where the bytes are no text; says what the file is, where that is known
    static TextDecoding decode(byte[] bytes) throws ImportException {
        refuseKnownFormats(bytes);
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return of(bytes, 3, StandardCharsets.UTF_8, true);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return of(bytes, 2, StandardCharsets.UTF_16LE, false);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return of(bytes, 2, StandardCharsets.UTF_16BE, false);
        }
        Charset wide = wide(bytes);
        if (wide != null) {
            return of(bytes, 0, wide, false);
        }
        refuseGarbage(bytes);
        long counts = utf8(bytes);
        int broken = (int) (counts >>> 32);
        int sound = (int) counts;
        return broken == 0 || sound > broken
                ? of(bytes, 0, StandardCharsets.UTF_8, broken == 0)
                : of(bytes, 0, CP1252, false);
    }

    private static TextDecoding of(byte[] bytes, int from, Charset charset, boolean plain) throws ImportException {
        int length = bytes.length - from;
        boolean wide = !charset.equals(StandardCharsets.UTF_8) && !charset.equals(CP1252);
        String text = wide
                ? utf16(bytes, from, charset.equals(StandardCharsets.UTF_16BE))
                : new String(bytes, from, length, charset);
        boolean clean = text.indexOf('\0') < 0;
        if (!clean) {
            text = text.replace('\0', '\uFFFD');
        }
        if (wide) {
            refuseNoise(text);
        }
        return new TextDecoding(text, charset.name(), plain && clean);
    }

    /// By hand, since the platform's decoder drops the character after half a surrogate pair: it may be a delimiter.
    private static String utf16(byte[] bytes, int from, boolean bigEndian) {
        char[] chars = new char[(bytes.length - from) / 2];
        for (int i = 0; i < chars.length; i++) {
            int at = from + 2 * i;
            int high = bytes[bigEndian ? at : at + 1] & 0xFF;
            int low = bytes[bigEndian ? at + 1 : at] & 0xFF;
            chars[i] = (char) (high << 8 | low);
        }
        for (int i = 0; i < chars.length; i++) {
            if (Character.isHighSurrogate(chars[i]) && i + 1 < chars.length && Character.isLowSurrogate(chars[i + 1])) {
                i++;
            } else if (Character.isSurrogate(chars[i])) {
                chars[i] = '\uFFFD';
            }
        }
        return new String(chars);
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static void refuseKnownFormats(byte[] bytes) throws ImportException {
        if (startsWith(bytes, 'P', 'K', 3, 4) || startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new ImportException(Message.of("import.error.spreadsheet"));
        }
        if (startsWith(bytes, '%', 'P', 'D', 'F')) {
            throw new ImportException(Message.of("import.error.pdf"));
        }
    }

    /// UTF-16 without a mark: nearly every second byte of western text is zero, and line ends are in any text.
    private static @org.jspecify.annotations.Nullable Charset wide(byte[] bytes) {
        if (bytes.length % 2 != 0 || bytes.length < 4) {
            return null;
        }
        int end = Math.min(bytes.length, SAMPLE);
        int even = 0;
        int odd = 0;
        for (int i = 0; i < end; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        int pairs = end / 2;
        if (odd * 20 > pairs && even * 100 <= pairs) {
            return StandardCharsets.UTF_16LE;
        }
        return even * 20 > pairs && odd * 100 <= pairs ? StandardCharsets.UTF_16BE : null;
    }

    private static void refuseGarbage(byte[] bytes) throws ImportException {
        int end = Math.min(bytes.length, SAMPLE);
        int strange = 0;
        for (int i = 0; i < end; i++) {
            int b = bytes[i] & 0xFF;
            if ((b < 32 && !isBlank(b)) || b == 127) {
                strange++;
            }
        }
        if (strange > 4 && strange * 50 > end) {
            throw new ImportException(Message.of("import.error.binary"));
        }
    }

    private static boolean isBlank(int c) {
        return c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }

    private static void refuseNoise(String text) throws ImportException {
        int end = Math.min(text.length(), SAMPLE);
        int strange = 0;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if ((c < 32 && !isBlank(c)) || c == '\uFFFD') {
                strange++;
            }
        }
        if (strange * 10 > end) {
            throw new ImportException(Message.of("import.error.binary"));
        }
    }

    /// Counts sequences that are sound UTF-8 beyond ASCII (low half) and bytes that are not (high half).
    private static long utf8(byte[] bytes) {
        long sound = 0;
        long broken = 0;
        int i = 0;
        while (i < bytes.length) {
            int b = bytes[i] & 0xFF;
            if (b < 0x80) {
                i++;
                continue;
            }
            int more = b >= 0xC2 && b < 0xE0 ? 1 : b >= 0xE0 && b < 0xF0 ? 2 : b >= 0xF0 && b < 0xF5 ? 3 : 0;
            int have = 0;
            while (have < more && i + 1 + have < bytes.length && (bytes[i + 1 + have] & 0xC0) == 0x80) {
                have++;
            }
            if (more > 0 && have == more) {
                sound++;
                i += more + 1;
            } else {
                broken++;
                i++;
            }
        }
        return broken << 32 | sound;
    }
}
