package headway.ui.letters;

import headway.domain.Plan;
import headway.domain.PlanTemplate;
import headway.journal.Journal;
import headway.text.Message;
import headway.text.Messages;
import headway.text.PlanTexts;
import headway.ui.kit.Background;
import headway.ui.kit.Notices;
import java.util.function.Consumer;

/// What can be done with whole plans.
final class PlanActions {
    private final Background background;
    private final Messages messages;
    private final PlanTexts texts;
    private final LettersModel model;
    private Consumer<Plan> made = plan -> {};

    PlanActions(Background background, Messages messages, LettersModel model) {
        this.background = background;
        this.messages = messages;
        this.texts = new PlanTexts(messages.locale());
        this.model = model;
    }

    /// Says who hears of a plan that was made and chosen.
    void onMade(Consumer<Plan> listener) {
        made = listener;
    }

    /// What a template that comes along is called.
    String title(PlanTemplate template) {
        return template.title(texts);
    }

    /// A plan as a template that comes along has it, with the name of the template.
    Plan builtIn(PlanTemplate template) {
        return template.plan(title(template), texts);
    }

    /// A new plan from a template that comes along.
    void create(PlanTemplate template) {
        add(builtIn(template), messages.get("letters.plan.newName"), false);
    }

    /// A new plan from one of the user's own templates.
    void create(Plan template) {
        add(template, messages.get("letters.plan.newName"), false);
    }

    void duplicate(Plan plan) {
        add(plan, messages.get("letters.plan.copyName", plan.name()), plan.template());
    }

    /// Keeps the plan as a template too, free of the application that it was for.
    void saveAsTemplate(Plan plan) {
        add(plan.withApplication(null, "", "").withLookFor(""), plan.name(), true);
        background.notices().done(Message.of("letters.plan.templateKept", plan.name()), null);
    }

    void remove(Plan plan) {
        background.change(
                journal -> journal.plans().remove(plan.id()),
                done -> background
                        .notices()
                        .done(
                                Message.of("letters.plan.removed", plan.name()),
                                new Notices.Action(Message.of("shell.undo"), () -> background.change(Journal::undo))));
    }

    private void add(Plan plan, String name, boolean template) {
        Plan draft = PlanEditing.clean(plan)
                .withId(0)
                .withTemplate(template)
                .withName(
                        template
                                ? name
                                : PlanEditing.freeName(name, model.reading().plans()));
        background.make(
                journal -> journal.plans().add(draft),
                kept -> {
                    model.choose(Chosen.plan(kept.id()));
                    made.accept(kept);
                },
                background.notices()::failed);
    }
}
