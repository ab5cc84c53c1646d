package headway.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import headway.exchange.ImportField;
import headway.journal.Journal;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {
    private static final String LOG = """
            Company,Position,Day Sent,Status,Link
            Fabrikam,Tester,09-10-2026,Rejected,https://fabrikam.example/7
            Northwind,Nurse,14-10-2026,Applied,

            ,,15-10-2026,Applied,
            Fabrikam,Tester,09-10-2026,Rejected,https://www.fabrikam.example/7?utm_source=mail
            """;

    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void start() {
        cli = Cli.in(folder);
    }

    private String log(String text) throws IOException {
        return Files.writeString(folder.resolve("log.csv"), text).toString();
    }

    @Test
    void everyRowIsAccountedFor() throws IOException {
        Cli.Run run = cli.run("import", log(LOG));

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("""
                        log.csv: 4 rows read
                          2 added
                          1 already there
                          1 skipped
                            Line 5: Neither a company nor a role
                        """).contains("Taken for granted:");
        assertThat(cli.run("list", "--json").array())
                .extracting(a -> a.get("company"), a -> a.get("stageKind"), a -> a.get("appliedOn"))
                .containsExactly(
                        tuple("Fabrikam", "CLOSED", "2026-10-09"), tuple("Northwind", "APPLIED", "2026-10-14"));
    }

    @Test
    void jsonHoldsCountsSkippedLinesAndAssumptions() throws IOException {
        Cli.Run run = cli.run("import", log(LOG), "--json");

        Map<String, Object> report = run.object();
        assertThat(report.keySet())
                .containsExactly(
                        "file",
                        "dryRun",
                        "read",
                        "added",
                        "alreadyThere",
                        "alreadyThereLines",
                        "merged",
                        "skipped",
                        "blankLines",
                        "assumptions");
        assertThat(report)
                .containsEntry("file", "log.csv")
                .containsEntry("dryRun", false)
                .containsEntry("read", new BigDecimal(4))
                .containsEntry("added", new BigDecimal(2))
                .containsEntry("alreadyThere", new BigDecimal(1))
                .containsEntry("alreadyThereLines", List.of(new BigDecimal(6)))
                .containsEntry("merged", BigDecimal.ZERO)
                .containsEntry("blankLines", new BigDecimal(1));
        assertThat(run.list("skipped"))
                .containsExactly(Map.of("line", new BigDecimal(5), "reason", "Neither a company nor a role"));
        Map<String, Object> assumptions = assumptions(run);
        assertThat(assumptions.keySet())
                .containsExactly("encoding", "delimiter", "header", "dateOrder", "headers", "words", "notes");
        assertThat(assumptions)
                .containsEntry("encoding", "UTF-8")
                .containsEntry("delimiter", ",")
                .containsEntry("header", true)
                .containsEntry("dateOrder", "dmy");
        assertThat(String.valueOf(assumptions.get("headers")))
                .contains("{column=1, header=Company, field=company, dateOrder=null, dateOrderOpen=false}")
                .contains("{column=3, header=Day Sent, field=appliedOn, dateOrder=dmy, dateOrderOpen=false}");
        assertThat(String.valueOf(assumptions.get("words")))
                .contains("{word=Rejected, count=2, stageKind=CLOSED, outcome=REJECTED}");
    }

    @Test
    void theSameFileAgainAddsNothing() throws IOException {
        String log = log(LOG);
        cli.run("import", log);

        assertThat(cli.run("import", log, "--json").object())
                .containsEntry("read", new BigDecimal(4))
                .containsEntry("added", BigDecimal.ZERO)
                .containsEntry("alreadyThere", new BigDecimal(3));
        assertThat(cli.run("list", "--json").array()).hasSize(2);
    }

    @Test
    void tryingOutChangesNothing() throws IOException {
        String log = log(LOG);

        Cli.Run run = cli.run("import", log, "--dry-run", "--json");
        assertThat(run.object()).containsEntry("dryRun", true).containsEntry("added", new BigDecimal(2));
        assertThat(cli.journal()).doesNotExist();

        cli.run("add", "Northwind", "Nurse", "--stage", "applied", "--date", "2026-10-14");
        byte[] before = Files.readAllBytes(cli.journal());
        assertThat(cli.run("import", log, "--dry-run").out())
                .contains("Nothing was changed")
                .contains("1 added");
        assertThat(Files.readAllBytes(cli.journal())).isEqualTo(before);
    }

    @Test
    void columnsCanBeNamed() throws IOException {
        String log = log("Firma, Name=x;Tätigkeit;Wann\nAcme;Koch;2026-10-01\n");

        Cli.Run run = cli.run("import", log, "--map", "Firma, Name=x=company,2=role", "--map=wann=appliedOn", "--json");

        assertThat(run.object()).containsEntry("added", BigDecimal.ONE);
        assertThat(cli.run("list", "--json").array().get(0))
                .containsEntry("company", "Acme")
                .containsEntry("role", "Koch")
                .containsEntry("appliedOn", "2026-10-01");
    }

    @Test
    void everyFieldNameIsTakenAsItIsPrinted() throws IOException {
        String guide = Files.readString(Path.of("docs", "guide.md"));

        for (ImportField field : ImportField.values()) {
            assertThat(ImportField.named(ImportReport.camelCase(field))).contains(field);
            assertThat(guide).contains("`" + ImportReport.camelCase(field) + "`");
        }
    }

    @Test
    void wordsCanBeAnswered() throws IOException {
        String log = log("Company,Role,Status\nAcme,Cook,池子\nContoso,Cook,\"no, thanks\"\n");
        assertThat(words(cli.run("import", log, "--dry-run", "--json")))
                .contains("{word=池子, count=1, stageKind=null, outcome=null}");
        assertThat(cli.run("import", log, "--dry-run").out())
                .contains("--words")
                .contains("池子");

        Cli.Run run = cli.run("import", log, "--words", "池子=Screening,no, thanks=declined", "--json");

        assertThat(words(run)).contains("{word=池子, count=1, stageKind=SCREENING, outcome=null}");
        assertThat(cli.run("list", "--json").array())
                .extracting(a -> a.get("stageKind"))
                .containsExactly("SCREENING", "CLOSED");
    }

    @Test
    void theOrderOfDatesCanBeSaid() throws IOException {
        String log = log("Company,Role,Date Applied\nAcme,Cook,03/04/2026\n");

        cli.run("import", log, "--date-order", "DMY");

        assertThat(cli.run("list", "--json").array().get(0)).containsEntry("appliedOn", "2026-04-03");
    }

    @Test
    void whatCannotBeUnderstoodIsWrongUsage() throws IOException {
        String log = log(LOG);
        for (List<String> options : List.of(
                List.of("--date-order", "ddmm"),
                List.of("--map", "Company"),
                List.of("--map", "Company=firm"),
                List.of("--map", "Nowhere=company"),
                List.of("--map", "=company"),
                List.of("--words", "池子=limbo"),
                List.of("--words", "池子=closed"))) {
            Cli.Run run = cli.run("import", log, options.get(0), options.get(1));
            assertThat(run.exit()).as(options.toString()).isEqualTo(2);
            assertThat(run.err().lines()).hasSize(2);
            assertThat(run.err()).endsWith("For help: headway import --help\n");
        }
        assertThat(cli.journal()).doesNotExist();
    }

    @Test
    void aFileThatCannotBeReadIsOneSentence() throws IOException {
        Files.write(folder.resolve("noise.bin"), new byte[] {0, 1, 2, 3, (byte) 0x80, 0, 0, (byte) 0xff});
        Files.writeString(folder.resolve("wide.csv"), "a,".repeat(10_000) + "\n" + "b,".repeat(10_000) + "\n");
        Files.writeString(folder.resolve("empty.csv"), "");
        for (String name : List.of("missing.csv", "noise.bin", "wide.csv", "empty.csv", "", "a\u0000b")) {
            Cli.Run run = cli.run("import", folder + "/" + name, "--json");
            assertThat(run.exit()).as(name).isEqualTo(1);
            assertThat(run.err().lines()).as(name).hasSize(1);
            assertThat(run.error()).containsKeys("code", "message");
        }
        assertThat(cli.journal()).doesNotExist();
    }

    @Test
    void aQuoteThatIsNeverClosedLosesNoRow() throws IOException {
        Cli.Run run = cli.run(
                "import", log("Company,Role,Notes\nAcme,Cook,\"soon\nContoso,Cook,x\nFabrikam,Cook,y\n"), "--json");

        assertThat(run.object()).containsEntry("read", new BigDecimal(3)).containsEntry("added", new BigDecimal(3));
    }

    @Test
    void otherEncodingsAreRead() throws IOException {
        Path log = folder.resolve("log.csv");
        Files.write(log, "Firma;Stelle\nMüller;Köchin\n".getBytes(StandardCharsets.UTF_16));
        assertThat(cli.run("import", log.toString(), "--json").object()).containsEntry("added", BigDecimal.ONE);

        Files.write(log, "Firma;Stelle\nMüller;Köchin\n".getBytes(Charset.forName("windows-1252")));
        assertThat(cli.run("import", log.toString(), "--json").object()).containsEntry("alreadyThere", BigDecimal.ONE);
    }

    @Test
    void theOpenWindowSeesWhatWasImported() throws IOException {
        String log = log(LOG);
        try (Journal window = Journal.open(cli.journal(), Cli.CLOCK, Enum::name)) {
            cli.run("import", log);

            assertThat(window.refresh().isNone()).isFalse();
            assertThat(window.applications().cards()).hasSize(2);
        }
    }

    private static String words(Cli.Run run) {
        return String.valueOf(assumptions(run).get("words"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> assumptions(Cli.Run run) {
        return (Map<String, Object>) Objects.requireNonNull(run.object().get("assumptions"));
    }
}
