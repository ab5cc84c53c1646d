package headway.ui.effort;

import headway.domain.RecordField;
import headway.domain.ShownEffort;
import headway.domain.Week;
import headway.domain.WorkSearchRecord;
import headway.domain.WorkSearchRow;
import headway.text.DayName;
import headway.text.Messages;
import headway.text.ShortDay;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The work-search record in words.
final class RecordText {
    private final Messages messages;

    RecordText(Messages messages) {
        this.messages = messages;
    }

    String week(Week week) {
        return messages.get("record.week", new ShortDay(week.start()), new ShortDay(week.end()));
    }

    /// How many activities there are, and how many are needed.
    String target(WorkSearchRecord record) {
        int there = record.rows().size();
        return record.target() == 0
                ? messages.get("record.count", there)
                : messages.get("record.target", there, record.target());
    }

    String head(int number, WorkSearchRow row) {
        return messages.get("record.row", number, new DayName(row.day()), row.kind());
    }

    /// With whom: the employer, or else what the note says.
    String about(WorkSearchRow row) {
        return row.fields().employer().isBlank() ? row.note() : row.fields().employer();
    }

    /// What is still to be told, in one line.
    String missing(WorkSearchRow row) {
        if (row.missing().isEmpty()) {
            return messages.get("record.complete");
        }
        String fields = row.missing().stream()
                // Any way to reach them will do.
                .map(field -> field == RecordField.EMAIL ? messages.get("record.anyReach") : messages.name(field))
                .collect(Collectors.joining(", "));
        return messages.get("record.lacks", fields);
    }

    /// An entry in one line.
    String entry(ShownEffort shown) {
        String about = Stream.of(
                        shown.company(), shown.contactName(), shown.entry().note())
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
        String what = about.isEmpty()
                ? messages.name(shown.entry().kind())
                : messages.get("record.entry.about", shown.entry().kind(), about);
        return messages.get("record.entry", new DayName(shown.entry().day()), what);
    }
}
