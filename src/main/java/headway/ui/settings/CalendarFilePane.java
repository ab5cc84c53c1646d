package headway.ui.settings;

import headway.ui.kit.Background;
import headway.ui.kit.FilePicker;
import headway.ui.kit.Views;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// The calendar file that is written anew with each change, so that a calendar program can subscribe to it.
final class CalendarFilePane extends VBox {
    private final Background background;
    private final FilePicker files;
    private boolean showing;

    @FXML
    private TextField calendarFile;

    @FXML
    private Button stop;

    @FXML
    private CheckBox alarms;

    CalendarFilePane(Views views, Background background, FilePicker files) {
        this.background = background;
        this.files = files;
        views.loadInto(this);
        alarms.selectedProperty().addListener((observed, before, now) -> {
            if (!showing) {
                background.change(journal -> journal.settings().setCalendarAlarms(now));
            }
        });
    }

    void show(String path, boolean withAlarms) {
        showing = true;
        calendarFile.setText(path);
        stop.setDisable(path.isEmpty());
        alarms.setDisable(path.isEmpty());
        alarms.setSelected(withAlarms);
        showing = false;
    }

    @FXML
    private void onChoose() {
        files.calendarFile()
                .ifPresent(file -> background.change(journal ->
                        journal.settings().setCalendarFile(file.toAbsolutePath().toString())));
    }

    @FXML
    private void onStop() {
        background.change(journal -> journal.settings().setCalendarFile(""));
    }
}
