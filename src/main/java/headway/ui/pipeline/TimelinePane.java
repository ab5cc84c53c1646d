package headway.ui.pipeline;

import headway.domain.JobApplication;
import headway.domain.Outcome;
import headway.domain.PipelineStage;
import headway.domain.StageChange;
import headway.text.Messages;
import headway.ui.kit.Background;
import headway.ui.kit.Formats;
import headway.ui.kit.Views;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The steps of an application through the pipeline. Each has a day that can be set back.
final class TimelinePane extends VBox {
    private final Messages messages;
    private final Formats formats;
    private final Background background;
    private final OutcomePopOver outcomes;
    private final PipelineModel model;
    private long applicationId;
    private LocalDate today = LocalDate.EPOCH;

    @FXML
    private VBox steps;

    @FXML
    private MenuButton addStep;

    TimelinePane(Views views, Formats formats, Background background, PipelineModel model) {
        this.messages = views.messages();
        this.formats = formats;
        this.background = background;
        this.model = model;
        this.outcomes = new OutcomePopOver(messages);
        views.loadInto(this);
    }

    void show(JobApplication application, List<StageChange> history, List<PipelineStage> stages, LocalDate now) {
        applicationId = application.id();
        today = now;
        List<Node> rows = new ArrayList<>();
        for (int i = history.size() - 1; i >= 0; i--) {
            rows.add(row(history.get(i), stages, history.size() > 1));
        }
        steps.getChildren().setAll(rows);
        addStep.getItems().clear();
        for (PipelineStage stage : model.stages()) {
            MenuItem item = new MenuItem(stage.name());
            item.setMnemonicParsing(false);
            item.setOnAction(event -> add(stage));
            addStep.getItems().add(item);
        }
    }

    /// A stage and how it ended.
    String words(String stage, @Nullable Outcome outcome) {
        return outcome == null ? stage : stage + " · " + messages.name(outcome);
    }

    private Node row(StageChange change, List<PipelineStage> stages, boolean removable) {
        String stage = stages.stream()
                .filter(one -> one.id() == change.toStageId())
                .map(PipelineStage::name)
                .findFirst()
                .orElse("");
        Label name = new Label(words(stage, change.outcome()));
        name.setWrapText(true);
        DatePicker day = new DatePicker(change.dateKnown() ? change.changedOn() : null);
        day.setConverter(formats.dateConverter());
        day.setPromptText(messages.get("pipeline.dayUnknown"));
        day.setAccessibleText(messages.get("pipeline.dayOf", stage));
        day.getStyleClass().add("timeline-day");
        long id = applicationId;
        day.valueProperty().addListener((observed, before, now) -> {
            if (now != null && !(change.dateKnown() && now.equals(change.changedOn()))) {
                background.change(journal -> journal.applications().redate(id, change.id(), now));
            }
        });
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox row = new HBox(name, space, day);
        row.getStyleClass().add("timeline-row");
        if (removable) {
            Button remove = new Button("×");
            remove.getStyleClass().addAll("flat", "small");
            remove.setAccessibleText(messages.get("pipeline.removeStep", stage));
            remove.setOnAction(
                    event -> background.change(journal -> journal.applications().removeStep(id, change.id())));
            row.getChildren().add(remove);
        }
        return row;
    }

    private void add(PipelineStage stage) {
        if (stage.isClosed()) {
            outcomes.ask(addStep, outcome -> add(stage, outcome));
        } else {
            add(stage, null);
        }
    }

    private void add(PipelineStage stage, @Nullable Outcome outcome) {
        long id = applicationId;
        LocalDate day = today;
        background.change(journal -> journal.applications().addStep(id, stage.id(), outcome, day));
    }
}
