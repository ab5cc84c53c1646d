package headway;

import headway.store.JournalPath;
import java.nio.file.Path;
import java.util.List;

/// Which journal files the program opens.
final class Journals {
    private static final String OPTION = "--journal";

    private Journals() {}

    /// The journal named by `--journal FILE` or `--journal=FILE`, or else the user's own.
    static Path myFile(List<String> args) {
        for (int i = 0; i < args.size(); i++) {
            if (args.get(i).startsWith(OPTION + "=")) {
                return JournalPath.checked(args.get(i).substring(OPTION.length() + 1));
            }
            if (args.get(i).equals(OPTION) && i + 1 < args.size()) {
                return JournalPath.checked(args.get(i + 1));
            }
        }
        return folder().resolve(JournalPath.DEFAULT_NAME);
    }

    /// The journal of examples, beside the user's own and never the same.
    static Path sampleFile() {
        return folder().resolve("sample.headway");
    }

    private static Path folder() {
        return JournalPath.defaultFolder(
                System.getenv(), System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")));
    }
}
