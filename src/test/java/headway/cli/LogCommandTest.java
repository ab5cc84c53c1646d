package headway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.EffortEntry;
import headway.domain.EffortKind;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogCommandTest {
    @TempDir
    Path folder;

    private Cli cli;
    private EffortLog log;

    @BeforeEach
    void start() {
        cli = Cli.in(folder);
        log = new EffortLog(cli);
        cli.run("add", "Acme", "Engineer");
        cli.run("contact", "add", "1", "Ana Lima");
    }

    @Test
    void aLineIsKeptAndSaidInOne() {
        Cli.Run run = cli.run("log", "45m networking Ana @Acme yesterday");

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .isEqualTo("That counts: Networking, 45 min, 2026-11-22, Acme, Engineer, Ana Lima: 8 points."
                        + " Your balance is 8 points.\n");
        assertThat(log.all()).singleElement().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo(EffortKind.NETWORKING);
            assertThat(entry.minutes()).isEqualTo(45);
            assertThat(entry.applicationId()).isEqualTo(1);
            assertThat(entry.contactId()).isEqualTo(1);
        });
    }

    @Test
    void quotesAreNotNeeded() {
        assertThat(cli.run("log", "45m", "networking", "yesterday").exit()).isZero();
        assertThat(cli.run("log", "90m", "learning", "SQL", "course", "--on", "2026-11-20")
                        .exit())
                .isZero();

        assertThat(log.all()).extracting(EffortEntry::minutes).containsExactlyInAnyOrder(45, 90);
        assertThat(log.all()).extracting(EffortEntry::note).containsExactlyInAnyOrder("", "SQL course");
    }

    @Test
    void theDayOfTheOptionWinsOverThatOfTheText() {
        cli.run("log", "45m networking yesterday", "--on", "2026-11-19");
        cli.run("log", "30m learning", "--on=yesterday");
        cli.run("log", "30m learning");

        assertThat(log.all())
                .extracting(EffortEntry::day)
                .containsExactly(LocalDate.of(2026, 11, 19), LocalDate.of(2026, 11, 22), LocalDate.of(2026, 11, 23));
    }

    @Test
    void jsonHoldsWhatWasKept() {
        Map<String, Object> kept =
                cli.run("log", "45m networking Ana @Acme yesterday", "--json").object();

        List<String> fields = new ArrayList<>(EffortCommandTest.ENTRY_FIELDS);
        fields.add("balance");
        assertThat(kept.keySet()).containsExactlyElementsOf(fields);
        assertThat(kept)
                .containsEntry("id", BigDecimal.ONE)
                .containsEntry("day", "2026-11-22")
                .containsEntry("kind", "NETWORKING")
                .containsEntry("minutes", new BigDecimal(45))
                .containsEntry("points", new BigDecimal(8))
                .containsEntry("note", "")
                .containsEntry("application", BigDecimal.ONE)
                .containsEntry("company", "Acme")
                .containsEntry("role", "Engineer")
                .containsEntry("person", "Ana Lima")
                .containsEntry("automatic", false)
                .containsEntry("countsForRecord", false)
                .containsEntry("balance", new BigDecimal(8));
    }

    @Test
    void anotherDayWillDoForToday() {
        assertThat(cli.run("log", "45m networking yesterday", "--today", "2026-11-10", "--json")
                        .object())
                .containsEntry("day", "2026-11-09");
    }

    @Test
    void itIsReadAndSaidInTheUsersLanguage() {
        assertThat(cli.german().run("log", "45 Minuten Kontakte gestern").out())
                .isEqualTo("Das zählt: Kontakte pflegen, 45 Min., 2026-11-22: 8 Punkte. Dein Guthaben: 8 Punkte.\n");
    }

    @Test
    void theOrderOfDayAndMonthIsThatOfTheCountry() {
        cli.run("log", "45m networking 11/10");
        cli.german().run("log", "45m networking 9.11.");

        assertThat(log.all())
                .extracting(EffortEntry::day)
                .containsExactly(LocalDate.of(2026, 11, 9), LocalDate.of(2026, 11, 10));
    }

    @Test
    void absurdMinutesAreRefusedInOneSentence() {
        Cli.Run run = cli.run("log", "99999m networking");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("headway: ")
                .endsWith("For help: headway log --help\n")
                .hasLineCount(2);
        assertThat(log.all()).isEmpty();
    }

    @Test
    void workAheadIsRefusedAndRestAheadIsNot() {
        Cli.Run run = cli.run("log", "45m networking", "--on", "tomorrow");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).endsWith("[HW-28]\n");
        assertThat(log.all()).isEmpty();
        assertThat(cli.run("log", "planned rest", "--on", "tomorrow").out())
                .startsWith("That counts: Planned rest, 2026-11-24: 3 points.");
    }

    @Test
    void whatIsMistypedIsRefused() {
        for (String[] wrong : List.of(
                new String[] {"log"},
                new String[] {"log", " "},
                new String[] {"log", "45m networking", "--on", "2026-02-30"},
                new String[] {"log", "45m networking", "--on", "someday"},
                new String[] {"log", "45m networking", "--on"},
                new String[] {"log", "45m networking", "--nonsense"})) {
            Cli.Run run = cli.run(wrong);
            assertThat(run.exit()).as(String.join(" ", wrong)).isEqualTo(2);
            assertThat(run.err()).doesNotContain("null", "Exception").hasLineCount(2);
        }
        assertThat(log.all()).isEmpty();
        assertThat(cli.run("log", "").err()).startsWith("headway: Say in a few words what you did");
    }
}
