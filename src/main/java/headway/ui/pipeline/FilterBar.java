package headway.ui.pipeline;

import headway.domain.ApplicationFilter;
import headway.domain.PipelineStage;
import headway.text.Messages;
import headway.ui.kit.Views;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.util.StringConverter;
import org.controlsfx.control.CheckComboBox;
import org.jspecify.annotations.Nullable;

/// Chooses what the pipeline shows, by stage, tag, source and rest; filters kept by name stand as chips.
final class FilterBar extends FlowPane {
    private final Messages messages;
    private final Consumer<ApplicationFilter> wanted;
    private ApplicationFilter current = ApplicationFilter.ALL;
    private boolean showing;

    @FXML
    private CheckComboBox<PipelineStage> stages;

    @FXML
    private CheckComboBox<String> tags;

    @FXML
    private CheckComboBox<String> sources;

    @FXML
    private ToggleButton resting;

    @FXML
    private Button clear;

    @FXML
    private Button keep;

    @FXML
    private FlowPane chips;

    /// @param wanted is told each filter that the user chooses
    FilterBar(Views views, Consumer<ApplicationFilter> wanted) {
        this.messages = views.messages();
        this.wanted = wanted;
        views.loadInto(this);
        stages.setConverter(stageNames());
        prepare(stages, "pipeline.filter.stage");
        prepare(tags, "pipeline.filter.tag");
        prepare(sources, "pipeline.filter.source");
        resting.selectedProperty().addListener((observed, before, now) -> chosen());
    }

    /// Fills the choices.
    void offer(List<PipelineStage> stageChoices, List<String> tagChoices, List<String> sourceChoices) {
        showing = true;
        fill(stages, stageChoices);
        fill(tags, tagChoices);
        fill(sources, sourceChoices);
        showing = false;
        show(current);
    }

    /// Shows a filter that was set elsewhere.
    void show(ApplicationFilter filter) {
        showing = true;
        current = filter;
        check(
                stages,
                stages.getItems().stream()
                        .filter(s -> filter.stageIds().contains(s.id()))
                        .toList());
        check(tags, tags.getItems().stream().filter(filter.tags()::contains).toList());
        check(
                sources,
                sources.getItems().stream().filter(filter.sources()::contains).toList());
        resting.setSelected(filter.restingOnly());
        clear.setVisible(!filter.isAll());
        clear.setManaged(!filter.isAll());
        keep.setVisible(!filter.isAll());
        keep.setManaged(!filter.isAll());
        showing = false;
    }

    /// Shows the filters kept by name.
    void showChips(Map<String, String> saved, Consumer<String> remove) {
        List<Button> buttons = new ArrayList<>();
        saved.forEach((name, definition) -> {
            Button chip = new Button(name);
            chip.setMnemonicParsing(false);
            chip.getStyleClass().addAll("chip", "small");
            chip.setOnAction(event -> wanted.accept(FilterText.parse(definition)));
            MenuItem drop = new MenuItem(messages.get("pipeline.filter.remove", name));
            drop.setOnAction(event -> remove.accept(name));
            chip.setContextMenu(new ContextMenu(drop));
            buttons.add(chip);
        });
        chips.getChildren().setAll(buttons);
        chips.setVisible(!buttons.isEmpty());
        chips.setManaged(!buttons.isEmpty());
    }

    Button keepButton() {
        return keep;
    }

    @FXML
    private void onClear() {
        wanted.accept(ApplicationFilter.ALL);
    }

    private void chosen() {
        if (showing) {
            return;
        }
        Set<Long> ids = new HashSet<>();
        stages.getCheckModel().getCheckedItems().forEach(stage -> ids.add(stage.id()));
        wanted.accept(new ApplicationFilter(
                current.text(),
                ids,
                Set.copyOf(tags.getCheckModel().getCheckedItems()),
                Set.copyOf(sources.getCheckModel().getCheckedItems()),
                resting.isSelected()));
    }

    private <T> void prepare(CheckComboBox<T> box, String key) {
        box.setTitle(messages.get(key));
        box.setAccessibleText(messages.get(key));
        box.getCheckModel().getCheckedItems().addListener((ListChangeListener<T>) change -> {
            int checked = box.getCheckModel().getCheckedItems().size();
            String name = messages.get(key);
            box.setTitle(checked == 0 ? name : messages.get("pipeline.filter.checked", name, checked));
            chosen();
        });
    }

    private static <T> void fill(CheckComboBox<T> box, List<T> choices) {
        if (!box.getItems().equals(choices)) {
            box.getCheckModel().clearChecks();
            box.getItems().setAll(choices);
        }
        box.setDisable(choices.isEmpty());
    }

    private static <T> void check(CheckComboBox<T> box, List<T> checked) {
        if (!List.copyOf(box.getCheckModel().getCheckedItems()).equals(checked)) {
            box.getCheckModel().clearChecks();
            checked.forEach(item -> box.getCheckModel().check(item));
        }
    }

    private static StringConverter<PipelineStage> stageNames() {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable PipelineStage stage) {
                return stage == null ? "" : stage.name();
            }

            @Override
            public @Nullable PipelineStage fromString(String name) {
                return null;
            }
        };
    }
}
