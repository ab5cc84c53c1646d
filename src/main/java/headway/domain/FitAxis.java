package headway.domain;

/// The two sides that assess whether a job fits.
public enum FitAxis {
    /// What I want from it; its subjects are criteria.
    FOR_ME,
    /// What they look for; its subjects are requirements.
    FOR_THEM
}
