package headway.print;

import headway.domain.Paper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/// How a note is set inside a card: on the right where it fits there, else on both sides, the letters as large as that
/// allows. Measures are in millimetres, as in card.css.
///
/// @param width of the text on each side
/// @param height there is for it
/// @param size of the letters in points
/// @param rest paragraphs for which there is no room; empty where all fits
/// @param closing words above the space to sign; may be empty
/// @param signed words below it; may be empty
record CardFit(
        double width,
        double height,
        double size,
        Side left,
        Side right,
        List<String> rest,
        String closing,
        String signed) {
    /// From the edges and the folds to the text.
    static final double PADDING = 11;

    /// In short lines more stays empty at their ends than [TextLines] takes for granted.
    private static final double USED = 0.94;

    private static final double LINE = 1.4;
    private static final double GAP = 2.5;
    private static final double SIGNATURE = 11;

    /// On one side; a note is not set so small that it stays on one.
    private static final List<Double> SIZES = List.of(12.0, 11.5, 11.0, 10.5, 10.0, 9.5);

    private static final List<Double> SIZES_OF_BOTH = List.of(11.0, 10.5, 10.0, 9.5, 9.0);

    /// Where the card has a second page anyway.
    private static final double LONG_SIZE = 10;

    /// A side of the card.
    ///
    /// @param above what stays empty above its text
    record Side(List<String> paragraphs, double above) {
        private static final Side EMPTY = new Side(List.of(), 0);
    }

    /// @param name of the user, which may close the text
    static CardFit of(String text, String name, Paper paper) {
        Note note = Note.of(text, name, paper);
        for (double size : SIZES) {
            double height = note.height(size);
            if (height <= note.room()) {
                return note.fit(size, Side.EMPTY, new Side(note.paragraphs(), (note.room() - height) / 3), List.of());
            }
        }
        for (double size : SIZES_OF_BOTH) {
            CardFit fit = note.onBoth(size);
            if (fit.rest().isEmpty()) {
                return fit;
            }
        }
        return note.onBoth(LONG_SIZE);
    }

    /// What is to be set.
    ///
    /// @param room the height of a side
    private record Note(List<String> paragraphs, String closing, String signed, double width, double room) {
        static Note of(String text, String name, Paper paper) {
            List<String> paragraphs = new ArrayList<>(Sheet.paragraphs(text));
            String last = paragraphs.isEmpty() ? "" : paragraphs.get(paragraphs.size() - 1);
            String[] closing = LetterDocument.closing(last, name);
            if (!paragraphs.isEmpty() && !(closing[0] + closing[1]).isEmpty()) {
                paragraphs.remove(paragraphs.size() - 1);
            }
            return new Note(
                    paragraphs,
                    closing[0],
                    closing[1],
                    PaperSize.width(paper) / 2 - 2 * PADDING,
                    PaperSize.height(paper) / 2 - 2 * PADDING);
        }

        CardFit fit(double size, Side left, Side right, List<String> rest) {
            return new CardFit(width, room, size, left, right, rest, closing, signed);
        }

        CardFit onBoth(double size) {
            Deque<String> open = new ArrayDeque<>(paragraphs);
            double all = height(size);
            List<String> left = take(open, Math.max(all / 2, all - room), room, size);
            double end = endHeight(size);
            List<String> right = take(open, room - end, room - end, size);
            return fit(size, new Side(left, 0), new Side(right, 0), List.copyOf(open));
        }

        /// Takes paragraphs until they are as high as is wanted; one that would go beyond the most is parted.
        private List<String> take(Deque<String> open, double wanted, double most, double size) {
            List<String> taken = new ArrayList<>();
            double height = 0;
            while (!open.isEmpty() && height < wanted) {
                String next = open.remove();
                int free = (int) ((most - height) / line(size));
                if (lines(next, size) > free) {
                    int cut = cut(next, free, size);
                    if (cut > 0) {
                        taken.add(next.substring(0, cut).strip());
                    }
                    open.addFirst(next.substring(cut).strip());
                    return taken;
                }
                taken.add(next);
                height += lines(next, size) * line(size) + GAP;
            }
            return taken;
        }

        /// Where a paragraph is parted so that its beginning has at most so many lines: at a space where there is one.
        private int cut(String paragraph, int lines, double size) {
            int low = 0;
            int high = paragraph.length();
            while (low < high) {
                int middle = (low + high + 1) / 2;
                if (lines(paragraph.substring(0, middle), size) <= lines) {
                    low = middle;
                } else {
                    high = middle - 1;
                }
            }
            int space = low;
            while (space > 0 && !Character.isWhitespace(paragraph.charAt(space - 1))) {
                space--;
            }
            if (space > 0) {
                return space;
            }
            return low > 0 && Character.isHighSurrogate(paragraph.charAt(low - 1)) ? low - 1 : low;
        }

        double height(double size) {
            return paragraphs.stream()
                            .mapToDouble(one -> lines(one, size) * line(size) + GAP)
                            .sum()
                    + endHeight(size);
        }

        private double endHeight(double size) {
            return SIGNATURE
                    + Arrays.asList(closing, signed).stream()
                                    .mapToInt(one -> lines(one, size))
                                    .sum()
                            * line(size);
        }

        private int lines(String text, double size) {
            return TextLines.of(text, width * USED, size);
        }

        private static double line(double size) {
            return size * LINE * TextLines.MILLIMETRES_PER_POINT;
        }
    }
}
