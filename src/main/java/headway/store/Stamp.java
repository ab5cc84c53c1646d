package headway.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What `stat` says of the journal file: which file it is, how long, when it was last written.
record Stamp(@Nullable Object fileKey, long size, FileTime modified) {

    /// The stamp of a file now; null when there is no such file.
    static @Nullable Stamp of(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new Stamp(attributes.fileKey(), attributes.size(), attributes.lastModifiedTime());
        } catch (IOException e) {
            return null;
        }
    }

    boolean isSameFile(Stamp other) {
        return Objects.equals(fileKey, other.fileKey);
    }
}
