package headway.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import biweekly.ICalVersion;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import headway.domain.CalendarItem;
import headway.domain.CalendarKind;
import headway.domain.FollowUpKind;
import headway.testing.SetClock;
import headway.text.Messages;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What others make of the file: two libraries that validate it, and calendar programs where they are installed.
class CalendarProgramsTest {
    /// Long, in several scripts, with what the format uses itself.
    private static final String HARD = "Müller & Söhne; \"Straßen\", 星河有限公司 👩🏽‍🚀👩‍👩‍👧‍👦 مرحبا C:\\new:x=1 "
            .repeat(5)
            .strip();

    private final SetClock clock = new SetClock();

    @TempDir
    Path folder;

    static Stream<List<CalendarItem>> calendars() {
        List<CalendarItem> many = new ArrayList<>();
        for (int i = 1; i <= 500; i++) {
            many.add(Dated.followUp(i, FollowUpKind.CHECK_IN, "Number " + i));
        }
        return Stream.of(
                Dated.oneOfEach(),
                List.of(
                        Dated.deadlineAt(HARD),
                        Dated.interview(1, Dated.DAY.atTime(23, 30).atZone(Dated.BERLIN), HARD),
                        Dated.interview(2, Dated.DAY.atTime(9, 0).atZone(Dated.BERLIN), "https://x.example/ü?a=1;2,3"),
                        Dated.followUp(9, FollowUpKind.OTHER, HARD),
                        Dated.allDay(CalendarKind.AGREED_DATE, 3, "a\nb\u0007\u2028c")),
                many);
    }

    @ParameterizedTest
    @MethodSource("calendars")
    void ical4jFindsNothingWrong(List<CalendarItem> items) throws Exception {
        for (boolean alarms : List.of(false, true)) {
            Calendar calendar = ical4j(write(items, alarms));

            assertThat(calendar.validate(true).getEntries()).isEmpty();
            assertThat(calendar.getComponents(Component.VEVENT)).hasSameSizeAs(items);
        }
    }

