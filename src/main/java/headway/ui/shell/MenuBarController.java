package headway.ui.shell;

import headway.ui.kit.Actions;
import headway.ui.kit.Destination;
import headway.ui.kit.Theme;
import headway.ui.kit.WindowActions;
import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// The menu: everything that the window can do, each with its key.
public final class MenuBarController {
    private final Actions actions;
    private final WindowActions window;

    @FXML
    private MenuBar bar;

    @FXML
    private RadioMenuItem themeSystem;

    @FXML
    private RadioMenuItem themeLight;

    @FXML
    private RadioMenuItem themeDark;

    public MenuBarController(Actions actions, WindowActions window) {
        this.actions = actions;
        this.window = window;
    }

    @FXML
    private void initialize() {
        window.themeProperty().subscribe(choice -> {
            themeSystem.setSelected(choice == Theme.Choice.SYSTEM);
            themeLight.setSelected(choice == Theme.Choice.LIGHT);
            themeDark.setSelected(choice == Theme.Choice.DARK);
        });
        window.offerCommands(commands());
    }

    @FXML
    private void onAdd() {
        actions.addApplication();
    }

    @FXML
    private void onImport() {
        actions.importSpreadsheet();
    }

    @FXML
    private void onExportCalendar() {
        actions.exportCalendar();
    }

    @FXML
    private void onOpenJournal() {
        window.openJournal();
    }

    @FXML
    private void onMyJournal() {
        actions.openMyJournal();
    }

    @FXML
    private void onSample() {
        actions.openSample();
    }

    @FXML
    private void onQuit() {
        window.quit();
    }

    @FXML
    private void onUndo() {
        actions.undo();
    }

    @FXML
    private void onRedo() {
        actions.redo();
    }

    @FXML
    private void onFind() {
        window.find();
    }

    @FXML
    private void onPalette() {
        window.showPalette();
    }

    @FXML
    private void onPipeline() {
        window.show(Destination.PIPELINE);
    }

    @FXML
    private void onToday() {
        window.show(Destination.TODAY);
    }

    @FXML
    private void onCalendar() {
        window.show(Destination.CALENDAR);
    }

    @FXML
    private void onEffort() {
        window.show(Destination.EFFORT);
    }

    @FXML
    private void onLog() {
        actions.logEffort();
    }

    @FXML
    private void onInterviews() {
        window.show(Destination.INTERVIEWS);
    }

    @FXML
    private void onLetters() {
        window.show(Destination.LETTERS);
    }

    @FXML
    private void onReview() {
        actions.reviewWeek();
    }

    @FXML
    private void onSettings() {
        window.show(Destination.SETTINGS);
    }

    @FXML
    private void onLarger() {
        window.scaleText(10);
    }

    @FXML
    private void onSmaller() {
        window.scaleText(-10);
    }

    @FXML
    private void onNormalSize() {
        window.scaleText(0);
    }

    @FXML
    private void onThemeSystem() {
        window.themeProperty().set(Theme.Choice.SYSTEM);
    }

    @FXML
    private void onThemeLight() {
        window.themeProperty().set(Theme.Choice.LIGHT);
    }

    @FXML
    private void onThemeDark() {
        window.themeProperty().set(Theme.Choice.DARK);
    }

    @FXML
    private void onHelp() {
        window.showHelp();
    }

    @FXML
    private void onFeedback() {
        window.showFeedback();
    }

    /// All items that do something, for the command palette.
    private List<MenuItem> commands() {
        List<MenuItem> commands = new ArrayList<>();
        bar.getMenus().forEach(menu -> collect(menu, commands));
        return commands;
    }

    private static void collect(Menu menu, List<MenuItem> commands) {
        for (MenuItem item : menu.getItems()) {
            if (item instanceof Menu inner) {
                collect(inner, commands);
            } else if (!(item instanceof SeparatorMenuItem)) {
                commands.add(item);
            }
        }
    }
}
