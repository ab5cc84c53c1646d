package headway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import headway.AppContext;
import headway.domain.JobApplication;
import headway.domain.PipelineStage;
import headway.domain.StageKind;
import headway.journal.Journal;
import headway.print.PaperPrinter;
import headway.print.Pdf;
import headway.testing.SetClock;
import headway.text.Messages;
import headway.ui.kit.Background;
import headway.ui.kit.Destination;
import headway.ui.kit.FilePicker;
import headway.ui.kit.Theme;
import headway.ui.shell.WindowControl;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;

/// A whole window over a real journal. Journal thread and UI thread are one, so nothing is under way when a call
/// returns. Closing it checks that nothing was logged or printed all the while.
public final class TestWindow implements AutoCloseable {
    /// What the screen in memory measures at most; a larger window is moved to the left, so that its right side,
    /// where popovers open, stays on the screen.
    private static final double SCREEN = 1000;

    private final Noise noise;
    private final @Nullable Path folder;
    private final Messages messages;
    private final SetClock clock;
    private final Journal journal;
    private final AppContext context;
    private final Stage stage;
    private final FxRobot robot = new FxRobot();
    private final List<String> asked = new ArrayList<>();
    private @Nullable Path pdf;
    private @Nullable Path document;

    /// Where documents are printed; no printer unless a test says so.
    private volatile PaperPrinter printer = new NoPrinter();

    private TestWindow(Builder wanted) {
        Fx.start();
        noise = new Noise();
        folder = wanted.file.toAbsolutePath().getParent();
        messages = new Messages(wanted.locale);
        clock = wanted.clock;
        journal = Fx.get(() -> Journal.open(wanted.file, clock, messages::name));
        Fx.run(() -> {
            wanted.content.fill(journal);
            Map<String, String> state = new HashMap<>(wanted.state);
            state.put("window.theme", wanted.theme.name());
            state.putIfAbsent("window.screen", "PIPELINE");
            state.put("window.textSize", Integer.toString(wanted.textSize));
            journal.rememberUiState(state);
        });
        context = Fx.get(
                () -> new AppContext(messages, Runnable::run, Background::onUiThread, new Answers(), new Recorder()));
        stage = Fx.get(() -> {
            context.background().open(() -> journal, opened -> context.restore(opened), failure -> {
                throw new AssertionError(failure);
            });
            Scene scene = new Scene(context.shell().root(), wanted.width, wanted.height);
            Theme.dress(scene);
            Stage made = new Stage();
            made.setScene(scene);
            made.setX(Math.min(0, SCREEN - wanted.width));
            made.setY(Math.min(0, SCREEN - wanted.height));
            context.begin(wanted.content == Content.SAMPLE && wanted.label);
            made.show();
            made.requestFocus();
            return made;
        });
        Fx.settle();
    }

    /// A window over a new journal in a folder.
    public static Builder in(Path folder) {
        return new Builder(folder.resolve("window" + System.nanoTime() + ".headway"));
    }

    /// A window over the journal in a file.
    public static Builder over(Path file) {
        return new Builder(file).content(Content.EMPTY);
    }

    /// Says what the window is to be like.
    public static final class Builder {
        private final Path file;
        private final Map<String, String> state = new HashMap<>();
        private Locale locale = Locale.US;
        private Theme.Choice theme = Theme.Choice.LIGHT;
        private int textSize = 100;
        private int width = 1000;
        private int height = 720;
        private Content content = Content.SAMPLE;
        private boolean label;
        private SetClock clock = new SetClock();

        private Builder(Path file) {
            this.file = file;
        }

        public Builder locale(Locale value) {
            locale = value;
            return this;
        }

        public Builder theme(Theme.Choice value) {
            theme = value;
            return this;
        }

        public Builder textSize(int percent) {
            textSize = percent;
            return this;
        }

        public Builder size(int newWidth, int newHeight) {
            width = newWidth;
            height = newHeight;
            return this;
        }

        public Builder content(Content value) {
            content = value;
            return this;
        }

        /// Goes by a clock that the test can set.
        public Builder clock(SetClock value) {
            clock = value;
            return this;
        }

