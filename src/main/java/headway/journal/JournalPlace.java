package headway.journal;

import headway.store.JournalPath;
import java.nio.file.Path;
import java.util.Map;

/// Which journal file is meant, for those above that never look into the store.
public final class JournalPlace {
    private static final String SAMPLE_NAME = "sample.headway";
    private static final String TEMPLATES = "templates";

    private JournalPlace() {}

    /// The user's own journal by the convention of the system.
    ///
    /// @param system the value of the system property `os.name`
    /// @param home the user's home folder
    public static Path own(Map<String, String> environment, String system, Path home) {
        return JournalPath.defaultFolder(environment, system, home).resolve(JournalPath.DEFAULT_NAME);
    }

    /// The journal of examples, beside the user's own and never the same.
    public static Path sample(Map<String, String> environment, String system, Path home) {
        return own(environment, system, home).resolveSibling(SAMPLE_NAME);
    }

    /// The folder of the user's own templates for documents, beside their own journal. It need not be there.
    public static Path templates(Map<String, String> environment, String system, Path home) {
        return own(environment, system, home).resolveSibling(TEMPLATES);
    }

    /// The path that a user typed.
    ///
    /// @throws headway.domain.JournalException when a journal can't be there
    public static Path typed(String typed) {
        return JournalPath.checked(typed);
    }

    /// Whether there is something at a path already.
    public static boolean isTaken(Path path) {
        return JournalPath.isTaken(path);
    }
}
