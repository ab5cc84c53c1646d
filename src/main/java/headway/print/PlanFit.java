package headway.print;

import headway.domain.Plan;
import headway.domain.PlanPart;
import headway.domain.PlanPhase;

/// How small the letters of a plan in one table are: as large as fits on a page, and never too small to read.
final class PlanFit {
    /// Lines of a page and characters of a column's line, by size of the letters.
    private enum Size {
        ROOMY("10pt", 31, 46),
        USUAL("9pt", 36, 52),
        SMALL("8.2pt", 41, 57);

        private final String points;
        private final int lines;
        private final int characters;

        Size(String points, int lines, int characters) {
            this.points = points;
            this.lines = lines;
            this.characters = characters;
        }
    }

    private PlanFit() {}

    /// The size for a style sheet; where no size makes one page of it, the usual one.
    static String size(Plan plan, boolean form) {
        if (form) {
            return plan.phases().stream().allMatch(PlanPhase::isBlank) ? Size.USUAL.points : Size.SMALL.points;
        }
        for (Size size : Size.values()) {
            if (lines(plan, size.characters) <= size.lines) {
                return size.points;
            }
        }
        return Size.USUAL.points;
    }

    /// True where the whole table fits on a page; else its rows may go on over the next one.
    static boolean isOnePage(Plan plan) {
        return lines(plan, Size.SMALL.characters) <= Size.SMALL.lines;
    }

    private static int lines(Plan plan, int characters) {
        int lines = wrapped(plan.lookFor(), characters * 3);
        lines += tallest(plan, phase -> wrapped(phase.focus(), characters));
        for (PlanPart part : PlanPart.values()) {
            lines += tallest(
                    plan,
                    phase -> phase.of(part).stream()
                            .mapToInt(line -> wrapped(line, characters))
                            .sum());
        }
        return lines;
    }

    /// How many lines something takes in a phase.
    private interface Lines {
        int in(PlanPhase phase);
    }

    private static int tallest(Plan plan, Lines lines) {
        return plan.phases().stream().mapToInt(lines::in).max().orElse(0);
    }

    private static int wrapped(String text, int characters) {
        return text.isBlank()
                ? 0
                : text.lines().mapToInt(line -> line.length() / characters + 1).sum();
    }
}
