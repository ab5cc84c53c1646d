package headway.ui.kit.print;

import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.PrintSettings;
import headway.print.LetterDocument;
import headway.print.Pdf;
import headway.print.PrintedDocument;
import headway.print.Progress;
import headway.text.Message;
import headway.text.Messages;
import headway.ui.kit.Background;
import headway.ui.kit.Notices;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One thing after another on the press, told on the UI thread, which is this one.
class DocumentPressTest {
    @TempDir
    private Path folder;

    private final BlockingQueue<Runnable> uiThread = new LinkedBlockingQueue<>();
    private final List<String> told = new ArrayList<>();
    private final DocumentPress press = new DocumentPress(
            new Background(Runnable::run, uiThread::add, new Notices() {
                @Override
                public void done(Message what, @Nullable Action action) {}

                @Override
                public void failed(Throwable problem) {}
            }),
            () -> folder);

    @Test
    void whatIsAskedIsDoneInOrder() throws InterruptedException {
        CountDownLatch begin = new CountDownLatch(1);
        ask("first", begin);
        ask("second", new CountDownLatch(0));
        assertThat(uiThread.poll(50, TimeUnit.MILLISECONDS)).isNull();
        begin.countDown();
        tell(2);
        assertThat(told).containsExactly("first", "second");
        assertThat(press.isIdle()).isTrue();
    }

    @Test
    void whatHasNotBegunCanBeGivenUp() throws InterruptedException {
        CountDownLatch begin = new CountDownLatch(1);
        ask("first", begin);
        ask("second", new CountDownLatch(0)).run();
        ask("third", new CountDownLatch(0));
        begin.countDown();
        tell(2);
        assertThat(told).containsExactly("first", "third");
    }

    @Test
    void aFailureHoldsUpNothing() throws InterruptedException {
        press.work(
                ready -> {
                    throw new IllegalStateException("broken");
                },
                done -> told.add("done"),
                failure -> told.add("failed " + failure.getMessage()));
        ask("second", new CountDownLatch(0));
        tell(2);
        assertThat(told).containsExactly("failed broken", "second");
    }

    @Test
    void thePressIsMadeOnce() throws InterruptedException {
        List<Object> presses = new ArrayList<>();
        press.work(ready -> ready, presses::add, failure -> told.add("failed"));
        press.work(ready -> ready, presses::add, failure -> told.add("failed"));
        tell(2);
        assertThat(presses).hasSize(2);
        assertThat(presses.get(0)).isSameAs(presses.get(1));
    }

    /// What is saved and printed is what was shown, until something it depends on changes.
    @Test
    void whatWasMadeLastIsNotMadeAgain() throws InterruptedException {
        List<Pdf> made = new ArrayList<>();
        for (String content : List.of("one", "one", "two", "one")) {
            press.work(
                    ready -> press.pdf(ready, new Printout("name", content, DocumentPressTest::letter), Progress.NONE),
                    made::add,
                    failure -> told.add("failed " + failure));
        }
        tell(4);
        assertThat(told).isEmpty();
        assertThat(made).hasSize(4);
        assertThat(made.get(1)).isSameAs(made.get(0));
        assertThat(made.get(2)).isNotSameAs(made.get(0));
        assertThat(made.get(3)).isNotSameAs(made.get(2)).isNotSameAs(made.get(0));
    }

    private static PrintedDocument letter() {
        return LetterDocument.of(
                new LetterDocument.Letter(LocalDate.of(2026, 3, 16), "", "x", "y"),
                new Messages(Locale.US),
                PrintSettings.USUAL);
    }

    private Runnable ask(String name, CountDownLatch begin) {
        return press.work(
                ready -> {
                    await(begin);
                    return name;
                },
                told::add,
                failure -> told.add("failed"));
    }

    private void tell(int times) throws InterruptedException {
        for (int i = 0; i < times; i++) {
            Runnable next = uiThread.poll(20, TimeUnit.SECONDS);
            assertThat(next).isNotNull();
            next.run();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