        /// Shows that the journal is the sample.
        public Builder labelled() {
            label = true;
            return this;
        }

        /// Opens on the table, not on the board.
        public Builder table() {
            state.put("pipeline.view", "table");
            return this;
        }

        /// Opens on another screen than the pipeline.
        public Builder on(Destination destination) {
            state.put("window.screen", destination.name());
            return this;
        }

        public TestWindow show() {
            return new TestWindow(this);
        }
    }

    public AppContext context() {
        return context;
    }

    public Messages messages() {
        return messages;
    }

    public FxRobot robot() {
        return robot;
    }

    public Stage stage() {
        return stage;
    }

    /// What the window asked the program around it for, oldest first.
    public List<String> asked() {
        return asked;
    }

    /// Says where a user saves a PDF.
    public void savePdfTo(Path file) {
        pdf = file;
    }

    /// Says which file a user chooses to keep.
    public void chooseDocument(Path file) {
        document = file;
    }

    /// What was logged or printed so far; what is taken here does not count when the window closes.
    public List<String> takeNoise() {
        return noise.take();
    }

    /// Asks the journal.
    public <T> T journal(Function<Journal, T> question) {
        return Fx.get(() -> question.apply(journal));
    }

    /// The application of a company as the journal has it.
    public JobApplication kept(String company) {
        return journal(open -> open.applications().all()).stream()
                .filter(application -> application.company().equals(company))
                .findFirst()
                .orElseThrow(() -> new AssertionError("The journal has no " + company));
    }

    /// The stage in which the journal has the application of a company.
    public StageKind stageOf(String company) {
        long id = kept(company).stageId();
        return stages().stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow()
                .kind();
    }

    public List<JobApplication> trash() {
        return journal(open -> open.trash().list());
    }

    /// How many applications the journal has.
    public int size() {
        return journal(open -> open.applications().cards().size());
    }

    public List<PipelineStage> stages() {
        return journal(open -> open.stages().current());
    }

    /// Says where documents are printed from now on.
    public TestWindow printTo(PaperPrinter paper) {
        printer = paper;
        return this;
    }

    /// Presses keys together.
    public TestWindow press(KeyCode... keys) {
        robot.push(keys);
        Fx.settle();
        return this;
    }

    public TestWindow type(String text) {
        robot.write(text, 0);
        Fx.settle();
        return this;
    }

    /// Puts the focus somewhere.
    public TestWindow focus(Node node) {
        Fx.run(node::requestFocus);
        Fx.settle();
        return this;
    }

    /// Lets time go by on the clock of the window.
    public TestWindow pass(Duration duration) {
        return act(() -> clock.pass(duration));
    }

    /// Does something on the UI thread, and waits until it is drawn.
    public TestWindow act(Runnable action) {
        Fx.run(action);
        Fx.settle();
        return this;
    }

    /// Uses a button as if it were clicked.
    public TestWindow fire(String label) {
        return act(button(label)::fire);
    }

    /// The button that says so, in whatever window is open.
    public ButtonBase button(String label) {
        return find(
                ButtonBase.class, button -> label.equals(button.getText()) || label.equals(button.getAccessibleText()));
    }

    /// The text of a key in the language of the window.
    public String text(String key, Object... args) {
        return messages.get(key, args);
    }

    /// The one visible node of a type that fits.
    public <N extends Node> N find(Class<N> type, Predicate<N> fits) {
        List<N> found = all(type, fits);
        assertThat(found).as("visible " + type.getSimpleName()).isNotEmpty();
        return found.get(0);
    }

    public <N extends Node> N find(Class<N> type, String id) {
        return find(type, node -> id.equals(node.getId()));
    }

    /// All visible nodes of a type that fit, those of the window opened last first.
    public <N extends Node> List<N> all(Class<N> type, Predicate<N> fits) {
        return Fx.get(() -> {
            List<N> found = new ArrayList<>();
            List<Window> windows = new ArrayList<>(Window.getWindows());
            for (int i = windows.size() - 1; i >= 0; i--) {
                collect(windows.get(i).getScene().getRoot(), type, fits, found);
            }
            return found;
        });
    }

