package headway.print;

import headway.domain.AskedQuestion;
import headway.domain.Paper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// How the preparation sheet keeps to one page: first there are fewer lines to write on, then the letters are smaller.
/// What does not fit even so goes on on a second page. Measures are in millimetres, as in prep.css.
final class PrepFit {
    /// How it is set.
    ///
    /// @param size of the letters in points
    /// @param questionLines to write on below each question
    /// @param leastNoteLines at the end of the sheet
    record Setting(double size, int questionLines, int leastNoteLines) {}

    private static final List<Setting> SETTINGS = List.of(
            new Setting(10.5, 2, 6),
            new Setting(10.5, 2, 4),
            new Setting(10.5, 1, 4),
            new Setting(10, 1, 3),
            new Setting(9.5, 1, 3),
            new Setting(9.2, 1, 2),
            new Setting(9.2, 0, 2));

    /// Where it takes more pages anyway.
    private static final Setting LONG = new Setting(10, 1, 8);

    private static final int MOST_NOTE_LINES = 20;

    // Those of the page, and some for what is estimated.
    private static final double MARGINS = 28 + 4;
    private static final double SIDES = 32;

    private static final double LINE_HEIGHT = 1.35;
    private static final double TITLE_SIZE = 20;
    private static final double UNDER_SIZE = 12;
    private static final double LABEL = 28;
    private static final double PERSON = 0.34;
    private static final double INDENT = 7;
    private static final double HEADING = 9.1;
    private static final double WRITING_LINE = 6.8;
    private static final double ROW = 1.2;
    private static final double PERSON_ROW = 2.2;
    private static final double AGREED = 9;

    private final double width;
    private final double room;
    private final List<Block> blocks = new ArrayList<>();

    /// A part of the sheet.
    private interface Block {
        double height(Setting setting);
    }

    PrepFit(Paper paper) {
        width = PaperSize.width(paper) - SIDES;
        room = PaperSize.height(paper) - MARGINS;
    }

    PrepFit withHeading(String company, String about) {
        blocks.add(
                setting -> TextLines.of(company, width, TITLE_SIZE) * 1.2 * TITLE_SIZE * TextLines.MILLIMETRES_PER_POINT
                        + height(about, width, UNDER_SIZE)
                        + 3);
        return this;
    }

    /// @param facts each with `lines`
    PrepFit withFacts(List<?> facts) {
        blocks.add(setting -> facts.stream()
                .mapToDouble(fact -> ROW + height(text(fact, "lines"), width - LABEL, setting.size()))
                .sum());
        return this;
    }

    /// @param people each with `name`, `role`, `about` and `known`
    /// @param blanks lines where there are none
    PrepFit withPeople(List<?> people, int blanks) {
        blocks.add(setting -> HEADING
                + (people.isEmpty() ? blanks * WRITING_LINE : 0)
                + people.stream()
                        .mapToDouble(person -> PERSON_ROW
                                + Math.max(
                                        both(person, "name", "role", width * PERSON - 4, setting),
                                        both(person, "about", "known", width * (1 - PERSON) - 4, setting)))
                        .sum());
        return this;
    }

    /// @param blanks lines where there are none
    PrepFit withQuestions(List<AskedQuestion> questions, int blanks) {
        blocks.add(setting -> HEADING
                + (questions.isEmpty() ? blanks * WRITING_LINE : 0)
                + questions.stream()
                        .mapToDouble(one -> 1.2
                                + height(one.text(), width - INDENT, setting.size())
                                + (one.answer().isBlank()
                                        ? setting.questionLines() * WRITING_LINE
                                        : height(one.answer(), width - INDENT, setting.size())))
                        .sum());
        return this;
    }

    /// @param blanks lines where there are none
    PrepFit withPoints(List<String> points, int blanks) {
        blocks.add(setting -> HEADING
                + (points.isEmpty() ? blanks * WRITING_LINE : 0)
                + points.stream()
                        .mapToDouble(one -> 0.8 + height(one, width - INDENT, setting.size()))
                        .sum());
        return this;
    }

    /// @param questions to ask before leaving, which stand side by side in twos
    PrepFit withLeaving(List<String> questions) {
        blocks.add(setting -> {
            double sum = HEADING + AGREED;
            for (int i = 0; i < questions.size(); i += 2) {
                double left = height(questions.get(i), width / 2 - INDENT - 4, setting.size());
                double right = i + 1 < questions.size()
                        ? height(questions.get(i + 1), width / 2 - INDENT - 4, setting.size())
                        : 0;
                sum += ROW + Math.max(left, right);
            }
            return sum;
        });
        return this;
    }

    /// The roomiest setting that makes one page.
    Setting setting() {
        return SETTINGS.stream()
                .filter(one -> left(one) >= one.leastNoteLines() * WRITING_LINE)
                .findFirst()
                .orElse(LONG);
    }

    /// How many lines for notes fill the page.
    int noteLines() {
        Setting setting = setting();
        int fitting = (int) (left(setting) / WRITING_LINE);
        return setting.equals(LONG) ? LONG.leastNoteLines() : Math.min(MOST_NOTE_LINES, fitting);
    }

    /// What the page has left for notes.
    private double left(Setting setting) {
        return room
                - HEADING
                - blocks.stream().mapToDouble(block -> block.height(setting)).sum();
    }

    private static double both(Object shown, String first, String second, double width, Setting setting) {
        return height(text(shown, first), width, setting.size()) + height(text(shown, second), width, setting.size());
    }

    private static double height(String text, double width, double size) {
        return TextLines.of(text, width, size) * size * LINE_HEIGHT * TextLines.MILLIMETRES_PER_POINT;
    }

    private static String text(Object shown, String key) {
        Object value = shown instanceof Map<?, ?> map ? map.get(key) : null;
        if (value instanceof List<?> lines) {
            return String.join("\n", lines.stream().map(String::valueOf).toList());
        }
        return value == null ? "" : value.toString();
    }
}
