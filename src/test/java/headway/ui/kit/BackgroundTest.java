package headway.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.StageKind;
import headway.journal.Changes;
import headway.journal.Journal;
import headway.testing.SetClock;
import headway.testing.TypicalApplications;
import headway.text.Message;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Work in the background and the announcements of changes, without a toolkit and without threads.
class BackgroundTest {
    @TempDir
    private Path folder;

    private final Queue<Runnable> journalThread = new ArrayDeque<>();
    private final List<Throwable> failures = new ArrayList<>();
    private final List<Changes> heard = new ArrayList<>();
    private final Background background = new Background(journalThread::add, Runnable::run, new Notices() {
        @Override
        public void done(Message what, @Nullable Action action) {}

        @Override
        public void failed(Throwable problem) {
            failures.add(problem);
        }
    });

    @BeforeEach
    void open() {
        background.open(
                () -> Journal.open(folder.resolve("a.headway"), new SetClock(), StageKind::name),
                journal -> {},
                failures::add);
        work();
    }

    @AfterEach
    void close() {
        background.read(
                journal -> {
                    journal.close();
                    return true;
                },
                done -> {});
        work();
    }

    @Test
    void aChangeIsAnnouncedOnceItIsKept() {
        background.feed().subscribe(heard::add);
        add();
        assertThat(background.keepingProperty().get()).isEqualTo(1);
        assertThat(heard).isEmpty();
        work();
        assertThat(background.keepingProperty().get()).isZero();
        assertThat(heard).hasSize(1);
        assertThat(heard.get(0).touches(Changes.Area.APPLICATIONS)).isTrue();
        assertThat(heard.get(0).applicationIds()).hasSize(1);
    }

    @Test
    void nobodyHearsOfNothing() {
        background.feed().subscribe(heard::add);
        background.change(journal -> Changes.NONE);
        background.read(Journal::today, today -> {});
        work();
        assertThat(heard).isEmpty();
    }

    @Test
    void aFailureIsSaidAndAnnouncesNothing() {
        background.feed().subscribe(heard::add);
        background.change(journal -> journal.stages().add(" ", StageKind.OFFER));
        work();
        assertThat(failures).hasSize(1);
        assertThat(heard).isEmpty();
        assertThat(background.keepingProperty().get()).isZero();
    }

    @Test
    void whoLeavesHearsNoMoreAlsoInTheMidstOfAnAnnouncement() {
        Runnable[] leave = new Runnable[1];
        leave[0] = background.feed().subscribe(changes -> leave[0].run());
        Runnable leaveToo = background.feed().subscribe(heard::add);
        add();
        work();
        assertThat(heard).hasSize(1);
        leaveToo.run();
        add();
        work();
        assertThat(heard).hasSize(1);
        assertThat(background.feed().listeners()).isZero();
    }

    private void add() {
        background.change(journal -> journal.applications()
                .add(
                        TypicalApplications.acme(),
                        journal.stages().current().get(0).id(),
                        null,
                        journal.today())
                .changes());
    }

    private void work() {
        while (!journalThread.isEmpty()) {
            journalThread.remove().run();
        }
    }
}
