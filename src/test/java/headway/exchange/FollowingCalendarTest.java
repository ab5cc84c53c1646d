package headway.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import headway.domain.FollowUp;
import headway.domain.FollowUpKind;
import headway.domain.JobApplication;
import headway.domain.StageKind;
import headway.journal.Journal;
import headway.testing.SetClock;
import headway.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FollowingCalendarTest {
    private final Messages messages = new Messages(Locale.ENGLISH);
    private final SetClock clock = new SetClock();

    @TempDir
    private Path folder;

    private Journal journal;

    @BeforeEach
    void open() {
        journal = Journal.open(folder.resolve("j.headway"), clock, StageKind::name);
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void withoutAWishThereIsNoFile() {
        assertThat(FollowingCalendar.read(journal)).isEmpty();
    }

    @Test
    void theFileFollowsTheJournalAndRestsWhenNothingChanges() throws IOException, ExportException {
        Path file = folder.resolve("search.ics");
        journal.settings().setCalendarFile(file.toString());
        long stage = journal.stages().named("SAVED").orElseThrow().id();
        long id = journal.applications()
                .add(JobApplication.builder("Acme", "Clerk").build(), stage, null, journal.today())
                .value()
                .id();
        long followUp = journal.followUps()
                .plan(FollowUp.planned(id, FollowUpKind.NETWORKING, journal.today().plusDays(3), "Coffee"))
                .value()
                .id();
        assertThat(write()).isTrue();
        assertThat(Files.readString(file)).contains("UID:follow-up-" + followUp + "@", "DTSTART;VALUE=DATE:20260319");
        clock.pass(Duration.ofHours(1));
        assertThat(write()).isFalse();
        journal.followUps().edit(journal.followUps()
                .find(followUp)
                .orElseThrow()
                .withDue(journal.today().plusDays(5)));
        assertThat(write()).isTrue();
        assertThat(Files.readString(file)).contains("DTSTART;VALUE=DATE:20260321").doesNotContain("20260319");
        journal.undo();
        assertThat(write()).isTrue();
        assertThat(Files.readString(file)).contains("DTSTART;VALUE=DATE:20260319");
    }

    @Test
    void aPathInAJournalFromElsewhereOverwritesNothing() throws IOException {
        Path precious = folder.resolve("precious.ics");
        Files.writeString(precious, "BEGIN:VCALENDAR\r\nPRODID:-//Other//EN\r\nEND:VCALENDAR\r\n");
        journal.settings().setCalendarFile(precious.toString());
        assertThatThrownBy(this::write).isInstanceOf(ExportException.class);
        assertThat(Files.readString(precious)).contains("//Other//");
    }

    @Test
    void aPathOnAnotherMachineIsRefused() {
        for (String path : List.of("\\\\host\\share\\a.ics", "//host/share/a.ics")) {
            journal.settings().setCalendarFile(path);
            assertThatThrownBy(this::write).isInstanceOf(ExportException.class);
        }
    }

    private boolean write() throws ExportException {
        return FollowingCalendar.read(journal).orElseThrow().write(messages);
    }
}
