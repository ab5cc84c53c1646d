package headway.ui.letters;

import headway.domain.Plan;
import headway.domain.PlanLayout;
import headway.domain.PlanTemplate;
import headway.ui.kit.Views;
import headway.ui.kit.agenda.FormChoice;
import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// A form to write a plan by hand: blank, or with what a template says. A form has no cover.
final class FormDesk extends VBox implements Desk {
    private final PlanActions actions;
    private final PrintoutMaker maker;
    private final Outlet outlet;
    private boolean showing;

    @FXML
    private ComboBox<Plan> template;

    @FXML
    private ComboBox<PlanLayout> layout;

    FormDesk(Views views, PlanActions actions, PrintoutMaker maker, Outlet outlet) {
        this.actions = actions;
        this.maker = maker;
        this.outlet = outlet;
        views.loadInto(this);
        template.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Plan plan) {
                return plan == null ? "" : plan.name();
            }

            @Override
            public @Nullable Plan fromString(String name) {
                return null;
            }
        });
        FormChoice.of(layout, PlanLayout.values(), views.messages());
        layout.setValue(PlanLayout.CLASSIC);
        template.valueProperty().addListener((observed, before, now) -> print());
        layout.valueProperty().addListener((observed, before, now) -> print());
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void show(LettersReading reading) {
        List<Plan> choices = new ArrayList<>();
        for (PlanTemplate one : PlanTemplate.values()) {
            choices.add(actions.builtIn(one));
        }
        choices.addAll(reading.templates());
        Plan before = template.getValue();
        showing = true;
        template.getItems().setAll(choices);
        template.setValue(choices.stream()
                .filter(plan -> before != null && plan.name().equals(before.name()))
                .findFirst()
                .orElse(choices.get(0)));
        showing = false;
        print();
    }

    private void print() {
        Plan plan = template.getValue();
        if (!showing && plan != null) {
            outlet.show(maker.form(plan.withLayout(layout.getValue(), false)));
        }
    }
}
