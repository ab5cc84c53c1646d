package headway.store;

import headway.domain.JournalException;
import headway.domain.JournalException.Problem;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

/// Builds a schema, and brings an older one up to date after a checked copy was put beside it.
final class Migrator {
    private static final DateTimeFormatter COPY_TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private Migrator() {}

    static void createSchema(Db db, Migrations migrations, Clock clock) throws SQLException {
        db.run("BEGIN IMMEDIATE");
        for (String script : migrations.scripts()) {
            runScript(db, script);
        }
        db.run("PRAGMA user_version = " + migrations.version());
        String insert = "INSERT INTO journal_info (key, value) VALUES (?, ?)";
        db.update(insert, "journal_id", UUID.randomUUID().toString());
        db.update(insert, "created_at", clock.instant());
        db.update(insert, "revision", "0");
        db.run("COMMIT");
    }

    /// Runs the missing scripts and sets the version in one transaction.
    ///
    /// @throws JournalException [Problem#MIGRATION_FAILED] when a script fails; the journal is as it was
    static void migrate(Db db, Path file, Migrations migrations, int from, Clock clock) throws SQLException {
        String stem = JournalFile.name(file) + "-before-update-" + COPY_TIME.format(clock.instant());
        try {
            copy(db, JournalFile.folder(file).resolve("backups").resolve(stem));
        } catch (IOException e) {
            throw new JournalException(e, Problem.MIGRATION_FAILED, JournalFile.name(file));
        }
        db.run("BEGIN IMMEDIATE");
        try {
            for (String script : migrations.scripts().subList(from, migrations.version())) {
                runScript(db, script);
            }
            db.run("PRAGMA user_version = " + migrations.version());
            SchemaCheck.check(db, migrations, migrations.version(), JournalFile.name(file));
            db.run("COMMIT");
        } catch (SQLException | JournalException e) {
            JournalFile.rollBack(db);
            throw new JournalException(e, Problem.MIGRATION_FAILED, JournalFile.name(file));
        }
    }

    /// Copies with SQLite's own means, checks the copy, and only then gives it its name.
    static void copy(Db db, Path copy) throws SQLException, IOException {
        Path folder = JournalFile.folder(copy);
        JournalFile.createFolders(folder);
        Path unchecked = folder.resolve(JournalFile.name(copy) + ".tmp-" + UUID.randomUUID());
        try {
            JournalFile.createPrivateFile(unchecked);
            db.update("VACUUM INTO ?", unchecked.toString());
            Db check = JournalFile.connect(unchecked);
            try {
                if (!"ok".equals(check.first("PRAGMA integrity_check(1)", row -> row.text(1)))) {
                    throw new IOException("The copy is not whole");
                }
            } finally {
                check.close();
            }
            force(unchecked, StandardOpenOption.WRITE);
            Files.move(unchecked, copy, StandardCopyOption.ATOMIC_MOVE);
            force(folder, StandardOpenOption.READ);
        } finally {
            JournalFile.deleteQuietly(unchecked);
            JournalFile.deleteQuietly(JournalHeader.rollbackJournal(unchecked));
        }
    }

    static void runScript(Db db, String script) throws SQLException {
        for (String statement : Migrations.statements(script)) {
            db.run(statement);
        }
    }

    static void force(Path path, StandardOpenOption option) throws IOException {
        // Windows can't open a folder to flush it, and needs no such flush.
        if (option == StandardOpenOption.READ
                && path.getFileSystem().getSeparator().equals("\\")) {
            return;
        }
        try (FileChannel channel = FileChannel.open(path, option)) {
            channel.force(true);
        }
    }
}
