package headway.ui.settings;

import headway.domain.JobApplication;
import headway.domain.PipelineStage;
import headway.domain.StageKind;
import headway.journal.Changes;
import headway.text.Messages;
import headway.ui.kit.Background;
import headway.ui.kit.Screen;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Settings: the stages of the pipeline, the trash, and where the journal is.
public final class SettingsController implements Screen {
    private final Background background;
    private final Messages messages;
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
    private VBox trash;

    @FXML
    private Label trashEmpty;

    @FXML
    private TextField path;

    public SettingsController(Background background, Messages messages) {
        this.background = background;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        newKind.getItems().setAll(StageKind.values());
        newKind.setValue(StageKind.INTERVIEWING);
        newKind.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable StageKind kind) {
                return kind == null ? "" : messages.name(kind);
            }

            @Override
            public @Nullable StageKind fromString(String name) {
                return null;
            }
        });
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
        if (changes.touches(Changes.Area.STAGES) || changes.touches(Changes.Area.TRASH)) {
            load();
        }
    }

    /// Everything that the screen shows, read in one go.
    private record Loaded(List<PipelineStage> stages, List<JobApplication> trash, Path path) {}

    private void load() {
        background.read(
                journal ->
                        new Loaded(journal.stages().current(), journal.trash().list(), journal.path()),
                this::show);
    }

    private void show(Loaded loaded) {
        List<Node> rows = new ArrayList<>();
        for (PipelineStage stage : loaded.stages()) {
            rows.add(new StageRow(stage, loaded.stages(), background, messages));
        }
        stages.getChildren().setAll(rows);
        List<Node> deleted = new ArrayList<>();
        loaded.trash().forEach(application -> deleted.add(trashRow(application)));
        trash.getChildren().setAll(deleted);
        trashEmpty.setVisible(deleted.isEmpty());
        trashEmpty.setManaged(deleted.isEmpty());
        path.setText(loaded.path().toString());
    }

    private Node trashRow(JobApplication application) {
        Label name = new Label(application.company() + " · " + application.role());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button restore = new Button(messages.get("settings.restore"));
        restore.setMinWidth(Region.USE_PREF_SIZE);
        restore.setOnAction(
                event -> background.change(journal -> journal.trash().restore(Set.of(application.id()))));
        HBox row = new HBox(name, space, restore);
        row.getStyleClass().add("settings-row");
        return row;
    }
}
