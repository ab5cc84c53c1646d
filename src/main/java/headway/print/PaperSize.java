package headway.print;

import headway.domain.Paper;

/// How large paper is, upright, in millimetres.
final class PaperSize {
    private PaperSize() {}

    static double width(Paper paper) {
        return paper == Paper.A4 ? 210 : 215.9;
    }

    static double height(Paper paper) {
        return paper == Paper.A4 ? 297 : 279.4;
    }
}
