package headway.cli;

import headway.domain.Balance;
import headway.domain.Reward;
import picocli.CommandLine;

/// `headway reward choose`: the one to work for.
@CommandLine.Command(name = "choose", description = "cli.reward.choose")
final class RewardChooseCommand implements Command {
    @CommandLine.Parameters(index = "0", paramLabel = "ID|NAME", descriptionKey = "cli.reward.which")
    String which = "";

    @Override
    public Answer run(Session session) {
        Balance balance = session.effort().balance();
        Reward meant = session.reward(which);
        session.existingJournal().rewards().choose(meant.id());
        Reward chosen = new Reward(meant.id(), meant.name(), meant.price(), true);
        return new Answer(
                () -> session.messages().get("cli.reward.isChosen", TerminalText.quote(chosen.name())) + "\n"
                        + new RewardText(session).next(chosen, balance) + "\n",
                () -> EffortJson.reward(chosen, balance));
    }
}
