package headway.domain;

/// What an employer asks for beside the talk.
public enum PromisedKind {
    REFERENCES,
    WORK_SAMPLE,
    /// A 30-60-90 day plan.
    PLAN,
    OTHER
}
