package headway.domain;

/// Where the work is done.
public enum WorkMode {
    ON_SITE,
    HYBRID,
    REMOTE
}
