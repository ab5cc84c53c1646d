package headway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import headway.journal.Journal;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactCommandsTest {
    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void start() {
        cli = Cli.in(folder);
        cli.run("add", "Acme", "Engineer", "--stage", "applied", "--date", "2026-11-10");
    }

    @Test
    void aPersonIsAdded() {
        Cli.Run run = cli.run("contact", "add", "1", "Ada Lovelace", "--role", "hiring-manager");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEqualTo("Added to number 1: Acme, Engineer: Ada Lovelace (Hiring manager).\n");
    }

    @Test
    void jsonHoldsThePerson() {
        Map<String, Object> added = cli.run(
                        "contact",
                        "add",
                        "1",
                        "Ada",
                        "--email",
                        "ada@acme.example",
                        "--phone",
                        "+49 30 123456",
                        "--title",
                        "CTO",
                        "--channel",
                        "in person",
                        "--json")
                .object();

        assertThat(added.keySet()).containsExactly("application", "contact");
        assertThat(added.get("contact"))
                .isEqualTo(Map.of(
                        "name", "Ada",
                        "contactRole", "OTHER",
                        "title", "CTO",
                        "company", "",
                        "email", "ada@acme.example",
                        "phone", "+49 30 123456",
                        "preferredChannel", "IN_PERSON",
                        "notes", ""));
        assertThat(cli.run("show", "1", "--json").list("contacts")).hasSize(1);
    }

    @Test
    void theSameNameIsNotAddedTwice() {
        cli.run("contact", "add", "1", "Ada");

        Cli.Run run = cli.run("contact", "add", "1", "ADA");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("headway: ADA is a person of application 1 already.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--email=ada", "--email=ada@acme", "--email=a b@acme.example", "--phone=call me", "--phone=1"})
    void anAddressThatIsNoneIsRefused(String option) {
        Cli.Run run = cli.run("contact", "add", "1", "Ada", option);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(2);
        assertThat(run.err()).contains(option.startsWith("--email") ? "is no e-mail address" : "is no phone number");
        assertThat(cli.run("show", "1", "--json").list("contacts")).isEmpty();
    }

    @Test
    void whatIsMistypedIsRefused() {
        assertThat(cli.run("contact", "add", "1", " ").exit()).isEqualTo(2);
        assertThat(cli.run("contact", "add", "1", "Ada", "--role", "boss").err())
                .contains("--role takes no “boss”; it is one of: recruiter, hiring-manager,");
        assertThat(cli.run("contact", "add", "7", "Ada").err()).endsWith("[HW-22]\n");
        assertThat(cli.run("contact", "log", "1", "--from", "us").err()).contains("it is one of: me, them.");
        assertThat(cli.run("contact", "log", "1", "--on", "2026-02-30").exit()).isEqualTo(2);
        assertThat(cli.run("contact", "log", "1", "--on", "2026-11-24").err()).endsWith("[HW-28]\n");
        assertThat(cli.run("contact", "log", "1", "--contact", "Bob").exit()).isEqualTo(1);
        assertThat(cli.run("contact").err()).contains("log, add").contains("headway contact --help");
    }

    @Test
    void aContactRestartsTheClock() {
        Cli.Run run = cli.run("contact", "log", "1", "--on", "2026-11-20");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEqualTo("""
                        Noted for number 1: Acme, Engineer (I reached out, 2026-11-20).
                        Last contact Fri, Nov 20; give them 7 days: earliest polite day Fri, Nov 27.
                        """);
    }

    @Test
    void jsonHoldsTheEntry() {
        cli.run("contact", "add", "1", "Ada");

        Map<String, Object> logged = cli.run(
                        "contact",
                        "log",
                        "1",
                        "--from=them",
                        "--channel=phone",
                        "--contact=Ada",
                        "--words=next week",
                        "--json")
                .object();

        assertThat(logged.keySet()).containsExactly("application", "entry", "advice");
        assertThat(logged.get("application"))
                .isEqualTo(Map.of("id", BigDecimal.ONE, "company", "Acme", "role", "Engineer", "resting", false));
        assertThat(logged.get("entry"))
                .isEqualTo(Map.of(
                        "direction", "RECEIVED",
                        "on", "2026-11-23",
                        "channel", "PHONE",
                        "contact", "Ada",
                        "words", "next week",
                        "recordedAt", "2026-11-23T12:00:00Z"));
        assertThat(Objects.requireNonNull(logged.get("advice")).toString()).contains("due=2026-11-30");
    }

    @Test
    void aReplyWakesWhatRests() {
        try (Journal journal = Journal.open(cli.journal(), Cli.CLOCK, Enum::name)) {
            journal.applications().rest(Set.of(1L), true);
        }

        assertThat(cli.run("contact", "log", "1", "--from", "me").out()).doesNotContain("no longer rests");
        assertThat(cli.run("contact", "log", "1", "--from", "them").out()).contains("It no longer rests.");
        assertThat(cli.run("show", "1", "--json").object()).containsEntry("resting", false);
        assertThat(cli.german().run("contact", "log", "1").out()).startsWith("Vermerkt für Nummer 1: Acme, Engineer");
    }

    @Test
    void whatWasSaidIsKeptExactlyAndSteersNoTerminal() {
        String words = "a\n\u001b[31mred “ü” {0}";

        Cli.Run run = cli.run("contact", "log", "1", "--json", "--words", words);

        assertThat(Objects.requireNonNull(run.object().get("entry")).toString()).contains(words);
        assertThat(run.out()).doesNotContain("\u001b");
    }
}
