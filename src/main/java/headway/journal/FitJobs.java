package headway.journal;

import headway.domain.FitAxis;
import headway.domain.FitCriterion;
import headway.domain.FitLine;
import headway.domain.FitPicture;
import headway.domain.FitPoint;
import headway.domain.FitRequirement;
import headway.store.Db;
import headway.store.FitRepository;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The latest rating of every subject, for all applications.
///
/// @param mine ratings of criteria by application, then by criterion
/// @param theirs ratings of requirements by requirement
record FitJobs(
        List<FitRepository.Job> jobs,
        List<FitCriterion> criteria,
        List<FitRequirement> requirements,
        Map<Long, Map<Long, Integer>> mine,
        Map<Long, Integer> theirs) {

    static FitJobs read(Db db) throws SQLException {
        Map<Long, Map<Long, Integer>> mine = new HashMap<>();
        Map<Long, Integer> theirs = new HashMap<>();
        // Those of later interviews come later.
        for (FitRepository.Rated one : FitRepository.rated(db)) {
            Map<Long, Integer> ratings = one.axis() == FitAxis.FOR_THEM
                    ? theirs
                    : mine.computeIfAbsent(one.applicationId(), key -> new HashMap<>());
            ratings.put(one.subjectId(), one.rating());
        }
        return new FitJobs(
                FitRepository.ratedJobs(db),
                FitRepository.criteria(db),
                FitRepository.allRequirements(db),
                mine,
                theirs);
    }

    List<FitPoint> points() {
        Map<Long, List<FitLine>> wanted = new HashMap<>();
        for (FitRequirement one : requirements) {
            wanted.computeIfAbsent(one.applicationId(), key -> new ArrayList<>())
                    .add(line(one));
        }
        List<FitPoint> points = new ArrayList<>();
        for (FitRepository.Job job : jobs) {
            FitPicture picture =
                    new FitPicture(forMe(job.applicationId()), wanted.getOrDefault(job.applicationId(), List.of()));
            points.add(new FitPoint(
                    job.applicationId(), job.company(), job.role(), picture.scoreForMe(), picture.scoreForThem()));
        }
        return points;
    }

    FitPicture picture(long applicationId) {
        return new FitPicture(
                forMe(applicationId),
                requirements.stream()
                        .filter(one -> one.applicationId() == applicationId)
                        .map(this::line)
                        .toList());
    }

    private List<FitLine> forMe(long applicationId) {
        Map<Long, Integer> ratings = mine.getOrDefault(applicationId, Map.of());
        return criteria.stream()
                .map(one -> new FitLine(one.id(), one.name(), one.weight(), ratings.get(one.id()), ""))
                .toList();
    }

    private FitLine line(FitRequirement one) {
        return new FitLine(one.id(), one.name(), one.weight(), theirs.get(one.id()), "");
    }
}
