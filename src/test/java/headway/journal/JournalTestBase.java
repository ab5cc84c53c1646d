package headway.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import headway.domain.JobApplication;
import headway.domain.JournalException.Problem;
import headway.domain.Outcome;
import headway.domain.PipelineStage;
import headway.domain.StageChange;
import headway.domain.StageKind;
import headway.testing.SetClock;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/// A real journal for each test.
abstract class JournalTestBase {
    @TempDir
    static Path folder;

    private static int files;

    final SetClock clock = new SetClock();
    final Path file = folder.resolve(files++ + ".headway");
    Journal journal = Journal.open(file, clock, JournalTestBase::stageName);
    final LocalDate today = journal.today();

    @AfterEach
    void closeJournal() {
        journal.close();
    }

    void reopen() {
        journal.close();
        journal = Journal.open(file, clock, JournalTestBase::stageName);
    }

    static String stageName(StageKind kind) {
        return "Stage " + kind;
    }

    long stage(StageKind kind) {
        return journal.stages().current().stream()
                .filter(stage -> stage.kind() == kind)
                .findFirst()
                .map(PipelineStage::id)
                .orElseThrow();
    }

    long stage(String name) {
        return journal.stages().named(name).map(PipelineStage::id).orElseThrow();
    }

    long add(JobApplication draft, StageKind kind) {
        return add(draft, kind, today);
    }

    long add(JobApplication draft, StageKind kind, LocalDate on) {
        Outcome outcome = kind == StageKind.CLOSED ? Outcome.REJECTED : null;
        return journal.applications()
                .add(draft, stage(kind), outcome, on)
                .value()
                .id();
    }

    JobApplication find(long id) {
        return journal.applications().find(id).orElseThrow();
    }

    StageKind kindOf(long applicationId) {
        long stageId = find(applicationId).stageId();
        return journal.stages().withRemoved().stream()
                .filter(stage -> stage.id() == stageId)
                .findFirst()
                .map(PipelineStage::kind)
                .orElseThrow();
    }

    List<LocalDate> days(long applicationId) {
        return journal.applications().history(applicationId).stream()
                .map(StageChange::changedOn)
                .toList();
    }

    static void refused(Problem problem, ThrowingCallable call) {
        assertThatThrownBy(call).hasMessage(problem.code());
    }

    /// Every row of every table but those that undo leaves alone, and the indexes' own.
    List<String> dump() {
        List<String> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet result = statement.executeQuery(
                    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '%\\_fts%' ESCAPE '\\'"
                            + " AND name NOT IN ('sqlite_sequence', 'journal_info', 'ui_state', 'document_content') ORDER BY name")) {
                while (result.next()) {
                    tables.add(result.getString(1));
                }
            }
            for (String table : tables) {
                try (ResultSet result = statement.executeQuery("SELECT * FROM " + table + " ORDER BY id")) {
                    while (result.next()) {
                        StringBuilder row = new StringBuilder(table);
                        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                            row.append('|').append(result.getString(i));
                        }
                        rows.add(row.toString());
                    }
                }
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        return rows;
    }

    /// The search indexes hold exactly what the tables hold.
    void assertIndexed() {
        Path copy = folder.resolve("indexed-" + files++);
        journal.copyTo(copy);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + copy);
                Statement statement = connection.createStatement()) {
            for (String index : List.of("application_fts", "contact_fts")) {
                statement.execute("INSERT INTO " + index + " (" + index + ", rank) VALUES ('integrity-check', 1)");
            }
            assertThat(first(statement, "PRAGMA integrity_check")).isEqualTo("ok");
            assertThat(first(statement, "PRAGMA foreign_key_check")).isNull();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static @Nullable String first(Statement statement, String sql) throws SQLException {
        try (ResultSet result = statement.executeQuery(sql)) {
            return result.next() ? result.getString(1) : null;
        }
    }
}
