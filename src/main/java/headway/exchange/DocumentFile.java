package headway.exchange;

import headway.domain.StoredDocument;
import headway.text.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A file that the user wants to keep in the journal. The journal's own files are never opened: closing one again
/// would drop SQLite's lock on it.
public final class DocumentFile {
    /// What SQLite keeps beside a journal.
    private static final List<String> BESIDE = List.of("", "-wal", "-shm", "-journal");

    private DocumentFile() {}

    /// Reads a file, of one that is too large only so much that this shows.
    ///
    /// @param journal the open journal
    /// @throws ImportException when it can't be kept or read, with the reason
    public static byte[] read(Path file, Path journal) throws ImportException {
        String name = String.valueOf(file.getFileName());
        try {
            // A pipe would never come to an end.
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                throw new ImportException(Message.of("documents.noFile", name));
            }
            for (String ending : BESIDE) {
                Path own = journal.resolveSibling(journal.getFileName() + ending);
                if (WholeFile.isSame(file.toAbsolutePath(), own.toAbsolutePath())) {
                    throw new ImportException(Message.of("documents.journal", name));
                }
            }
            try (InputStream in = Files.newInputStream(file)) {
                return in.readNBytes(StoredDocument.MAX_BYTES + 1);
            }
        } catch (IOException e) {
            throw new ImportException(Message.of("problem.DOCUMENT_NOT_READABLE", name), e);
        }
    }
}
