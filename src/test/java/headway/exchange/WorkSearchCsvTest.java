package headway.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.EffortKind;
import headway.domain.Outcome;
import headway.domain.RecordFields;
import headway.domain.StageKind;
import headway.domain.Week;
import headway.domain.WorkSearchRecord;
import headway.domain.WorkSearchRow;
import headway.text.Messages;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkSearchCsvTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 17);
    private static final Week WEEK = new Week(LocalDate.of(2026, 11, 16));

    private final WorkSearchCsv csv = new WorkSearchCsv(new Messages(Locale.US));

    @Test
    void itIsUtf8WithItsMarkAndLinesEndInCrLf() {
        byte[] bytes = csv.bytes(record(proof("Zażółć")));

        assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(new String(bytes, StandardCharsets.UTF_8))
                .endsWith("Zażółć\r\n")
                .isEqualTo("\uFEFF" + csv.text(record(proof("Zażółć"))));
        assertThat(csv.text(record()))
                .startsWith("Week from,Week to,Number,Date,")
                .endsWith("Proof\r\n");
    }

    @Test
    void whatNeedsQuotesIsQuoted() {
        assertThat(csv.text(record(proof("a \"card\", and\na letter"))))
                .endsWith(",\"a \"\"card\"\", and\na letter\"\r\n");
    }

    /// What a spreadsheet might run gets one apostrophe more, which the import takes off.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"https://bad.example\")",
                "+49 30 1234",
                "-5",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "'=1",
                "''+1",
                "=1\n2"
            })
    void aFormulaIsEscapedSoThatItCanBeHadBack(String text) throws ImportException {
        WorkSearchRecord record = record(proof(text));

        assertThat(cell(csv.text(record))).isEqualTo("'" + text);
        Sheet read = SheetReader.of(csv.bytes(record));
        assertThat(read.rows().get(1).cells()).endsWith(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=1", "'quoted'", "'", "''", " =1", "1-2", "ana@acme.example", "", "Łódź 🙂"})
    void allOtherTextStaysAsItIs(String text) {
        assertThat(cell(csv.text(record(proof(text))))).isEqualTo(text);
    }

    @Test
    void theResultIsTheUsersWordsOrTheOutcomeOrTheStage() {
        assertThat(csv.text(record(
                        row("they call", StageKind.CLOSED, Outcome.REJECTED),
                        row("", StageKind.CLOSED, Outcome.REJECTED),
                        row(" ", StageKind.SCREENING, null))))
                .contains(",they call,\r\n", ",Not chosen,\r\n", ",Screening,\r\n");
    }

    /// The last cell of the only row, without its quotes.
    private static String cell(String text) {
        String row = text.substring(text.indexOf("\r\n") + 2, text.length() - 2);
        String start = "2026-11-16,2026-11-22,1,2026-11-17,Networking,Acme,,,,,,,,,,";
        assertThat(row).startsWith(start);
        String cell = row.substring(start.length());
        return cell.startsWith("\"") ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
    }

    private static WorkSearchRecord record(WorkSearchRow... rows) {
        return new WorkSearchRecord(WEEK, 0, List.of(rows));
    }

    private static WorkSearchRow proof(String text) {
        return new WorkSearchRow(
                1,
                DAY,
                EffortKind.NETWORKING,
                "",
                "",
                new RecordFields("Acme", "", "", "", "", "", "", "", "", text),
                null,
                null);
    }

    private static WorkSearchRow row(String result, StageKind stage, @Nullable Outcome outcome) {
        return new WorkSearchRow(
                1,
                DAY,
                EffortKind.NETWORKING,
                "",
                "",
                new RecordFields("Acme", "", "", "", "", "", "", "", result, ""),
                stage,
                outcome);
    }
}