    @Test
    void ical4jFindsNothingWrongWithAnEmptyCalendar() throws Exception {
        Calendar calendar = ical4j(write(List.of(), false));

        assertThat(calendar.validate(true).getEntries()).isEmpty();
        assertThat(calendar.getComponents(Component.VEVENT)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("calendars")
    void biweeklyFindsNothingWrong(List<CalendarItem> items) throws IOException {
        for (boolean alarms : List.of(false, true)) {
            biweekly.ICalendar calendar = biweekly(write(items, alarms));

            assertThat(calendar.validate(ICalVersion.V2_0)).isEmpty();
            assertThat(calendar.getEvents()).hasSameSizeAs(items);
        }
    }

    @Test
    void biweeklyReadsFiveThousand() throws IOException {
        List<CalendarItem> many = new ArrayList<>();
        for (int i = 1; i <= 5000; i++) {
            many.add(Dated.followUp(i, FollowUpKind.OTHER, HARD.substring(0, 60) + i));
        }
        assertThat(biweekly(write(many, false)).getEvents()).hasSize(5000);
    }

    @Test
    void biweeklyReadsAnEmptyCalendar() throws IOException {
        assertThat(biweekly(write(List.of(), false)).getEvents()).isEmpty();
    }

    @Test
    void bothReadBackWhatWasWritten() throws Exception {
        byte[] file = write(List.of(Dated.deadlineAt(HARD)), false);
        String summary = "Last day to apply: " + HARD + ", Developer";

        Component event = ical4j(file).getComponents().getFirst();
        assertThat(event.getRequiredProperty(Property.SUMMARY).getValue()).isEqualTo(summary);
        assertThat(event.getRequiredProperty(Property.UID).getValue()).isEqualTo("deadline-1@journal-1.headway");

        VEvent other = biweekly(file).getEvents().getFirst();
        assertThat(other.getSummary().getValue()).isEqualTo(summary);
        assertThat(other.getUid().getValue()).isEqualTo("deadline-1@journal-1.headway");
        assertThat(other.getDateStart().getValue().hasTime()).isFalse();
        assertThat(LocalDate.ofInstant(other.getDateStart().getValue().toInstant(), ZoneId.systemDefault()))
                .isEqualTo(Dated.DAY);
    }

    @Test
    void biweeklyReadsTheMomentsOfAnInterview() throws IOException {
        VEvent event = biweekly(write(Dated.oneOfEach(), true)).getEvents().getFirst();

        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2026-12-01T13:00:00Z"));
        assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(Instant.parse("2026-12-01T14:00:00Z"));
        assertThat(event.getDescription().getValue()).isEqualTo("Video, round 2\nWith Ana Silva, Bo");
        assertThat(event.getUrl().getValue()).isEqualTo("https://meet.example/a?b=c;d,e");
        assertThat(event.getAlarms().getFirst().getTrigger().getDuration().toMillis())
                .isEqualTo(-Duration.ofHours(1).toMillis());
    }

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void khalUpdatesWhatItImportsAgain() throws Exception {
        assumeTrue(runs("khal"), "skipped: no khal");
        Path kept = Files.createDirectory(folder.resolve("kept"));
        Path settings = Files.writeString(folder.resolve("khal.conf"), """
                        [calendars]
                        [[jobs]]
                        path = %s
                        [locale]
                        local_timezone = Europe/Berlin
                        default_timezone = Europe/Berlin
                        timeformat = %%H:%%M
                        dateformat = %%Y-%%m-%%d
                        longdateformat = %%Y-%%m-%%d
                        datetimeformat = %%Y-%%m-%%d %%H:%%M
                        longdatetimeformat = %%Y-%%m-%%d %%H:%%M
                        [sqlite]
                        path = %s
                        """.formatted(kept, folder.resolve("khal.db")));
        Path file = Files.write(folder.resolve("calendar.ics"), write(Dated.oneOfEach(), true));
        run("khal", "-c", settings.toString(), "import", "--batch", "-a", "jobs", file.toString());
        assertThat(files(kept)).isEqualTo(6);

        clock.pass(Duration.ofDays(1));
        List<CalendarItem> moved = Dated.oneOfEach().stream()
                .map(item -> item.start() == null ? Dated.on(item, Dated.DAY.plusDays(2)) : item)
                .toList();
        Files.write(file, write(moved, true));
        run("khal", "-c", settings.toString(), "import", "--batch", "-a", "jobs", file.toString());

        assertThat(files(kept)).isEqualTo(6);
        String said =
                run("khal", "-c", settings.toString(), "list", "--format", "{start-time}/{title}", "2026-12-01", "7d");
        assertThat(said.lines())
                .containsExactly(
                        "Tuesday, 2026-12-01",
                        "14:00/Interview: Acme, Developer",
                        "Thursday, 2026-12-03",
                        "/Agreed date: Acme, Developer",
                        "/Check-in: Acme, Developer",
                        "/Last day to apply: Acme, Developer",
                        "/Send the 90-day plan: Acme, Developer",
                        "/Thank-you: Acme, Developer");
    }

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void calcurseTakesEverything() throws Exception {
        assumeTrue(runs("calcurse"), "skipped: no calcurse");
        Path file = Files.write(folder.resolve("calendar.ics"), write(Dated.oneOfEach(), true));
        Path kept = Files.createDirectory(folder.resolve("kept"));

        String said = run("calcurse", "-D", kept.toString(), "-i", file.toString());

        assertThat(said).contains("1 app / 5 events / 0 todos / 0 skipped");
        assertThat(Files.readString(kept.resolve("apts")))
                .contains("12/01/2026 @ 13:00 -> 12/01/2026 @ 14:00", "Interview: Acme, Developer");
    }

    private byte[] write(List<CalendarItem> items, boolean alarms) {
        return new ICalendar(new Messages(Locale.ENGLISH), clock, "journal-1", alarms).write(items);
    }

    private static Calendar ical4j(byte[] file) throws Exception {
        return new CalendarBuilder().build(new ByteArrayInputStream(file));
    }

    /// Fails on a warning.
    private static biweekly.ICalendar biweekly(byte[] file) throws IOException {
        try (ICalReader reader = new ICalReader(new ByteArrayInputStream(file))) {
            biweekly.ICalendar calendar = reader.readNext();
            assertThat(reader.getWarnings()).isEmpty();
            assertThat(calendar).isNotNull();
            return calendar;
        }
    }

    private static long files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }

    private static boolean runs(String program) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(program, "--version")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private String run(String... command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment()
                .putAll(Map.of("TZ", "UTC", "LC_ALL", "C.UTF-8", "HOME", folder.toString(), "COLUMNS", "500"));
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
