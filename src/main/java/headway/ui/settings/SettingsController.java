package headway.ui.settings;

import headway.domain.JobApplication;
import headway.domain.PipelineStage;
import headway.domain.StageKind;
import headway.journal.Changes;
import headway.text.Messages;
import headway.ui.kit.Background;
import headway.ui.kit.FilePicker;
import headway.ui.kit.Formats;
import headway.ui.kit.Screen;
import headway.ui.kit.Views;
import headway.ui.kit.agenda.FormChoice;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// Settings: the stages of the pipeline, the pace, the user's days, name and paper, what effort is worth, the calendar
/// file, the trash, and where the journal is.
public final class SettingsController implements Screen {
    private static final Set<Changes.Area> SHOWN =
            Set.of(Changes.Area.STAGES, Changes.Area.TRASH, Changes.Area.SETTINGS);

    private final Background background;
    private final Messages messages;
    private final PacePane pace;
    private final DaysOffPane days;
    private final WeekPane week;
    private final EffortPane effort;
    private final MePane me;
    private final PrintPane print;
    private final CalendarFilePane calendar;
    private final TrashPane trash;
    private Runnable unsubscribe = () -> {};

    @FXML
    private ScrollPane root;

    @FXML
    private VBox stages;

    @FXML
    private TextField newName;

    @FXML
    private ComboBox<StageKind> newKind;

    @FXML
    private VBox sections;

    @FXML
    private TextField path;

    public SettingsController(Background background, Views views, Formats formats, FilePicker files) {
        this.background = background;
        this.messages = views.messages();
        pace = new PacePane(views, background);
        days = new DaysOffPane(views, formats, background);
        week = new WeekPane(views, background);
        effort = new EffortPane(views, background);
        me = new MePane(views, background);
        print = new PrintPane(views, background);
        calendar = new CalendarFilePane(views, background, files);
        trash = new TrashPane(views, background);
    }

    @FXML
    private void initialize() {
        FormChoice.of(newKind, StageKind.values(), messages);
        newKind.setValue(StageKind.INTERVIEWING);
        sections.getChildren().setAll(pace, days, week, effort, me, print, calendar, trash);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void onShown() {
        unsubscribe = background.feed().subscribe(this::changed);
        load();
    }

    @Override
    public void onHidden() {
        // A name that is being typed is kept when its field loses the focus.
        root.requestFocus();
        unsubscribe.run();
    }

    @FXML
    private void onAdd() {
        String name = newName.getText().strip();
        StageKind kind = newKind.getValue();
        if (!name.isEmpty()) {
            background.change(journal -> journal.stages().add(name, kind), changes -> newName.clear());
        }
    }

    private void changed(Changes changes) {
        if (changes.areas().stream().anyMatch(SHOWN::contains)) {
            load();
        }
    }

    /// Everything that the screen shows, read in one go.
    private record Loaded(List<PipelineStage> stages, UserSettings settings, List<JobApplication> trash, Path path) {}

    private void load() {
        background.read(
                journal -> new Loaded(
                        journal.stages().current(),
                        UserSettings.read(journal),
                        journal.trash().list(),
                        journal.path()),
                this::show);
    }

    private void show(Loaded loaded) {
        List<Node> rows = new ArrayList<>();
        for (PipelineStage stage : loaded.stages()) {
            rows.add(new StageRow(stage, loaded.stages(), background, messages));
        }
        stages.getChildren().setAll(rows);
        UserSettings settings = loaded.settings();
        pace.show(settings.pacing());
        days.show(settings.pacing().workDays());
        week.show(settings.firstDayOfWeek());
        effort.show(settings.effort());
        me.show(settings.print());
        print.show(settings.print());
        calendar.show(settings.calendarFile(), settings.calendarAlarms());
        trash.show(loaded.trash());
        path.setText(loaded.path().toString());
    }
}
