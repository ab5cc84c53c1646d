package headway.store;

import headway.domain.JournalException;
import headway.domain.JournalException.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// The first 100 bytes of the file, read before SQLite opens it: nothing of a foreign file is touched. Never read it
/// while the journal is open, which would drop SQLite's lock.
/// See the "Database File Format" page of SQLite for the offsets.
record JournalHeader(int applicationId, int userVersion) {
    /// `HDWY`, so that `file` and other programs can tell a journal from any other SQLite file.
    static final int APPLICATION_ID = 0x48445759;

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    /// @throws JournalException when the file is empty, cut off, or no journal
    static JournalHeader read(Path file) {
        // Opening a pipe would wait for its other end.
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new JournalException(Problem.NOT_A_JOURNAL, JournalFile.name(file));
        }
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            long size = channel.size();
            if (size == 0) {
                throw new JournalException(Problem.EMPTY_FILE, JournalFile.name(file));
            }
            ByteBuffer buffer = ByteBuffer.allocate(100);
            while (buffer.hasRemaining() && channel.read(buffer) >= 0) {}
            byte[] bytes = buffer.array();
            if (!Arrays.equals(Arrays.copyOf(bytes, MAGIC.length), MAGIC)) {
                throw new JournalException(Problem.NOT_A_JOURNAL, JournalFile.name(file));
            }
            JournalHeader header = new JournalHeader(buffer.getInt(68), buffer.getInt(60));
            if (header.applicationId != APPLICATION_ID) {
                throw new JournalException(Problem.NOT_A_JOURNAL, JournalFile.name(file));
            }
            int rawPageSize = buffer.getShort(16) & 0xFFFF;
            long pageSize = rawPageSize == 1 ? 65_536 : rawPageSize;
            long expected = pageSize * (buffer.getInt(28) & 0xFFFFFFFFL);
            // With a rollback journal beside it, SQLite itself restores the length.
            if (size < expected && !Files.exists(rollbackJournal(file))) {
                throw new JournalException(Problem.TRUNCATED, JournalFile.name(file), size, expected);
            }
            return header;
        } catch (IOException e) {
            throw new JournalException(e, Problem.FILE_NOT_READABLE, JournalFile.name(file));
        }
    }

    static Path rollbackJournal(Path file) {
        return file.resolveSibling(file.getFileName() + "-journal");
    }
}
