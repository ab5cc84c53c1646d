package headway.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WorkSearchRowTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 19);

    @Test
    void anApplicationNeedsEmployerReachMethodAndPosition() {
        assertThat(row(EffortKind.APPLICATION_SENT, "", RecordFields.NONE).missing())
                .containsExactlyInAnyOrder(
                        RecordField.EMPLOYER, RecordField.EMAIL, RecordField.METHOD, RecordField.POSITION);
        assertThat(row(EffortKind.TAILORED_APPLICATION, "a note does not do", RecordFields.NONE)
                        .missing())
                .contains(RecordField.POSITION);
        assertThat(row(EffortKind.APPLICATION_SENT, "", fields("Acme", "", "", "a@b.example", "online", "Clerk"))
                        .missing())
                .isEmpty();
    }

    @Test
    void oneWayToReachThemDoes() {
        for (int way = 0; way < 3; way++) {
            RecordFields fields = fields(
                    "Acme", way == 0 ? "Street 1" : "", way == 1 ? "+1" : "", way == 2 ? "a@b" : "", "phone", "");
            assertThat(row(EffortKind.NETWORKING, "", fields).missing()).isEmpty();
        }
        assertThat(row(EffortKind.NETWORKING, "", fields("Acme", " ", " ", " ", " ", " "))
                        .missing())
                .containsExactlyInAnyOrder(RecordField.EMAIL, RecordField.METHOD);
    }

    @ParameterizedTest
    @EnumSource(
            value = EffortKind.class,
            names = {"LEARNING", "PREPARATION", "REHEARSAL", "COACHING_SESSION", "OTHER"})
    void forWorkOfOnesOwnTheNoteDoes(EffortKind kind) {
        assertThat(row(kind, "Course on accounting", RecordFields.NONE).missing())
                .isEmpty();
        assertThat(row(kind, " ", RecordFields.NONE).missing())
                .containsExactlyInAnyOrder(RecordField.EMPLOYER, RecordField.EMAIL, RecordField.METHOD);
    }

    @ParameterizedTest
    @EnumSource(
            value = EffortKind.class,
            names = {"NETWORKING", "INFORMATIONAL_INTERVIEW", "INTERVIEW_ATTENDED", "CHECK_IN_SENT", "THANK_YOU_SENT"})
    void whatWasDoneWithAnEmployerNamesIt(EffortKind kind) {
        assertThat(row(kind, "a note", RecordFields.NONE).missing())
                .contains(RecordField.EMPLOYER)
                .doesNotContain(RecordField.POSITION);
    }

    @Test
    void everyFieldHasItsOwnText() {
        WorkSearchRow row = new WorkSearchRow(
                7,
                DAY,
                EffortKind.NETWORKING,
                "note",
                "Ana",
                new RecordFields(
                        "employer",
                        "address",
                        "phone",
                        "email",
                        "title",
                        "method",
                        "position",
                        "reference",
                        "result",
                        "proof"),
                StageKind.APPLIED,
                null);
        Map<RecordField, String> texts = new EnumMap<>(RecordField.class);
        for (RecordField field : RecordField.values()) {
            texts.put(field, row.text(field));
        }
        assertThat(texts)
                .containsEntry(RecordField.DATE, "2026-11-19")
                .containsEntry(RecordField.ACTIVITY, "NETWORKING")
                .containsEntry(RecordField.PERSON, "Ana");
        Set<RecordField> own = EnumSet.allOf(RecordField.class);
        own.removeAll(Arrays.asList(RecordField.DATE, RecordField.ACTIVITY, RecordField.PERSON));
        for (RecordField field : own) {
            assertThat(row.text(field)).isEqualToIgnoringCase(field.name());
        }
    }

    private static WorkSearchRow row(EffortKind kind, String note, RecordFields fields) {
        return new WorkSearchRow(1, DAY, kind, note, "", fields, null, null);
    }

    private static RecordFields fields(
            String employer, String address, String phone, String email, String method, String position) {
        return new RecordFields(employer, address, phone, email, "", method, position, "", "", "");
    }
}
