package headway.ui.letters;

import headway.domain.JobApplication;
import headway.domain.Plan;
import headway.text.Messages;
import headway.ui.kit.Background;
import headway.ui.kit.PopOvers;
import headway.ui.kit.agenda.FormSearch;
import headway.ui.kit.agenda.FormSearch.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

/// What a plan is for: an application, which fills company and role, or nothing of the journal.
final class PlanLink {
    private static final int COLUMNS = 40;
    private static final int ROWS = 18;

    private final Background background;
    private final Messages messages;
    private final PlanKeeper keeper;
    private final FormSearch<Long> application;
    private final Button posting;
    private final Consumer<JobApplication> linked;

    /// @param linked shows what an application has filled
    PlanLink(
            Tools tools,
            PlanKeeper keeper,
            FormSearch<Long> application,
            Button posting,
            Consumer<JobApplication> linked) {
        this.background = tools.background();
        this.messages = tools.messages();
        this.keeper = keeper;
        this.application = application;
        this.posting = posting;
        this.linked = linked;
        application.name(messages.get("letters.plan.application"));
        application.onTaken(this::link);
    }

    /// Says what there is, and shows what is chosen.
    void offer(List<Choice<Long>> applications) {
        Choice<Long> free = Choice.of(0L, messages.get("letters.plan.free"));
        List<Choice<Long>> choices = new ArrayList<>(applications);
        choices.add(0, free);
        application.offer(choices);
        Plan plan = keeper.typed();
        Long id = plan == null || plan.applicationId() == null ? Long.valueOf(0) : plan.applicationId();
        posting.setDisable(id == 0);
        if (!application.field().isFocused()) {
            application.show(choices.stream()
                    .filter(choice -> choice.value().equals(id))
                    .findFirst()
                    .orElse(free));
        }
    }

    /// Shows the posting: what they look for stands there, if anywhere.
    void showPosting() {
        Plan plan = keeper.typed();
        Long id = plan == null ? null : plan.applicationId();
        if (id != null) {
            background.read(journal -> journal.applications().find(id), found -> found.ifPresent(this::showPosting));
        }
    }

    private void link() {
        Long id = application.meant().orElse(0L);
        posting.setDisable(id == 0);
        if (id == 0) {
            keeper.choose(plan -> plan.withApplication(null, plan.company(), plan.role()));
            return;
        }
        background.read(
                journal -> journal.applications().find(id),
                found -> found.ifPresent(one -> {
                    keeper.choose(plan -> plan.withApplication(one.id(), one.company(), one.role()));
                    linked.accept(one);
                }));
    }

    private void showPosting(JobApplication one) {
        TextArea text =
                new TextArea(one.postingText().isBlank() ? messages.get("letters.plan.noPosting") : one.postingText());
        text.setEditable(false);
        text.setWrapText(true);
        text.setAccessibleText(messages.get("pipeline.postingText"));
        text.setPrefColumnCount(COLUMNS);
        text.setPrefRowCount(ROWS);
        VBox pane = new VBox(text);
        pane.getStyleClass().add("popover-form");
        PopOvers.show(posting, pane, text);
    }
}
