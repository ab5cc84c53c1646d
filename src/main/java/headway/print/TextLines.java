package headway.print;

/// Estimates how many lines a text takes, from how wide the letters of Noto Sans are.
final class TextLines {
    static final double MILLIMETRES_PER_POINT = 25.4 / 72;

    /// The widths of a to z in thousandths of their size.
    private static final int[] SMALL = {
        561, 615, 480, 615, 564, 344, 615, 618, 258, 258, 534, 258, 935, 618, 605, 615, 615, 413, 479, 361, 618, 508,
        786, 529, 510, 470
    };

    private static final int SPACE = 260;
    private static final int LARGE = 660;
    private static final int USUAL = 590;
    private static final int IDEOGRAPH = 1000;

    /// What stays empty at the ends of lines, because words are not parted.
    private static final double LOSS = 1.05;

    private TextLines() {}

    /// How many lines a text takes, its own line breaks among them; 0 for a blank one.
    ///
    /// @param width of the lines in millimetres
    /// @param size of the letters in points
    static int of(String text, double width, double size) {
        double room = width * 1000 / (size * MILLIMETRES_PER_POINT) / LOSS;
        return text.isBlank()
                ? 0
                : text.strip()
                        .lines()
                        .mapToInt(line -> Math.max(1, (int) Math.ceil(width(line) / room)))
                        .sum();
    }

    private static double width(String line) {
        return line.codePoints().mapToLong(TextLines::width).sum();
    }

    private static int width(int letter) {
        if (letter >= 'a' && letter <= 'z') {
            return SMALL[letter - 'a'];
        }
        if (letter == ' ' || letter == '.' || letter == ',') {
            return SPACE;
        }
        if (Character.isIdeographic(letter)) {
            return IDEOGRAPH;
        }
        return Character.isUpperCase(letter) ? LARGE : USUAL;
    }
}
