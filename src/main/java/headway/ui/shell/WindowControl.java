package headway.ui.shell;

import headway.domain.Week;
import headway.exchange.ExportFile;
import headway.exchange.FollowingCalendar;
import headway.exchange.WorkSearchCsv;
import headway.journal.Changes;
import headway.journal.Journal;
import headway.print.LetterDocument.Letter;
import headway.text.Message;
import headway.ui.kit.Actions;
import headway.ui.kit.ApplicationList;
import headway.ui.kit.Background;
import headway.ui.kit.Destination;
import headway.ui.kit.EffortLog;
import headway.ui.kit.FilePicker;
import headway.ui.kit.InterviewScreen;
import headway.ui.kit.LetterScreen;
import headway.ui.kit.PopOvers;
import headway.ui.kit.Theme;
import headway.ui.kit.UiState;
import headway.ui.kit.Views;
import headway.ui.kit.WindowActions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;

/// Does what menu, keys and screens ask of the window.
public final class WindowControl implements Actions, WindowActions {
    private static final String TEXT_SIZE = "window.textSize";
    private static final String THEME = "window.theme";

    private final Background background;
    private final Views views;
    private final UiState state;
    private final FilePicker files;
    private final Host host;
    private final Palette palette;
    private final ObjectProperty<Theme.Choice> theme = new SimpleObjectProperty<>(Theme.Choice.SYSTEM);
    private final ChangeListener<ColorScheme> systemColours =
            (observed, before, now) -> Theme.apply(themeProperty().get());
    private @Nullable ShellController shell;
    private @Nullable PopOver open;

    /// What only the program around the window can do.
    public interface Host {
        /// Closes this journal and opens another one in the window.
        void openJournal(Path file);

        void openMyJournal();

        void openSample();

        /// Lets the user check and start the import of a file.
        void importFile(Path file);

        /// The folder of the user's own templates for documents, which need not be there.
        Path templates();

        /// Opens an address in the program that the system has for it.
        void browse(String address);

        void quit();
    }

    public WindowControl(Background background, Views views, UiState state, FilePicker files, Host host) {
        this.background = background;
        this.views = views;
        this.state = state;
        this.files = files;
        this.host = host;
        this.palette = new Palette(views.messages());
        theme.addListener((observed, before, now) -> {
            state.put(THEME, now.name());
            Theme.apply(now);
        });
        // Weak, because the system's preferences outlive a window that another journal replaces.
        Platform.getPreferences().colorSchemeProperty().addListener(new WeakChangeListener<>(systemColours));
    }

    /// Joins it with the window that it controls.
    public void control(ShellController controller) {
        shell = controller;
        controller.helpButton().setOnAction(event -> showHelp());
        controller.feedbackButton().setOnAction(event -> showFeedback());
    }

    /// Takes up what was remembered.
    public void restore() {
        for (Theme.Choice choice : Theme.Choice.values()) {
            if (choice.name().equals(state.get(THEME, ""))) {
                theme.set(choice);
            }
        }
        scaleText(0, (int) state.number(TEXT_SIZE, 100));
    }

    @Override
    public void addApplication() {
        Views.View<QuickAddController> view = views.load(QuickAddController.class);
        show(ShellController::addButton, view.root(), view.controller().company());
        view.controller().open(this::hide);
    }

    @Override
    public void logEffort() {
        if (shell != null && shell.shown() instanceof EffortLog screen) {
            screen.focusLine();
            return;
        }
        Views.View<QuickLogController> view = views.load(QuickLogController.class);
        view.controller().open(this::hide);
        show(ShellController::addButton, view.root(), view.controller().field());
    }

    @Override
    public void reviewWeek() {
        go(Destination.REVIEW);
    }

    @Override
    public void importSpreadsheet() {
        files.spreadsheet().ifPresent(host::importFile);
    }

    @Override
    public void importSpreadsheet(Path file) {
        host.importFile(file);
    }

    @Override
    public void openSample() {
        host.openSample();
    }

