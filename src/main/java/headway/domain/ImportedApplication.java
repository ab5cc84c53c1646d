package headway.domain;

import java.util.List;

/// An application as read from a foreign log, not yet kept.
///
/// @param line the 1-based line of the file where it starts
/// @param application its fields; stage, history days and number are set when it is kept
/// @param steps its history in order, oldest first, never empty
/// @param contacts the people named, in order
public record ImportedApplication(
        long line, JobApplication application, List<ImportedStep> steps, List<ApplicationContact> contacts) {

    public ImportedApplication {
        steps = List.copyOf(steps);
        contacts = List.copyOf(contacts);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("An imported application has at least one step");
        }
    }
}
