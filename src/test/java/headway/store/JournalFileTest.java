package headway.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import headway.domain.JournalException;
import headway.domain.JournalException.Problem;
import headway.domain.StageKind;
import headway.testing.SetClock;
import headway.testing.TypicalApplications;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JournalFileTest {
    @TempDir
    Path folder;

    private final SetClock clock = new SetClock();

    @Test
    void aNewJournalIsWholePrivateAndAlone() throws Exception {
        Path file = folder.resolve("new").resolve("deep").resolve("j.headway");
        try (JournalFile journal = open(file)) {
            long applicationId = journal.read(db -> db.number("PRAGMA application_id"));
            long version = journal.read(db -> db.number("PRAGMA user_version"));
            assertThat(applicationId).isEqualTo(JournalHeader.APPLICATION_ID);
            assertThat(version).isEqualTo(Migrations.load().version());
            assertThat(journal.journalId()).hasSize(36);
            journal.verify();
        }
        assertThat(names(JournalFile.folder(file))).containsExactly("j.headway");
        assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"), "no POSIX permissions here");
        assertThat(permissions(file)).isEqualTo("rw-------");
        assertThat(permissions(JournalFile.folder(file))).isEqualTo("rwx------");
        assertThat(permissions(folder.resolve("new"))).isEqualTo("rwx------");
    }

    @Test
    void everySettingIsReallyInForce() {
        try (JournalFile journal = open(folder.resolve("j.headway"))) {
            assertThat(pragma(journal, "journal_mode")).isEqualTo("delete");
            assertThat(pragma(journal, "synchronous")).isEqualTo("3");
            assertThat(pragma(journal, "locking_mode")).isEqualTo("normal");
            assertThat(pragma(journal, "foreign_keys")).isEqualTo("1");
            assertThat(pragma(journal, "trusted_schema")).isEqualTo("0");
            assertThat(pragma(journal, "cell_size_check")).isEqualTo("1");
            assertThat(pragma(journal, "temp_store")).isEqualTo("2");
            assertThat(pragma(journal, "mmap_size")).isEqualTo("0");
            assertThat(pragma(journal, "secure_delete")).isEqualTo("1");
            for (String index : List.of("application_fts", "contact_fts")) {
                long secure =
                        journal.read(db -> db.number("SELECT v FROM " + index + "_config WHERE k = \'secure-delete\'"));
                assertThat(secure).isEqualTo(1);
            }
        }
    }

    @Test
    void theDiskIsAskedToKeepEveryCommitAlsoOnANewConnection() throws Exception {
        Path file = folder.resolve("j.headway");
        try (JournalFile journal = open(file)) {
            writeFromElsewhere(file);
            assertThat(journal.refresh()).isTrue();
            assertThat(pragma(journal, "synchronous")).isEqualTo("3");
            assertThat(pragma(journal, "foreign_keys")).isEqualTo("1");
        }
    }

    @Test
    void whatWasWrittenIsThereAtTheNextOpening() {
        Path file = folder.resolve("j.headway");
        String id;
        try (JournalFile journal = open(file)) {
            id = journal.journalId();
            keep(journal, "theme", "dark");
        }
        try (JournalFile journal = open(file)) {
            assertThat(journal.journalId()).isEqualTo(id);
            assertThat(kept(journal, "theme")).isEqualTo("dark");
        }
        assertThat(names(folder)).containsExactly("j.headway");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a b.headway",
                "ü-日本-🙂.headway",
                "it's.headway",
                "50%25.headway",
                "a#b.headway",
                "x;y=1&z.headway"
            })
    void unusualNamesAreJustNames(String name) throws IOException {
        Path file = folder.resolve(name);
        try (JournalFile journal = open(file)) {
            keep(journal, "a", "b");
            journal.copyTo(folder.resolve("copy of " + name));
        }
        assertThat(names(folder)).containsExactlyInAnyOrder(name, "copy of " + name);
    }

    @Test
    void aQuestionMarkWouldSwitchTheDriversOptionsOn() throws IOException {
        refused(folder.resolve("j.headway?enable_load_extension=true"), Problem.PATH_NOT_ALLOWED);
        Path odd = Files.createDirectory(folder.resolve("odd?folder"));
        refused(odd.resolve("j.headway"), Problem.PATH_NOT_ALLOWED);
        assertThat(names(odd)).isEmpty();
        // A link can lead there too.
        Path target = odd.resolve("target.headway");
        try (JournalFile journal = open(folder.resolve("j.headway"))) {
            journal.copyTo(folder.resolve("copy.headway"));
            assertThatThrownBy(() -> journal.copyTo(odd.resolve("copy.headway")))
                    .isInstanceOf(JournalException.class)
                    .hasMessage(Problem.PATH_NOT_ALLOWED.code());
        }
        Files.move(folder.resolve("copy.headway"), target);
        Path link = Files.createSymbolicLink(folder.resolve("link.headway"), target);
        refused(link, Problem.PATH_NOT_ALLOWED);
    }

    @Test
    void aCopyNeverLandsOnTheJournalItself() {
        Path file = folder.resolve("j.headway");
        try (JournalFile journal = open(file)) {
            assertThatThrownBy(() -> journal.copyTo(folder.resolve("x/../j.headway")))
                    .hasMessage(Problem.PATH_NOT_ALLOWED.code());
            keep(journal, "a", "b");
        }
    }

    @Test
    void aCopyIsWholeAndPrivate() throws IOException {
        Path copy = folder.resolve("safe").resolve("copy.headway");
        try (JournalFile journal = open(folder.resolve("j.headway"))) {
            keep(journal, "a", "b");
            journal.copyTo(copy);
            keep(journal, "a", "c");
        }
        try (JournalFile journal = open(copy)) {
            assertThat(kept(journal, "a")).isEqualTo("b");
        }
        assertThat(names(folder.resolve("safe"))).containsExactly("copy.headway");
        assumeTrue(Files.getFileStore(copy).supportsFileAttributeView("posix"), "no POSIX permissions here");
        assertThat(permissions(copy)).isEqualTo("rw-------");
        assertThat(permissions(folder.resolve("safe"))).isEqualTo("rwx------");
    }

    // What is no journal

    @Test
    void anEmptyFileIsLeftAlone() throws IOException {
        Path file = Files.createFile(folder.resolve("j.headway"));
        refusedUntouched(file, Problem.EMPTY_FILE);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 15, 99, 100, 5000})
    void garbageIsLeftAlone(int length) throws IOException {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) (i * 31 + 7);
        }
        Path file = Files.write(folder.resolve("j.headway"), bytes);
        refusedUntouched(file, Problem.NOT_A_JOURNAL);
    }

    @Test
    void anotherProgramsFileIsLeftAlone() throws Exception {
        Path file = folder.resolve("j.headway");
        sql(file, "CREATE TABLE t (x)", "INSERT INTO t VALUES (1)", "PRAGMA user_version = 1");
        refusedUntouched(file, Problem.NOT_A_JOURNAL);
    }

    @Test
    void anotherProgramsFileInWalModeIsLeftAlone() throws Exception {
        Path file = folder.resolve("j.headway");
        sql(
                file,
                "PRAGMA journal_mode = WAL",
                "CREATE TABLE t (x)",
                "PRAGMA application_id = " + JournalHeader.APPLICATION_ID,
                "PRAGMA user_version = 1");
        refusedUntouched(file, Problem.ALTERED_SCHEMA);
    }

    @Test
    void aJournalThatAnotherProgramPutInWalModeIsTakenBack() throws Exception {
        Path file = journal();
        sql(file, "PRAGMA journal_mode = WAL", "INSERT INTO setting (key, value) VALUES ('a', 'b')");
        try (JournalFile journal = open(file)) {
            assertThat(pragma(journal, "journal_mode")).isEqualTo("delete");
            assertThat(kept(journal, "a")).isEqualTo("b");
        }
        assertThat(names(folder)).containsExactly("j.headway");
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 4096, 4097, 20_000})
    void aTruncatedJournalIsLeftAlone(int length) throws Exception {
        Path file = journal();
        try (RandomAccessFile raw = new RandomAccessFile(file.toFile(), "rw")) {
            raw.setLength(length);
        }
        refusedUntouched(file, Problem.TRUNCATED);
    }

    @Test
    void aJournalOfANewerVersionIsLeftAlone() throws Exception {
        Path file = journal();
        sql(file, "PRAGMA user_version = " + (Migrations.load().version() + 1));
        refusedUntouched(file, Problem.NEWER_VERSION);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void aVersionThatNeverWasIsLeftAlone(int version) throws Exception {
        Path file = journal();
        sql(file, "PRAGMA user_version = " + version);
        refusedUntouched(file, Problem.NOT_A_JOURNAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TRIGGER evil AFTER INSERT ON setting BEGIN DELETE FROM job_application; END",
                // Looks like one of SQLite's own tables to a careless pattern.
                "CREATE TRIGGER sqliteXstat1 AFTER INSERT ON setting BEGIN DELETE FROM job_application; END",
                "CREATE VIEW spy AS SELECT * FROM contact",
                "CREATE TABLE extra (x)",
                "CREATE INDEX extra ON contact (name)",
                "ALTER TABLE contact ADD COLUMN extra TEXT",
                "ALTER TABLE contact ADD COLUMN doubled TEXT GENERATED ALWAYS AS (name || name) VIRTUAL",
                "DROP TRIGGER application_fts_update",
                "DROP INDEX job_application_stage",
                "DROP TABLE saved_filter",
                "ANALYZE"
            })
    void anAlteredSchemaIsRefused(String change) throws Exception {
        Path file = journal();
        sql(file, change);
        refusedUntouched(file, Problem.ALTERED_SCHEMA);
    }

    @Test
    void aFolderInPlaceOfTheFileIsRefused() throws IOException {
        Path file = Files.createDirectory(folder.resolve("j.headway"));
        refused(file, Problem.NOT_A_JOURNAL);
    }

    @Test
    @Timeout(20)
    void aPipeIsRefusedAndNotWaitedFor() throws Exception {
        Path pipe = folder.resolve("pipe");
        assumeTrue(runs("mkfifo", pipe.toString()), "no pipes here");
        refused(pipe, Problem.NOT_A_JOURNAL);
    }

    @Test
    void damagedPagesAreFound() throws Exception {
        Path file = folder.resolve("j.headway");
        try (JournalFile journal = open(file)) {
            journal.write(db -> {
                StageRepository.insert(db, "Saved", StageKind.SAVED, 0);
                for (int i = 0; i < 200; i++) {
                    ApplicationRepository.insert(
                            db,
                            TypicalApplications.number(i).toBuilder().stageId(1).build());
                }
                return true;
            });
        }
        try (RandomAccessFile raw = new RandomAccessFile(file.toFile(), "rw")) {
            raw.seek(raw.length() / 4096 * 3 / 4 * 4096);
            raw.write(new byte[4096]);
        }
        byte[] before = Files.readAllBytes(file);
        try (JournalFile journal = open(file)) {
            assertThatThrownBy(journal::verify).hasMessage(Problem.DAMAGED.code());
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void aValueThatNoHeadwayWroteIsDamageAndNoCrash() throws Exception {
        Path file = folder.resolve("j.headway");
        try (JournalFile journal = open(file)) {
            journal.write(db -> {
                StageRepository.insert(db, "Saved", StageKind.SAVED, 0);
                return ApplicationRepository.insert(
                        db, TypicalApplications.acme().toBuilder().stageId(1).build());
            });
        }
        sql(file, "UPDATE job_application SET stage_since = 'yesterday', salary_minimum = '1E999999999'");
        try (JournalFile journal = open(file)) {
            assertThatThrownBy(() -> journal.read(db -> ApplicationRepository.cards(db, LocalDate.EPOCH)))
                    .hasMessage(Problem.DAMAGED.code());
            sql(file, "UPDATE job_application SET stage_since = '2026-01-01'");
            journal.refresh();
            assertThatThrownBy(() -> journal.read(ApplicationRepository::all)).hasMessage(Problem.DAMAGED.code());
        }
    }

    // What can't be written

    @Test
    void aWriteProtectedFileIsRefused() throws Exception {
        Path file = journal();
        byte[] before = Files.readAllBytes(file);
        try (WriteProtection protection = WriteProtection.of(file)) {
            assumeTrue(protection.holds(), "this user can write to any file");
            refused(file, Problem.FILE_NOT_WRITABLE);
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void aWriteProtectedFolderIsRefused() throws Exception {
        Path file = journal();
        byte[] before = Files.readAllBytes(file);
        try (WriteProtection protection = WriteProtection.of(folder)) {
            assumeTrue(protection.holds(), "this user can write to any folder");
            refused(file, Problem.FOLDER_NOT_WRITABLE);
            refused(folder.resolve("other.headway"), Problem.FOLDER_NOT_WRITABLE);
            refused(folder.resolve("new").resolve("other.headway"), Problem.FOLDER_NOT_WRITABLE);
        }
        assertThat(names(folder)).containsExactly("j.headway");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void aFolderThatTurnsWriteProtectedRefusesTheWrite() throws Exception {
        Path file = journal();
        try (JournalFile journal = open(file)) {
            try (WriteProtection protection = WriteProtection.of(folder)) {
                assumeTrue(protection.holds(), "this user can write to any folder");
                assertThatThrownBy(() -> keep(journal, "a", "b")).hasMessage(Problem.FOLDER_NOT_WRITABLE.code());
            }
            assertThat(kept(journal, "a")).isNull();
            keep(journal, "a", "c");
            assertThat(kept(journal, "a")).isEqualTo("c");
        }
    }

    @Test
    void aFileInPlaceOfTheFolderIsRefused() throws IOException {
        Path notAFolder = Files.createFile(folder.resolve("file"));
        refused(notAFolder.resolve("j.headway"), Problem.FOLDER_NOT_WRITABLE);
    }

    @Test
    void aFullDiskRefusesTheWriteAndTheNextOneWorks() {
        try (JournalFile journal = open(folder.resolve("j.headway"))) {
            keep(journal, "small", "1");
            long pages = journal.read(db -> db.number("PRAGMA page_count"));
            journal.read(db -> db.number("PRAGMA max_page_count = " + (pages + 2)));
            assertThatThrownBy(() -> keep(journal, "big", "x".repeat(500_000))).hasMessage(Problem.DISK_FULL.code());
            assertThat(kept(journal, "big")).isNull();
            assertThat(kept(journal, "small")).isEqualTo("1");
            keep(journal, "small", "2");
            journal.read(db -> db.number("PRAGMA max_page_count = 1000000"));
            keep(journal, "big", "x".repeat(500_000));
            assertThat(kept(journal, "small")).isEqualTo("2");
            journal.verify();
        }
    }

    @Test
    void anExceptionInAWriteTakesEverythingBack() {
        try (JournalFile journal = open(folder.resolve("j.headway"))) {
            keep(journal, "a", "1");
            assertThatThrownBy(() -> journal.write(db -> {
                        SettingRepository.setSetting(db, "a", "2");
                        throw new IllegalStateException("no");
                    }))
                    .hasMessage("no");
            assertThat(kept(journal, "a")).isEqualTo("1");
            keep(journal, "a", "3");
            assertThat(kept(journal, "a")).isEqualTo("3");
        }
    }

    @Test
    void aWriteThatChangesNothingLeavesTheFileAsItIs() throws IOException {
        Path file = journal();
        try (JournalFile journal = open(file)) {
            byte[] before = Files.readAllBytes(file);
            journal.write(db -> db.update("UPDATE setting SET value = 'x' WHERE key = 'none'"));
            assertThat(Files.readAllBytes(file)).isEqualTo(before);
        }
    }

    @Test
    @Timeout(20)
    void aRunawayQueryIsStopped() {
        try (JournalFile journal = open(folder.resolve("j.headway"))) {
            journal.limitReads(Duration.ofMillis(200));
            long start = System.nanoTime();
            assertThatThrownBy(() -> journal.read(db -> db.number(
                            "WITH RECURSIVE r (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) SELECT count(*) FROM r")))
                    .hasMessage(Problem.TOO_SLOW.code());
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
            keep(journal, "a", "b");
            assertThat(kept(journal, "a")).isEqualTo("b");
        }
    }

    // Helpers

    private Path journal() {
        Path file = folder.resolve("j.headway");
        open(file).close();
        return file;
    }

    private JournalFile open(Path file) {
        return JournalFile.open(file, clock, db -> {});
    }

    private void refused(Path file, Problem problem) {
        assertThatThrownBy(() -> open(file))
                .isInstanceOf(JournalException.class)
                .hasMessage(problem.code());
    }

    private void refusedUntouched(Path file, Problem problem) throws IOException {
        byte[] before = Files.readAllBytes(file);
        List<String> around = names(folder);
        refused(file, problem);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(names(folder)).isEqualTo(around);
    }

    static void keep(JournalFile journal, String key, String value) {
        journal.write(db -> {
            SettingRepository.setSetting(db, key, value);
            return true;
        });
    }

    static @Nullable String kept(JournalFile journal, String key) {
        return journal.<Optional<String>>read(db -> Optional.ofNullable(SettingRepository.setting(db, key)))
                .orElse(null);
    }

    private static String pragma(JournalFile journal, String name) {
        return String.valueOf(journal.<Optional<String>>read(
                        db -> Optional.ofNullable(db.first("PRAGMA " + name, row -> row.text(1))))
                .orElse(null));
    }

    /// As any other program would.
    static void sql(Path file, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static void writeFromElsewhere(Path file) throws SQLException {
        sql(file, "UPDATE journal_info SET value = value + 1 WHERE key = 'revision'");
    }

    static List<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(JournalFile::name).sorted().toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static boolean runs(String... command) throws InterruptedException {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
