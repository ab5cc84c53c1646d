package headway.ui.interviews;

import headway.domain.FitPicture;
import headway.domain.FitPoint;
import headway.domain.StartingCriterion;
import headway.journal.Journal;
import java.util.List;
import java.util.function.Function;

/// How the chosen interview fits, and all jobs to set it against.
///
/// @param jobs those of which something is rated
record FitReading(FitPicture picture, List<FitPoint> jobs) {
    /// @param nameOf what a criterion to begin with is called
    static FitReading read(Journal journal, long interviewId, Function<StartingCriterion, String> nameOf) {
        journal.fit().begin(nameOf);
        return new FitReading(journal.fit().of(interviewId), journal.fit().jobs());
    }
}
