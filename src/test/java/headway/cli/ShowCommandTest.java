package headway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.Channel;
import headway.domain.Contact;
import headway.domain.ContactRole;
import headway.domain.Salary;
import headway.domain.SalaryPeriod;
import headway.domain.WorkMode;
import headway.journal.Journal;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowCommandTest {
    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void start() {
        cli = Cli.in(folder);
        cli.run("add", "Acme", "Engineer", "--stage", "applied", "--date", "2026-11-10");
        try (Journal journal = Journal.open(cli.journal(), Cli.CLOCK, Enum::name)) {
            journal.applications()
                    .edit(
                            1,
                            a -> a.toBuilder()
                                    .location("Köln")
                                    .workMode(WorkMode.REMOTE)
                                    .salary(new Salary(
                                            new BigDecimal("55000"),
                                            new BigDecimal("62000.50"),
                                            "EUR",
                                            SalaryPeriod.YEAR))
                                    .interest(4)
                                    .tags(List.of("python", "Backend"))
                                    .deadline(LocalDate.of(2026, 12, 1))
                                    .notes("# First\r\n\n\u001b[31mred")
                                    .build());
            journal.contacts()
                    .add(
                            1,
                            new Contact(0, "Ada", "CTO", "Acme", "ada@acme.example", "+49 1", Channel.PHONE, "nice"),
                            ContactRole.HIRING_MANAGER);
        }
    }

    @Test
    void everythingThatIsKnownIsShown() {
        Cli.Run run = cli.run("show", "1");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEqualTo("""
                        1  Acme, Engineer
                        Stage      Applied since 2026-11-10
                        Saved      2026-11-10
                        Applied    2026-11-10
                        Deadline   2026-12-01
                        Location   Köln
                        Work mode  Remote
                        Salary     55000–62000.50 EUR per year
                        Interest   4/5
                        Tags       Backend, python

                        History
                          2026-11-10  Applied

                        Contacts
                          Ada, Hiring manager, CTO, ada@acme.example, +49 1

                        Notes
                          # First

                          \ufffd[31mred
                        """);
    }

    @Test
    void jsonHoldsEveryValueExactly() {
        Map<String, Object> application = cli.run("show", "1", "--json").object();

        assertThat(application.keySet())
                .containsAll(AddCommandTest.FIELDS)
                .contains("history", "contacts")
                .hasSize(AddCommandTest.FIELDS.size() + 2);
        assertThat(application)
                .containsEntry("notes", "# First\r\n\n\u001b[31mred")
                .containsEntry("workMode", "REMOTE")
                .containsEntry("interest", new BigDecimal(4))
                .containsEntry("tags", List.of("Backend", "python"));
        assertThat(application.get("salary"))
                .isEqualTo(Map.of("minimum", "55000", "maximum", "62000.50", "currency", "EUR", "period", "YEAR"));
        assertThat(application.get("contacts"))
                .isEqualTo(List.of(Map.of(
                        "name", "Ada",
                        "contactRole", "HIRING_MANAGER",
                        "title", "CTO",
                        "company", "Acme",
                        "email", "ada@acme.example",
                        "phone", "+49 1",
                        "preferredChannel", "PHONE",
                        "notes", "nice")));
    }

    @Test
    void theLabelsAreInTheUsersLanguage() {
        assertThat(cli.german().run("show", "1").out()).contains("Arbeitsort", "Verlauf", "Notizen");
    }

    @Test
    void anUnknownNumberFailsAlsoAsJson() {
        Cli.Run run = cli.run("show", "7", "--json");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.error())
                .containsEntry("message", "There is no application number 7.")
                .containsEntry("exitCode", BigDecimal.ONE)
                .containsEntry("code", "HW-22");
        assertThat(run.err()).isEqualTo("headway: There is no application number 7. [HW-22]\n");
    }
}
