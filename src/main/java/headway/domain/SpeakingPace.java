package headway.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// How fast the user speaks.
///
/// @param wordsPerMinute 60 to 260
/// @param measured false for the usual pace, before there are rehearsals to measure
public record SpeakingPace(int wordsPerMinute, boolean measured) {
    /// Before it is measured.
    public static final SpeakingPace USUAL = new SpeakingPace(140, false);

    /// So many rehearsals count, the latest ones.
    public static final int MEASURED_BY = 5;

    /// Less says little about a pace.
    private static final int FEWEST_WORDS = 20;

    private static final int SLOWEST = 60;
    private static final int FASTEST = 260;

    /// The pace of the latest rehearsals with the text in view: the median of those that are likely.
    ///
    /// @param rehearsals the latest first; others than with the text are passed over
    public static SpeakingPace of(List<Rehearsal> rehearsals) {
        List<Double> paces = new ArrayList<>();
        for (Rehearsal one : rehearsals) {
            double pace = 60.0 * one.words() / one.seconds();
            boolean likely = one.words() >= FEWEST_WORDS && pace >= SLOWEST && pace <= FASTEST;
            if (one.level() == RehearsalLevel.TEXT && likely && paces.size() < MEASURED_BY) {
                paces.add(pace);
            }
        }
        if (paces.isEmpty()) {
            return USUAL;
        }
        Collections.sort(paces);
        int middle = paces.size() / 2;
        double median = paces.size() % 2 == 1 ? paces.get(middle) : (paces.get(middle - 1) + paces.get(middle)) / 2;
        return new SpeakingPace((int) Math.round(median), true);
    }

    /// How long so many words take, in whole seconds, rounded up.
    public int secondsFor(int words) {
        return (int) ((60L * words + wordsPerMinute - 1) / wordsPerMinute);
    }

    /// How many words fit into a time.
    public int wordsIn(int seconds) {
        return (int) ((long) wordsPerMinute * seconds / 60);
    }
}
