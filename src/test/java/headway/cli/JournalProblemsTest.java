package headway.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import headway.store.WriteProtection;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What commands say of a file that is no sound journal: one sentence, and the file stays as it is.
class JournalProblemsTest {
    private final List<List<String>> commands = new ArrayList<>(List.of(
            List.of("list"), List.of("show", "1"), List.of("add", "Acme", "Engineer"), List.of("move", "1", "offer")));

    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void start(@TempDir Path elsewhere) throws IOException {
        cli = Cli.in(folder);
        Path log = Files.writeString(elsewhere.resolve("log.csv"), "Company,Role\nAcme,Cook\n");
        commands.add(List.of("import", log.toString()));
        commands.add(List.of("import", log.toString(), "--dry-run"));
    }

    @Test
    void aFileThatIsNoJournalIsLeftAlone() throws IOException {
        Files.writeString(cli.journal(), "Company,Role\nAcme,Engineer\n".repeat(100));

        refusedUntouched("is not a Headway journal", "HW-06");
    }

    @Test
    void anEmptyFileIsLeftAlone() throws IOException {
        Files.createFile(cli.journal());

        refusedUntouched("is empty", "HW-05");
    }

    @Test
    void theDatabaseOfAnotherProgramIsLeftAlone() throws IOException, SQLException {
        sql("CREATE TABLE other (a)");

        refusedUntouched("is not a Headway journal", "HW-06");
    }

    @Test
    void aTruncatedJournalIsLeftAlone() throws IOException {
        cli.run("add", "Acme", "Engineer");
        try (RandomAccessFile file = new RandomAccessFile(cli.journal().toFile(), "rw")) {
            file.setLength(file.length() / 2);
        }

        refusedUntouched("is cut off", "HW-07");
    }

    @Test
    void aJournalOfANewerVersionIsLeftAlone() throws IOException, SQLException {
        cli.run("add", "Acme", "Engineer");
        sql("PRAGMA user_version = 99");

        refusedUntouched("newer Headway", "HW-09");
    }

    @Test
    void aJournalWithAForeignTriggerIsLeftAlone() throws IOException, SQLException {
        cli.run("add", "Acme", "Engineer");
        sql("CREATE TRIGGER evil AFTER INSERT ON job_application BEGIN DELETE FROM stage_change; END");

        refusedUntouched("altered by another program", "HW-10");
    }

    @Test
    void aPathWithAQuestionMarkIsRefused() throws IOException {
        for (List<String> command : commands) {
            Cli.Run run =
                    cli.plain(with("--journal", folder.resolve("a.headway?x=1").toString(), command));
            oneSentence(run, "without “?”", "HW-01");
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFolderIsNoJournal() {
        for (List<String> command : commands) {
            oneSentence(cli.plain(with("--journal", folder.toString(), command)), "can't be at", "HW-01");
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaid() throws IOException {
        Path locked = Files.createDirectory(folder.resolve("locked"));
        Path journal = locked.resolve("mine.headway");
        try (WriteProtection protection = WriteProtection.of(locked)) {
            assumeTrue(protection.holds(), "this user may write everywhere");
            oneSentence(
                    cli.plain("--journal", journal.toString(), "add", "A", "R"), "can't write in the folder", "HW-02");
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsSaid() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        Path journal = file.resolve("deeper/mine.headway");

        oneSentence(cli.plain("--journal", journal.toString(), "add", "A", "R"), "can't write in the folder", "HW-02");
    }

    private void refusedUntouched(String words, String code) throws IOException {
        byte[] before = Files.readAllBytes(cli.journal());
        for (List<String> command : commands) {
            oneSentence(cli.run(command.toArray(String[]::new)), words, code);
            Cli.Run json = cli.run(with("--json", "--json", command));
            assertThat(json.error()).containsEntry("code", code);
        }
        assertThat(Files.readAllBytes(cli.journal())).isEqualTo(before);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(cli.journal());
        }
    }

    private static void oneSentence(Cli.Run run, String words, String code) {
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).startsWith("headway: ").contains(words).endsWith("[" + code + "]\n");
    }

    private static String[] with(String option, String value, List<String> command) {
        List<String> all = new ArrayList<>(command);
        all.add(option);
        if (!value.equals(option)) {
            all.add(value);
        }
        return all.toArray(String[]::new);
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + cli.journal());
                Statement run = connection.createStatement()) {
            run.execute(statement);
        }
    }
}