    @Override
    public void exportCalendar() {
        files.calendarFile()
                .ifPresent(file -> background.read(
                        journal -> FollowingCalendar.to(file.toString(), journal),
                        calendar -> background.aside(
                                () -> calendar.write(views.messages()),
                                written -> background
                                        .notices()
                                        .done(Message.of("calendar.ics.done", file.toString()), null),
                                background.notices()::failed)));
    }

    @Override
    public void exportWorkSearch(Week week) {
        files.csvFile("work-search-" + week.name() + ".csv")
                .ifPresent(file -> background.read(
                        journal -> Map.entry(journal.workSearch().of(week), journal.path()),
                        read -> background.aside(
                                () -> new ExportFile(file.toString(), read.getValue())
                                        .write(new WorkSearchCsv(views.messages()).bytes(read.getKey()), true),
                                written -> background.notices().done(Message.of("record.done", file.toString()), null),
                                background.notices()::failed)));
    }

    @Override
    public void showLetter(Letter letter) {
        if (shell != null && shell.show(Destination.LETTERS) instanceof LetterScreen screen) {
            screen.showLetter(letter);
        }
    }

    @Override
    public void openApplication(long id) {
        if (shell != null && shell.show(Destination.PIPELINE) instanceof ApplicationList list) {
            list.showApplication(id);
        }
    }

    @Override
    public void openInterview(long id) {
        if (shell != null && shell.show(Destination.INTERVIEWS) instanceof InterviewScreen screen) {
            screen.showInterview(id);
        }
    }

    @Override
    public void browse(String address) {
        host.browse(address);
    }

    @Override
    public void undo() {
        replay(Journal::undoLabel, Journal::undo, "shell.undone");
    }

    @Override
    public void redo() {
        replay(Journal::redoLabel, Journal::redo, "shell.redone");
    }

    @Override
    public ObjectProperty<Theme.Choice> themeProperty() {
        return theme;
    }

    @Override
    public void scaleText(int percent) {
        int now = (int) state.number(TEXT_SIZE, 100);
        scaleText(percent, percent == 0 ? 100 : now);
    }

    @Override
    public void openJournal() {
        files.journal().ifPresent(host::openJournal);
    }

    @Override
    public void openMyJournal() {
        host.openMyJournal();
    }

    @Override
    public void quit() {
        host.quit();
    }

    @Override
    public void find() {
        if (shell != null) {
            shell.focusSearch();
        }
    }

    @Override
    public void show(Destination destination) {
        go(destination);
    }

    @Override
    public void showPalette() {
        if (shell != null) {
            palette.show(shell.addButton());
        }
    }

    @Override
    public void showHelp() {
        Views.View<HelpController> view = views.load(HelpController.class);
        show(ShellController::helpButton, view.root(), view.root());
    }

    @Override
    public void showFeedback() {
        Views.View<HelpController> view = views.load(HelpController.class);
        show(ShellController::feedbackButton, view.root(), view.root());
    }

    @Override
    public void offerCommands(List<MenuItem> commands) {
        palette.offer(commands);
    }

    private void go(Destination destination) {
        if (shell != null) {
            shell.show(destination);
        }
    }

    private void replay(Function<Journal, Optional<Message>> label, Function<Journal, Changes> work, String saidKey) {
        background.read(
                label,
                found -> found.ifPresent(what -> background.change(
                        work, changes -> background.notices().done(Message.of(saidKey, what), null))));
    }

    private void scaleText(int step, int from) {
        int size = Theme.held(from + step);
        state.put(TEXT_SIZE, Integer.toString(size));
        if (shell != null) {
            Theme.scaleText(shell.root(), size);
        }
    }

    private void show(Function<ShellController, Node> beside, Node content, Node focus) {
        hide();
        if (shell != null) {
            open = PopOvers.show(beside.apply(shell), content, focus);
        }
    }

    private void hide() {
        if (open != null) {
            open.hide();
            open = null;
        }
    }
}
