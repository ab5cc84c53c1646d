package headway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterviewCommandsTest {
    static final List<String> FIELDS = List.of(
            "id", "application", "round", "type", "start", "zone", "startsAt", "minutes", "place", "with", "notes");

    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void start() {
        cli = Cli.in(folder);
        cli.run("add", "Acme", "Engineer", "--stage", "applied", "--date", "2026-11-10");
        cli.run("contact", "add", "1", "Ada");
        cli.run("contact", "add", "1", "Bob");
    }

    private Cli.Run interview(String... args) {
        return cli.run(Stream.concat(Stream.of("interview"), Stream.of(args)).toArray(String[]::new));
    }

    @Test
    void anInterviewIsAdded() {
        Cli.Run run = interview("add", "1", "--at", "2026-12-01T14:00", "--with", "bob", "--with", "ada");

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .isEqualTo("Added interview 1: 2026-12-01 14:00, Acme, Engineer (Video, round 1, Bob, Ada).\n");
    }

    @Test
    void jsonHoldsTheInterview() {
        interview("add", "1", "--at", "tomorrow 09:00");

        Map<String, Object> one = interview(
                        "add",
                        "1",
                        "--at=2026-12-01T14:00",
                        "--zone=America/New_York",
                        "--type=on-site",
                        "--minutes=90",
                        "--place=Main St 1",
                        "--with=Ada",
                        "--json")
                .object();

        assertThat(one.keySet()).containsExactlyElementsOf(FIELDS);
        assertThat(one)
                .containsEntry("id", BigDecimal.TWO)
                .containsEntry("round", BigDecimal.TWO)
                .containsEntry("type", "ON_SITE")
                .containsEntry("start", "2026-12-01T14:00")
                .containsEntry("zone", "America/New_York")
                .containsEntry("startsAt", "2026-12-01T19:00:00Z")
                .containsEntry("minutes", new BigDecimal(90))
                .containsEntry("place", "Main St 1")
                .containsEntry("with", List.of("Ada"))
                .containsEntry("notes", "");
        assertThat(interview("add", "1", "--at=2026-12-02T14:00", "--round=5", "--json")
                        .object())
                .containsEntry("round", new BigDecimal(5));
    }

    @Test
    void anotherPlacesClocksAreNamed() {
        assertThat(interview("add", "1", "--at", "2026-12-01T14:00", "--zone", "Europe/Berlin")
                        .out())
                .contains("2026-12-01 14:00 Europe/Berlin, Acme");
    }

    @Test
    void whatIsMistypedIsRefused() {
        for (List<String> wrong : List.of(
                List.of("--at", "2026-12-01"),
                List.of("--at", "2026-02-30T10:00"),
                List.of("--at", "2026-12-01T25:00"),
                List.of("--at", "14:00"),
                List.of("--at", "2026-12-01T14:00", "--zone", "Mars/Olympus"),
                List.of("--at", "2026-12-01T14:00", "--type", "duel"),
                List.of("--at", "2026-12-01T14:00", "--minutes", "0"),
                List.of("--at", "2026-12-01T14:00", "--minutes", "an hour"),
                List.of("--at", "2026-12-01T14:00", "--round", "0"),
                List.<String>of())) {
            Cli.Run run = interview(
                    Stream.concat(Stream.of("add", "1"), wrong.stream()).toArray(String[]::new));
            assertThat(run.exit()).as(wrong.toString()).isEqualTo(2);
            assertThat(run.err()).startsWith("headway: ").doesNotContain("null", "Exception");
        }
        assertThat(interview("add", "1", "--at", "2026-02-30T10:00").err()).contains("is no day of the calendar");
        assertThat(interview("add", "1", "--at", "2026-12-01T25:00").err()).contains("“25:00” is no time of the day.");
        assertThat(interview("add", "1", "--at", "2026-12-01T14:00", "--with", "Eve")
                        .exit())
                .isEqualTo(1);
        assertThat(interview("move", "one", "--to", "tomorrow").exit()).isEqualTo(2);
        assertThat(interview("move", "9", "--to", "tomorrow").err()).endsWith("[HW-32]\n");
        assertThat(interview("remove", "9").err()).endsWith("[HW-32]\n");
        assertThat(interview("list", "--json").array()).isEmpty();
    }

    @Test
    void itMovesToAnotherDayOrTime() {
        interview("add", "1", "--at", "2026-12-01T14:00");

        assertThat(interview("move", "1", "--to", "2026-12-03").out())
                .isEqualTo("Moved interview 1: 2026-12-03 14:00, Acme, Engineer (Video, round 1).\n");
        assertThat(interview("move", "1", "--to", "2026-12-04T09:30", "--json").object())
                .containsEntry("start", "2026-12-04T09:30");
        assertThat(interview("move", "1", "--to", "2026-02-30").exit()).isEqualTo(2);
    }

    @Test
    void itIsTakenOut() {
        interview("add", "1", "--at", "2026-12-01T14:00");

        assertThat(interview("remove", "1", "--json").object()).containsEntry("id", BigDecimal.ONE);
        assertThat(interview("list").out()).isEqualTo("There is no interview.\n");
    }

    @Test
    void theListHasThoseToComeOrAllOfOneApplication() {
        interview("add", "1", "--at", "2026-11-03T10:00", "--type", "phone");
        interview("add", "1", "--at", "2026-12-01T14:00", "--with", "Ada", "--place", "Room 1");

        assertThat(interview("list").out()).isEqualTo("""
                        2026-12-01 Tue (1)
                          2  14:00  Interview  Acme, Engineer (Video, Ada, Room 1)
                        """);
        assertThat(interview("list", "--json").array())
                .singleElement()
                .satisfies(one -> assertThat(one.keySet()).containsExactlyElementsOf(FIELDS));
        assertThat(interview("list", "1", "--json").array())
                .extracting(one -> one.get("type"))
                .containsExactly("PHONE", "VIDEO");
        assertThat(cli.german().run("interview", "list").out()).contains("2026-12-01 Di");
    }
}
