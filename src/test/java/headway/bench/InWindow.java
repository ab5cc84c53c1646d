package headway.bench;

import headway.AppContext;
import headway.exchange.ImportPlan;
import headway.exchange.ImportReader;
import headway.exchange.Sheet;
import headway.journal.Journal;
import headway.text.Messages;
import headway.ui.kit.Background;
import headway.ui.kit.Destination;
import headway.ui.kit.FilePicker;
import headway.ui.kit.Theme;
import headway.ui.shell.WindowControl;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.stage.Stage;

/// Measures what happens in the window of a journal with many applications, from the key to the frame that shows it.
final class InWindow {
    private static final long PATIENCE_SECONDS = 60;

    private final Path journalFile;
    private final Messages messages = new Messages(Locale.ENGLISH);
    private final Clock clock = Clock.system(ZoneId.systemDefault());

    InWindow(Path journalFile) {
        this.journalFile = journalFile;
    }

    /// What was measured, in milliseconds, each value one round.
    record Result(List<Double> keystrokes, List<Double> edits, List<Shown> screens) {}

    /// A screen that was gone to, the first time and again after a change of the journal.
    ///
    /// @param aim in milliseconds
    record Shown(String name, int aim, double first, List<Double> again) {}

    /// How long it takes to read, understand and keep a spreadsheet, in milliseconds.
    double importFile(Path spreadsheet) throws Exception {
        try (Journal journal = Journal.open(journalFile, clock, messages::name)) {
            long start = System.nanoTime();
            ImportReader reader = new ImportReader(messages);
            Sheet sheet = reader.read(spreadsheet);
            ImportPlan plan = reader.plan(sheet, reader.guess(sheet, journal.today()), journal.today());
            int added = journal.imports()
                    .keep(plan.applications(), "many.csv")
                    .value()
                    .added();
            double millis = (System.nanoTime() - start) / 1e6;
            if (added != plan.applications().size()) {
                throw new IllegalStateException("Only " + added + " applications were kept");
            }
            return millis;
        }
    }

    Result measure(int rounds) throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        await(started);
        ExecutorService thread = Background.newJournalThread();
        CountDownLatch shown = new CountDownLatch(1);
        List<AppContext> contexts = new ArrayList<>();
        List<Scene> scenes = new ArrayList<>();
        Platform.runLater(() -> {
            Theme.apply(Theme.Choice.LIGHT);
            AppContext context = new AppContext(
                    messages,
                    thread,
                    Background::onUiThread,
                    nobody(FilePicker.class),
                    nobody(WindowControl.Host.class));
            contexts.add(context);
            context.background()
                    .open(
                            () -> Journal.open(journalFile, clock, messages::name),
                            journal -> {
                                Scene scene = new Scene(context.shell().root(), 1100, 720);
                                Theme.dress(scene);
                                Stage stage = new Stage();
                                stage.setScene(scene);
                                context.begin(false);
                                context.shell().show(Destination.PIPELINE);
                                stage.show();
                                scenes.add(scene);
                                context.background().read(journalRead -> true, done -> shown.countDown());
                            },
                            failure -> {
                                throw new IllegalStateException(failure);
                            });
        });
        await(shown);
        Scene scene = scenes.get(0);
        List<Double> keystrokes = new ArrayList<>();
        String word = "references 4";
        for (int round = 0; round < rounds; round++) {
            for (int length = 1; length <= word.length(); length++) {
                keystrokes.add(keystroke(contexts.get(0), scene, word.substring(0, length)));
            }
            keystroke(contexts.get(0), scene, "");
        }
        List<Double> edits = new ArrayList<>();
        for (int round = 0; round < rounds * 5; round++) {
            edits.add(edit(contexts.get(0), "kept in round " + round));
            // A user's next edit does not come before the screen has shown the last one.
            idle(contexts.get(0));
        }
        List<Shown> screens = new ArrayList<>();
        for (Destination destination :
                List.of(Destination.TODAY, Destination.CALENDAR, Destination.EFFORT, Destination.INTERVIEWS)) {
            List<Double> again = new ArrayList<>();
            for (int round = 0; round <= rounds; round++) {
                again.add(appear(contexts.get(0), destination));
                appear(contexts.get(0), Destination.PIPELINE);
                edit(contexts.get(0), "before " + destination + " in round " + round);
                idle(contexts.get(0));
            }
            int aim = destination == Destination.EFFORT ? 150 : 100;
            screens.add(
                    new Shown(messages.get(destination.titleKey()), aim, again.get(0), again.subList(1, again.size())));
        }
        return new Result(keystrokes, edits, screens);
    }

    /// From the changed search text to the frame that shows what was found.
    private static double keystroke(AppContext context, Scene scene, String text) throws InterruptedException {
        TextField search = (TextField) scene.lookup(".top-bar .text-field");
        AtomicLong start = new AtomicLong();
        AtomicLong end = new AtomicLong();
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(() -> {
            start.set(System.nanoTime());
            search.setText(text);
            // The journal thread answers in order: this comes back when what was found is on the screen's lists.
            context.background()
                    .read(
                            journal -> true,
                            found -> afterFrame(() -> {
                                end.set(System.nanoTime());
                                done.countDown();
                            }));
        });
        await(done);
        return (end.get() - start.get()) / 1e6;
    }

    /// From the key of a screen to the frame that shows what it read.
    private static double appear(AppContext context, Destination destination) throws InterruptedException {
        AtomicLong start = new AtomicLong();
        AtomicLong end = new AtomicLong();
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(() -> {
            start.set(System.nanoTime());
            context.shell().show(destination);
            context.background()
                    .read(
                            journal -> true,
                            read -> afterFrame(() -> {
                                end.set(System.nanoTime());
                                done.countDown();
                            }));
        });
        await(done);
        return (end.get() - start.get()) / 1e6;
    }

    /// From the edit of a field to the moment when the screen knows that it is on the disk.
    private static double edit(AppContext context, String notes) throws InterruptedException {
        AtomicLong kept = new AtomicLong();
        CountDownLatch done = new CountDownLatch(1);
        long start = System.nanoTime();
        Platform.runLater(() -> context.background()
                .change(
                        journal -> journal.applications()
                                .edit(500, a -> a.toBuilder().notes(notes).build()),
                        changes -> {
                            kept.set(System.nanoTime());
                            done.countDown();
                        }));
        await(done);
        return (kept.get() - start) / 1e6;
    }

    private static void idle(AppContext context) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(() -> context.background().read(journal -> true, read -> afterFrame(done::countDown)));
        await(done);
    }

    /// Runs when the next frame has been handed to the renderer.
    private static void afterFrame(Runnable then) {
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                // A pulse calls its timers before it lays out and draws.
                if (++pulses == 2) {
                    stop();
                    then.run();
                }
            }
        }.start();
    }

    private static void await(CountDownLatch latch) throws InterruptedException {
        if (!latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The window did not answer within " + PATIENCE_SECONDS + " s");
        }
    }

    /// Someone who never has to answer here.
    private static <T> T nobody(Class<T> type) {
        InvocationHandler refuses = (proxy, method, args) -> {
            throw new UnsupportedOperationException(method.getName());
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, refuses));
    }
}
