package headway.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How well a job fits along one axis. What is not rated counts neither for nor against it.
///
/// @param average weighted, 1 to 5; null while nothing is rated
/// @param rated how many subjects are rated
/// @param all how many subjects there are
public record FitScore(@Nullable Double average, int rated, int all) {
    public static FitScore of(List<FitLine> lines) {
        int rated = 0;
        long weights = 0;
        long sum = 0;
        for (FitLine line : lines) {
            Integer rating = line.rating();
            if (rating != null) {
                rated++;
                weights += line.weight();
                sum += (long) rating * line.weight();
            }
        }
        return new FitScore(rated == 0 ? null : (double) sum / weights, rated, lines.size());
    }

    public int missing() {
        return all - rated;
    }
}
