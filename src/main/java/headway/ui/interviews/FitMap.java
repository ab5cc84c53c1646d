package headway.ui.interviews;

import headway.domain.FitPoint;
import headway.domain.FitScore;
import headway.text.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// This job against the others, along both axes.
///
/// @param spots this job first where there is something of it, then the others by the names of their companies
record FitMap(List<Spot> spots) {
    private static final double LOWEST = 1;
    private static final double HIGHEST = 5;

    /// A job in the picture.
    ///
    /// @param number from 1, as the picture and its list call it; 0 for this job
    record Spot(int number, FitPoint job) {
        boolean isMine() {
            return number == 0;
        }

        /// How far to the right, 0 to 1; null while nothing is rated, which is no place at all.
        @Nullable
        Double across() {
            return share(job.forMe());
        }

        /// How far up, 0 to 1; null while nothing is rated.
        @Nullable
        Double up() {
            return share(job.forThem());
        }

        private static @Nullable Double share(FitScore score) {
            Double average = score.average();
            return average == null ? null : (average - LOWEST) / (HIGHEST - LOWEST);
        }

        /// In words.
        Message say() {
            return isMine()
                    ? Message.of("interviews.fit.mine", say(job.forMe()), say(job.forThem()))
                    : Message.of(
                            "interviews.fit.other",
                            number,
                            job.company(),
                            job.role(),
                            say(job.forMe()),
                            say(job.forThem()));
        }

        private static Message say(FitScore score) {
            Double average = score.average();
            if (average == null) {
                return Message.of("interviews.fit.notRated");
            }
            return score.missing() == 0
                    ? Message.of("interviews.fit.score", average)
                    : Message.of("interviews.fit.partScore", average, score.rated(), score.all());
        }
    }

    FitMap {
        spots = List.copyOf(spots);
    }

    static FitMap of(List<FitPoint> jobs, long applicationId) {
        List<Spot> spots = new ArrayList<>();
        jobs.stream().filter(job -> job.applicationId() == applicationId).forEach(job -> spots.add(new Spot(0, job)));
        List<FitPoint> others = jobs.stream()
                .filter(job -> job.applicationId() != applicationId)
                .sorted(Comparator.comparing(FitPoint::company, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(FitPoint::role)
                        .thenComparingLong(FitPoint::applicationId))
                .toList();
        for (int i = 0; i < others.size(); i++) {
            spots.add(new Spot(i + 1, others.get(i)));
        }
        return new FitMap(spots);
    }

    /// True where a job has no place along the axis that goes to the right.
    boolean missesAcross() {
        return spots.stream().anyMatch(spot -> spot.across() == null);
    }

    /// True where a job has no place along the axis that goes up.
    boolean missesUp() {
        return spots.stream().anyMatch(spot -> spot.up() == null);
    }
}
