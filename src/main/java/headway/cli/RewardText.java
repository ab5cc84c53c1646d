package headway.cli;

import headway.domain.Balance;
import headway.domain.Reward;
import headway.domain.RewardClaim;
import headway.text.Messages;
import java.util.List;

/// Rewards in words.
final class RewardText {
    private final Messages messages;
    private final EffortText effort;
    private final int columns;

    RewardText(Session session) {
        this.messages = session.messages();
        this.effort = session.effortText();
        this.columns = session.surroundings().columns();
    }

    /// What is to be done for a reward from now on, as a sentence.
    String next(Reward reward, Balance balance) {
        return balance.covers(reward.price())
                ? messages.get("cli.reward.enough", reward.id())
                : messages.get("cli.reward.toGo", toGo(reward, balance));
    }

    String shop(List<Reward> rewards, Balance balance) {
        if (rewards.isEmpty()) {
            return messages.get("cli.reward.empty") + "\n";
        }
        return messages.get("cli.effort.balance", effort.points(balance.points())) + "\n"
                + lines(rewards.stream()
                        .map(one -> List.of(
                                Long.toString(one.id()),
                                effort.points(one.price()),
                                TerminalText.line(one.name()) + " (" + state(one, balance) + ")"))
                        .toList());
    }

    String claims(List<RewardClaim> claims) {
        if (claims.isEmpty()) {
            return messages.get("cli.reward.noClaims") + "\n";
        }
        return lines(claims.stream()
                .map(one -> List.of(one.day().toString(), effort.points(one.price()), TerminalText.line(one.name())))
                .toList());
    }

    private String state(Reward reward, Balance balance) {
        String progress = balance.covers(reward.price())
                ? messages.get("cli.reward.covered")
                : messages.get("cli.reward.missing", toGo(reward, balance));
        return reward.chosen() ? messages.get("cli.name", progress, messages.get("cli.reward.chosen")) : progress;
    }

    private String toGo(Reward reward, Balance balance) {
        return effort.points(reward.price() - balance.points());
    }

    private String lines(List<List<String>> rows) {
        return String.join("\n", Table.lines(rows, columns)) + "\n";
    }
}
