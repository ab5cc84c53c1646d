package headway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NextStepCommandTest {
    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void start() {
        cli = Cli.in(folder);
        cli.run("add", "Acme", "Engineer", "--stage", "applied", "--date", "2026-11-10");
        cli.run("contact", "add", "1", "Ada");
    }

    @Test
    void whatWasAgreedIsKeptAndTheRulesFollowIt() {
        Cli.Run run = cli.run(
                "next-step",
                "1",
                "--what",
                "they decide",
                "--by",
                "2026-12-04",
                "--may-follow-up",
                "yes",
                "--channel",
                "email",
                "--contact",
                "ada",
                "--on",
                "yesterday");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEqualTo("""
                        Agreed for number 1: Acme, Engineer, on 2026-11-22
                          Next step         they decide
                          By                2026-12-04
                          May I follow up?  Yes, E-mail, Ada
                        They said Fri, Dec 4; hiring runs late: earliest polite day Wed, Dec 9.
                        """);
    }

    @Test
    void withoutOptionsItIsShown() {
        assertThat(cli.run("next-step", "1").out())
                .startsWith("Nothing is agreed for number 1: Acme, Engineer.\nLast contact");
        Map<String, Object> none = cli.run("next-step", "1", "--json").object();
        assertThat(none.keySet()).containsExactly("application", "nextStep", "advice");
        assertThat(none).containsEntry("nextStep", null);

        cli.run("next-step", "1", "--by", "2026-12-04", "--what", "call", "--channel", "phone");

        Map<String, Object> shown = cli.run("next-step", "1", "--json").object();
        assertThat(shown)
                .containsEntry("application", Map.of("id", BigDecimal.ONE, "company", "Acme", "role", "Engineer"));
        assertThat(map(shown, "nextStep"))
                .containsEntry("what", "call")
                .containsEntry("by", "2026-12-04")
                .containsEntry("mayFollowUp", "NOT_ASKED")
                .containsEntry("channel", "PHONE")
                .containsEntry("contact", "")
                .containsEntry("agreedOn", "2026-11-23")
                .hasSize(6);
        assertThat(map(shown, "advice")).containsEntry("verdict", "CHECK_IN").containsEntry("due", "2026-12-09");
    }

    @Test
    void aNextStepWithoutADateIsRefused() {
        Cli.Run run = cli.run("next-step", "1", "--what", "they call");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("""
                        headway: Say by when: give --by DATE, or --no-date when no day was agreed.
                        For help: headway next-step --help
                        """);
        assertThat(cli.run("next-step", "1", "--may-follow-up", "no").exit()).isEqualTo(2);
        assertThat(cli.run("next-step", "1", "--by", "2026-12-04", "--no-date").exit())
                .isEqualTo(2);
        assertThat(cli.run("next-step", "1", "--json").object()).containsEntry("nextStep", null);
    }

    @Test
    void noDateMayBeAgreed() {
        Cli.Run run = cli.run("next-step", "1", "--no-date", "--may-follow-up", "not asked");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("no day agreed").contains("Not asked");
        assertThat(cli.german()
                        .run("next-step", "1", "--no-date", "--may-follow-up", "nein")
                        .out())
                .contains("kein Tag vereinbart", "Nein");
    }

    @Test
    void whatIsMistypedIsRefused() {
        assertThat(cli.run("next-step", "1", "--by", "2026-02-30").err()).contains("is no day of the calendar");
        for (List<String> wrong : List.of(
                List.of("--by", "soon"),
                List.of("--by", "2026-12-04", "--may-follow-up", "perhaps"),
                List.of("--by", "2026-12-04", "--channel", "pigeon"),
                List.of("--by", "2026-12-04", "--on", "2026-13-01"),
                List.of("--by", "2500-01-01"))) {
            Cli.Run run = cli.run(
                    Stream.concat(Stream.of("next-step", "1"), wrong.stream()).toArray(String[]::new));
            assertThat(run.exit()).as(wrong.toString()).isEqualTo(2);
        }
        assertThat(cli.run("next-step", "1", "--by", "2026-12-04", "--contact", "Bob")
                        .exit())
                .isEqualTo(1);
        assertThat(cli.run("next-step", "1", "--by", "2026-12-04", "--on", "2026-11-24")
                        .err())
                .endsWith("[HW-28]\n");
        assertThat(cli.run("next-step", "7").err()).endsWith("[HW-22]\n");
        assertThat(cli.run("next-step", "1", "--json").object()).containsEntry("nextStep", null);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Map<String, Object> of, String field) {
        return (Map<String, Object>) Objects.requireNonNull(of.get(field), field);
    }
}
