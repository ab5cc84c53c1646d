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

class RewardCommandsTest {
    static final List<String> FIELDS = List.of("id", "name", "points", "chosen", "pointsToGo");
    static final List<String> CLAIM_FIELDS = List.of("id", "reward", "name", "points", "day", "claimedAt");

    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void start() {
        cli = Cli.in(folder);
        cli.run("add", "Acme", "Engineer");
        EffortLog log = new EffortLog(cli);
        log.add("2026-11-20", EffortKind.NETWORKING, 45, "");
        log.add("2026-11-21", EffortKind.INTERVIEW_ATTENDED, 60, "");
    }

    @Test
    void theFirstOneAddedIsTheOneToWorkFor() {
        Cli.Run run = cli.run("reward", "add", "Weekend by the sea", "--points", "100");

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("Added reward 1: Weekend by the sea, 100 points.\n77 points to go.\n");
        assertThat(cli.run("reward", "add", "Cinema", "--points", "20").out())
                .endsWith("You have the points for it already: “headway reward claim 2”.\n");
        assertThat(cli.run("reward", "list").out()).isEqualTo("""
                        Your balance is 23 points.
                          2  20 points   Cinema (yours to claim)
                          1  100 points  Weekend by the sea (77 points to go, the one you work for)
                        """);
    }

    @Test
    void jsonHoldsTheRewards() {
        Map<String, Object> added =
                cli.run("reward", "add", "Cinema", "--points=24", "--json").object();

        assertThat(added.keySet()).containsExactlyElementsOf(FIELDS);
        assertThat(added)
                .containsEntry("id", BigDecimal.ONE)
                .containsEntry("name", "Cinema")
                .containsEntry("points", new BigDecimal(24))
                .containsEntry("chosen", true)
                .containsEntry("pointsToGo", BigDecimal.ONE);
        assertThat(cli.run("reward", "list", "--json").array()).containsExactly(added);
    }

    @Test
    void aClaimIsAWarmSentence() {
        cli.run("reward", "add", "Cinema", "--points", "20");

        Cli.Run run = cli.run("reward", "claim", " cinema ");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEqualTo("“Cinema” is yours: enjoy it, you have earned it. Your balance is 3 points.\n");
        assertThat(cli.run("reward", "list", "--claimed").out()).isEqualTo("  2026-11-23  20 points  Cinema\n");
        List<Map<String, Object>> claims =
                cli.run("reward", "list", "--claimed", "--json").array();
        assertThat(claims).singleElement().satisfies(claim -> {
            assertThat(claim.keySet()).containsExactlyElementsOf(CLAIM_FIELDS);
            assertThat(claim)
                    .containsEntry("reward", BigDecimal.ONE)
                    .containsEntry("day", "2026-11-23")
                    .containsEntry("claimedAt", "2026-11-23T12:00:00Z");
        });
    }

    @Test
    void itIsClaimedByNumberToo() {
        cli.run("reward", "add", "1984", "--points", "5");
        cli.run("reward", "add", "1", "--points", "7");

        // A number comes before a name.
        assertThat(cli.run("reward", "claim", "1", "--json").object())
                .containsEntry("name", "1984")
                .containsEntry("balance", new BigDecimal(18));
        assertThat(cli.run("reward", "claim", "1984", "--json").object()).containsEntry("name", "1984");
        assertThat(cli.run("reward", "claim", "2", "--json").object()).containsEntry("name", "1");
    }

    @Test
    void oneThatIsTooDearSaysHowFarAwayItIs() {
        cli.run("reward", "add", "Cinema", "--points", "24");

        Cli.Run run = cli.run("reward", "claim", "1");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("headway: “Cinema” is 1 point away. [HW-43]\n");
        assertThat(cli.run("reward", "list", "--claimed").out()).isEqualTo("Nothing was claimed yet.\n");
        assertThat(cli.run("effort", "--json").object()).containsEntry("balance", new BigDecimal(23));
    }

    @Test
    void anotherOneIsChosen() {
        cli.run("reward", "add", "Cinema", "--points", "20");
        cli.run("reward", "add", "Sea", "--points", "100");

        assertThat(cli.run("reward", "choose", "Sea").out())
                .isEqualTo("“Sea” is what you work for now.\n77 points to go.\n");
        assertThat(cli.run("reward", "list", "--json").array())
                .extracting(one -> one.get("chosen"))
                .containsExactly(false, true);
    }

    @Test
    void whatWasClaimedStaysWhenItsRewardIsRemoved() {
        cli.run("reward", "add", "Cinema", "--points", "20");
        cli.run("reward", "claim", "1");

        assertThat(cli.run("reward", "remove", "Cinema").out()).isEqualTo("Removed the reward “Cinema”.\n");

        assertThat(cli.run("reward", "list").out()).startsWith("There is no reward yet;");
        assertThat(cli.run("reward", "list", "--claimed", "--json").array())
                .singleElement()
                .satisfies(claim -> assertThat(claim).containsEntry("reward", null));
    }

    @Test
    void whatIsMistypedIsRefused() {
        assertThat(cli.run("reward", "add", "Cinema", "--points", "0").err())
                .isEqualTo("headway: A reward costs 1 to 100000 points. [HW-42]\n");
        for (String[] wrong : List.of(
                new String[] {"add", "Cinema"},
                new String[] {"add", "--points", "20"},
                new String[] {"add", "Cinema", "--points", "0"},
                new String[] {"add", "Cinema", "--points=-5"},
                new String[] {"add", "Cinema", "--points", "100001"},
                new String[] {"add", "Cinema", "--points", "99999999999"},
                new String[] {"add", "Cinema", "--points", "many"},
                new String[] {"add", " ", "--points", "20"},
                new String[] {"claim"},
                new String[] {"nonsense"},
                new String[] {})) {
            String[] all = new String[wrong.length + 1];
            all[0] = "reward";
            System.arraycopy(wrong, 0, all, 1, wrong.length);
            Cli.Run run = cli.run(all);
            assertThat(run.exit()).as(String.join(" ", wrong)).isEqualTo(2);
            assertThat(run.err()).doesNotContain("null", "Exception");
        }
        assertThat(cli.run("reward", "list", "--json").array()).isEmpty();
    }

    @Test
    void whatIsNotThereOrThereTwiceIsRefused() {
        cli.run("reward", "add", "Cinema", "--points", "20");
        cli.run("reward", "add", "CINEMA", "--points", "5");

        assertThat(cli.run("reward", "claim", "cinema").err())
                .isEqualTo("headway: More than one reward is called “cinema”; give the number.\n");
        Cli.Run run = cli.run("reward", "claim", "9");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo("headway: There is no reward “9”; “headway reward list” shows what there is.\n");
    }

    @Test
    void itIsSaidInTheUsersLanguage() {
        cli.run("reward", "add", "Kino", "--points", "24");

        assertThat(cli.german().run("reward", "list").out()).isEqualTo("""
                        Dein Guthaben: 23 Punkte.
                          1  24 Punkte  Kino (noch 1 Punkt, darauf arbeitest du hin)
                        """);
        assertThat(cli.german().run("reward", "claim", "kino").err())
                .isEqualTo("headway: Bis „Kino“ fehlt noch 1 Punkt. [HW-43]\n");
    }
}
