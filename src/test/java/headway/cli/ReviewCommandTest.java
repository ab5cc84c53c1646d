package headway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.EffortKind;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewCommandTest {
    static final List<String> FIELDS = List.of(
            "week",
            "from",
            "to",
            "points",
            "minutes",
            "goal",
            "byKind",
            "mean",
            "movedOn",
            "helped",
            "learned",
            "next",
            "nextGoal",
            "proposedGoal",
            "reviewedAt");

    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void start() {
        cli = Cli.in(folder);
        cli.run("add", "Acme", "Engineer", "--stage", "applied", "--date", "2026-11-10");
        EffortLog log = new EffortLog(cli);
        log.add("2026-11-17", EffortKind.NETWORKING, 45, "");
        log.add("2026-11-18", EffortKind.INTERVIEW_ATTENDED, 60, "");
        cli.run("move", "1", "rejected", "--on", "2026-11-19");
    }

    @Test
    void theWeekIsShownAgainstGoalAndMean() {
        Cli.Run run = cli.run("review", "--week", "2026-W47");

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("""
                        2026-W47 (2026-11-15 to 2026-11-21)
                        23 of 50 points, 1 h 45 min
                        Mean of the weeks before: 10 points

                        What you did
                          1 ×  Networking          8 points   45 min
                          1 ×  Interview attended  15 points  1 h

                        Ended with a no
                          Acme, Engineer (moved on)

                        Within reach for the week after: 17 points.
                        """);
    }

    @Test
    void whatIsSaidIsKeptAndShown() {
        cli.run("review", "--week=2026-W47", "--helped", "Calling first", "--learned", "Less is more", "--goal", "20");

        Cli.Run run = cli.run("review", "--week=2026-W47", "--next", "Two calls\nbefore noon");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).endsWith("""

                        What helped
                          Calling first

                        What you learned
                          Less is more

                        Next small goal
                          Two calls
                          before noon

                        The week after aims at 20 points.
                        """);
        assertThat(cli.run("effort", "--json").object()).containsEntry("goal", new BigDecimal(20));
        assertThat(cli.run("effort", "--week=2026-W47", "--json").object()).containsEntry("goal", new BigDecimal(50));
    }

    @Test
    void jsonHoldsTheReview() {
        Map<String, Object> before =
                cli.run("review", "--week=2026-W47", "--json").object();

        assertThat(before.keySet()).containsExactlyElementsOf(FIELDS);
        assertThat(before)
                .containsEntry("week", "2026-W47")
                .containsEntry("points", new BigDecimal(23))
                .containsEntry("goal", new BigDecimal(50))
                .containsEntry("mean", BigDecimal.TEN)
                .containsEntry("helped", "")
                .containsEntry("nextGoal", null)
                .containsEntry("proposedGoal", new BigDecimal(17))
                .containsEntry("reviewedAt", null)
                .containsEntry(
                        "movedOn",
                        List.of(Map.of(
                                "id", BigDecimal.ONE, "company", "Acme", "role", "Engineer", "askedFeedback", false)));
        assertThat(cli.run("review", "--week=2026-W47", "--helped=Calls", "--goal=30", "--json")
                        .object())
                .containsEntry("helped", "Calls")
                .containsEntry("nextGoal", new BigDecimal(30))
                .containsEntry("reviewedAt", "2026-11-23T12:00:00Z");
    }

    @Test
    void thePresentWeekIsMeantWhereNoneIsNamed() {
        assertThat(cli.run("review").out()).startsWith("2026-W48 (").contains("  Nothing is logged for this week yet.");
        assertThat(cli.run("review", "--today", "2026-11-18", "--json").object())
                .containsEntry("week", "2026-W47");
    }

    @Test
    void whatIsEmptiedIsEmpty() {
        cli.run("review", "--helped", "Calls", "--learned", "Less");

        assertThat(cli.run("review", "--helped", "", "--json").object())
                .containsEntry("helped", "")
                .containsEntry("learned", "Less");
    }

    @Test
    void whatIsMistypedIsRefusedAndNothingIsKept() {
        assertThat(cli.run("review", "--goal", "0").err())
                .isEqualTo("headway: A week aims at 5 to 10000 points. [HW-44]\n");
        for (String[] wrong : List.of(
                new String[] {"review", "--goal", "0", "--helped", "x"},
                new String[] {"review", "--goal=-5", "--helped", "x"},
                new String[] {"review", "--goal", "10001", "--helped", "x"},
                new String[] {"review", "--goal", "more", "--helped", "x"},
                new String[] {"review", "--week", "2026-W54", "--helped", "x"},
                new String[] {"review", "--week", "2027-W53", "--helped", "x"},
                new String[] {"review", "x"})) {
            Cli.Run run = cli.run(wrong);
            assertThat(run.exit()).as(String.join(" ", wrong)).isEqualTo(2);
            assertThat(run.err()).doesNotContain("null", "Exception");
        }
        assertThat(cli.run("review", "--json").object()).containsEntry("reviewedAt", null);
        Cli.Run ahead = cli.run("review", "--week", "2026-W49", "--helped", "x");
        assertThat(ahead.exit()).isEqualTo(1);
        assertThat(ahead.err()).isEqualTo("headway: 2026-W49 has not begun yet; a review looks back.\n");
    }

    @Test
    void itIsSaidInTheUsersLanguage() {
        assertThat(cli.german()
                        .run("review", "--week=2026-W47", "--helped=Anrufen")
                        .out())
                .contains("Mittel der Wochen davor: 10 Punkte", "Was du getan hast", "Was geholfen hat\n  Anrufen")
                .contains("Acme, Engineer (weitergegangen)", "Für die Woche danach erreichbar: 17 Punkte.");
    }
}
