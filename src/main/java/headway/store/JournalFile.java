package headway.store;

import headway.domain.JournalException;
import headway.domain.JournalException.Problem;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.sqlite.SQLiteOpenMode;

/// One open journal. All calls come from one thread. Every write is one transaction that is on the disk when
/// [#write] returns, or has changed nothing when it throws.
public final class JournalFile implements AutoCloseable {
    private static final Duration BUSY_TIMEOUT = Duration.ofSeconds(5);
    private static final int STEPS_BETWEEN_LOOKS = 50_000;
    /// An undo statement holds whole texts; the driver's own limit is below one field.
    private static final String MAX_STATEMENT_BYTES = "1000000000";
    private static final String TOTAL_CHANGES = "SELECT total_changes()";
    /// Changes when another connection has written.
    private static final String DATA_VERSION = "PRAGMA data_version";

    private final Path path;
    private final Migrations migrations;
    private final Setup setup;
    private final AtomicLong deadline = new AtomicLong(Long.MAX_VALUE);
    private Duration readLimit = Duration.ofSeconds(10);
    private Db db;
    private Stamp stamp;
    private String journalId = "";
    private long revision;
    private long dataVersion;
    private boolean reopened;

    /// Work on the open journal.
    @FunctionalInterface
    public interface Work<T> {
        T run(Db db) throws SQLException;
    }

    /// What has to be done on each new connection.
    @FunctionalInterface
    public interface Setup {
        void run(Db db) throws SQLException;
    }

    private JournalFile(Path path, Migrations migrations, Setup setup, Db db, Stamp stamp) {
        this.path = path;
        this.migrations = migrations;
        this.setup = setup;
        this.db = db;
        this.stamp = stamp;
    }

    /// Opens the journal, and creates it where there is no file.
    ///
    /// @param path as [JournalPath#checked] returned it
    /// @param setup runs on every new connection
    /// @throws JournalException when it can't be opened; the file is then as it was, byte for byte
    public static JournalFile open(Path path, Clock clock, Setup setup) {
        return open(path, clock, setup, Migrations.load());
    }

    static JournalFile open(Path path, Clock clock, Setup setup, Migrations migrations) {
        // A link is followed once, so that the file guarded is the file written.
        Path file = real(path);
        notAllowedInUrl(path);
        notAllowedInUrl(file);
        if (!Files.exists(file)) {
            create(file, clock, migrations);
        }
        JournalHeader header = JournalHeader.read(file);
        if (header.userVersion() > migrations.version()) {
            throw new JournalException(Problem.NEWER_VERSION, name(file));
        }
        if (!Files.isWritable(file)) {
            throw new JournalException(Problem.FILE_NOT_WRITABLE, name(file));
        }
        if (!Files.isWritable(folder(file))) {
            throw new JournalException(Problem.FOLDER_NOT_WRITABLE, folder(file).toString());
        }
        Db db = connect(file);
        try {
            long version = db.number("PRAGMA user_version");
            SchemaCheck.check(db, migrations, (int) version, name(file));
            keepRollbackJournal(db);
            if (version < migrations.version()) {
                Migrator.migrate(db, file, migrations, (int) version, clock);
            }
            Stamp stamp = Stamp.of(file);
            if (stamp == null) {
                throw new JournalException(Problem.MOVED_AWAY, name(file));
            }
            JournalFile journal = new JournalFile(file, migrations, setup, db, stamp);
            journal.identify();
            journal.prepare(db);
            return journal;
        } catch (SQLException e) {
            closeQuietly(db);
            throw problem(e, file);
        } catch (RuntimeException e) {
            closeQuietly(db);
            throw e;
        }
    }

    public Path path() {
        return path;
    }

    /// A number that the journal keeps for life, whatever its file is called.
    public String journalId() {
        return journalId;
    }

    /// Reads. A read that takes longer than the limit is stopped.
    public <T> T read(Work<T> work) {
        deadline.set(System.nanoTime() + readLimit.toNanos());
        try {
            return work.run(db);
        } catch (SQLException e) {
            throw problem(e, path);
        } finally {
            deadline.set(Long.MAX_VALUE);
        }
    }

