package headway.domain;

import headway.text.Listed;
import headway.text.Message;
import headway.text.Messages;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A closing statement as it is said to one employer.
///
/// @param text with its slots filled
/// @param slots how many slots `{learned}` there were
/// @param openSlots how many of them had no point left: each is a blank in the text
/// @param words of the text
/// @param seconds that they take at the user's pace
/// @param cutAt where [#MOST_SECONDS] fall in the text: the beginning of the first word beyond them; null when it fits
public record ClosingText(
        String text,
        int slots,
        int openSlots,
        int words,
        int seconds,
        @Nullable Integer cutAt) {
    /// A closing statement takes 90 seconds at most.
    public static final int MOST_SECONDS = 90;

    private static final Pattern SLOT =
            Pattern.compile("\\{\\{?\\s*(?:learned|gelernt)\\s*\\}\\}?", Pattern.CASE_INSENSITIVE);
    private static final Pattern FULL_STOP = Pattern.compile("[\\s.;,]+$");

    /// Fills the slots and measures what comes out. One slot takes all points; of several, each takes one, and the
    /// last one what is left.
    ///
    /// @param typed with slots
    /// @param points from the notes of the interview, in their order
    public static ClosingText of(String typed, List<String> points, SpeakingPace pace, Messages messages) {
        int slots = (int) SLOT.matcher(typed).results().count();
        StringBuilder filled = new StringBuilder();
        Matcher slot = SLOT.matcher(typed);
        int number = 0;
        int open = 0;
        while (slot.find()) {
            List<String> taken = taken(points, number, slots);
            open += taken.isEmpty() ? 1 : 0;
            String words = taken.isEmpty() ? MessageTemplate.BLANK : messages.get(Listed.of(taken));
            slot.appendReplacement(filled, Matcher.quoteReplacement(words));
            number++;
        }
        slot.appendTail(filled);
        return measured(filled.toString(), slots, open, pace);
    }

    private static List<String> taken(List<String> points, int slot, int slots) {
        if (slot >= points.size()) {
            return List.of();
        }
        List<String> taken = slot == slots - 1 ? points.subList(slot, points.size()) : List.of(points.get(slot));
        // The sentence around it sets its own.
        return taken.stream()
                .map(point -> FULL_STOP.matcher(point).replaceAll(""))
                .toList();
    }

    private static ClosingText measured(String text, int slots, int open, SpeakingPace pace) {
        List<Integer> starts = SpokenWords.starts(text);
        int fitting = pace.wordsIn(MOST_SECONDS);
        Integer cut = starts.size() > fitting ? starts.get(fitting) : null;
        return new ClosingText(text, slots, open, starts.size(), pace.secondsFor(starts.size()), cut);
    }

    public boolean isTooLong() {
        return cutAt != null;
    }

    /// How long it takes, and how much that is beyond the most.
    public Message saying() {
        return isTooLong()
                ? Message.of("closing.tooLong", seconds, seconds - MOST_SECONDS)
                : Message.of("closing.fits", seconds);
    }
}
