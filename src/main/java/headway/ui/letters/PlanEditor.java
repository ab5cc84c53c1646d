package headway.ui.letters;

import headway.domain.JobApplication;
import headway.domain.Plan;
import headway.domain.PlanLayout;
import headway.domain.PlanPhase;
import headway.ui.kit.Actions;
import headway.ui.kit.GrowingField;
import headway.ui.kit.Show;
import headway.ui.kit.agenda.FormChoice;
import headway.ui.kit.agenda.FormSearch;
import headway.ui.kit.agenda.FormSearch.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// A plan to be written: its heading, and its phases one at a time.
final class PlanEditor extends VBox {
    private final Actions window;
    private final PlanKeeper keeper;
    private final List<ToggleButton> toggles = new ArrayList<>();
    private final PlanLink planLink;
    private final PhasePane phasePane;
    private int phase;
    private boolean showing;

    @FXML
    private TextField name;

    @FXML
    private MenuButton more;

    @FXML
    private Label template;

    @FXML
    private VBox link;

    @FXML
    private FormSearch<Long> application;

    @FXML
    private TextField company;

    @FXML
    private TextField role;

    @FXML
    private GrowingField lookFor;

    @FXML
    private Button posting;

    @FXML
    private ComboBox<PlanLayout> layout;

    @FXML
    private CheckBox cover;

    @FXML
    private FlowPane phases;

    @FXML
    private VBox shownPhase;

    PlanEditor(Tools tools, LettersText text, PlanKeeper keeper) {
        this.window = tools.window();
        this.keeper = keeper;
        tools.views().loadInto(this);
        join(name, Plan::withName);
        join(company, (plan, typed) -> plan.withApplication(plan.applicationId(), typed, plan.role()));
        join(role, (plan, typed) -> plan.withApplication(plan.applicationId(), plan.company(), typed));
        join(lookFor, Plan::withLookFor);
        planLink = new PlanLink(tools, keeper, application, posting, this::linked);
        FormChoice.of(layout, PlanLayout.values(), tools.messages());
        layout.valueProperty().addListener((observed, before, now) -> look());
        cover.selectedProperty().addListener((observed, before, now) -> look());
        phasePane = new PhasePane(tools.views(), text, new Phase());
        shownPhase.getChildren().add(phasePane);
        ToggleGroup group = new ToggleGroup();
        for (int i = 0; i < Plan.PHASES; i++) {
            int number = i;
            ToggleButton toggle = new ToggleButton(text.phase(i));
            toggle.setId("phase" + i);
            toggle.setMinWidth(USE_PREF_SIZE);
            toggle.setToggleGroup(group);
            toggle.getStyleClass().add("plan-toggle");
            toggle.setOnAction(event -> turnTo(number));
            toggles.add(toggle);
        }
        phases.getChildren().setAll(toggles);
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    /// The menu of what can be done with the whole plan.
    MenuButton more() {
        return more;
    }

    /// Says what a plan can be for.
    void offer(List<Choice<Long>> applications) {
        planLink.offer(applications);
    }

    /// Shows the plan that the keeper has.
    void show(List<Choice<Long>> applications) {
        Plan plan = keeper.typed();
        if (plan == null) {
            return;
        }
        showing = true;
        set(name, plan.name());
        set(company, plan.company());
        set(role, plan.role());
        set(lookFor, plan.lookFor());
        layout.setValue(plan.layout());
        cover.setSelected(plan.cover());
        Show.when(template, plan.template());
        Show.when(link, !plan.template());
        offer(applications);
        turnTo(phase);
        showing = false;
    }

    /// Puts the focus into the name, with all of it chosen, to be typed over.
    void nameIt() {
        name.requestFocus();
        name.selectAll();
    }

    @FXML
    private void onPosting() {
        planLink.showPosting();
    }

    private void linked(JobApplication one) {
        showing = true;
        set(company, one.company());
        set(role, one.role());
        showing = false;
    }

    private void look() {
        PlanLayout chosen = layout.getValue();
        if (!showing && chosen != null) {
            keeper.choose(plan -> plan.withLayout(chosen, cover.isSelected()));
        }
    }

    private void turnTo(int number) {
        phase = number;
        Plan plan = keeper.typed();
        toggles.get(number).setSelected(true);
        if (plan != null) {
            phasePane.show(plan.phases().get(number));
        }
    }

    private void onKey(KeyEvent event) {
        boolean next = event.getCode() == KeyCode.PAGE_DOWN;
        if (event.isShortcutDown() && (next || event.getCode() == KeyCode.PAGE_UP)) {
            turnTo(Math.max(0, Math.min(Plan.PHASES - 1, phase + (next ? 1 : -1))));
            phasePane.takeFocus();
            event.consume();
        } else if (event.isShortcutDown() && !event.isAltDown() && event.getCode() == KeyCode.Z) {
            // All of the plan goes back one step, not the letters of one field.
            keeper.keep();
            event.consume();
            if (event.isShiftDown()) {
                window.redo();
            } else {
                window.undo();
            }
        }
    }

    private void join(TextInputControl field, BiFunction<Plan, String, Plan> set) {
        field.textProperty().addListener((observed, before, now) -> {
            if (!showing) {
                keeper.type(plan -> set.apply(plan, now));
            }
        });
        field.focusedProperty().addListener((observed, before, focused) -> {
            if (!focused) {
                keeper.keep();
            }
        });
    }

    private static void set(TextInputControl field, String text) {
        if (!field.getText().equals(text)) {
            int caret = field.getCaretPosition();
            field.setText(text);
            field.positionCaret(Math.min(caret, text.length()));
        }
    }

    /// Edits of the phase that is shown.
    private final class Phase implements PhasePane.Edits {
        @Override
        public void type(UnaryOperator<PlanPhase> edit) {
            int number = phase;
            keeper.type(plan -> plan.withPhase(number, edit.apply(plan.phases().get(number))));
        }

        @Override
        public void choose(UnaryOperator<PlanPhase> edit) {
            type(edit);
            keeper.keep();
        }

        @Override
        public void keep() {
            keeper.keep();
        }
    }
}
