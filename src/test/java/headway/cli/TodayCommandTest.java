package headway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import headway.journal.Journal;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TodayCommandTest {
    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void start() {
        cli = Cli.in(folder);
    }

    private void fill() {
        cli.run("add", "Acme", "Engineer", "--stage", "applied", "--date", "2026-11-10");
        cli.run("add", "Contoso", "Analyst", "--stage", "applied", "--date", "2026-11-20");
        cli.run("add", "Müller", "Nurse");
        cli.run("followup", "add", "3", "--kind", "networking", "--due", "today", "--what", "ask Eva");
    }

    @Test
    void itSaysWhatToDoAndWhyAndWhatWaits() {
        fill();

        Cli.Run run = cli.run("today");

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("""
                        2026-11-23 Mon

                        To do
                          check-in:1  Check-in    Acme, Engineer
                            Last contact Tue, Nov 10; give them 7 days: earliest polite day Tue, Nov 17.
                          1           Networking  Müller, Nurse (ask Eva)
                            You planned this for today.

                        Waiting (1)
                          2  2026-11-27  Contoso, Analyst
                        """);
    }

    @Test
    void jsonHoldsActionsWaitingAndTheNextInterview() {
        fill();
        cli.run("contact", "add", "2", "Ada Lovelace");
        cli.run("interview", "add", "2", "--at", "2026-11-25T14:00", "--with", "ada lovelace", "--place", "Room 1");

        Cli.Run run = cli.run("today", "--json");

        assertThat(run.object().keySet())
                .containsExactly("today", "nextInterview", "actions", "more", "waiting", "rolledOver");
        assertThat(run.object())
                .containsEntry("today", "2026-11-23")
                .containsEntry("more", List.of())
                .containsEntry("rolledOver", BigDecimal.ONE);
        Map<String, Object> action = run.list("actions").get(0);
        assertThat(action.keySet())
                .containsExactly("key", "application", "kind", "due", "channel", "contact", "what", "reason");
        assertThat(action)
                .containsEntry("key", "check-in:1")
                .containsEntry("application", Map.of("id", BigDecimal.ONE, "company", "Acme", "role", "Engineer"))
                .containsEntry("kind", "CHECK_IN")
                .containsEntry("due", "2026-11-17")
                .containsEntry("channel", null)
                .containsEntry("contact", "")
                .containsEntry("what", "");
        assertThat(action.get("reason")).asString().contains("earliest polite day");
        Map<String, Object> waiting = run.list("waiting").get(0);
        assertThat(waiting.keySet()).containsExactly("application", "until", "resting", "reason");
        assertThat(waiting).containsEntry("until", null).containsEntry("resting", false);
        assertThat(interview(run))
                .containsEntry("id", BigDecimal.ONE)
                .containsEntry("type", "VIDEO")
                .containsEntry("start", "2026-11-25T14:00")
                .containsEntry("zone", "Z")
                .containsEntry("startsAt", "2026-11-25T14:00:00Z")
                .containsEntry("minutes", new BigDecimal(60))
                .containsEntry("place", "Room 1")
                .containsEntry("with", List.of("Ada Lovelace"));
    }

    @Test
    void theLastDayToApplyIsAnAction() {
        cli.run("add", "Acme", "Engineer");
        try (Journal journal = Journal.open(cli.journal(), Cli.CLOCK, Enum::name)) {
            journal.applications()
                    .edit(
                            1,
                            a -> a.toBuilder()
                                    .deadline(LocalDate.of(2026, 11, 24))
                                    .build());
        }

        assertThat(cli.run("today", "--json").list("actions").get(0))
                .containsEntry("key", "apply:1")
                .containsEntry("kind", "APPLY")
                .containsEntry("due", "2026-11-24");
        assertThat(cli.run("today").out()).contains("apply:1  Apply  Acme, Engineer");

        assertThat(cli.run("followup", "snooze", "apply:1", "--days", "1").exit())
                .isZero();
        assertThat(cli.run("today", "--json").list("actions")).isEmpty();
        assertThat(cli.run("today", "--today", "tomorrow", "--json").list("actions"))
                .hasSize(1);

        Cli.Run done = cli.run("followup", "done", "apply:1", "--json");
        assertThat(done.object()).containsEntry("key", "apply:1").containsEntry("followUp", null);
        assertThat(cli.run("show", "1", "--json").object()).containsEntry("stageKind", "APPLIED");
        assertThat(cli.run("followup", "done", "apply:1").err()).contains("There is nothing to do under “apply:1”");
    }

    @Test
    void noMoreThanThreeThingsAreAskedForAndTheRestIsCounted() {
        cli.run("add", "Acme", "Engineer");
        for (int i = 1; i <= 40; i++) {
            cli.run("followup", "add", "1", "--kind", "other", "--due", "today", "--what", "note " + i);
        }

        assertThat(cli.run("today", "--json").list("actions")).hasSize(3);
        assertThat(cli.run("today", "--json").list("more")).hasSize(37);
        Cli.Run screen = cli.terminal(80, 24).run("today");
        assertThat(screen.out()).contains("Due as well, and it can wait (37)").contains(" more\n");
        assertThat(screen.out().lines())
                .hasSizeLessThan(24)
                .allSatisfy(line -> assertThat(TerminalText.width(line)).isLessThanOrEqualTo(80));
        assertThat(cli.run("today").out()).contains("note 40").doesNotContain("… and");
    }

    @Test
    void whatRestsAndWhoseTurnItIsAreSaid() {
        fill();
        cli.run("next-step", "1", "--no-date", "--may-follow-up", "no");
        try (Journal journal = Journal.open(cli.journal(), Cli.CLOCK, Enum::name)) {
            journal.applications().rest(Set.of(2L), true);
        }

        assertThat(cli.run("today").out()).endsWith("""
                        Waiting (2)
                          1  Acme, Engineer
                            They would rather not be asked; they will get in touch.
                          2  Contoso, Analyst
                            You've done your part.
                        """);
        assertThat(cli.run("today", "--json").list("waiting"))
                .extracting(one -> one.get("resting"))
                .containsExactly(false, true);
    }

    @Test
    void nothingToDoAndAnEmptyJournalAreSaid() {
        assertThat(cli.plain("today").out()).startsWith("Your journal is empty.");
        assertThat(cli.plain("today", "--json").object()).containsEntry("nextInterview", null);

        cli.run("add", "Acme", "Engineer");
        assertThat(cli.run("today").out()).isEqualTo("2026-11-23 Mon\n\nNothing to do today.\n");
    }

    @Test
    void itIsSaidInTheUsersLanguage() {
        fill();

        assertThat(cli.german().run("today").out())
                .contains("2026-11-23 Mo", "Zu tun", "Wartet (1)", "Du hast das für heute geplant");
    }

    @Test
    void aMistypedPathMakesNoFile() {
        assertThat(cli.run("today").exit()).isEqualTo(1);
        assertThat(cli.journal()).doesNotExist();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> interview(Cli.Run run) {
        return (Map<String, Object>) Objects.requireNonNull(run.object().get("nextInterview"));
    }
}
