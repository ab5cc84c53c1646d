package headway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import headway.journal.Journal;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalendarCommandTest {
    static final List<String> FIELDS = List.of(
            "kind",
            "id",
            "key",
            "application",
            "day",
            "start",
            "zone",
            "startsAt",
            "minutes",
            "followUp",
            "state",
            "proposed",
            "interviewType",
            "round",
            "channel",
            "contact",
            "what",
            "place");

    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void start() {
        cli = Cli.in(folder);
        cli.run("add", "Acme", "Engineer", "--stage", "applied", "--date", "2026-11-10");
        cli.run("add", "Müller", "Nurse");
    }

    private void fill() {
        cli.run("next-step", "1", "--by", "2026-12-04", "--what", "they decide");
        cli.run("interview", "add", "2", "--at", "2026-11-25T14:00");
        cli.run("followup", "add", "1", "--kind", "networking", "--due", "2026-11-25", "--channel", "phone");
        try (Journal journal = Journal.open(cli.journal(), Cli.CLOCK, Enum::name)) {
            journal.applications()
                    .edit(
                            2,
                            a -> a.toBuilder()
                                    .deadline(LocalDate.of(2026, 11, 25))
                                    .build());
        }
    }

    @Test
    void everythingDatedIsListedByDay() {
        fill();

        assertThat(cli.run("calendar").out()).isEqualTo("""
                        2026-11-25 Wed (4)
                          1              14:00  Interview          Müller, Nurse (Video)
                          1                     Networking         Acme, Engineer (Phone)
                          thank-you:1:0         Thank-you          Müller, Nurse (proposed)
                          2                     Last day to apply  Müller, Nurse

                        2026-12-04 Fri (1)
                          1                     Agreed date        Acme, Engineer (they decide)

                        2026-12-09 Wed (1)
                          check-in:1            Check-in           Acme, Engineer (proposed)
                        """);
    }

    @Test
    void jsonIsAnArrayOfAllThatIsKnown() {
        fill();

        List<Map<String, Object>> items = cli.run("calendar", "--json").array();

        assertThat(items)
                .hasSize(6)
                .allSatisfy(item -> assertThat(item.keySet()).containsExactlyElementsOf(FIELDS));
        assertThat(items.get(0))
                .containsEntry("kind", "INTERVIEW")
                .containsEntry("id", BigDecimal.ONE)
                .containsEntry("key", null)
                .containsEntry("day", "2026-11-25")
                .containsEntry("start", "2026-11-25T14:00")
                .containsEntry("startsAt", "2026-11-25T14:00:00Z")
                .containsEntry("minutes", new BigDecimal(60))
                .containsEntry("interviewType", "VIDEO")
                .containsEntry("round", BigDecimal.ONE)
                .containsEntry("followUp", null)
                .containsEntry("state", null);
        assertThat(items)
                .anySatisfy(item -> assertThat(item)
                        .containsEntry("kind", "FOLLOW_UP")
                        .containsEntry("key", "1")
                        .containsEntry("followUp", "NETWORKING")
                        .containsEntry("state", "PLANNED")
                        .containsEntry("channel", "PHONE")
                        .containsEntry("start", null));
    }

    @Test
    void theDaysCanBeChosen() {
        fill();

        assertThat(days("--from", "2026-12-01", "--to", "2026-12-04")).containsExactly("2026-12-04");
        assertThat(days("--from", "2026-12-05")).containsExactly("2026-12-09");
        assertThat(days("--to", "tomorrow")).isEmpty();
        assertThat(cli.run("calendar", "--to", "tomorrow").out())
                .isEqualTo("Nothing is dated from 2026-11-23 to 2026-11-24.\n");
        assertThat(cli.run("calendar", "--to", "yesterday").err()).contains("2026-11-22 comes before 2026-11-23");
        assertThat(cli.run("calendar", "--from", "2026-02-30").exit()).isEqualTo(2);
        assertThat(cli.run("calendar", "--from", "0001-01-01").exit()).isEqualTo(2);
        assertThat(cli.german().run("calendar").out()).contains("2026-11-25 Mi (4)", "Vereinbarter Tag");
    }

    @Test
    void fiveThousandOnOneDayLeaveRoomForTheOthers() throws SQLException {
        fill();
        try (Connection file = DriverManager.getConnection("jdbc:sqlite:" + cli.journal());
                Statement statement = file.createStatement()) {
            statement.execute("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000)"
                    + " INSERT INTO follow_up (application_id, kind, due, what, message, state, came_back, proposed,"
                    + " created_at) SELECT 1, 'OTHER', '2026-11-24', 'note ' || i, '', 'PLANNED', '', 0,"
                    + " '2026-11-23T12:00:00Z' FROM n");
        }

        for (String command : List.of("calendar", "followup list")) {
            String screen = cli.terminal(80, 24).run(command.split(" ", -1)).out();
            assertThat(screen.lines()).as(command).hasSizeLessThan(24);
            assertThat(screen)
                    .as(command)
                    .contains("2026-11-24 Tue (5000)", "… and 49", "2026-11-25 Wed", "2026-12-09 Wed (1)");
        }
        assertThat(cli.run("calendar").out()).contains("note 5000").doesNotContain("… and");
        assertThat(cli.run("calendar", "--json").array()).hasSize(5006);
        assertThat(cli.run("followup", "list", "--json").array()).hasSize(5003);
        assertThat(cli.terminal(80, 24)
                        .run("today", "--today", "tomorrow")
                        .out()
                        .lines())
                .hasSizeLessThan(24);
    }

    private List<Object> days(String... options) {
        String[] args = new String[options.length + 2];
        args[0] = "calendar";
        args[1] = "--json";
        System.arraycopy(options, 0, args, 2, options.length);
        return cli.run(args).array().stream().map(item -> item.get("day")).toList();
    }
}
