package headway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.EffortKind;
import headway.domain.EffortSettings;
import headway.domain.RecordFields;
import headway.journal.Journal;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `headway export --format work-search`.
class WorkSearchExportTest {
    private static final RecordFields FULL = new RecordFields(
            "Contoso", "1 Main St", "+1 555 0100", "", "", "by phone", "", "R-7", "they call back", "their card");

    @TempDir
    Path folder;

    private Cli cli;
    private Path file;

    @BeforeEach
    void start() {
        cli = Cli.in(folder);
        file = folder.resolve("record.csv");
        cli.run("add", "Acme", "Engineer", "--stage", "applied", "--date", "2026-11-10");
        EffortLog log = new EffortLog(cli);
        log.add("2026-11-17", EffortKind.NETWORKING, 45, "private", EffortLog.record(FULL));
        log.add(
                "2026-11-18",
                EffortKind.TAILORED_APPLICATION,
                0,
                "",
                one -> one.withWhom(1L, null, "").withRecord(true, RecordFields.NONE));
        log.add("2026-11-18", EffortKind.LEARNING, 90, "SQL", EffortLog.record(RecordFields.NONE));
        log.add("2026-11-18", EffortKind.LEARNING, 90, "for me");
    }

    private Cli.Run export(String... more) {
        String[] all = new String[more.length + 3];
        all[0] = "export";
        all[1] = "--format=work-search";
        all[2] = "--week=2026-W47";
        System.arraycopy(more, 0, all, 3, more.length);
        return cli.run(all);
    }

    @Test
    void whatCountsIsWrittenAndWhatIsMissingSaid() throws IOException {
        Cli.Run run = export("--out", file.toString());

        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEqualTo("Written to record.csv: 3 activities of 2026-W47.\n");
        assertThat(run.err())
                .isEqualTo(
                        "Number 2, Tailored application on 2026-11-18, does not tell: a way to reach them, Method.\n");
        assertThat(Files.readString(file, StandardCharsets.UTF_8))
                .isEqualTo("\uFEFF"
                        + "Week from,Week to,Number,Date,Activity,Employer or agency,Address,Phone,E-mail or web address,"
                        + "Person,Title of the person,Method,Position or type of work,Reference number,Result,Proof\r\n"
                        + "2026-11-15,2026-11-21,1,2026-11-17,Networking,Contoso,1 Main St,'+1 555 0100,,,,by phone,,"
                        + "R-7,they call back,their card\r\n"
                        + "2026-11-15,2026-11-21,2,2026-11-18,Tailored application,Acme,,,,,,,Engineer,,Applied,\r\n"
                        + "2026-11-15,2026-11-21,3,2026-11-18,Learning: SQL,,,,,,,,,,,\r\n");
    }

    @Test
    void withoutAFileItIsPrintedAndWhatIsMissingGoesElsewhere() {
        Cli.Run run = export();

        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith("Week from,Week to,").hasLineCount(4);
        assertThat(run.err())
                .startsWith("Number 2, Tailored application on 2026-11-18")
                .hasLineCount(1);
    }

    @Test
    void theTargetOfTheWeekIsTold() {
        try (Journal journal = new EffortLog(cli).open()) {
            EffortSettings usual = EffortSettings.USUAL;
            journal.settings().setEffort(new EffortSettings(usual.prices(), usual.notCounted(), 50, 40, 10, 5));
        }

        assertThat(export("--out=" + file).out()).endsWith("3 of the 5 activities that a week needs.\n");
        assertThat(export("--json").object()).containsEntry("target", new BigDecimal(5));
    }

    @Test
    void jsonTellsTheSame() {
        Cli.Run run = export("--out=" + file, "--json");

        assertThat(run.err()).isEmpty();
        assertThat(run.object().keySet())
                .containsExactly("file", "format", "week", "from", "to", "items", "target", "missing", "changed");
        assertThat(run.object())
                .containsEntry("file", file.toString())
                .containsEntry("format", "WORK_SEARCH")
                .containsEntry("week", "2026-W47")
                .containsEntry("from", "2026-11-15")
                .containsEntry("to", "2026-11-21")
                .containsEntry("items", new BigDecimal(3))
                .containsEntry("target", null)
                .containsEntry("changed", true)
                .containsEntry(
                        "missing",
                        List.of(Map.of(
                                "number",
                                BigDecimal.TWO,
                                "day",
                                "2026-11-18",
                                "kind",
                                "TAILORED_APPLICATION",
                                "fields",
                                List.of("EMAIL", "METHOD"))));
        assertThat(export("--json").object().keySet())
                .containsExactly("format", "week", "from", "to", "items", "target", "missing", "csv");
    }

    @Test
    void anotherFileIsWrittenOverOnlyOnRequest() throws IOException {
        export("--out=" + file);
        assertThat(export("--out=" + file).out())
                .isEqualTo("record.csv says the same already: 3 activities of 2026-W47.\n");
        assertThat(export("--out=" + file, "--json").object()).containsEntry("changed", false);
        Files.writeString(file, "mine");

        Cli.Run run = export("--out=" + file);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo("headway: " + file + " is there already and says something else, so it was left as it is."
                        + " Choose another name, or write over it with --force.\n");
        assertThat(Files.readString(file)).isEqualTo("mine");
        assertThat(export("--out=" + file, "--force").exit()).isZero();
        assertThat(Files.readString(file)).startsWith("\uFEFFWeek from");
    }

    @Test
    void theJournalIsNeverWrittenOver() {
        Cli.Run run = export("--out=" + cli.journal(), "--force");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("is your journal itself");
        assertThat(cli.run("list").exit()).isZero();
        assertThat(export("--out=" + folder.resolve("no/where.csv")).err()).contains("There is no folder");
    }

    @Test
    void theWordsAreThoseOfTheLanguage() {
        Cli.Run run = cli.german().run("export", "--format=work-search", "--week=2026-W47");

        assertThat(run.out())
                .startsWith("Woche vom,Woche bis,Nummer,Datum,Aktivität,Arbeitgeber oder Vermittlung,")
                .contains("2026-11-16,2026-11-22,2,2026-11-18,Zugeschnittene Bewerbung,Acme,,,,,,,Engineer,,Beworben,");
        assertThat(run.err())
                .isEqualTo(
                        "Nummer 2, Zugeschnittene Bewerbung am 2026-11-18, nennt noch nicht: wie man sie erreicht, Weg.\n");
    }

    @Test
    void aWeekWithNothingIsAFileWithHeadersOnly() throws IOException {
        assertThat(cli.run("export", "--format=work-search", "--out=" + file).out())
                .isEqualTo("Written to record.csv: no activity of 2026-W48.\n");
        assertThat(Files.readString(file)).hasLineCount(1);
    }

    @Test
    void whatIsMistypedIsRefused() {
        assertThat(cli.run("export", "--format=ics", "--week=2026-W47").err())
                .startsWith("headway: --week goes with --format work-search only.\n");
        assertThat(export("--from=2026-11-01").err()).startsWith("headway: --from goes with --format ics only.\n");
        for (Cli.Run run : List.of(
                export("--alarms"),
                export("--to=today"),
                export("1"),
                cli.run("export", "--format=ics", "--force"),
                cli.run("export", "--format=work-search", "--week=2026-W54", "--out=" + file),
                cli.run("export", "--format=work-search", "--week=2027-W53", "--out=" + file),
                cli.run("export", "--format=work-search", "--week=soon", "--out=" + file))) {
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
        }
        assertThat(file).doesNotExist();
    }
}
