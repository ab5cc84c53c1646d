package headway.domain;

import static org.assertj.core.api.Assertions.assertThat;

import headway.text.Message;
import headway.text.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RecordWordsTest {
    private static final RecordFields FULL =
            new RecordFields("Acme", "", "", "jobs@acme.example", "", "online", "Nurse", "", "", "");

    private final Messages messages = new Messages(Locale.US);
    private final RecordWords words = new RecordWords(messages);

    @Test
    void aNoteIsToldOnlyWhereThereIsNoEmployer() {
        assertThat(words.text(row(EffortKind.LEARNING, " SQL ", RecordFields.NONE), RecordField.ACTIVITY))
                .isEqualTo("Learning: SQL");
        assertThat(words.text(row(EffortKind.LEARNING, "SQL", FULL), RecordField.ACTIVITY))
                .isEqualTo("Learning");
        assertThat(words.text(row(EffortKind.NETWORKING, "felt low", RecordFields.NONE), RecordField.ACTIVITY))
                .isEqualTo("Networking");
        assertThat(words.text(row(EffortKind.LEARNING, " ", RecordFields.NONE), RecordField.ACTIVITY))
                .isEqualTo("Learning");
    }

    @Test
    void whatIsMissingIsOneSentenceForEachActivity() {
        List<Message> missing = words.missing(new WorkSearchRecord(
                new Week(LocalDate.of(2026, 11, 16)),
                3,
                List.of(
                        row(EffortKind.APPLICATION_SENT, "", FULL),
                        row(EffortKind.APPLICATION_SENT, "", RecordFields.NONE.withEmployer("Acme")),
                        row(EffortKind.LEARNING, "SQL", RecordFields.NONE),
                        row(EffortKind.NETWORKING, "", RecordFields.NONE))));

        assertThat(missing)
                .extracting(messages::get)
                .containsExactly(
                        "Number 2, Application sent on 2026-11-17, does not tell: a way to reach them, Method,"
                                + " Position or type of work.",
                        "Number 4, Networking on 2026-11-17, does not tell: Employer or agency, a way to reach them,"
                                + " Method.");
    }

    @Test
    void everyFieldHasAHeaderAndAText() {
        WorkSearchRow row = new WorkSearchRow(
                1,
                LocalDate.of(2026, 11, 17),
                EffortKind.NETWORKING,
                "",
                "Ana",
                new RecordFields("a", "b", "c", "d", "e", "f", "g", "h", "i", "j"),
                null,
                null);

        assertThat(RecordField.values()).extracting(words::header).doesNotHaveDuplicates();
        assertThat(RecordField.values())
                .extracting(field -> words.text(row, field))
                .containsExactly("2026-11-17", "Networking", "a", "b", "c", "d", "Ana", "e", "f", "g", "h", "i", "j");
    }

    private static WorkSearchRow row(EffortKind kind, String note, RecordFields fields) {
        return new WorkSearchRow(1, LocalDate.of(2026, 11, 17), kind, note, "", fields, null, null);
    }
}
