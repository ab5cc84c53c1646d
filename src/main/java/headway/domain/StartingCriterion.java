package headway.domain;

/// The criteria that everybody begins with. They are the user's own from then on.
public enum StartingCriterion {
    PAY,
    PEOPLE,
    GROWTH,
    COMMUTE,
    WORK,
    FLEXIBILITY
}
