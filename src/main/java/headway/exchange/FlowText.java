package headway.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The text of a Sankey diagram: counted flows between stages, with no company in them.
final class FlowText {
    private static final Pattern ARROW = Pattern.compile("[^\\[\\]\"]+\\[\\s*[\\d.,]+\\s*\\][^\\[\\]\"]+");
    private static final Pattern TRIPLE =
            Pattern.compile("\\[\\s*(['\"])[^'\"]*\\1\\s*,\\s*(['\"])[^'\"]*\\2\\s*,\\s*[\\d.]+\\s*\\],?");
    private static final Pattern ASIDE = Pattern.compile("(?://|'|#|:).*|size .*|[\\[\\]],?;?");
    private static final int SAMPLE = 500;

    private FlowText() {}

    /// The lines of flows, empty where the text is something else.
    static List<SheetRow> rows(String text) {
        List<SheetRow> flows = new ArrayList<>();
        int others = 0;
        long number = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            number++;
            String stripped = line.strip();
            if (stripped.isEmpty()) {
                continue;
            }
            if (TRIPLE.matcher(stripped).matches() || ARROW.matcher(stripped).matches()) {
                flows.add(new SheetRow(number, List.of(stripped)));
            } else if (!ASIDE.matcher(stripped).matches()) {
                others++;
            }
            if ((others > flows.size() && number > 3) || (number > SAMPLE && flows.isEmpty())) {
                return List.of();
            }
        }
        return flows.size() > others ? flows : List.of();
    }

    static int blankLines(String text) {
        return (int) text.lines().filter(String::isBlank).count();
    }
}
