package headway.store;

import static headway.store.JournalFileTest.keep;
import static headway.store.JournalFileTest.kept;
import static headway.store.JournalFileTest.names;
import static headway.store.JournalFileTest.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import headway.domain.JournalException.Problem;
import headway.testing.SetClock;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The journal while it is open, and somebody else is at its file.
class JournalFileGuardTest {
    @TempDir
    Path folder;

    private final Clock clock = new SetClock();

    @Test
    void aDeletedFileRefusesTheWrite() throws IOException {
        Path file = folder.resolve("j.headway");
        try (JournalFile journal = open(file)) {
            keep(journal, "a", "1");
            Files.delete(file);
            refused(journal, Problem.MOVED_AWAY);
            assertThat(names(folder)).isEmpty();
            assertThatThrownBy(journal::refresh).hasMessage(Problem.MOVED_AWAY.code());
        }
    }

    @Test
    void aMovedFileRefusesTheWriteUntilItIsBack() throws IOException {
        Path file = folder.resolve("j.headway");
        try (JournalFile journal = open(file)) {
            keep(journal, "a", "1");
            Path away = Files.move(file, folder.resolve("away"));
            byte[] before = Files.readAllBytes(away);
            refused(journal, Problem.MOVED_AWAY);
            assertThat(Files.readAllBytes(away)).isEqualTo(before);
            Files.move(away, file);
            keep(journal, "a", "2");
            assertThat(kept(journal, "a")).isEqualTo("2");
        }
    }

