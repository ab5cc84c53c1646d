package headway.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// Protects a file or folder from writing, by permissions, and where they don't bind (the superuser) by the file
/// system's immutable mark.
public final class WriteProtection implements AutoCloseable {
    private final Path path;
    private final Set<PosixFilePermission> before;
    private final boolean marked;

    private WriteProtection(Path path, Set<PosixFilePermission> before, boolean marked) {
        this.path = path;
        this.before = before;
        this.marked = marked;
    }

    public static WriteProtection of(Path path) throws IOException {
        Set<PosixFilePermission> before = Files.getPosixFilePermissions(path);
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("r-xr-xr-x"));
        boolean marked = Files.isWritable(path) && chattr("+i", path);
        return new WriteProtection(path, before, marked);
    }

    public boolean holds() {
        return !Files.isWritable(path);
    }

    @Override
    public void close() throws IOException {
        if (marked) {
            chattr("-i", path);
        }
        Files.setPosixFilePermissions(path, before);
    }

    private static boolean chattr(String mark, Path path) {
        try {
            Process process = new ProcessBuilder("chattr", mark, path.toString())
                    .redirectErrorStream(true)
                    .start();
            new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
