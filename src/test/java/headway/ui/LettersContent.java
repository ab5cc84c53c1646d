package headway.ui;

import headway.domain.Plan;
import headway.domain.PlanTemplate;
import headway.journal.Changes;
import headway.text.PlanTexts;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;

/// Plans for the screen of letters and plans.
final class LettersContent {
    private static final String NAME = "30-60-90";

    private LettersContent() {}

    /// Adds a template and a plan for an application of the sample, and shows the plan where the screen is
    /// shown.
    static void fill(TestWindow window) {
        long id = window.kept("Alder & Finch").id();
        window.act(() -> window.context().background().change(journal -> {
            PlanTexts texts = new PlanTexts(window.messages().locale());
            journal.plans().add(PlanTemplate.GENERAL.plan("My template", texts).withTemplate(true));
            Plan plan = PlanTemplate.ENGINEER.plan(NAME, texts).withLookFor("Somebody who asks first.");
            journal.plans().add(journal.plans().linked(plan, id));
            return Changes.EVERYTHING;
        }));
        window.all(ToggleButton.class, row -> NAME.equals(row.getText())).forEach(row -> window.act(row::fire));
    }

    /// Shows the pages, where they do not stand beside.
    static void pages(TestWindow window) {
        window.act(() -> window.all(
                        ToggleButton.class,
                        toggle -> window.text("letters.pages").equals(toggle.getText()))
                .forEach(ToggleButton::fire));
    }

    /// Shows where the plan differs from the template.
    static void compare(TestWindow window) {
        window.act(() -> window.all(
                        ToggleButton.class,
                        toggle -> window.text("letters.writing").equals(toggle.getText()))
                .forEach(ToggleButton::fire));
        window.act(() -> {
            MenuButton more = window.find(MenuButton.class, "more");
            more.getOnShowing().handle(null);
            more.getItems().stream()
                    .filter(Menu.class::isInstance)
                    .map(Menu.class::cast)
                    .forEach(menu -> menu.getItems().get(0).fire());
        });
    }
}
