package headway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.EffortEntry;
import headway.domain.EffortKind;
import headway.domain.EffortSource;
import headway.journal.Journal;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EffortCommandTest {
    static final List<String> FIELDS =
            List.of("week", "from", "to", "points", "minutes", "goal", "byKind", "balance", "activeWeeks", "entries");

    static final List<String> ENTRY_FIELDS = List.of(
            "id",
            "day",
            "kind",
            "minutes",
            "points",
            "note",
            "application",
            "company",
            "role",
            "person",
            "automatic",
            "countsForRecord");

    @TempDir
    Path folder;

    private Cli cli;
    private EffortLog log;

    @BeforeEach
    void start() {
        cli = Cli.in(folder);
        log = new EffortLog(cli);
    }

    private void fill() {
        cli.run("add", "Acme", "Engineer", "--stage", "applied", "--date", "2026-11-10");
        log.add("2026-11-15", EffortKind.COACHING_SESSION, 60, "");
        log.add("2026-11-22", EffortKind.NETWORKING, 45, "met at the fair", one -> one.withWhom(1L, null, "Ana"));
        log.add("2026-11-23", EffortKind.LEARNING, 90, "SQL");
        log.add("2026-11-23", EffortKind.NETWORKING, 0, "");
        log.add("2026-11-24", EffortKind.PLANNED_REST, 0, "");
    }

    @Test
    void theWeekIsShownByKindAndByDay() {
        fill();

        Cli.Run run = cli.run("effort");

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("""
                        2026-W48 (2026-11-22 to 2026-11-28)
                        31 of 50 points, 2 h 15 min
                        Your balance is 49 points. Active 3 of the last 3 weeks.

                          2 ×  Networking    16 points  45 min
                          1 ×  Learning      12 points  1 h 30 min
                          1 ×  Planned rest  3 points

                        2026-11-22 Sun (1)
                          8 points   45 min      Networking    Acme, Engineer, Ana, met at the fair

                        2026-11-23 Mon (2)
                          12 points  1 h 30 min  Learning      SQL
                          8 points               Networking

                        2026-11-24 Tue (1)
                          3 points               Planned rest
                        """);
    }

    @Test
    void anotherWeekIsShownByItsName() {
        fill();

        for (String name : List.of("2026-W46", "2026W46", "2026-w46", " 2026-W46 ")) {
            Cli.Run run = cli.run("effort", "--week", name);
            assertThat(run.exit()).as(name).isZero();
            assertThat(run.out())
                    .startsWith("2026-W46 (2026-11-08 to 2026-11-14)\n10 of 50 points\n")
                    .contains("10 points  Application sent  Acme, Engineer, counted by itself");
        }
        assertThat(cli.run("effort", "--week=2026-W53", "--json").object())
                .containsEntry("from", "2026-12-27")
                .containsEntry("to", "2027-01-02")
                .containsEntry("entries", List.of());
        assertThat(cli.run("effort", "--week=2027-W01", "--json").object())
                .containsEntry("week", "2027-W01")
                .containsEntry("from", "2027-01-03");
    }

    @Test
    void jsonHoldsTheWeek() {
        fill();

        Cli.Run run = cli.run("effort", "--json");

        assertThat(run.object().keySet()).containsExactlyElementsOf(FIELDS);
        assertThat(run.object())
                .containsEntry("week", "2026-W48")
                .containsEntry("from", "2026-11-22")
                .containsEntry("to", "2026-11-28")
                .containsEntry("points", new BigDecimal(31))
                .containsEntry("minutes", new BigDecimal(135))
                .containsEntry("goal", new BigDecimal(50))
                .containsEntry("balance", new BigDecimal(49))
                .containsEntry("activeWeeks", Map.of("active", new BigDecimal(3), "of", new BigDecimal(3)));
        assertThat(run.list("byKind").get(0))
                .containsExactly(
                        Map.entry("kind", "NETWORKING"),
                        Map.entry("entries", BigDecimal.TWO),
                        Map.entry("minutes", new BigDecimal(45)),
                        Map.entry("points", new BigDecimal(16)));
        List<Map<String, Object>> entries = run.list("entries");
        assertThat(entries)
                .hasSize(4)
                .allSatisfy(one -> assertThat(one.keySet()).containsExactlyElementsOf(ENTRY_FIELDS));
        assertThat(entries)
                .extracting(one -> one.get("day"))
                .containsExactly("2026-11-22", "2026-11-23", "2026-11-23", "2026-11-24");
        assertThat(entries.get(0))
                .containsEntry("application", BigDecimal.ONE)
                .containsEntry("company", "Acme")
                .containsEntry("person", "Ana")
                .containsEntry("note", "met at the fair");
        assertThat(entries.get(1)).containsEntry("application", null).containsEntry("company", "");
        assertThat(cli.run("effort", "--week=2026-W46", "--json").list("entries"))
                .singleElement()
                .satisfies(one -> assertThat(one)
                        .containsEntry("kind", "APPLICATION_SENT")
                        .containsEntry("automatic", true));
    }

    @Test
    void aWeekWithNothingIsNoReproach() {
        cli.run("add", "Acme", "Engineer");

        assertThat(cli.run("effort").out()).isEqualTo("""
                        2026-W48 (2026-11-22 to 2026-11-28)
                        0 of 50 points
                        Your balance is 0 points.

                        Nothing is logged for this week yet.
                        """);
    }

    @Test
    void theFirstDayOfTheWeekIsThatOfTheCountryOrTheUsers() {
        cli.run("add", "Acme", "Engineer");

        assertThat(cli.german().run("effort", "--week=2026-W47", "--json").object())
                .containsEntry("from", "2026-11-16");
        assertThat(cli.run("effort", "--week=2026-W47", "--json").object()).containsEntry("from", "2026-11-15");
        try (Journal journal = log.open()) {
            journal.settings().setFirstDayOfWeek(DayOfWeek.SATURDAY);
        }
        assertThat(cli.run("effort", "--week=2026-W47", "--json").object())
                .containsEntry("week", "2026-W47")
                .containsEntry("from", "2026-11-14");
    }

    @Test
    void aWeekThatIsNoneIsRefused() {
        cli.run("add", "Acme", "Engineer");

        assertThat(cli.run("effort", "--week", "2026-W54").err())
                .isEqualTo("headway: “2026-W54” is no week of the calendar.\nFor help: headway effort --help\n");
        assertThat(cli.run("effort", "--week", "last").err())
                .startsWith("headway: “last” is not a week; write it like 2026-W48.\n");
        assertThat(cli.run("effort", "--week", "1800-W01").err()).contains("[HW-36]");
        for (String week : List.of("2026-W54", "2027-W53", "2026-W00", "2026-11-23", "W47", "", "0000-W01", "2026-W")) {
            Cli.Run run = cli.run("effort", "--week", week);
            assertThat(run.exit()).as(week).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).startsWith("headway: ").doesNotContain("Exception", "null");
        }
        assertThat(cli.run("effort", "--week", "2026-W53").exit()).isZero();
    }

    @Test
    void anInterviewThatIsOverCountsByItselfOnce() {
        cli.run("add", "Acme", "Engineer");
        cli.run("interview", "add", "1", "--at", "2026-11-23T13:00", "--minutes", "30");
        cli.run("interview", "add", "1", "--at", "2026-11-23T16:00");
        Cli later = cli.afterHours(3);

        assertThat(cli.run("effort", "--json").object()).containsEntry("points", BigDecimal.ZERO);
        assertThat(later.run("effort", "--json").object()).containsEntry("points", new BigDecimal(15));
        assertThat(later.run("effort", "--json").object()).containsEntry("minutes", new BigDecimal(30));
        assertThat(later.run("effort").out()).contains("15 points  30 min  Interview attended  Acme, Engineer");
    }

    @Test
    void todayCountsInterviewsToo() {
        cli.run("add", "Acme", "Engineer");
        cli.run("interview", "add", "1", "--at", "2026-11-24T10:00");
        cli.run("today", "--today", "2026-11-25");
        assertThat(log.all()).isEmpty();
        cli.run("interview", "add", "1", "--at", "2026-11-22T10:00");
        // Adding one that is over counts it at once; so does time that passes.
        assertThat(log.all()).extracting(EffortEntry::source).containsExactly(EffortSource.INTERVIEW);

        cli.run("interview", "add", "1", "--at", "2026-11-23T13:00");
        cli.afterHours(3).run("today");

        assertThat(log.all())
                .extracting(EffortEntry::source)
                .containsExactly(EffortSource.INTERVIEW, EffortSource.INTERVIEW);
    }

    @Test
    void aFullWeekFitsOnOneScreen() {
        cli.run("add", "Acme", "Engineer");
        try (Journal journal = log.open()) {
            for (int i = 0; i < 50; i++) {
                journal.effort()
                        .log(EffortEntry.of(
                                LocalDate.now(Cli.CLOCK),
                                i % 2 == 0 ? EffortKind.LEARNING : EffortKind.OTHER,
                                30,
                                "a long note about what was done, number " + i));
            }
        }

        Cli.Run screen = cli.terminal(60, 24).run("effort");

        assertThat(screen.out().lines())
                .hasSizeLessThan(24)
                .allSatisfy(line -> assertThat(TerminalText.width(line)).isLessThanOrEqualTo(60));
        assertThat(screen.out()).contains("… and ");
        assertThat(cli.run("effort").out()).contains("number 49").doesNotContain("… and ");
    }

    @Test
    void itIsSaidInTheUsersLanguage() {
        fill();

        assertThat(cli.german().run("effort").out()).startsWith("""
                        2026-W48 (2026-11-23 bis 2026-11-29)
                        23 von 50 Punkten, 1 Std. 30 Min.
                        Dein Guthaben: 49 Punkte. In 3 der letzten 3 Wochen aktiv.
                        """);
    }

    @Test
    void aMistypedPathMakesNoFile() {
        assertThat(cli.run("effort").exit()).isEqualTo(1);
        assertThat(cli.run("log", "45m networking").exit()).isEqualTo(1);
        assertThat(cli.run("review").exit()).isEqualTo(1);
        assertThat(cli.run("reward", "list").exit()).isEqualTo(1);
        assertThat(cli.journal()).doesNotExist();
    }
}
