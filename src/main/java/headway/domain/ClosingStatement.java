package headway.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the user says at the end of an interview.
///
/// @param id the journal's number, 0 before it is kept
/// @param applicationId what it is for, null for the general one
/// @param text with slots such as `{learned}`; may be empty
/// @param points the key points in order, one line each
public record ClosingStatement(long id, @Nullable Long applicationId, String text, List<String> points) {
    public ClosingStatement {
        points = List.copyOf(points);
    }

    public static ClosingStatement blank(@Nullable Long applicationId) {
        return new ClosingStatement(0, applicationId, "", List.of());
    }

    public boolean isGeneral() {
        return applicationId == null;
    }

    /// The same words for an application, to be kept as its own.
    public ClosingStatement copyFor(@Nullable Long otherApplicationId) {
        return new ClosingStatement(0, otherApplicationId, text, points);
    }

    public ClosingStatement withText(String newText) {
        return new ClosingStatement(id, applicationId, newText, points);
    }

    public ClosingStatement withPoints(List<String> newPoints) {
        return new ClosingStatement(id, applicationId, text, newPoints);
    }

    /// True when it says the same as a version of it.
    public boolean says(ClosingVersion version) {
        return text.equals(version.text()) && points.equals(version.points());
    }
}
