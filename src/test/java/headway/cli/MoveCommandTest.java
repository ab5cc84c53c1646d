package headway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import headway.journal.Journal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MoveCommandTest {
    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void start() {
        cli = Cli.in(folder);
        cli.run("add", "Acme", "Engineer", "--stage", "applied", "--date", "2026-11-10");
    }

    @Test
    void anApplicationMovesOnADay() {
        Cli.Run run = cli.run("move", "1", "interviewing", "--on", "2026-11-20");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEqualTo("Moved number 1: Acme, Engineer (Interviewing since 2026-11-20).\n");
    }

    @Test
    void jsonHoldsTheApplicationAsItIsNow() {
        Cli.Run run = cli.run("move", "1", "Offer", "--json");
        Map<String, Object> application = run.object();

        assertThat(application).containsEntry("stageKind", "OFFER").containsEntry("stageSince", "2026-11-23");
        List<Map<String, Object>> history = run.list("history");
        assertThat(history).extracting(step -> step.get("stageKind")).containsExactly("APPLIED", "OFFER");
        assertThat(history.get(1)).containsEntry("fromStage", "Applied").containsEntry("fromStageKind", "APPLIED");
        assertThat(application.keySet()).containsAll(AddCommandTest.FIELDS);
    }

    @Test
    void anOutcomeWillDoAsAStage() {
        for (String word : List.of("rejected", "Not chosen", "REJECTED")) {
            assertThat(cli.run("move", "1", word, "--json").object())
                    .containsEntry("stageKind", "CLOSED")
                    .containsEntry("outcome", "REJECTED");
        }
        assertThat(cli.run("move", "1", "closed", "--outcome", "no response", "--json")
                        .object())
                .containsEntry("outcome", "NO_RESPONSE");
        assertThat(cli.run("move", "1", "rejected", "--outcome", "accepted").exit())
                .isEqualTo(2);
    }

    @Test
    void aClosedStageAsksForTheOutcome() {
        Cli.Run run = cli.run("move", "1", "closed");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("“Closed” is a closed stage").contains("headway move --help");
        assertThat(cli.run("move", "1", "closed", "--outcome", "dunno").exit()).isEqualTo(2);
        assertThat(cli.run("move", "1", "offer", "--outcome", "accepted").exit())
                .isEqualTo(2);
    }

    @Test
    void aDayBeforeTheLatestStepOnlyAddsToTheHistory() {
        cli.run("move", "1", "interviewing", "--on", "2026-11-20");

        Cli.Run run = cli.run("move", "1", "screening", "--on", "2026-11-15");

        assertThat(run.out()).startsWith("Noted in the history of number 1");
        assertThat(cli.run("show", "1", "--json").object()).containsEntry("stageKind", "INTERVIEWING");
    }

    @Test
    void movingToWhereItIsChangesNothing() {
        Cli.Run run = cli.run("move", "1", "applied");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("already").contains("nothing was changed");
        assertThat(cli.run("show", "1", "--json").object()).containsEntry("stageSince", "2026-11-10");
    }

    @Test
    void anUnknownStageIsAnsweredWithThoseThereAre() {
        Cli.Run run = cli.run("move", "1", "limbo\u001b[2J");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .contains("Saved, Applied, Screening, Interviewing, Offer, Closed")
                .doesNotContain("\u001b");
    }

    @Test
    void anUnknownNumberFailsAndPrintsPlainly() {
        Cli.Run run = cli.run("move", "12345", "offer");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("headway: There is no application number 12345. [HW-22]\n");
    }

    @Test
    void whatIsNoNumberIsWrongUsage() {
        for (String id : List.of("Acme", "1.5", "", "99999999999999999999", "0x1")) {
            assertThat(cli.run("move", id, "offer").exit()).as(id).isEqualTo(2);
        }
    }

    @Test
    void theThirtyFirstOfFebruaryIsRefused() {
        Cli.Run run = cli.run("move", "1", "offer", "--on", "2026-02-31");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("headway: “2026-02-31” is no day of the calendar.\n");
    }

    @Test
    void whatIsInTheTrashStaysThere() {
        try (Journal journal = Journal.open(cli.journal(), Cli.CLOCK, Enum::name)) {
            journal.applications().delete(Set.of(1L));
        }

        assertThat(cli.run("move", "1", "offer").exit()).isEqualTo(1);
        assertThat(cli.run("move", "1", "offer").err()).contains("trash");
        assertThat(cli.run("show", "1").out()).contains("trash");
        assertThat(cli.run("list", "--json").array()).isEmpty();
    }
}
