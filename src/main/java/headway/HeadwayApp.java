package headway;

import headway.cli.HeadwayCommand;
import headway.cli.Surroundings;
import headway.domain.JournalException;
import headway.journal.Journal;
import headway.journal.JournalPlace;
import headway.journal.SampleJournal;
import headway.print.PaperPrinter;
import headway.print.SystemPrinter;
import headway.text.Message;
import headway.text.Messages;
import headway.text.Version;
import headway.ui.kit.Background;
import headway.ui.kit.FilePicker;
import headway.ui.kit.Theme;
import headway.ui.kit.UiState;
import headway.ui.shell.WindowControl;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The window's life: start, another journal, stop.
public final class HeadwayApp extends Application implements WindowControl.Host, FilePicker {
    private static final double WIDTH = 1100;
    private static final double HEIGHT = 720;

    private final Surroundings surroundings = Surroundings.ofProcess(Version.current());
    private final Messages messages = new Messages(surroundings.locale());
    private final PaperPrinter printer = new SystemPrinter(messages.locale());
    private @Nullable Stage stage;
    private @Nullable AppContext context;
    private @Nullable ExecutorService journalThread;
    private boolean openingMine;

    @Override
    public void start(Stage first) {
        stage = first;
        first.setMinWidth(720);
        first.setMinHeight(480);
        Theme.apply(Theme.Choice.SYSTEM);
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> lastResort(failure));
        openMine(first);
    }

    @Override
    public void stop() {
        closeJournal();
    }

    @Override
    public void openJournal(Path file) {
        reopen(file);
    }

    @Override
    public void openMyJournal() {
        if (stage != null) {
            closeJournal();
            openMine(stage);
        }
    }

    @Override
    public void openSample() {
        reopen(sampleFile());
    }

    @Override
    public void importFile(Path file) {
        if (context != null && stage != null) {
            context.importing().open(file, stage);
        }
    }

    @Override
    public Path templates() {
        return JournalPlace.templates(surroundings.environment(), surroundings.system(), surroundings.home());
    }

    @Override
    public PaperPrinter printer() {
        return printer;
    }

    @Override
    public void browse(String address) {
        getHostServices().showDocument(address);
    }

    @Override
    public void quit() {
        Platform.exit();
    }

    @Override
    public Optional<Path> spreadsheet() {
        return choose("files.spreadsheet", "*.csv", "*.tsv", "*.txt");
    }

    @Override
    public Optional<Path> journal() {
        return choose("files.journal", "*.headway", "*.*");
    }

    @Override
    public Optional<Path> calendarFile() {
        return target("files.calendar", "headway.ics", "*.ics");
    }

    @Override
    public Optional<Path> csvFile(String name) {
        return target("files.csv", name, "*.csv");
    }

    @Override
    public Optional<Path> pdf(String name) {
        return target("files.pdf", name, "*.pdf");
    }

    @Override
    public Optional<Path> document() {
        return choose("files.document", "*.*");
    }

    @Override
    public Optional<Path> copy(String name) {
        return target("files.copy", name, "*.*");
    }

    private void openMine(Stage window) {
        openingMine = true;
        String[] args = getParameters().getRaw().toArray(String[]::new);
        try {
            open(HeadwayCommand.journalOfWindow(args, surroundings), window);
        } catch (JournalException e) {
            couldNotOpen(e);
        }
    }

    private Path sampleFile() {
        return JournalPlace.sample(surroundings.environment(), surroundings.system(), surroundings.home());
    }

    private void reopen(Path file) {
        if (stage != null) {
            closeJournal();
            openingMine = false;
            open(file, stage);
        }
    }

    private void open(Path file, Stage window) {
        ExecutorService thread = Background.newJournalThread();
        journalThread = thread;
        // The journal opens while the window is being built.
        AppContext fresh = new AppContext(messages, thread, Background::onUiThread, this, this);
        context = fresh;
        fresh.background()
                .open(
                        () -> {
                            Journal journal = Journal.open(file, surroundings.clock(), messages::name);
                            if (file.equals(sampleFile())) {
                                SampleJournal.fill(journal);
                            }
                            fresh.restore(journal);
                            return journal;
                        },
                        journal -> fresh.background()
                                .read(Journal::isSample, sample -> show(window, fresh, journal.path(), sample)),
                        this::couldNotOpen);
    }

    private void show(Stage window, AppContext fresh, Path file, boolean sample) {
        UiState state = fresh.state();
        Scene scene = new Scene(fresh.shell().root(), WIDTH, HEIGHT);
        Theme.dress(scene);
        boolean firstTime = !window.isShowing();
        window.setScene(scene);
        window.setTitle(messages.get(
                sample ? "app.titleSample" : "app.title", file.getFileName().toString()));
        if (firstTime) {
            window.setWidth(state.number("window.width", WIDTH));
            window.setHeight(state.number("window.height", HEIGHT));
            window.setMaximized(state.get("window.maximized", "false").equals("true"));
        }
        fresh.begin(sample);
        window.focusedProperty().subscribe(focused -> refresh(fresh, focused));
        window.show();
        fresh.background().read(journal -> true, read -> FirstFrame.follows());
    }

    private void refresh(AppContext shown, boolean focused) {
        if (focused && shown.equals(context)) {
            shown.background().refresh();
        }
    }

    /// Whatever was not foreseen is said in the window, and the window stays open.
    private void lastResort(Throwable failure) {
        if (context != null) {
            context.notices().failed(failure);
        }
    }

    private void couldNotOpen(Throwable failure) {
        Message said = failure instanceof JournalException known ? known.said() : Message.of("problem.INTERNAL");
        Alert alert = new Alert(Alert.AlertType.NONE, messages.get(said), ButtonType.CLOSE);
        alert.setTitle(messages.get("app.name"));
        alert.setHeaderText(messages.get("app.notOpened"));
        alert.setResizable(true);
        alert.showAndWait();
        // Another journal that can't be opened leads back home; only the user's own is the end.
        if (stage != null && !openingMine) {
            openMine(stage);
        } else {
            Platform.exit();
        }
    }

    private void closeJournal() {
        if (context != null && journalThread != null && stage != null) {
            UiState state = context.state();
            state.put("window.maximized", Boolean.toString(stage.isMaximized()));
            if (!stage.isMaximized()) {
                state.put("window.width", Double.toString(stage.getWidth()));
                state.put("window.height", Double.toString(stage.getHeight()));
            }
            context.end();
            context.background().close(journalThread);
        }
    }

    private Optional<Path> target(String titleKey, String name, String pattern) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get(titleKey));
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(messages.get(titleKey), pattern));
        return Optional.ofNullable(chooser.showSaveDialog(stage)).map(File::toPath);
    }

    private Optional<Path> choose(String titleKey, String... patterns) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get(titleKey));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(messages.get(titleKey), patterns));
        return Optional.ofNullable(chooser.showOpenDialog(stage)).map(File::toPath);
    }
}
