package headway.ui.interviews;

import headway.domain.ClosingText;
import headway.domain.Rehearsal;
import headway.text.Message;
import java.util.List;
import java.util.Objects;

/// How rehearsals went over time.
///
/// @param shown the latest ones, the oldest first
/// @param all how many there are
record Trend(List<Rehearsal> shown, int all) {
    /// More could not be told apart.
    static final int MOST = 20;

    Trend {
        shown = List.copyOf(shown);
    }

    /// @param latestFirst rehearsals
    static Trend of(List<Rehearsal> latestFirst, int all) {
        return new Trend(
                latestFirst.subList(0, Math.min(MOST, latestFirst.size())).reversed(), all);
    }

    /// The longest time that the picture has room for: that of the longest rehearsal, or somewhat more than a closing
    /// statement may take.
    int mostSeconds() {
        int longest = shown.stream().mapToInt(Rehearsal::seconds).max().orElse(0);
        return Math.max(longest, ClosingText.MOST_SECONDS * 4 / 3);
    }

    /// The picture in words.
    Message say() {
        if (shown.isEmpty()) {
            return Message.of("interviews.closing.log.none");
        }
        Rehearsal last = shown.get(shown.size() - 1);
        if (shown.size() == 1) {
            return last.felt() == null
                    ? Message.of("interviews.closing.log.one", last.seconds())
                    : Message.of("interviews.closing.log.oneFelt", last.seconds(), last.felt());
        }
        Message seconds =
                Message.of("interviews.closing.log.many", all, shown.get(0).seconds(), last.seconds());
        List<Integer> felt =
                shown.stream().map(Rehearsal::felt).filter(Objects::nonNull).toList();
        return felt.size() < 2
                ? seconds
                : Message.of("interviews.closing.log.felt", seconds, felt.get(0), felt.get(felt.size() - 1));
    }
}
