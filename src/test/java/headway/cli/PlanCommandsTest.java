package headway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.Plan;
import headway.journal.Journal;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanCommandsTest {
    static final List<String> FIELDS = List.of(
            "id",
            "name",
            "template",
            "application",
            "company",
            "role",
            "lookFor",
            "layout",
            "cover",
            "phases",
            "createdAt");
    static final List<String> PHASE_FIELDS =
            List.of("firstDay", "lastDay", "focus", "goals", "actions", "people", "measures");

    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void start() {
        cli = Cli.in(folder);
        cli.run("add", "Contoso", "Analyst");
    }

    @Test
    void aPlanIsMadeForAnApplicationOrFree() {
        assertThat(cli.run("plan", "list").out())
                .isEqualTo("There is no plan yet; “headway plan new NAME --template general” makes one.\n");

        Cli.Run run = cli.run("plan", "new", "First months", "--template=engineer", "--application=1");

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("Added plan 1: First months (Contoso, Analyst).\n");
        assertThat(cli.run("plan", "new", "Mine").out()).isEqualTo("Added plan 2: Mine.\n");
        try (Journal journal = new EffortLog(cli).open()) {
            journal.plans().add(Plan.blank("Own").withTemplate(true));
        }
        assertThat(cli.run("plan", "list").out().lines())
                .containsExactlyInAnyOrder(
                        "  1  First months  Contoso, Analyst", "  2  Mine", "  3  Own           template");
    }

    @Test
    void itIsShownWithAllItSays() {
        cli.run("plan", "new", "First months", "--template=general", "--application=1");

        String shown = cli.run("plan", "show", "first months").out();

        assertThat(shown)
                .startsWith("1  First months (Contoso, Analyst)\n\nDays 1–30: Learn how things work here")
                .contains(
                        "\n  Goals\n    Understand what the team is measured by\n",
                        "\nDays 61–90: ",
                        "  People to meet\n");
        assertThat(shown.lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    @SuppressWarnings("unchecked")
    void jsonHoldsThePlan() {
        Cli.Run run = cli.run("plan", "new", "First", "--template=general", "--application=1", "--json");
        Map<String, Object> added = run.object();

        assertThat(added.keySet()).containsExactlyElementsOf(FIELDS);
        assertThat(added)
                .containsEntry("id", BigDecimal.ONE)
                .containsEntry("template", false)
                .containsEntry("application", BigDecimal.ONE)
                .containsEntry("company", "Contoso")
                .containsEntry("layout", "CLASSIC")
                .containsEntry("cover", true)
                .containsEntry("createdAt", "2026-11-23T12:00:00Z");
        List<Map<String, Object>> phases = run.list("phases");
        assertThat(phases).hasSize(3).allSatisfy(phase -> {
            assertThat(phase.keySet()).containsExactlyElementsOf(PHASE_FIELDS);
            assertThat((List<String>) phase.get("goals")).isNotEmpty();
        });
        assertThat(phases.get(2))
                .containsEntry("firstDay", new BigDecimal(61))
                .containsEntry("lastDay", new BigDecimal(90));
        assertThat(cli.run("plan", "list", "--json").array()).containsExactly(added);
        assertThat(cli.run("plan", "show", "1", "--json").object()).isEqualTo(added);
    }

    @Test
    void itIsRemovedByNumberOrName() {
        cli.run("plan", "new", "Mine");
        cli.run("plan", "new", "MINE");

        assertThat(cli.run("plan", "remove", "mine").err())
                .isEqualTo("headway: More than one plan is called “mine”; give the number.\n");
        assertThat(cli.run("plan", "remove", "1").out()).isEqualTo("Removed the plan “Mine”.\n");
        assertThat(cli.run("plan", "remove", "mine").out()).isEqualTo("Removed the plan “MINE”.\n");
        assertThat(cli.run("plan", "list", "--json").array()).isEmpty();
    }

    @Test
    void aPlanComesBeforeATemplateOfTheSameName() {
        try (Journal journal = new EffortLog(cli).open()) {
            journal.plans().add(Plan.blank("Mine").withTemplate(true));
            journal.plans().add(Plan.blank("Mine"));
        }

        assertThat(cli.run("plan", "show", "mine", "--json").object()).containsEntry("template", false);
    }

    @Test
    void whatIsMistypedIsRefused() {
        for (Cli.Run run : List.of(
                cli.run("plan"),
                cli.run("plan", "new"),
                cli.run("plan", "new", " "),
                cli.run("plan", "new", "Mine", "--template=astronaut"),
                cli.run("plan", "new", "Mine", "--application=x"),
                cli.run("plan", "show"))) {
            assertThat(run.exit()).as(run.err()).isEqualTo(2);
            assertThat(run.err()).doesNotContain("null", "Exception");
        }
        assertThat(cli.run("plan", "new", "Mine", "--application=9").exit()).isEqualTo(1);
        assertThat(cli.run("plan", "remove", "9").err())
                .isEqualTo("headway: There is no plan “9”; “headway plan list” shows what there is.\n");
        assertThat(cli.run("plan", "list", "--json").array()).isEmpty();
    }

    @Test
    void itIsSaidInTheUsersLanguage() {
        assertThat(cli.german()
                        .run("plan", "new", "Mein Plan", "--template=Führung")
                        .out())
                .isEqualTo("Hinzugefügt als Plan 1: Mein Plan.\n");
        assertThat(cli.german().run("plan", "show", "1").out()).contains("1–30", "Woran sich der Erfolg zeigt");
    }
}
