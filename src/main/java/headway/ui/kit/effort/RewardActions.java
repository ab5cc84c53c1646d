package headway.ui.kit.effort;

import headway.domain.Reward;
import headway.domain.RewardClaim;
import headway.domain.RewardLine;
import headway.journal.Changes;
import headway.journal.Journal;
import headway.text.Message;
import headway.ui.kit.Background;
import headway.ui.kit.Notices;
import headway.ui.kit.PopOvers;
import headway.ui.kit.Views;
import java.util.function.Function;
import javafx.scene.Node;
import org.controlsfx.control.PopOver;

/// What can be done with rewards. What takes something away or is spent says so, and can be undone right there.
final class RewardActions {
    private final Background background;
    private final Views views;

    RewardActions(Background background, Views views) {
        this.background = background;
        this.views = views;
    }

    void add(RewardLine line, Runnable then) {
        background.change(
                journal -> journal.rewards().add(line.name(), line.price()).changes(), changes -> then.run());
    }

    void claim(Reward reward) {
        background.make(
                journal -> journal.rewards().claim(reward.id()),
                claim -> say(Message.of("rewards.claimed", claim.name())),
                background.notices()::failed);
    }

    void choose(Reward reward) {
        background.change(journal -> journal.rewards().choose(reward.id()));
    }

    /// Asks for another name and price.
    void edit(Reward reward, Node beside) {
        PopOver[] shown = new PopOver[1];
        RewardField field = new RewardField(
                views,
                "forms.keep",
                line -> background.change(
                        journal -> journal.rewards()
                                .edit(new Reward(reward.id(), line.name(), line.price(), reward.chosen())),
                        changes -> shown[0].hide()));
        field.getStyleClass().add("popover-form");
        field.show(RewardLine.of(reward));
        shown[0] = PopOvers.show(beside, field, field.line());
    }

    void remove(Reward reward) {
        change(journal -> journal.rewards().remove(reward.id()), Message.of("rewards.removed", reward.name()));
    }

    void giveBack(RewardClaim claim) {
        change(journal -> journal.rewards().giveBack(claim.id()), Message.of("rewards.givenBack", claim.name()));
    }

    private void change(Function<Journal, Changes> work, Message said) {
        background.change(work, changes -> say(said));
    }

    private void say(Message said) {
        background
                .notices()
                .done(said, new Notices.Action(Message.of("shell.undo"), () -> background.change(Journal::undo)));
    }
}