    /// How long a read may take before it is stopped; 10 seconds at first.
    public void limitReads(Duration limit) {
        readLimit = limit;
    }

    /// Writes in one transaction.
    public <T> T write(Work<T> work) {
        try {
            begin();
            try {
                long before = db.number(TOTAL_CHANGES);
                T result = work.run(db);
                boolean changed = db.number(TOTAL_CHANGES) != before;
                if (changed) {
                    db.update("UPDATE journal_info SET value = ? WHERE key = 'revision'", Long.toString(revision + 1));
                }
                db.run("COMMIT");
                if (changed) {
                    revision++;
                    restamp();
                }
                return result;
            } catch (SQLException | RuntimeException e) {
                rollBack(db);
                throw e;
            }
        } catch (SQLException e) {
            if (isCode(e, SQLiteErrorCode.SQLITE_CANTOPEN)) {
                // The file is open already: what can't be made is the rollback journal beside it.
                throw new JournalException(
                        e, Problem.FOLDER_NOT_WRITABLE, folder(path).toString());
            }
            throw problem(e, path);
        }
    }

    /// True once after the file was found changed by another Headway and read anew: undo steps are void then.
    public boolean takeReopened() {
        boolean was = reopened;
        reopened = false;
        return was;
    }

    /// Looks whether another program has written to the file since, and reads it anew if so.
    ///
    /// @return true when what was read before may be out of date
    /// @throws JournalException when the file is gone or is another one
    public boolean refresh() {
        Stamp now = Stamp.of(path);
        if (stamp.equals(now)) {
            return false;
        }
        reopen(now);
        return true;
    }

    /// Checks the whole file.
    ///
    /// @throws JournalException [Problem#DAMAGED] with SQLite's first finding as cause
    public void verify() {
        String finding = read(db -> {
            return Objects.requireNonNullElse(db.first("PRAGMA quick_check(1)", row -> row.text(1)), "");
        });
        if (!"ok".equals(finding)) {
            throw new JournalException(Problem.DAMAGED, name(path));
        }
    }

    /// Writes a complete copy, checked before it gets its name.
    ///
    /// @param copy a file that does not exist yet, or that may be replaced
    public void copyTo(Path copy) {
        notAllowedInUrl(copy);
        if (real(copy).equals(path)) {
            throw new JournalException(Problem.PATH_NOT_ALLOWED, copy.toString());
        }
        try {
            Migrator.copy(db, copy);
        } catch (SQLException e) {
            throw problem(e, path);
        } catch (IOException e) {
            throw new JournalException(e, Problem.INPUT_OUTPUT, name(copy));
        }
    }

    @Override
    public void close() {
        closeQuietly(db);
    }

    private void begin() throws SQLException {
        Stamp now = Stamp.of(path);
        if (!stamp.equals(now)) {
            reopen(now);
        }
        db.run("BEGIN IMMEDIATE");
        // Somebody may have written between the look and the lock, or in the same tick of the file system's clock.
        Stamp locked = Stamp.of(path);
        if (!stamp.equals(locked) || db.number(DATA_VERSION) != dataVersion) {
            rollBack(db);
            reopen(locked);
            db.run("BEGIN IMMEDIATE");
        }
    }

    /// The file is not as it was left: another Headway wrote to it, or it was replaced.
    private void reopen(@Nullable Stamp now) {
        if (now == null) {
            throw new JournalException(Problem.MOVED_AWAY, name(path));
        }
        if (!now.isSameFile(stamp)) {
            throw new JournalException(Problem.REPLACED, name(path));
        }
        try {
            Db fresh = connect(path);
            try {
                long found = revisionOfSameJournal(fresh);
                keepRollbackJournal(fresh);
                prepare(fresh);
                closeQuietly(db);
                db = fresh;
                revision = found;
            } catch (SQLException | RuntimeException e) {
                closeQuietly(fresh);
                throw e;
            }
        } catch (SQLException e) {
            throw replaced(problem(e, path));
        } catch (JournalException e) {
            throw replaced(e);
        }
        restamp();
        reopened = true;
    }

