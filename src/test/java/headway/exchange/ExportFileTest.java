package headway.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import headway.exchange.ExportFile.Written;
import headway.store.WriteProtection;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Where a file that the user asked for may be written, and what is never written over.
class ExportFileTest {
    private static final byte[] CONTENT = "a,b\r\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private Path journal = Path.of("");

    @BeforeEach
    void aJournal() throws IOException {
        journal = Files.writeString(folder.resolve("j.headway"), "the journal");
    }

    @Test
    void aNewFileIsWrittenAndNothingElseIsLeftBehind() throws Exception {
        assertThat(at("record.csv").write(CONTENT, false)).isEqualTo(Written.NEW);

        assertThat(folder.resolve("record.csv")).hasBinaryContent(CONTENT);
        assertThat(names()).containsExactly("j.headway", "record.csv");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("record.csv"))))
                .isEqualTo("rw-------");
    }

    @Test
    void whatIsThereIsLeftUnlessTheUserSaidSo() throws Exception {
        Path file = Files.writeString(folder.resolve("record.csv"), "mine");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

        assertThat(at("record.csv").write(CONTENT, false)).isEqualTo(Written.TAKEN);
        assertThat(file).hasContent("mine");

        assertThat(at("record.csv").write(CONTENT, true)).isEqualTo(Written.NEW);
        assertThat(file).hasBinaryContent(CONTENT);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r--r--");
        assertThat(at("record.csv").write(CONTENT, false)).isEqualTo(Written.SAME);
        assertThat(names()).containsExactly("j.headway", "record.csv");
    }

    @Test
    void theJournalIsNeverWrittenOver() throws IOException {
        Files.createSymbolicLink(folder.resolve("link.csv"), journal);

        for (String name : List.of("j.headway", "link.csv", "./j.headway")) {
            assertThat(says(() -> at(name).write(CONTENT, true))).isEqualTo("export.journal");
        }
        assertThat(journal).hasContent("the journal");
    }

    @Test
    void aLinkStaysALink() throws Exception {
        Path real = Files.writeString(folder.resolve("real.csv"), "mine");
        Files.createSymbolicLink(folder.resolve("record.csv"), real);

        assertThat(at("record.csv").write(CONTENT, true)).isEqualTo(Written.NEW);

        assertThat(folder.resolve("record.csv")).isSymbolicLink();
        assertThat(real).hasBinaryContent(CONTENT);
    }

    @Test
    void whatIsNoPlaceForAFileIsRefused() throws IOException {
        Files.createDirectory(folder.resolve("sub"));

        assertThat(says(() -> at("sub").write(CONTENT, true))).isEqualTo("export.noPlace");
        assertThat(says(() -> at("gone/record.csv").write(CONTENT, true))).isEqualTo("export.noFolder");
        assertThat(says(() -> new ExportFile("a\0", journal))).isEqualTo("export.noPlace");
        assertThat(says(() -> new ExportFile("/", journal).write(CONTENT, true)))
                .isEqualTo("export.noPlace");
        assertThat(says(() -> new ExportFile("/dev/null", journal).write(CONTENT, true)))
                .isEqualTo("export.noPlace");
    }

    @Test
    void aFileThatIsProtectedStaysAsItIs() throws Exception {
        Path file = Files.writeString(folder.resolve("record.csv"), "mine");
        try (WriteProtection protection = WriteProtection.of(file)) {
            assumeTrue(protection.holds(), "skipped: nothing is write-protected for this user");
            assertThat(says(() -> at("record.csv").write(CONTENT, true))).isEqualTo("export.failed");
        }
        assertThat(file).hasContent("mine");
    }

    private ExportFile at(String name) throws ExportException {
        return new ExportFile(folder + "/" + name, journal);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    private interface Attempt {
        Object make() throws ExportException;
    }

    /// The key of the sentence with which an attempt is refused.
    private static String says(Attempt attempt) {
        try {
            return "done: " + attempt.make();
        } catch (ExportException e) {
            return e.sentence().key();
        }
    }
}
