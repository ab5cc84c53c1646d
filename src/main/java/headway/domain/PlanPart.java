package headway.domain;

/// The lists of a phase, in the order in which they print.
public enum PlanPart {
    GOALS,
    ACTIONS,
    /// Whom to meet.
    PEOPLE,
    /// By what to tell that it went well.
    MEASURES
}
