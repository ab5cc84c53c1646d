package headway.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import headway.domain.CalendarItem;
import headway.domain.CalendarKind;
import headway.store.WriteProtection;
import headway.testing.SetClock;
import headway.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Where a calendar may be written, and what is never written over.
class CalendarFileTest {
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2001-01-01T00:00:00Z"));

    private final SetClock clock = new SetClock();

    @TempDir
    Path folder;

    private Path journal = Path.of("");

    @BeforeEach
    void aJournal() throws IOException {
        journal = Files.writeString(folder.resolve("j.headway"), "the journal");
    }

    @Test
    void aNewFileIsWrittenAndNothingElseIsLeftBehind() throws Exception {
        byte[] calendar = calendar(Dated.oneOfEach());

        assertThat(at("calendar.ics").write(calendar)).isTrue();

        assertThat(folder.resolve("calendar.ics")).hasBinaryContent(calendar);
        assertThat(names()).containsExactly("calendar.ics", "j.headway");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("calendar.ics"))))
                .isEqualTo("rw-------");
    }

    @Test
    void aCalendarOfHeadwayIsReplacedAndKeepsItsPermissions() throws Exception {
        at("calendar.ics").write(calendar(Dated.oneOfEach()));
        Path file = folder.resolve("calendar.ics");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        byte[] empty = calendar(List.of());

        assertThat(at("calendar.ics").write(empty)).isTrue();

        assertThat(file).hasBinaryContent(empty);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r--r--");
        assertThat(names()).containsExactly("calendar.ics", "j.headway");
    }

    @Test
    void whatSaysTheSameIsNotWrittenAgain() throws Exception {
        byte[] first = calendar(Dated.oneOfEach());
        at("calendar.ics").write(first);
        Files.setLastModifiedTime(folder.resolve("calendar.ics"), LONG_AGO);
        clock.pass(Duration.ofDays(1));

        assertThat(at("calendar.ics").write(calendar(Dated.oneOfEach()))).isFalse();

        assertThat(folder.resolve("calendar.ics")).hasBinaryContent(first);
        assertThat(Files.getLastModifiedTime(folder.resolve("calendar.ics"))).isEqualTo(LONG_AGO);
    }

    @Test
    void aSingleDayThatMovedIsAChange() throws Exception {
        CalendarItem deadline = Dated.allDay(CalendarKind.DEADLINE, 1, "");
        at("calendar.ics").write(calendar(List.of(deadline)));
        byte[] moved = calendar(List.of(Dated.on(deadline, Dated.DAY.plusDays(1))));

        assertThat(at("calendar.ics").write(moved)).isTrue();
        assertThat(folder.resolve("calendar.ics")).hasBinaryContent(moved);
    }

    @Test
    void whatLooksLikeAStampWithinATextIsNone() throws Exception {
        // The fold puts the word at the beginning of a line, behind a space.
        String company = "x".repeat(48);
        at("calendar.ics").write(calendar(List.of(Dated.deadlineAt(company + "SEQUENCE:1"))));

        assertThat(at("calendar.ics").write(calendar(List.of(Dated.deadlineAt(company + "SEQUENCE:2")))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"calendar.ics", "Calendar.ICS", "a b ü.Ics", ".ics"})
    void theEndingCountsInAnyCase(String name) throws Exception {
        at(name).write(calendar(List.of()));
        assertThat(folder.resolve(name)).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"calendar", "calendar.ics.txt", "calendar.csv", "ics", ""})
    void anotherEndingIsRefused(String name) {
        assertThat(says(() -> at(name))).isEqualTo("calendar.ics.otherEnding");
        assertThat(names()).containsExactly("j.headway");
    }

    @Test
    void spacesAroundAPathAreASlipOfTheClipboard() throws Exception {
        assertThat(new CalendarFile(" " + folder.resolve("calendar.ics") + "\n", journal).path())
                .isEqualTo(folder.resolve("calendar.ics"));
    }

    @Test
    void whatIsNoPathIsRefused() {
        assertThat(says(() -> new CalendarFile("a\0.ics", journal))).isEqualTo("calendar.ics.noPlace");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "notes",
                "BEGIN:VCALENDAR",
                "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Other//EN\r\nEND:VCALENDAR\r\n",
                "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Other//EN\r\nX-A:\r\n PRODID:-//Headway//Headway//EN\r\n",
                "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-A:PRODID:-//Headway//Headway//EN\r\n",
                "BEGIN:VCARD\r\nPRODID:-//Headway//Headway//EN\r\n",
                "x BEGIN:VCALENDAR\r\nPRODID:-//Headway//Headway//EN\r\n"
            })
    void aFileOfSomebodyElseIsLeftAsItIs(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("calendar.ics"), content);

        assertThat(says(() -> at("calendar.ics").write(calendar(List.of())))).isEqualTo("calendar.ics.notOurs");

        assertThat(file).hasContent(content);
        assertThat(names()).containsExactly("calendar.ics", "j.headway");
    }

    @Test
    void ourNameFarBehindTheBeginningDoesNotCount() throws IOException {
        Path file = folder.resolve("calendar.ics");
        Files.writeString(
                file,
                "BEGIN:VCALENDAR\r\n" + "X-A:aaaaaaaaaaaaaaaa\r\n".repeat(20) + "PRODID:-//Headway//Headway//EN\r\n");

        assertThat(says(() -> at("calendar.ics").write(calendar(List.of())))).isEqualTo("calendar.ics.notOurs");
    }

    @Test
    void aFolderIsNoCalendar() throws IOException {
        Files.createDirectory(folder.resolve("calendar.ics"));

        assertThat(says(() -> at("calendar.ics").write(calendar(List.of())))).isEqualTo("calendar.ics.notOurs");
    }

    @Test
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aPipeIsNotOpened() throws Exception {
        Path pipe = folder.resolve("calendar.ics");
        Process process = new ProcessBuilder("mkfifo", pipe.toString()).start();
        assumeTrue(process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0, "skipped: no mkfifo");

        assertThat(says(() -> at("calendar.ics").write(calendar(List.of())))).isEqualTo("calendar.ics.notOurs");
        assertThat(Files.exists(pipe)).isTrue();
    }

    @Test
    void theJournalIsRefusedUnderAnyName() throws IOException {
        journal = Files.write(folder.resolve("journal.ics"), calendar(List.of()));
        Files.createSymbolicLink(folder.resolve("link.ics"), journal);
        Files.createLink(folder.resolve("hard.ics"), journal);
        Files.createDirectory(folder.resolve("sub"));
        byte[] before = Files.readAllBytes(journal);

        for (String name : List.of("journal.ics", "link.ics", "hard.ics", "sub/../journal.ics")) {
            assertThat(says(() -> at(name).write(calendar(Dated.oneOfEach()))))
                    .as(name)
                    .isEqualTo("calendar.ics.journal");
        }
        assertThat(journal).hasBinaryContent(before);
    }

    @Test
    void theNameOfAJournalThatWasMovedAwayStaysItsOwn() throws IOException {
        journal = folder.resolve("journal.ics");

        assertThat(says(() -> at("journal.ics").write(calendar(List.of())))).isEqualTo("calendar.ics.journal");
        assertThat(names()).containsExactly("j.headway");
    }

    @Test
    void aLinkStaysALinkAndWhatItLeadsToIsWritten() throws Exception {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path real = elsewhere.resolve("real.ics");
        new CalendarFile(real.toString(), journal).write(calendar(List.of()));
        Path link = Files.createSymbolicLink(folder.resolve("calendar.ics"), real);
        byte[] calendar = calendar(Dated.oneOfEach());

        assertThat(at("calendar.ics").write(calendar)).isTrue();

        assertThat(link).isSymbolicLink();
        assertThat(real).hasBinaryContent(calendar);
    }

    @Test
    void aLinkToWhatIsNoCalendarIsRefused() throws IOException {
        Path notes = Files.writeString(folder.resolve("notes.txt"), "mine");
        Files.createSymbolicLink(folder.resolve("calendar.ics"), notes);

        assertThat(says(() -> at("calendar.ics").write(calendar(List.of())))).isEqualTo("calendar.ics.otherEnding");
        assertThat(notes).hasContent("mine");
    }

    @Test
    void aLinkToNothingIsRefused() throws IOException {
        Files.createSymbolicLink(folder.resolve("calendar.ics"), folder.resolve("gone.ics"));

        assertThat(says(() -> at("calendar.ics").write(calendar(List.of())))).isEqualTo("calendar.ics.failed");
        assertThat(folder.resolve("gone.ics")).doesNotExist();
    }

    @Test
    void aFolderThatIsNotThereIsNotMade() {
        assertThat(says(() -> at("sub/calendar.ics").write(calendar(List.of()))))
                .isEqualTo("calendar.ics.noFolder");
        assertThat(names()).containsExactly("j.headway");
    }

    @Test
    void aFileThatIsProtectedStaysAsItIs() throws Exception {
        at("calendar.ics").write(calendar(List.of()));
        Path file = folder.resolve("calendar.ics");
        byte[] before = Files.readAllBytes(file);
        try (WriteProtection protection = WriteProtection.of(file)) {
            assumeTrue(protection.holds(), "skipped: nothing is write-protected for this user");
            assertThat(says(() -> at("calendar.ics").write(calendar(Dated.oneOfEach()))))
                    .isEqualTo("calendar.ics.failed");
        }
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void aFolderThatIsProtectedStaysAsItIs() throws Exception {
        at("calendar.ics").write(calendar(List.of()));
        byte[] before = Files.readAllBytes(folder.resolve("calendar.ics"));
        try (WriteProtection protection = WriteProtection.of(folder)) {
            assumeTrue(protection.holds(), "skipped: nothing is write-protected for this user");
            assertThat(says(() -> at("calendar.ics").write(calendar(Dated.oneOfEach()))))
                    .isEqualTo("calendar.ics.failed");
            assertThat(says(() -> at("new.ics").write(calendar(List.of())))).isEqualTo("calendar.ics.failed");
        }
        assertThat(folder.resolve("calendar.ics")).hasBinaryContent(before);
        assertThat(names()).containsExactly("calendar.ics", "j.headway");
    }

    @Test
    void theSentenceNamesTheFile() throws IOException {
        Files.writeString(folder.resolve("calendar.ics"), "mine");

        assertThatThrownBy(() -> at("calendar.ics").write(calendar(List.of())))
                .isInstanceOfSatisfying(
                        ExportException.class,
                        e -> assertThat(new Messages(Locale.ENGLISH).get(e.sentence()))
                                .isEqualTo(folder.resolve("calendar.ics")
                                        + " is there already and was not written by Headway, so it was left as it is."
                                        + " Choose another name for the calendar."));
    }

    private CalendarFile at(String name) throws ExportException {
        return new CalendarFile(folder + "/" + name, journal);
    }

    private byte[] calendar(List<CalendarItem> items) {
        return new ICalendar(new Messages(Locale.ENGLISH), clock, "journal-1", false).write(items);
    }

    private List<String> names() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private interface Attempt {
        Object make() throws ExportException;
    }

    /// The key of the sentence with which an attempt is refused.
    private static String says(Attempt attempt) {
        try {
            return "done: " + attempt.make();
        } catch (ExportException e) {
            return e.sentence().key();
        }
    }
}
