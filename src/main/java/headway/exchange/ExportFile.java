package headway.exchange;

import headway.text.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;

/// A file that the user has just asked for, written once. What is there already is written over only where the user
/// said so; the journal never is.
public final class ExportFile {
    private final Path file;
    private final Path journal;

    /// What became of it.
    public enum Written {
        NEW,
        /// It said the same already and was left alone.
        SAME,
        /// It was there, said something else, and was left as it is.
        TAKEN
    }

    /// Names a place; nothing is looked at yet.
    ///
    /// @param typed a path as typed or chosen; one that is not absolute starts at the folder the program runs in
    /// @param journal the open journal, which is never touched
    /// @throws ExportException when no file can be there, with the reason
    public ExportFile(String typed, Path journal) throws ExportException {
        try {
            this.file = Path.of(typed.strip()).toAbsolutePath();
        } catch (InvalidPathException e) {
            throw new ExportException(Message.of("export.noPlace", typed), e);
        }
        this.journal = journal.toAbsolutePath();
    }

    /// Where the file is or will be.
    public Path path() {
        return file;
    }

    /// Writes the file, all of it or nothing. Only its owner can read a new one; an old one keeps its permissions.
    ///
    /// @param replace true to write over what is there
    /// @throws ExportException when it can't be there or can't be written; the file is as it was
    public Written write(byte[] content, boolean replace) throws ExportException {
        checkFolder();
        try {
            Path target = WholeFile.meant(file);
            if (WholeFile.isSame(target, journal)) {
                throw new ExportException(Message.of("export.journal", file.toString()));
            }
            boolean there = Files.exists(target, LinkOption.NOFOLLOW_LINKS);
            if (there) {
                // A pipe or a device is not even opened.
                checkFile(target);
                if (saysTheSame(target, content)) {
                    return Written.SAME;
                }
                if (!replace) {
                    return Written.TAKEN;
                }
            }
            WholeFile.put(target, content, there);
            return Written.NEW;
        } catch (IOException e) {
            throw new ExportException(Message.of("export.failed", file.toString()), e);
        }
    }

    private void checkFolder() throws ExportException {
        Path folder = file.getParent();
        if (folder == null || file.getFileName() == null) {
            throw new ExportException(Message.of("export.noPlace", file.toString()));
        }
        if (!Files.isDirectory(folder)) {
            throw new ExportException(Message.of("export.noFolder", folder.toString()));
        }
    }

    private void checkFile(Path target) throws ExportException {
        if (!Files.isRegularFile(target)) {
            throw new ExportException(Message.of("export.noPlace", file.toString()));
        }
        if (!Files.isWritable(target)) {
            throw new ExportException(Message.of("export.failed", file.toString()));
        }
    }

    private static boolean saysTheSame(Path target, byte[] content) throws IOException {
        return Files.size(target) == content.length && Arrays.equals(Files.readAllBytes(target), content);
    }
}