    public boolean shows(String text) {
        return !all(
                        Labeled.class,
                        label -> label.getText() != null && label.getText().contains(text))
                .isEmpty();
    }

    /// Where the focus is: in the popover opened last, or else in the window.
    public @Nullable Node focused() {
        return Fx.get(() -> Optional.ofNullable(Window.getWindows()
                        .get(Window.getWindows().size() - 1)
                        .getScene()
                        .getFocusOwner()))
                .orElse(null);
    }

    /// How many popovers and menus are open.
    public int popups() {
        return Fx.get(() -> Window.getWindows().size()) - 1;
    }

    /// Closes all popovers.
    public TestWindow closePopups() {
        return act(() -> List.copyOf(Window.getWindows()).stream()
                .filter(window -> !window.equals(stage))
                .forEach(Window::hide));
    }

    /// Opens the import of a file with this text.
    public TestWindow openImport(String text) {
        Path file = Objects.requireNonNull(folder).resolve("log" + System.nanoTime() + ".csv");
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        int before = popups();
        Fx.run(() -> context.importing().open(file, stage));
        Fx.until(() -> popups() > before);
        return this;
    }

    public Photo photo() {
        Fx.settle();
        return Fx.get(() -> Photo.of(stage));
    }

    /// A picture of the window that was opened last, in the size of this one.
    public Photo photoOfLast() {
        Stage last = (Stage) Window.getWindows().get(Window.getWindows().size() - 1);
        act(() -> {
            last.setFullScreen(false);
            last.setWidth(stage.getWidth());
            last.setHeight(stage.getHeight());
        });
        return Fx.get(() -> Photo.of(last));
    }

    @Override
    public void close() {
        try {
            robot.release(new KeyCode[0]);
            closePopups();
            Fx.run(() -> {
                context.end();
                stage.hide();
                stage.setScene(null);
                journal.close();
                Application.setUserAgentStylesheet(null);
            });
            assertThat(noise.take()).as("logged or printed").isEmpty();
        } finally {
            noise.close();
        }
    }

    private static <N extends Node> void collect(Node node, Class<N> type, Predicate<N> fits, List<N> found) {
        if (!node.isVisible()) {
            return;
        }
        if (type.isInstance(node) && fits.test(type.cast(node))) {
            found.add(type.cast(node));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, type, fits, found));
        }
    }

    /// Nobody is there to choose a file; what is exported goes beside the journal.
    private final class Answers implements FilePicker {
        @Override
        public Optional<Path> spreadsheet() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> journal() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> calendarFile() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> csvFile(String name) {
            return Optional.of(Objects.requireNonNull(folder).resolve(name));
        }

        @Override
        public Optional<Path> pdf(String name) {
            asked.add("pdf " + name);
            return Optional.ofNullable(pdf);
        }

        @Override
        public Optional<Path> document() {
            return Optional.ofNullable(document);
        }

        @Override
        public Optional<Path> copy(String name) {
            return Optional.of(Objects.requireNonNull(folder).resolve("copy of " + name));
        }
    }

    private static final class NoPrinter implements PaperPrinter {
        @Override
        public boolean isPossible() {
            return false;
        }

        @Override
        public Outcome print(Pdf pdf, String jobName) {
            return Outcome.NO_PRINTER;
        }
    }

    private final class Recorder implements WindowControl.Host {
        @Override
        public void openJournal(Path file) {
            asked.add("open " + file);
        }

        @Override
        public void openMyJournal() {
            asked.add("my journal");
        }

        @Override
        public void openSample() {
            asked.add("sample");
        }

        @Override
        public void importFile(Path file) {
            asked.add("import " + file);
        }

        @Override
        public Path templates() {
            return Objects.requireNonNull(folder).resolve("templates");
        }

        @Override
        public PaperPrinter printer() {
            return printer;
        }

        @Override
        public void browse(String address) {
            asked.add("browse " + address);
        }

        @Override
        public void quit() {
            asked.add("quit");
        }
    }
}
