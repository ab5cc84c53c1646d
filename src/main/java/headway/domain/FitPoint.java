package headway.domain;

/// One job in the picture of both axes.
public record FitPoint(long applicationId, String company, String role, FitScore forMe, FitScore forThem) {
    /// True where it has a place on both axes.
    public boolean isPlaced() {
        return forMe.average() != null && forThem.average() != null;
    }
}