    /// What is wrong with the file now was not wrong when it was opened, so it is another one by its content.
    private JournalException replaced(JournalException e) {
        return switch (e.problem()) {
            case BUSY, INPUT_OUTPUT, INTERNAL -> e;
            default -> new JournalException(e, Problem.REPLACED, name(path));
        };
    }

    /// The revision of what the file holds now, when that is this journal in this state or a later one.
    private long revisionOfSameJournal(Db fresh) throws SQLException {
        if (fresh.number("PRAGMA application_id") == JournalHeader.APPLICATION_ID
                && fresh.number("PRAGMA user_version") == migrations.version()) {
            SchemaCheck.check(fresh, migrations, migrations.version(), name(path));
            long found = number(info(fresh, "revision"));
            if (info(fresh, "journal_id").equals(journalId) && found >= revision) {
                return found;
            }
        }
        throw new JournalException(Problem.REPLACED, name(path));
    }

    private void identify() throws SQLException {
        journalId = info(db, "journal_id");
        revision = number(info(db, "revision"));
    }

    private void restamp() {
        Stamp now = Stamp.of(path);
        if (now == null) {
            throw new JournalException(Problem.MOVED_AWAY, name(path));
        }
        stamp = now;
    }

    static void rollBack(Db db) {
        try {
            db.run("ROLLBACK");
        } catch (SQLException e) {
            // SQLite has already rolled back by itself, for instance after a full disk.
        }
    }

    private void prepare(Db fresh) throws SQLException {
        setup.run(fresh);
        dataVersion = fresh.number(DATA_VERSION);
        ProgressHandler.setHandler(fresh.connection(), STEPS_BETWEEN_LOOKS, new ProgressHandler() {
            @Override
            protected int progress() {
                return System.nanoTime() - deadline.get() > 0 && deadline.get() != Long.MAX_VALUE ? 1 : 0;
            }
        });
    }

    private static String info(Db db, String key) throws SQLException {
        String value = db.first("SELECT value FROM journal_info WHERE key = ?", row -> row.text(1), key);
        return value == null ? "" : value;
    }

