package headway.exchange;

import headway.domain.CalendarItem;
import headway.domain.CalendarKind;
import headway.domain.FollowUpKind;
import headway.domain.InterviewType;
import headway.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What a calendar program shows of an item, in the user's language.
final class CalendarWords {
    private static final int LONGEST_TITLE = 80;
    private static final Pattern LINE_BREAK = Pattern.compile("\\s*\\R\\s*");

    private final Messages messages;

    CalendarWords(Messages messages) {
        this.messages = messages;
    }

    /// One line that says what it is and what for: `Interview: Acme, Developer`.
    String summary(CalendarItem item) {
        String title = saysItself(item) ? item.what() : name(item);
        return oneLine(messages.get("calendar.ics.summary", title, item.company(), item.role()));
    }

    /// What else is known, a line each; may be empty.
    String description(CalendarItem item) {
        List<String> lines = new ArrayList<>();
        InterviewType type = item.interviewType();
        if (type != null) {
            lines.add(messages.get("calendar.ics.interview", type, item.round()));
        }
        boolean interview = item.kind() == CalendarKind.INTERVIEW;
        if (!item.what().isBlank() && !saysItself(item)) {
            String what = item.what().strip();
            lines.add(interview ? messages.get("calendar.ics.with", what) : what);
        }
        List<String> reach = new ArrayList<>();
        if (!item.contactName().isBlank() && !(interview && item.what().contains(item.contactName()))) {
            reach.add(item.contactName());
        }
        if (item.channel() != null) {
            reach.add(messages.name(item.channel()));
        }
        if (!reach.isEmpty()) {
            lines.add(messages.get("calendar.ics.contact", String.join(", ", reach)));
        }
        if (item.proposed()) {
            lines.add(messages.get("calendar.ics.proposed"));
        }
        return String.join("\n", lines);
    }

    static String oneLine(String text) {
        return LINE_BREAK.matcher(text.strip()).replaceAll(" ");
    }

    /// Where the user's words tell more than the kind does: `Send the work sample`.
    private static boolean saysItself(CalendarItem item) {
        FollowUpKind kind = item.followUp();
        boolean vague =
                kind == FollowUpKind.PROMISED_ITEM || kind == FollowUpKind.NETWORKING || kind == FollowUpKind.OTHER;
        return vague && !item.what().isBlank() && item.what().length() <= LONGEST_TITLE;
    }

    private String name(CalendarItem item) {
        FollowUpKind kind = item.followUp();
        return kind == null || kind == FollowUpKind.OTHER ? messages.name(item.kind()) : messages.name(kind);
    }
}
