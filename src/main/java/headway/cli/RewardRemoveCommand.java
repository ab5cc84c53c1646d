package headway.cli;

import headway.domain.Balance;
import headway.domain.Reward;
import picocli.CommandLine;

/// `headway reward remove`: takes a reward out of the shop.
@CommandLine.Command(name = "remove", description = "cli.reward.remove")
final class RewardRemoveCommand implements Command {
    @CommandLine.Parameters(index = "0", paramLabel = "ID|NAME", descriptionKey = "cli.reward.which")
    String which = "";

    @Override
    public Answer run(Session session) {
        Balance balance = session.effort().balance();
        Reward gone = session.reward(which);
        session.existingJournal().rewards().remove(gone.id());
        return new Answer(
                () -> session.messages().get("cli.reward.removed", TerminalText.quote(gone.name())) + "\n",
                () -> EffortJson.reward(gone, balance));
    }
}
