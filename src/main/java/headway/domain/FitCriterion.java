package headway.domain;

/// Something the user wants from any job.
///
/// @param id the journal's number, 0 before it is kept
/// @param weight 1 (nice to have) to 5 (a must)
public record FitCriterion(long id, String name, int weight) {
    public static final int MAX_WEIGHT = 5;

    /// The weight of what was given none.
    public static final int USUAL_WEIGHT = 3;
}