    @Test
    void aFileRenamedOverRefusesTheWriteAndStaysWhole() throws Exception {
        Path file = folder.resolve("j.headway");
        Path other = folder.resolve("other.headway");
        open(other).close();
        byte[] content = Files.readAllBytes(other);
        try (JournalFile journal = open(file)) {
            keep(journal, "a", "1");
            Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
            refused(journal, Problem.REPLACED);
            refused(journal, Problem.REPLACED);
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(content);
        assertThat(names(folder)).containsExactly("j.headway");
    }

    @ParameterizedTest
    @ValueSource(strings = {"journal", "garbage", "empty", "foreign", "older", "truncated", "altered"})
    void aFileOverwrittenInPlaceRefusesTheWriteAndStaysWhole(String by) throws Exception {
        Path file = folder.resolve("j.headway");
        Path other = folder.resolve("other.headway");
        try (JournalFile journal = open(file)) {
            keep(journal, "a", "1");
            journal.copyTo(folder.resolve("older.headway"));
            keep(journal, "a", "2");
            byte[] content = content(by, file, other);
            overwrite(file, content);
            refused(journal, Problem.REPLACED);
            refused(journal, Problem.REPLACED);
            assertThat(Files.readAllBytes(file)).isEqualTo(content);
        }
        assertThat(names(folder)).doesNotContain("j.headway-journal", "j.headway-wal", "j.headway-shm");
    }

    @Test
    void aTouchedFileIsReadAnewAndTakesTheWrite() throws IOException {
        Path file = folder.resolve("j.headway");
        try (JournalFile journal = open(file)) {
            keep(journal, "a", "1");
            Files.setLastModifiedTime(file, FileTime.fromMillis(0));
            keep(journal, "a", "2");
            assertThat(journal.takeReopened()).isTrue();
            assertThat(journal.takeReopened()).isFalse();
            assertThat(kept(journal, "a")).isEqualTo("2");
        }
    }

    @Test
    void whatAnotherHeadwayWroteIsThereAndTheNextWriteIsTaken() throws Exception {
        Path file = folder.resolve("j.headway");
        try (JournalFile journal = open(file)) {
            keep(journal, "mine", "1");
            otherHeadway(file, "theirs", "2");
            assertThat(journal.refresh()).isTrue();
            assertThat(journal.refresh()).isFalse();
            assertThat(journal.takeReopened()).isTrue();
            assertThat(kept(journal, "theirs")).isEqualTo("2");

            otherHeadway(file, "theirs", "3");
            keep(journal, "mine", "4");
            assertThat(journal.takeReopened()).isTrue();
            assertThat(kept(journal, "theirs")).isEqualTo("3");
        }
        try (JournalFile journal = open(file)) {
            assertThat(kept(journal, "mine")).isEqualTo("4");
            assertThat(kept(journal, "theirs")).isEqualTo("3");
            journal.verify();
        }
    }

    @Test
    void aWriteFromElsewhereInTheSameTickIsNoticed() throws Exception {
        Path file = folder.resolve("j.headway");
        try (JournalFile journal = open(file)) {
            keep(journal, "a", "1");
            FileTime time = Files.getLastModifiedTime(file);
            sql(file, "UPDATE setting SET value = '2'");
            Files.setLastModifiedTime(file, time);
            keep(journal, "b", "1");
            assertThat(journal.takeReopened()).isTrue();
            assertThat(kept(journal, "a")).isEqualTo("2");
        }
    }

    @Test
    @Timeout(30)
    void aLockThatStaysMakesTheWriteGiveUp() throws Exception {
        Path file = folder.resolve("j.headway");
        try (JournalFile journal = open(file);
                Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            refused(journal, Problem.BUSY);
            statement.execute("COMMIT");
            keep(journal, "a", "1");
            assertThat(kept(journal, "a")).isEqualTo("1");
        }
    }

    @Test
    void twoStartsAtOnceMakeOneJournal() throws Exception {
        Path file = folder.resolve("j.headway");
        Process first = start(file, "first", "1");
        Process second = start(file, "second", "2");
        finish(first);
        finish(second);
        try (JournalFile journal = open(file)) {
            assertThat(kept(journal, "first")).isEqualTo("1");
            assertThat(kept(journal, "second")).isEqualTo("2");
        }
        assertThat(names(folder)).containsExactly("j.headway");
    }

    @Test
    void aLinkIsFollowedOnceAndTheFileBehindItIsWritten() throws IOException {
        Path file = folder.resolve("j.headway");
        open(file).close();
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        assumeTrue(Files.isSymbolicLink(link));
        try (JournalFile journal = open(link)) {
            keep(journal, "a", "1");
            Files.delete(link);
            keep(journal, "a", "2");
        }
        try (JournalFile journal = open(file)) {
            assertThat(kept(journal, "a")).isEqualTo("2");
        }
    }

    /// Another Headway, in a process of its own: SQLite's locks are by process.
    public static final class OtherHeadway {
        private OtherHeadway() {}

        public static void main(String[] args) {
            try (JournalFile journal = JournalFile.open(Path.of(args[0]), new SetClock(), db -> {})) {
                keep(journal, args[1], args[2]);
            }
        }
    }

    private static void otherHeadway(Path file, String key, String value) throws Exception {
        finish(start(file, key, value));
    }

    private static Process start(Path file, String key, String value) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherHeadway.class.getName(),
                        file.toString(),
                        key,
                        value)
                .redirectErrorStream(true)
                .start();
    }

    private static void finish(Process process) throws Exception {
        try (InputStream out = process.getInputStream()) {
            String said = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(said).isZero();
        }
    }

    private byte[] content(String by, Path file, Path other) throws Exception {
        switch (by) {
            case "journal" -> open(other).close();
            case "garbage" ->
                Files.write(other, "not a journal at all".repeat(1000).getBytes(StandardCharsets.UTF_8));
            case "empty" -> Files.createFile(other);
            case "foreign" -> sql(other, "PRAGMA journal_mode = WAL", "CREATE TABLE t (x)");
            case "older" -> Files.move(folder.resolve("older.headway"), other);
            case "truncated" -> {
                try (JournalFile journal = open(file)) {
                    journal.copyTo(other);
                }
                byte[] whole = Files.readAllBytes(other);
                Files.write(other, Arrays.copyOf(whole, whole.length / 2));
            }
            case "altered" -> {
                try (JournalFile journal = open(file)) {
                    journal.copyTo(other);
                }
                sql(
                        other,
                        "UPDATE journal_info SET value = '99' WHERE key = 'revision'",
                        "CREATE TRIGGER evil AFTER INSERT ON setting BEGIN DELETE FROM tag; END");
            }
            default -> throw new AssertionError(by);
        }
        return Files.readAllBytes(other);
    }

    /// As a synchronising program does: same file, other content.
    private static void overwrite(Path file, byte[] content) throws Exception {
        // In a process of its own, so that this one's locks on the file stay.
        Path source = Files.write(file.resolveSibling("source"), content);
        Process copy = new ProcessBuilder("cp", source.toString(), file.toString()).start();
        assertThat(copy.waitFor()).isZero();
        Files.delete(source);
    }

    private JournalFile open(Path file) {
        return JournalFile.open(file, clock, db -> {});
    }

    private static void refused(JournalFile journal, Problem problem) {
        assertThatThrownBy(() -> keep(journal, "refused", "x")).hasMessage(problem.code());
    }
}