    private static long number(String text) throws SQLException {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new Db.UnreadableValueException(e);
        }
    }

    /// Creates under another name, so that a crash never leaves half a journal under this one.
    private static void create(Path file, Clock clock, Migrations migrations) {
        Path folder = folder(file);
        Path fresh = file.resolveSibling(name(file) + ".new-" + UUID.randomUUID());
        try {
            createFolders(folder);
            createPrivateFile(fresh);
        } catch (IOException e) {
            throw new JournalException(e, Problem.FOLDER_NOT_WRITABLE, folder.toString());
        }
        try {
            Db db = connect(fresh);
            try {
                keepRollbackJournal(db);
                db.run("PRAGMA application_id = " + JournalHeader.APPLICATION_ID);
                Migrator.createSchema(db, migrations, clock);
            } finally {
                closeQuietly(db);
            }
            // Never over a journal that another start has made meanwhile.
            Files.move(fresh, file);
            Migrator.force(folder, StandardOpenOption.READ);
        } catch (SQLException e) {
            throw problem(e, file);
        } catch (FileAlreadyExistsException e) {
            // The other start's journal is as good as ours.
        } catch (IOException e) {
            throw new JournalException(e, Problem.FOLDER_NOT_WRITABLE, folder.toString());
        } finally {
            deleteQuietly(fresh);
            deleteQuietly(JournalHeader.rollbackJournal(fresh));
        }
    }

    /// Connects to a file that exists; nothing is written to it.
    static Db connect(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        // The driver would run a query after every insert, and leave it open, so that no copy could be made.
        config.setGetGeneratedKeys(false);
        config.setPragma(SQLiteConfig.Pragma.LIMIT_SQL_LENGTH, MAX_STATEMENT_BYTES);
        config.setBusyTimeout((int) BUSY_TIMEOUT.toMillis());
        try {
            Connection connection = config.createConnection("jdbc:sqlite:" + file);
            try (Statement statement = connection.createStatement()) {
                for (String pragma : new String[] {
                    "synchronous = EXTRA",
                    "locking_mode = NORMAL",
                    "foreign_keys = ON",
                    "trusted_schema = OFF",
                    "cell_size_check = ON",
                    "temp_store = MEMORY",
                    "mmap_size = 0",
                    // In KiB: a journal of ten thousand applications is read from the disk once.
                    "cache_size = -65536",
                    "secure_delete = ON"
                }) {
                    statement.execute("PRAGMA " + pragma);
                }
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
            return new Db(connection);
        } catch (SQLException e) {
            throw problem(e, file);
        }
    }

    /// The journal mode is kept in the file, so it is set only once the file is known to be a journal of ours.
    private static void keepRollbackJournal(Db db) throws SQLException {
        if (!"delete".equals(db.first("PRAGMA journal_mode = DELETE", row -> row.text(1)))) {
            throw new SQLException("The journal mode could not be set");
        }
    }

    /// The driver reads switches of its own after a question mark.
    private static void notAllowedInUrl(Path path) {
        if (path.toString().indexOf('?') >= 0) {
            throw new JournalException(Problem.PATH_NOT_ALLOWED, path.toString());
        }
    }

    private static boolean isCode(SQLException e, SQLiteErrorCode code) {
        return e instanceof SQLiteException sqlite && (sqlite.getResultCode().code & 0xFF) == code.code;
    }

    /// What an error of SQLite means to the user.
    static JournalException problem(SQLException e, Path file) {
        if (e instanceof Db.UnreadableValueException) {
            return new JournalException(e, Problem.DAMAGED, name(file));
        }
        SQLiteErrorCode code =
                e instanceof SQLiteException sqlite ? sqlite.getResultCode() : SQLiteErrorCode.UNKNOWN_ERROR;
        return new JournalException(e, problemOf(code), name(file));
    }

    private static Problem problemOf(SQLiteErrorCode code) {
        if (code == SQLiteErrorCode.SQLITE_READONLY_DBMOVED) {
            return Problem.MOVED_AWAY;
        }
        return switch (SQLiteErrorCode.getErrorCode(code.code & 0xFF)) {
            case SQLITE_BUSY, SQLITE_LOCKED -> Problem.BUSY;
            case SQLITE_FULL -> Problem.DISK_FULL;
            case SQLITE_READONLY, SQLITE_PERM -> Problem.FILE_NOT_WRITABLE;
            case SQLITE_CANTOPEN -> Problem.FILE_NOT_READABLE;
            case SQLITE_IOERR -> Problem.INPUT_OUTPUT;
            case SQLITE_NOTADB -> Problem.NOT_A_JOURNAL;
            case SQLITE_CORRUPT -> Problem.DAMAGED;
            case SQLITE_INTERRUPT -> Problem.TOO_SLOW;
            default -> Problem.INTERNAL;
        };
    }

    static void createFolders(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        if (posix(folder)) {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectories(folder);
        }
    }

    static void createPrivateFile(Path file) throws IOException {
        if (posix(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
    }

    private static boolean posix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static Path real(Path path) {
        try {
            return Files.exists(path)
                    ? path.toRealPath()
                    : path.toAbsolutePath().normalize();
        } catch (IOException e) {
            throw new JournalException(e, Problem.FILE_NOT_READABLE, name(path));
        }
    }

    static Path folder(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        return parent == null ? file : parent;
    }

    static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // A temporary file that stays does no harm; the next start may remove it.
        }
    }

    private static void closeQuietly(Db db) {
        try {
            db.close();
        } catch (SQLException e) {
            // Every commit is on the disk already.
        }
    }
}
