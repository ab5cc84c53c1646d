package headway.domain;

import headway.text.Message;
import headway.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The work-search record in the words of a language, as it is shown, written to a file and printed.
public final class RecordWords {
    private final Messages messages;

    public RecordWords(Messages messages) {
        this.messages = messages;
    }

    /// What stands above a column.
    public String header(RecordField field) {
        return messages.name(field);
    }

    /// What stands in it.
    public String text(WorkSearchRow row, RecordField field) {
        return switch (field) {
            case ACTIVITY -> activity(row);
            case RESULT -> result(row);
            case DATE, EMPLOYER, ADDRESS, PHONE, EMAIL, PERSON, TITLE, METHOD, POSITION, REFERENCE, PROOF ->
                row.text(field);
        };
    }

    /// What the record does not tell and an authority would ask for: a sentence for each activity that lacks
    /// something.
    public List<Message> missing(WorkSearchRecord record) {
        List<Message> sentences = new ArrayList<>();
        for (int i = 0; i < record.rows().size(); i++) {
            WorkSearchRow row = record.rows().get(i);
            String fields = row.missing().stream().map(this::missing).collect(Collectors.joining(", "));
            if (!fields.isEmpty()) {
                sentences.add(Message.of(
                        "record.missing", i + 1, row.kind(), row.day().toString(), fields));
            }
        }
        return sentences;
    }

    /// Any of the ways to reach an employer will do.
    private String missing(RecordField field) {
        return field == RecordField.EMAIL ? messages.get("record.reach") : header(field);
    }

    private String activity(WorkSearchRow row) {
        // A note may be private, so it is told only where there is no employer to tell.
        return row.isToldByNote() && row.fields().employer().isBlank()
                ? messages.get("record.activity", row.kind(), row.note().strip())
                : messages.name(row.kind());
    }

    /// The user's own words come first.
    private String result(WorkSearchRow row) {
        String own = row.fields().result();
        if (!own.isBlank()) {
            return own;
        }
        if (row.outcome() != null) {
            return messages.name(row.outcome());
        }
        return row.stage() == null ? "" : messages.name(row.stage());
    }
}
