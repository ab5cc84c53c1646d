package headway.print;

import headway.domain.Paper;
import java.util.ArrayList;
import java.util.List;

/// How large the letters of a letter are: somewhat smaller than usual where that makes one page of two. Measures are
/// in millimetres, as in letter.css.
final class LetterFit {
    private static final List<Double> SIZES = List.of(11.0, 10.5, 10.0);
    private static final double LINE = 1.4;
    private static final double SMALL_LINE = 4.45;
    private static final double NAME_LINE = 6.4;
    private static final double PARAGRAPH_GAP = 3.5;
    private static final double SIGNATURE = 16;
    private static final double GAP = 8;

    private final boolean din;
    private final double width;
    private double room;
    private final List<String> texts = new ArrayList<>();
    private int lines;

    LetterFit(Paper paper) {
        din = paper == Paper.A4;
        width = PaperSize.width(paper) - (din ? 45 : 50);
        room = PaperSize.height(paper) - (din ? 34 : 44) - SIGNATURE;
    }

    /// @param contact how many lines stand below the name
    LetterFit withSender(boolean any, int contact) {
        double height = NAME_LINE + contact * SMALL_LINE;
        room -= din ? Math.max(31, height) : any ? height + 12 : 0;
        return this;
    }

    LetterFit withRecipient(int count) {
        // On A4 the address has a window, which is high enough for seven lines.
        if (din) {
            room -= 43;
            lines += Math.max(0, count - 7);
        } else {
            room -= GAP;
            lines += count;
        }
        return this;
    }

    LetterFit withSubject(String subject) {
        if (!subject.isEmpty()) {
            room -= GAP;
            texts.add(subject);
        }
        return this;
    }

    /// @param closing words before and after the space to sign
    LetterFit withText(List<String> paragraphs, String[] closing) {
        room -= GAP + PARAGRAPH_GAP * paragraphs.size();
        lines++;
        texts.addAll(paragraphs);
        texts.addAll(List.of(closing));
        return this;
    }

    /// The size for a style sheet: the largest that makes one page; where none does, the usual one.
    String size() {
        return SIZES.stream().filter(this::fits).findFirst().orElse(SIZES.get(0)) + "pt";
    }

    private boolean fits(double size) {
        int all = lines
                + texts.stream()
                        .mapToInt(text -> TextLines.of(text, width, size))
                        .sum();
        return all * size * LINE * TextLines.MILLIMETRES_PER_POINT <= room;
    }
}
