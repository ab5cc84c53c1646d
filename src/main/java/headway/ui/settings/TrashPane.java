package headway.ui.settings;

import headway.domain.JobApplication;
import headway.text.Messages;
import headway.ui.kit.Background;
import headway.ui.kit.Views;
import java.util.List;
import java.util.Set;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What was deleted and can come back.
final class TrashPane extends VBox {
    private final Background background;
    private final Messages messages;

    @FXML
    private VBox trash;

    @FXML
    private Label trashEmpty;

    TrashPane(Views views, Background background) {
        this.background = background;
        this.messages = views.messages();
        views.loadInto(this);
    }

    void show(List<JobApplication> deleted) {
        trash.getChildren().setAll(deleted.stream().map(this::row).toList());
        trashEmpty.setVisible(deleted.isEmpty());
        trashEmpty.setManaged(deleted.isEmpty());
    }

    private Node row(JobApplication application) {
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
