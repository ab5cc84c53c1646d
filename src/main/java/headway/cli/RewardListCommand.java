package headway.cli;

import headway.domain.Balance;
import headway.domain.Reward;
import headway.domain.RewardClaim;
import headway.journal.Rewards;
import java.util.List;
import picocli.CommandLine;

/// `headway reward list`: the rewards, and how far they are.
@CommandLine.Command(name = "list", description = "cli.reward.list")
final class RewardListCommand implements Command {
    @CommandLine.Option(names = "--claimed", descriptionKey = "cli.reward.claimed")
    boolean claimed;

    @Override
    public Answer run(Session session) {
        Balance balance = session.effort().balance();
        Rewards rewards = session.existingJournal().rewards();
        if (claimed) {
            List<RewardClaim> claims = rewards.claims();
            return new Answer(
                    () -> new RewardText(session).claims(claims),
                    () -> claims.stream().map(EffortJson::claim).toList());
        }
        List<Reward> all = rewards.all();
        return new Answer(
                () -> new RewardText(session).shop(all, balance),
                () -> all.stream().map(one -> EffortJson.reward(one, balance)).toList());
    }
}
