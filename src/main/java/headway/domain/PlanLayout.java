package headway.domain;

/// How a plan prints.
public enum PlanLayout {
    /// A page for each phase.
    CLASSIC,
    /// One table in landscape, a column for each phase.
    TABLE
}
