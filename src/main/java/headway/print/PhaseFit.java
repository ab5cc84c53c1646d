package headway.print;

import headway.domain.Paper;
import headway.domain.Plan;
import headway.domain.PlanPart;
import headway.domain.PlanPhase;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// How a plan of a page for each phase is set: the letters as large, and the lines to write on as many, as leave each
/// phase on its page where that is possible. Measures are in millimetres, as in plan.css.
final class PhaseFit {
    // Those of the page, and some for what is estimated.
    private static final double MARGINS = 42 + 3;
    private static final double SIDES = 36;
    private static final double INDENT = 5;
    private static final double LINE_HEIGHT = 1.45;
    private static final double HEADING = 10;
    private static final double FOCUS = 15;
    private static final double TITLE = 11;
    private static final double FIELDS = 16;
    private static final double LOOK_FOR = 15;
    private static final double PARAGRAPH_SIZE = 10.5;
    private static final double SUBTITLE_SIZE = 12;
    private static final double WRITING_LINE = 7.4;
    private static final int FOCUS_LINES = 2;
    private static final int MOST_EXTRA = 2;

    /// In a form, a part usually has so many lines together, those that are written among them.
    private static final Map<PlanPart, Integer> FORM_LINES =
            Map.of(PlanPart.GOALS, 4, PlanPart.ACTIONS, 5, PlanPart.PEOPLE, 3, PlanPart.MEASURES, 3);

    /// How large the letters are in points.
    ///
    /// @param least lines there are to write on below what is written
    /// @param fewer lines than a part usually has
    private record Setting(double size, int least, int fewer) {}

    private static final List<Setting> SETTINGS =
            List.of(new Setting(11, 0, 0), new Setting(10.2, 0, 0), new Setting(9.2, 0, 0));
    private static final List<Setting> FORM_SETTINGS =
            List.of(new Setting(11, 2, 0), new Setting(10.2, 2, 0), new Setting(10.2, 1, 1), new Setting(9.2, 1, 1));

    private final Plan plan;
    private final boolean form;
    private final boolean cover;
    private final double width;
    private final double height;
    private final Setting setting;

    PhaseFit(Plan plan, boolean form, boolean cover, Paper paper) {
        this.plan = plan;
        this.form = form;
        this.cover = cover;
        width = PaperSize.width(paper) - SIDES;
        height = PaperSize.height(paper) - MARGINS;
        setting = chosen(form ? FORM_SETTINGS : SETTINGS);
    }

    /// The largest with which every phase has its page that has it with the smallest.
    private Setting chosen(List<Setting> settings) {
        Setting smallest = settings.get(settings.size() - 1);
        List<Integer> possible = IntStream.range(0, Plan.PHASES)
                .filter(phase -> height(phase, smallest, 0) <= height)
                .boxed()
                .toList();
        return settings.stream()
                .filter(one -> possible.stream().allMatch(phase -> height(phase, one, 0) <= height))
                .findFirst()
                .filter(one -> !possible.isEmpty())
                .orElse(settings.get(0));
    }

    /// The size for a style sheet.
    String size() {
        return setting.size() + "pt";
    }

    /// How many lines a part of a form has to write on: more where the page has room left.
    ///
    /// @param phase counted from 0
    int blanks(int phase, PlanPart part) {
        if (!form) {
            return 0;
        }
        int extra = IntStream.rangeClosed(1, MOST_EXTRA)
                .filter(more -> height(phase, setting, more) <= height)
                .max()
                .orElse(0);
        return blanks(phase, part, setting, extra);
    }

    private int blanks(int phase, PlanPart part, Setting one, int extra) {
        int written = plan.phases().get(phase).of(part).size();
        return form ? Math.max(one.least(), FORM_LINES.getOrDefault(part, 0) - one.fewer() - written) + extra : 0;
    }

    private double height(int number, Setting one, int extra) {
        PlanPhase phase = plan.phases().get(number);
        double em = one.size() * TextLines.MILLIMETRES_PER_POINT;
        double sum = HEADING + (number == 0 && !cover ? opening() : 0);
        if (form || !phase.focus().isBlank()) {
            double focusSize = one.size() * 1.09;
            sum += FOCUS + TextLines.of(phase.focus(), width - 9, focusSize) * lineOf(focusSize);
            sum += form && phase.focus().isBlank() ? FOCUS_LINES * WRITING_LINE : 0;
        }
        for (PlanPart part : PlanPart.values()) {
            List<String> lines = phase.of(part);
            if (form || !lines.isEmpty()) {
                sum += (form ? 2.6 : 3.2) * em + blanks(number, part, one, extra) * WRITING_LINE;
                for (String line : lines) {
                    sum += TextLines.of(line, width - INDENT, one.size()) * lineOf(one.size())
                            + (form ? 0.25 : 0.42) * em;
                }
            }
        }
        return sum;
    }

    /// What stands above the first phase.
    private double opening() {
        double sum = TITLE + (form ? 6 : 8);
        String about = plan.role() + ", " + plan.company();
        sum += form
                ? FIELDS
                : about.length() == 2 ? 0 : 1.5 + TextLines.of(about, width, SUBTITLE_SIZE) * lineOf(SUBTITLE_SIZE);
        return sum
                + (plan.lookFor().isBlank()
                        ? 0
                        : LOOK_FOR + TextLines.of(plan.lookFor(), width, PARAGRAPH_SIZE) * lineOf(PARAGRAPH_SIZE));
    }

    private static double lineOf(double size) {
        return size * LINE_HEIGHT * TextLines.MILLIMETRES_PER_POINT;
    }
}
