package headway.ui.letters;

import headway.domain.Plan;
import headway.domain.PlanTemplate;
import headway.text.Messages;
import headway.ui.kit.Icons;
import headway.ui.kit.Show;
import headway.ui.kit.Views;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The plans, the user's own templates and the other documents; one of them is chosen.
final class DocumentList extends VBox {
    private final Messages messages;
    private final LettersModel model;
    private final PlanActions actions;
    private final Runnable showTemplates;
    private final Map<Chosen, ToggleButton> rows = new HashMap<>();
    private Runnable picked = () -> {};
    private Runnable elsewhere = () -> {};

    @FXML
    private MenuButton create;

    @FXML
    private Label plansName;

    @FXML
    private VBox plans;

    @FXML
    private Label templatesName;

    @FXML
    private VBox templates;

    @FXML
    private VBox others;

    /// @param showTemplates opens the folder of the user's own templates for paper
    DocumentList(Views views, LettersModel model, PlanActions actions, Runnable showTemplates) {
        this.messages = views.messages();
        this.model = model;
        this.actions = actions;
        this.showTemplates = showTemplates;
        views.loadInto(this);
        create.setGraphic(Icons.of(Feather.PLUS));
        create.setOnShowing(event -> create.getItems().setAll(ways()));
        // A menu without items does not open.
        create.getItems().setAll(ways());
        for (DocumentKind kind : DocumentKind.values()) {
            if (kind != DocumentKind.PLAN) {
                others.getChildren().add(row(Chosen.other(kind), messages.get(kind.key()), kind.icon()));
            }
        }
    }

    /// Says where it stands. Whoever chooses a document there, be it the same as before, goes on to its desk.
    void standIn(Panes panes) {
        picked = panes::showDesk;
        elsewhere = panes::takeFocus;
    }

    /// Shows what there is, and what of it is chosen.
    void show() {
        LettersReading reading = model.reading();
        fill(plans, reading.ownPlans());
        fill(templates, reading.templates());
        Show.when(plansName, !reading.ownPlans().isEmpty());
        Show.when(templatesName, !reading.templates().isEmpty());
        Show.when(templates, !reading.templates().isEmpty());
        rows.keySet()
                .removeIf(one -> one.kind() == DocumentKind.PLAN
                        && reading.plan(one.plan()).isEmpty());
        showChosen();
    }

    void showChosen() {
        rows.forEach((one, row) -> row.setSelected(one.equals(model.chosen())));
    }

    /// Puts the focus on what is chosen, or else where a plan is made; where there is no room for the list, beside it.
    void takeFocus() {
        if (getScene() == null) {
            elsewhere.run();
            return;
        }
        Node chosen = rows.get(model.chosen());
        (chosen == null ? create : chosen).requestFocus();
    }

    @FXML
    private void onTemplates() {
        showTemplates.run();
    }

    private void fill(VBox box, List<Plan> shown) {
        List<ToggleButton> fresh = new ArrayList<>();
        for (Plan plan : shown) {
            ToggleButton row = row(Chosen.plan(plan.id()), plan.name(), Feather.FILE_TEXT);
            row.setText(plan.name());
            row.setAccessibleText(
                    plan.company().isBlank()
                            ? plan.name()
                            : messages.get("letters.list.planFor", plan.name(), plan.company()));
            fresh.add(row);
        }
        if (!box.getChildren().equals(fresh)) {
            box.getChildren().setAll(fresh);
        }
    }

    private ToggleButton row(Chosen document, String words, Feather icon) {
        return rows.computeIfAbsent(document, key -> {
            ToggleButton row = new ToggleButton(words, Icons.of(icon));
            row.setId("document" + key.kind() + (key.plan() == 0 ? "" : key.plan()));
            row.getStyleClass().add("document-row");
            row.setMaxWidth(Double.MAX_VALUE);
            row.setMnemonicParsing(false);
            row.setWrapText(true);
            row.setMinHeight(USE_PREF_SIZE);
            row.setOnAction(event -> {
                model.choose(key);
                showChosen();
                picked.run();
            });
            row.setOnKeyPressed(event -> {
                if (event.getCode() == KeyCode.DELETE && key.kind() == DocumentKind.PLAN) {
                    model.reading().plan(key.plan()).ifPresent(actions::remove);
                    event.consume();
                }
            });
            return row;
        });
    }

    /// What a new plan can begin with.
    private List<MenuItem> ways() {
        List<MenuItem> ways = new ArrayList<>();
        for (PlanTemplate template : PlanTemplate.values()) {
            ways.add(item(actions.title(template), () -> actions.create(template)));
        }
        List<Plan> own = model.reading().templates();
        if (!own.isEmpty()) {
            ways.add(new SeparatorMenuItem());
            own.forEach(template -> ways.add(item(template.name(), () -> actions.create(template))));
        }
        return ways;
    }

    private static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }
}
