package headway.ui.letters;

import headway.domain.Plan;
import headway.domain.PlanTemplate;
import headway.text.Messages;
import headway.ui.kit.Show;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The chosen plan, or the way to a first one, or where it differs from another.
final class PlanDesk extends StackPane implements Desk {
    private final Messages messages;
    private final LettersModel model;
    private final PlanActions actions;
    private final PlanKeeper keeper;
    private final PlanEditor editor;
    private final ComparePane compare;
    private final VBox none;
    private final PrintoutMaker maker;
    private final Outlet outlet;

    PlanDesk(Tools tools, LettersModel model, PlanActions actions, PrintoutMaker maker, Outlet outlet) {
        this.messages = tools.messages();
        this.model = model;
        this.actions = actions;
        this.maker = maker;
        this.outlet = outlet;
        LettersText text = new LettersText(messages);
        keeper = new PlanKeeper(tools.background(), plan -> outlet.follow(maker.plan(plan)));
        editor = new PlanEditor(tools, text, keeper);
        compare = new ComparePane(tools.views(), text, this::showEditor);
        none = none();
        editor.more().setOnShowing(event -> editor.more().getItems().setAll(menu()));
        // A menu without items does not open.
        editor.more().getItems().setAll(menu());
        getChildren().addAll(editor, compare, none);
        showEditor();
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void show(LettersReading reading) {
        Plan plan = model.plan().orElse(null);
        if (plan == null) {
            keeper.forget();
            outlet.clear();
            showEditor();
            return;
        }
        Plan before = keeper.typed();
        if (keeper.take(plan)) {
            editor.show(reading.applications());
            showEditor();
        } else {
            editor.offer(reading.applications());
        }
        Plan now = keeper.typed();
        if (now != null && (before == null || before.id() != now.id())) {
            outlet.show(maker.plan(now));
        } else if (now != null) {
            outlet.follow(maker.plan(now));
        }
    }

    @Override
    public void leave() {
        keeper.keep();
    }

    /// Puts the focus into the name, to be typed over.
    void nameIt() {
        editor.nameIt();
    }

    private void showEditor() {
        boolean any = keeper.typed() != null;
        Show.when(editor, any);
        Show.when(none, !any);
        Show.when(compare, false);
    }

    private VBox none() {
        Label words = new Label(messages.get("letters.plan.none"));
        words.setWrapText(true);
        words.getStyleClass().add("empty-text");
        Button make = new Button(messages.get("letters.plan.first"));
        make.getStyleClass().add("accent");
        make.setOnAction(event -> actions.create(PlanTemplate.GENERAL));
        VBox box = new VBox(words, make);
        box.getStyleClass().add("empty");
        return box;
    }

    private List<MenuItem> menu() {
        Menu others = new Menu(messages.get("letters.plan.compare"));
        List<MenuItem> choices = new ArrayList<>();
        for (Plan other : model.reading().plans()) {
            if (other.id() != model.chosen().plan()) {
                choices.add(item(other.name(), () -> compareWith(other)));
            }
        }
        others.getItems().setAll(choices);
        others.setDisable(choices.isEmpty());
        return List.of(
                item(messages.get("letters.plan.duplicate"), () -> withPlan(actions::duplicate)),
                item(messages.get("letters.plan.saveTemplate"), () -> withPlan(actions::saveAsTemplate)),
                others,
                new SeparatorMenuItem(),
                item(messages.get("letters.plan.remove"), () -> withPlan(actions::remove)));
    }

    private void withPlan(Consumer<Plan> action) {
        keeper.keep();
        Plan plan = keeper.typed();
        if (plan != null) {
            action.accept(plan);
        }
    }

    private void compareWith(Plan other) {
        withPlan(plan -> {
            compare.show(PlanEditing.clean(plan), other);
            Show.when(editor, false);
            Show.when(compare, true);
            compare.takeFocus();
        });
    }

    private static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }
}
