package headway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddCommandTest {
    static final List<String> FIELDS = List.of(
            "id",
            "company",
            "role",
            "stage",
            "stageKind",
            "outcome",
            "stageSince",
            "stageSinceKnown",
            "resting",
            "location",
            "workMode",
            "employmentType",
            "salary",
            "source",
            "referrer",
            "postingUrl",
            "postingText",
            "referenceNumber",
            "method",
            "interest",
            "tags",
            "savedOn",
            "appliedOn",
            "deadline",
            "employerAddress",
            "employerPhone",
            "confirmation",
            "notes",
            "createdAt",
            "trashedAt");

    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void start() {
        cli = Cli.in(folder);
    }

    @Test
    void aNewApplicationIsSavedToday() {
        Cli.Run run = cli.run("add", "Acme", "Data Engineer");

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("Added number 1: Acme, Data Engineer (Saved since 2026-11-23).\n");
    }

    @Test
    void jsonHoldsTheApplicationWithHistoryAndContacts() {
        Cli.Run run = cli.run(
                "add",
                "Acme",
                "Engineer",
                "--url",
                "https://acme.example/1",
                "--stage=applied",
                "--date=2026-11-02",
                "--json");

        Map<String, Object> application = run.object();
        assertThat(application.keySet()).containsAll(FIELDS).contains("history", "contacts", "likelyDuplicates");
        assertThat(application)
                .hasSize(FIELDS.size() + 3)
                .containsEntry("id", BigDecimal.ONE)
                .containsEntry("company", "Acme")
                .containsEntry("stage", "Applied")
                .containsEntry("stageKind", "APPLIED")
                .containsEntry("outcome", null)
                .containsEntry("stageSince", "2026-11-02")
                .containsEntry("appliedOn", "2026-11-02")
                .containsEntry("savedOn", "2026-11-02")
                .containsEntry("postingUrl", "https://acme.example/1")
                .containsEntry("contacts", List.of());
        assertThat(run.list("history").toString())
                .isEqualTo("[{fromStage=null, fromStageKind=null, stage=Applied, stageKind=APPLIED, outcome=null,"
                        + " changedOn=2026-11-02, dateKnown=true, recordedAt=2026-11-23T12:00:00Z}]");
    }

    @Test
    void aStageIsNamedByNameOrKindWhateverTheCase() {
        for (String name : List.of("interviewing", "INTERVIEWING", "Interviewing")) {
            assertThat(cli.run("add", "Acme", name, "--stage", name, "--json").object())
                    .containsEntry("stageKind", "INTERVIEWING");
        }
        assertThat(cli.german()
                        .run("add", "Acme", "x", "--stage", "offer", "--json")
                        .object())
                .containsEntry("stageKind", "OFFER");
    }

    @Test
    void anOutcomeWillDoAsAStage() {
        assertThat(cli.run("add", "Acme", "Engineer", "--stage", "no-response", "--json")
                        .object())
                .containsEntry("stageKind", "CLOSED")
                .containsEntry("outcome", "NO_RESPONSE");
    }

    @Test
    void aClosedStageAsksForTheOutcome() {
        Cli.Run run = cli.run("add", "Acme", "Engineer", "--stage", "closed");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("--outcome").contains("no-response").contains("headway add --help");
        assertThat(cli.run("add", "Acme", "Engineer", "--stage", "closed", "--outcome", "declined")
                        .exit())
                .isZero();
        assertThat(cli.run("add", "Acme", "Engineer", "--outcome", "declined").exit())
                .isEqualTo(2);
    }

    @Test
    void aLikelyDuplicateIsMentioned() {
        cli.run("add", "Acme GmbH", "Data Engineer");

        assertThat(cli.run("add", "ACME", "Data Engineer").out()).contains("It looks like number 1");
        assertThat(cli.run("add", "acme", "Data Engineer", "--json").object().get("likelyDuplicates"))
                .isEqualTo(List.of(BigDecimal.ONE, BigDecimal.TWO));
    }

    @Test
    void daysMayBeNamed() {
        assertThat(cli.run("add", "A", "R", "--date", "yesterday", "--json").object())
                .containsEntry("stageSince", "2026-11-22");
        assertThat(cli.german()
                        .run("add", "A", "R", "--date", "gestern", "--json")
                        .object())
                .containsEntry("stageSince", "2026-11-22");
        assertThat(cli.run("add", "A", "R", "--date", "Today", "--json").object())
                .containsEntry("stageSince", "2026-11-23");
    }

    @Test
    void aDayThatIsNoneIsRefusedBeforeAnythingIsMade() {
        for (String day : List.of("2026-02-31", "31.02.2026", "tomorrow", "", "2026-13-01", "+12026-01-01")) {
            Cli.Run run = cli.run("add", "Acme", "Engineer", "--date=" + day);
            assertThat(run.exit()).as(day).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err().lines()).as(day).hasSize(2);
        }
        assertThat(cli.journal()).doesNotExist();
    }

    @Test
    void aDayToComeIsRefused() {
        Cli.Run run = cli.run("add", "Acme", "Engineer", "--date=2026-11-24");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("headway: Nov 24, 2026 is still to come")
                .endsWith("[HW-28]\n");
    }

    @Test
    void blankNamesAreRefused() {
        assertThat(cli.run("add", " ", "Engineer").exit()).isEqualTo(2);
        assertThat(cli.run("add", "Acme", "").exit()).isEqualTo(2);
    }

    @Test
    void unusualNamesAreKeptExactly() {
        String mebibyte = "a".repeat(1 << 20);
        for (String company : List.of(
                mebibyte,
                "🚀👩‍🚀",
                "شركة مثال",
                "\u202Eevil\u202C",
                "\u001b[31mred",
                "a\nb\tc",
                "O'Brien & “Söhne”",
                "-x",
                "@file",
                "${user.home}",
                "%n%s",
                "{0}")) {
            Cli.Run run = cli.run("add", "--json", "--", company, "Engineer");
            assertThat(run.exit()).isZero();
            assertThat(run.object().get("company")).isEqualTo(company);
            Cli.Run text = cli.run("add", "--", company, "Engineer");
            assertThat(text.out()).hasSizeLessThan(300).doesNotContain("\u001b", "\u202E");
        }
        assertThat(cli.run("list").out().lines())
                .allSatisfy(line -> assertThat(TerminalText.width(line)).isLessThanOrEqualTo(80));
        assertThat(cli.run("list", "--json").array()).hasSize(24);
    }

    @Test
    void halfACharacterIsReplacedVisibly() {
        assertThat(cli.run("add", "--json", "a\ud83db", "Engineer").object()).containsEntry("company", "a\ufffdb");
    }

    @Test
    void lettersLostOnTheWayAreNotKept() {
        Cli.Run run = cli.run("add", "M\ufffd\ufffdller", "Engineer");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("LC_ALL=C.UTF-8");
    }

    @Test
    void moreThanAMebibyteIsRefused() {
        Cli.Run run = cli.run("add", "a".repeat((1 << 20) + 1), "Engineer");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("1 MiB").endsWith("[HW-21]\n");
        assertThat(cli.run("list", "--json").array()).isEmpty();
    }

    @Test
    void withoutAPathTheUsualJournalIsMade() {
        assertThat(cli.plain("add", "Acme", "Engineer").exit()).isZero();

        assertThat(folder.resolve("data/headway/journal.headway")).exists();
        assertThat(Files.exists(cli.journal())).isFalse();
    }
}
