package headway.store;

import headway.domain.JournalException;
import headway.domain.JournalException.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Copies of documents for other programs to show. They lie in a private folder that goes when this is closed; what a
/// killed program has left goes at the next start.
public final class DocumentCopies implements AutoCloseable {
    private static final String PREFIX = "headway-copies-";

    private final Path temporary;
    private @Nullable Path folder;

    /// @param temporary the system's folder for temporary files
    public DocumentCopies(Path temporary) {
        this.temporary = temporary;
    }

    /// The folder for temporary files that the system names.
    public static DocumentCopies inTemporaryFolder() {
        return new DocumentCopies(Path.of(System.getProperty("java.io.tmpdir", ".")));
    }

    /// Removes what programs have left that no longer run.
    public void removeLeftOver() {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(temporary, PREFIX + "*")) {
            for (Path one : found) {
                if (!isRunning(JournalFile.name(one).substring(PREFIX.length()))) {
                    delete(one);
                }
            }
        } catch (IOException e) {
            // A folder that can't be looked into holds none of ours.
        }
    }

    /// Writes a copy that only this user can read; each has a folder of its own, so that names can't collide.
    ///
    /// @param name as [headway.domain.FileNames#safe] returned it
    /// @throws JournalException [Problem#FOLDER_NOT_WRITABLE] when there is no room for it
    public Path make(String name, byte[] content) {
        try {
            Path whole = folder;
            if (whole == null || !Files.isDirectory(whole)) {
                whole = Files.createTempDirectory(
                        temporary, PREFIX + ProcessHandle.current().pid() + "-");
                folder = whole;
            }
            Path copy = Files.createTempDirectory(whole, "").resolve(name);
            JournalFile.createPrivateFile(copy);
            Files.write(copy, content);
            return copy;
        } catch (IOException e) {
            throw new JournalException(e, Problem.FOLDER_NOT_WRITABLE, temporary.toString());
        }
    }

    @Override
    public void close() {
        if (folder != null) {
            delete(folder);
            folder = null;
        }
    }

    /// A name of ours goes on with the number of the process.
    private static boolean isRunning(String rest) {
        int dash = rest.indexOf('-');
        try {
            return ProcessHandle.of(Long.parseLong(dash < 0 ? rest : rest.substring(0, dash)))
                    .isPresent();
        } catch (NumberFormatException e) {
            return true;
        }
    }

    private static void delete(Path whole) {
        List<Path> deepestFirst;
        // Links are not followed.
        try (Stream<Path> found = Files.walk(whole)) {
            deepestFirst = found.sorted(Comparator.reverseOrder()).toList();
        } catch (IOException | UncheckedIOException e) {
            return;
        }
        deepestFirst.forEach(JournalFile::deleteQuietly);
    }
}
