package headway.domain;

import java.util.Locale;

/// A word of a typed line.
///
/// @param text as typed, with whatever is glued to it
/// @param bare without the brackets and quotes around it and the marks at its end, but for a dot
/// @param key for comparison: folded, without marks at its ends
/// @param start where it begins in the line
record LineWord(String text, String bare, String key, int start) {
    private static final String OPENING = "([{<\"'“”„«‚‘’";
    private static final String CLOSING = ")]}>\"'“”»’‘,;:!?…";
    private static final String CLAUSE_ENDS = ",;:!?…";

    static LineWord of(String text, int start) {
        String bare = bare(text);
        return new LineWord(text, bare, key(bare), start);
    }

    int end() {
        return start + text.length();
    }

    /// True where nothing in it is a letter, a digit or a symbol: a dash between two things, say.
    boolean isSeparator() {
        return key.isEmpty() && text.codePoints().noneMatch(LineWord::says);
    }

    /// True where a letter or a digit is in it.
    boolean isWord() {
        return !key.isEmpty();
    }

    /// True where it is followed by a mark that parts it from the next word.
    boolean endsClause() {
        char last = text.charAt(text.length() - 1);
        return CLAUSE_ENDS.indexOf(last) >= 0;
    }

    /// True where it begins as names do; a script without capitals has them all.
    boolean isCapital() {
        if (bare.isEmpty()) {
            return false;
        }
        int first = bare.codePointAt(0);
        return Character.isLetter(first) && !Character.isLowerCase(first);
    }

    /// The word for comparison.
    static String key(String text) {
        int from = 0;
        int to = text.length();
        while (from < to) {
            int point = text.codePointAt(from);
            if (Character.isLetterOrDigit(point)) {
                break;
            }
            from += Character.charCount(point);
        }
        while (to > from) {
            int point = text.codePointBefore(to);
            // A mark belongs to the letter before it.
            if (Character.isLetterOrDigit(point) || isMark(point)) {
                break;
            }
            to -= Character.charCount(point);
        }
        return fold(text.substring(from, to));
    }

    /// As [Texts#fold(String)] has it, which takes its time; plain letters are folded at once.
    static String fold(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 'z' || c < ' ') {
                return Texts.fold(text.replace('’', '\''));
            }
        }
        return text.toLowerCase(Locale.ROOT);
    }

    /// As it is written on a keyboard without umlauts: `Juergen`; the same text where it has none.
    static String withoutUmlauts(String text) {
        StringBuilder written = new StringBuilder(text.length() + 4);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case 'ä', 'Ä' -> written.append("ae");
                case 'ö', 'Ö' -> written.append("oe");
                case 'ü', 'Ü' -> written.append("ue");
                default -> written.append(c);
            }
        }
        return written.length() == text.length() ? text : written.toString();
    }

    private static String bare(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isEdge(text.charAt(from), OPENING)) {
            from++;
        }
        while (to > from && isEdge(text.charAt(to - 1), CLOSING)) {
            to--;
        }
        return text.substring(from, to);
    }

    /// Marks of direction and the like are not seen, so they are no part of a word.
    private static boolean isEdge(char c, String edges) {
        return edges.indexOf(c) >= 0 || Character.getType(c) == Character.FORMAT;
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static boolean says(int point) {
        int type = Character.getType(point);
        return Character.isLetterOrDigit(point)
                || type == Character.OTHER_SYMBOL
                || type == Character.CURRENCY_SYMBOL
                || type == Character.OTHER_NUMBER
                || type == Character.PRIVATE_USE
                || type == Character.SURROGATE
                || type == Character.UNASSIGNED;
    }
}
