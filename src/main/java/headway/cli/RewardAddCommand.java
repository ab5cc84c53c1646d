package headway.cli;

import headway.domain.Balance;
import headway.domain.Reward;
import picocli.CommandLine;

/// `headway reward add`: something to look forward to.
@CommandLine.Command(name = "add", description = "cli.reward.add")
final class RewardAddCommand implements Command {
    @CommandLine.Parameters(index = "0", paramLabel = "NAME", descriptionKey = "cli.reward.name")
    String name = "";

    @CommandLine.Option(names = "--points", paramLabel = "N", required = true, descriptionKey = "cli.reward.points")
    int points;

    @Override
    public Answer run(Session session) {
        Balance balance = session.effort().balance();
        Reward kept = session.existingJournal().rewards().add(name, points).value();
        return new Answer(
                () -> session.messages()
                                .get(
                                        "cli.reward.added",
                                        kept.id(),
                                        TerminalText.quote(kept.name()),
                                        session.effortText().points(kept.price()))
                        + "\n" + new RewardText(session).next(kept, balance) + "\n",
                () -> EffortJson.reward(kept, balance));
    }
}
