package headway.exchange;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Objects;

/// Files that are written whole or not at all.
final class WholeFile {
    private WholeFile() {}

    /// The file that is meant in the end: a link is followed, so that it stays a link.
    ///
    /// @param file absolute, in a folder that is there
    /// @throws IOException for a link that leads nowhere
    static Path meant(Path file) throws IOException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return file.toRealPath();
        }
        return folder(file).toRealPath().resolve(Objects.requireNonNull(file.getFileName()));
    }

    /// Whether both are one file, told without opening it: closing it again would drop SQLite's lock on a journal.
    ///
    /// @param journal absolute
    static boolean isSame(Path file, Path journal) throws IOException {
        boolean bothThere = Files.exists(file) && Files.exists(journal);
        return bothThere ? Files.isSameFile(file, journal) : file.equals(journal.normalize());
    }

    /// Writes a file. Only its owner can read a new one; an old one keeps its permissions.
    ///
    /// @param there true where an old one is replaced
    /// @throws IOException when it can't be written; the file is as it was
    static void put(Path file, byte[] content, boolean there) throws IOException {
        Path folder = folder(file);
        Path fresh = Files.createTempFile(folder, ".headway-", ".tmp");
        try {
            if (there) {
                copyPermissions(file, fresh);
            }
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                ByteBuffer rest = ByteBuffer.wrap(content);
                while (rest.hasRemaining()) {
                    channel.write(rest);
                }
                channel.force(true);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            flush(folder);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static Path folder(Path file) {
        return Objects.requireNonNull(file.getParent());
    }

    private static void copyPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (view != null) {
            Files.setPosixFilePermissions(to, view.readAttributes().permissions());
        }
    }

    private static void flush(Path folder) throws IOException {
        // Windows can't open a folder to flush it, and needs no such flush.
        if (folder.getFileSystem().getSeparator().equals("/")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
