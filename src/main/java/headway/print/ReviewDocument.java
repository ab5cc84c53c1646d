package headway.print;

import headway.domain.EffortEntry;
import headway.domain.EffortKind;
import headway.domain.EffortWeek;
import headway.domain.PrintSettings;
import headway.domain.ShownEffort;
import headway.domain.WeekReviewed;
import headway.domain.WeeklyReview;
import headway.text.Messages;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A weekly review. What was not said has lines to write by hand.
public final class ReviewDocument {
    private static final int LINES = 3;

    /// In a week without entries, where the page has more room.
    private static final int LINES_OF_QUIET_WEEK = 4;

    private static final int MINUTES = 60;

    private ReviewDocument() {}

    public static PrintedDocument of(WeekReviewed week, Messages messages, PrintSettings settings) {
        EffortWeek done = week.done();
        WeeklyReview review = week.review();
        String span = messages.get(
                "print.review.week", done.week().start(), done.week().end());
        Integer chosen = review.nextGoal();
        int goal = chosen == null ? week.proposedGoal() : chosen;
        int lines = done.entries().isEmpty() ? LINES_OF_QUIET_WEEK : LINES;
        return new Sheet("review", messages, settings, messages.get("print.review.titleOf", span))
                .put("title", messages.get("print.review.title"))
                .put("week", span)
                .put("pointsTitle", messages.get("print.review.points"))
                .put("goalTitle", messages.get("print.review.goal"))
                .put("meanTitle", messages.get("print.review.mean"))
                .put("timeTitle", messages.get("print.review.time"))
                .put("points", String.valueOf(done.points()))
                .put("goal", String.valueOf(done.goal()))
                .put("mean", week.mean() == 0 ? "–" : String.valueOf(week.mean()))
                .put("time", time(done.minutes(), messages))
                .put("times", String.valueOf(done.entries().size()))
                .put("doneTitle", messages.get("print.review.done"))
                .put("nothing", messages.get("print.review.nothing"))
                .put("anyDone", !done.entries().isEmpty())
                .put("whatTitle", messages.get("print.review.what"))
                .put("timesTitle", messages.get("print.review.times"))
                .put("totalTitle", messages.get("print.review.total"))
                .put("kinds", kinds(done, messages))
                .put(
                        "sections",
                        List.of(
                                section(messages.get("print.review.helped"), review.helped(), lines),
                                section(messages.get("print.review.learned"), review.learned(), lines)))
                .put("movedTitle", messages.get("print.review.movedOn"))
                .put("anyMoved", !week.movedOn().isEmpty())
                .put("moved", moved(week, messages))
                .put("nextTitle", messages.get("print.review.next"))
                .put("next", Sheet.paragraphs(review.nextStep()))
                .put("nextBlanks", blanks(review.nextStep(), lines))
                .put("nextGoal", messages.get("print.review.nextGoal", goal))
                .put("entriesTitle", messages.get("print.review.entries"))
                .put("dayTitle", messages.get("print.review.day"))
                .put("withTitle", messages.get("print.review.with"))
                .put("noteTitle", messages.get("print.review.note"))
                .put("rows", rows(done, messages))
                .made();
    }

    private static List<Object> kinds(EffortWeek done, Messages messages) {
        List<Object> kinds = new ArrayList<>();
        for (Map.Entry<EffortKind, EffortWeek.Sum> one : done.byKind().entrySet()) {
            EffortWeek.Sum sum = one.getValue();
            kinds.add(Map.of(
                    "name",
                    messages.name(one.getKey()),
                    "times",
                    String.valueOf(sum.entries()),
                    "time",
                    time(sum.minutes(), messages),
                    "points",
                    String.valueOf(sum.points())));
        }
        return kinds;
    }

    private static List<String> moved(WeekReviewed week, Messages messages) {
        return week.movedOn().stream()
                .map(one -> messages.get(
                        one.askedFeedback() ? "print.review.askedFeedback" : "print.review.leftBehind",
                        one.company(),
                        one.role()))
                .toList();
    }

    /// The entries in order of their days; the week has the latest first.
    private static List<Object> rows(EffortWeek done, Messages messages) {
        List<Object> rows = new ArrayList<>();
        for (ShownEffort shown : done.entries()) {
            EffortEntry entry = shown.entry();
            String what =
                    messages.name(entry.kind()) + (entry.minutes() == 0 ? "" : "\n" + time(entry.minutes(), messages));
            rows.add(Map.of(
                    "day",
                    messages.dayName(entry.day()),
                    "what",
                    what,
                    "with",
                    Stream.of(shown.company(), shown.role(), shown.contactName())
                            .filter(text -> !text.isBlank())
                            .collect(Collectors.joining("\n")),
                    "note",
                    entry.note().strip()));
        }
        Collections.reverse(rows);
        return rows;
    }

    private static Map<String, Object> section(String heading, String text, int lines) {
        return Map.of("heading", heading, "paragraphs", Sheet.paragraphs(text), "blanks", blanks(text, lines));
    }

    private static List<String> blanks(String text, int lines) {
        return Collections.nCopies(text.isBlank() ? lines : 0, "line");
    }

    private static String time(int minutes, Messages messages) {
        if (minutes == 0) {
            return "–";
        }
        return minutes < MINUTES
                ? messages.get("print.review.minutes", minutes)
                : messages.get("print.review.hours", minutes / MINUTES, minutes % MINUTES);
    }
}
