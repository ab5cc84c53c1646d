package headway.store;

import headway.domain.JournalException;
import headway.domain.JournalException.Problem;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where a journal may be, and where it is when the user says nothing.
public final class JournalPath {
    public static final String DEFAULT_NAME = "journal.headway";

    private JournalPath() {}

    /// The folder of Headway's data by the convention of the system.
    ///
    /// @param os the value of the system property `os.name`
    /// @param home the user's home folder
    public static Path defaultFolder(Map<String, String> environment, String os, Path home) {
        String system = os.toLowerCase(Locale.ROOT);
        if (system.startsWith("win")) {
            String roaming = environment.get("APPDATA");
            return (absolute(roaming)
                            ? Path.of(roaming)
                            : home.resolve("AppData").resolve("Roaming"))
                    .resolve("Headway");
        }
        if (system.startsWith("mac") || system.startsWith("darwin")) {
            return home.resolve("Library").resolve("Application Support").resolve("Headway");
        }
        String xdg = environment.get("XDG_DATA_HOME");
        // The convention says that a relative XDG path is to be ignored.
        return (absolute(xdg) ? Path.of(xdg) : home.resolve(".local").resolve("share")).resolve("headway");
    }

    /// The path that a user typed.
    ///
    /// @throws JournalException when a journal can't be there
    public static Path checked(String typed) {
        // The driver reads switches of its own after a question mark.
        if (typed.isBlank() || typed.indexOf('?') >= 0 || typed.indexOf('\0') >= 0) {
            throw new JournalException(Problem.PATH_NOT_ALLOWED, typed);
        }
        try {
            Path path = Path.of(typed).toAbsolutePath().normalize();
            if (path.toString().indexOf('?') >= 0 || path.getFileName() == null || Files.isDirectory(path)) {
                throw new JournalException(Problem.PATH_NOT_ALLOWED, typed);
            }
            return path;
        } catch (InvalidPathException e) {
            throw new JournalException(e, Problem.PATH_NOT_ALLOWED, typed);
        }
    }

    /// True when there is something at the path, a journal or not.
    public static boolean isTaken(Path path) {
        return Files.exists(path);
    }

    private static boolean absolute(@Nullable String path) {
        try {
            return path != null && !path.isBlank() && Path.of(path).isAbsolute();
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
