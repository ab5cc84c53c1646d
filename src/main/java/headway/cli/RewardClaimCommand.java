package headway.cli;

import headway.domain.Reward;
import headway.domain.RewardClaim;
import headway.journal.Effort;
import picocli.CommandLine;

/// `headway reward claim`: takes a reward for points.
@CommandLine.Command(name = "claim", description = "cli.reward.claim")
final class RewardClaimCommand implements Command {
    @CommandLine.Parameters(index = "0", paramLabel = "ID|NAME", descriptionKey = "cli.reward.which")
    String which = "";

    @Override
    public Answer run(Session session) {
        Effort effort = session.effort();
        Reward reward = session.reward(which);
        RewardClaim claim =
                session.existingJournal().rewards().claim(reward.id()).value();
        long balance = effort.balance().points();
        return new Answer(
                () -> session.messages()
                                .get(
                                        "cli.reward.enjoy",
                                        TerminalText.quote(claim.name()),
                                        session.effortText().points(balance))
                        + "\n",
                () -> EffortJson.claim(claim).put("balance", balance));
    }
}
