package headway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListCommandTest {
    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void start() {
        cli = Cli.in(folder);
    }

    private void fill() {
        cli.run("add", "Acme", "Data Engineer", "--stage", "applied", "--date", "2026-11-10");
        cli.run("add", "Müller", "Nurse", "--date", "2026-11-12");
        cli.run("add", "Contoso", "Engineer", "--stage", "rejected", "--date", "2026-11-01");
    }

    @Test
    void theListIsGroupedByStage() {
        fill();

        assertThat(cli.run("list").out()).isEqualTo("""
                        Saved (1)
                          2  Müller   Nurse                                                   2026-11-12

                        Applied (1)
                          1  Acme     Data Engineer                                           2026-11-10

                        Closed (1)
                          3  Contoso  Engineer                                    2026-11-01  Not chosen
                        """);
    }

    @Test
    void jsonIsAnArrayOfApplications() {
        fill();

        Cli.Run run = cli.run("list", "--json");

        assertThat(run.array()).extracting(a -> a.get("company")).containsExactly("Acme", "Müller", "Contoso");
        assertThat(run.array().get(0).keySet()).containsExactlyElementsOf(AddCommandTest.FIELDS);
    }

    @Test
    void theListNarrowsByStageAndWords() {
        fill();

        assertThat(companies("list", "--stage", "Applied")).containsExactly("Acme");
        assertThat(companies("list", "--stage", "rejected")).containsExactly("Contoso");
        assertThat(companies("list", "--stage", "accepted")).isEmpty();
        assertThat(companies("list", "--search", "engineer")).containsExactly("Acme", "Contoso");
        assertThat(companies("list", "--search", "muller nurse")).containsExactly("Müller");
        assertThat(companies("list", "--search", "engineer", "--stage", "closed"))
                .containsExactly("Contoso");
        assertThat(companies("list", "--search", "")).hasSize(3);
        for (String hostile : List.of("\" * NEAR(", "c++", "O'Brien", "%", "a OR b", "\u0000")) {
            assertThat(cli.run("list", "--search", hostile).exit()).as(hostile).isZero();
        }
    }

    @Test
    void nothingFoundIsSaid() {
        fill();

        assertThat(cli.run("list", "--search", "zebra").out()).isEqualTo("No application matches.\n");
        assertThat(cli.run("list", "--search", "zebra", "--json").array()).isEmpty();
    }

    @Test
    void anEmptyJournalSaysHowToBegin() {
        Cli.Run run = cli.plain("list");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith("Your journal is empty. Add your first application");
        assertThat(cli.plain("list", "--json").array()).isEmpty();
    }

    @Test
    void anUnknownStageIsWrongUsage() {
        fill();

        assertThat(cli.run("list", "--stage", "limbo").exit()).isEqualTo(2);
    }

    @Test
    void aMistypedPathMakesNoFile() {
        Cli.Run run = cli.run("list");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("There is no journal at " + cli.journal());
        assertThat(cli.journal()).doesNotExist();
    }

    private List<Object> companies(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.add("--json");
        return cli.run(all.toArray(String[]::new)).array().stream()
                .map(a -> a.get("company"))
                .toList();
    }
}
