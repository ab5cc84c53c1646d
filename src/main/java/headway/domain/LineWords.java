package headway.domain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/// The words of a typed line, and which of them have been read; the others are the note.
final class LineWords {
    /// Small words that lead to what follows them: `with Ana`, `am Montag`.
    private static final Set<String> LEADING = Set.of(
            "with", "mit", "at", "bei", "beim", "am", "on", "for", "fur", "fuer", "to", "an", "von", "vom", "@", "ca",
            "circa", "etwa", "about", "~", "from", "a", "the", "ein", "eine", "einen", "einem", "einer");

    private static final Set<String> JOINING = Set.of("and", "und", "of", "&", "+");

    private static final String QUOTES = "\"“”„«»";

    private final List<LineWord> words;
    private final BitSet taken = new BitSet();

    LineWords(String line) {
        words = split(line);
    }

    int size() {
        return words.size();
    }

    LineWord at(int i) {
        return words.get(i);
    }

    /// The key of a word, empty before the first and after the last.
    String key(int i) {
        return i < 0 || i >= words.size() ? "" : words.get(i).key();
    }

    /// The word without brackets and quotes, empty before the first and after the last.
    String bare(int i) {
        return i < 0 || i >= words.size() ? "" : words.get(i).bare();
    }

    void take(int from, int to) {
        taken.set(from, to);
    }

    /// True for a word that is there and has been read.
    boolean isTaken(int i) {
        return i >= 0 && taken.get(i);
    }

    /// True for a word that is there and has not been read.
    boolean isFree(int i) {
        return i >= 0 && i < words.size() && !taken.get(i);
    }

    /// True when all of them are there and none has been read.
    boolean areFree(int from, int to) {
        if (from < 0 || to > words.size()) {
            return false;
        }
        int next = taken.nextSetBit(from);
        return next < 0 || next >= to;
    }

    /// Words as typed, in one line, without the marks at their end.
    String text(int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append(i == from ? "" : " ").append(i == to - 1 ? bare(i) : at(i).text());
        }
        return text.toString();
    }

    /// The next free word, passing over what was read.
    ///
    /// @param step 1 for the one after, -1 for the one before
    /// @return -1 where there is none, or a mark parts the two
    int besides(int from, int step) {
        for (int i = from; ; i += step) {
            int next = i + step;
            int left = Math.min(i, next);
            if (next < 0 || next >= words.size() || words.get(left).endsClause()) {
                return -1;
            }
            if (!taken.get(next)) {
                return next;
            }
        }
    }

    /// Takes the small words that belong to what has been read.
    void takeLeading() {
        for (int i = words.size() - 2; i >= 0; i--) {
            String word = words.get(i).isWord() ? key(i) : words.get(i).text();
            boolean leads = LEADING.contains(word) && !words.get(i).endsClause();
            boolean joins = JOINING.contains(word) && i > 0 && taken.get(i - 1);
            if (!taken.get(i) && taken.get(i + 1) && (leads || joins)) {
                taken.set(i);
            }
        }
    }

    /// What has not been read, in its order and as typed. Signs that only part one thing from the next are left out
    /// where one of the two has been read.
    String note() {
        List<Integer> left = left();
        if (left.stream().allMatch(i -> LEADING.contains(key(i)) || JOINING.contains(key(i)))) {
            return "";
        }
        StringBuilder note = new StringBuilder();
        int end = -1;
        for (int i : left) {
            LineWord word = words.get(i);
            note.append(end < 0 || end == word.start() ? "" : " ").append(word.text());
            end = word.end();
        }
        int last = left.get(left.size() - 1);
        if (isTaken(last + 1)) {
            while (!note.isEmpty() && ",;:".indexOf(note.charAt(note.length() - 1)) >= 0) {
                note.setLength(note.length() - 1);
            }
        }
        return note.toString().strip();
    }

    /// The words of the note.
    List<Integer> left() {
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            boolean parts =
                    words.get(i).isSeparator() && (i == 0 || i == words.size() - 1 || isTaken(i - 1) || isTaken(i + 1));
            if (!isTaken(i) && !parts) {
                left.add(i);
            }
        }
        return left;
    }

    /// Words end at spaces, after a comma or semicolon that is not within a number, and at emoji.
    private static List<LineWord> split(String line) {
        List<LineWord> words = new ArrayList<>();
        int i = 0;
        while (i < line.length()) {
            int point = line.codePointAt(i);
            if (isSpace(point)) {
                i += Character.charCount(point);
                continue;
            }
            int end = isQuotedCompany(line, i) ? afterQuote(line, i + 2) : wordEnd(line, i);
            words.add(LineWord.of(line.substring(i, end), i));
            i = end;
        }
        return words;
    }

    private static int wordEnd(String line, int start) {
        int first = line.codePointAt(start);
        boolean symbols = isPicture(first);
        int i = start + Character.charCount(first);
        while (i < line.length()) {
            int point = line.codePointAt(i);
            char before = line.charAt(i - 1);
            boolean parted = (before == ',' || before == ';')
                    && !(Character.isDigit(point) && i - 2 >= start && Character.isDigit(line.charAt(i - 2)));
            if (isSpace(point) || (parted && point != ',' && point != ';')) {
                return i;
            }
            // Joiners and variations stay with the picture before them.
            boolean glue = Character.getType(point) == Character.FORMAT || isVariation(point);
            if (!glue && isPicture(point) != symbols) {
                return i;
            }
            i += Character.charCount(point);
        }
        return i;
    }

    private static boolean isQuotedCompany(String line, int i) {
        return line.charAt(i) == '@' && i + 1 < line.length() && QUOTES.indexOf(line.charAt(i + 1)) >= 0;
    }

    private static int afterQuote(String line, int from) {
        for (int i = from; i < line.length(); i++) {
            if (QUOTES.indexOf(line.charAt(i)) >= 0) {
                return i + 1;
            }
        }
        return line.length();
    }

    private static boolean isSpace(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point) || Character.isISOControl(point);
    }

    private static boolean isPicture(int point) {
        int type = Character.getType(point);
        return point >= 0x2190 && (type == Character.OTHER_SYMBOL || type == Character.MODIFIER_SYMBOL);
    }

    private static boolean isVariation(int point) {
        return point >= 0xFE00 && point <= 0xFE0F;
    }
}
