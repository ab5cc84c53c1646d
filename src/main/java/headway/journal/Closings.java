package headway.journal;

import headway.domain.ClosingStatement;
import headway.domain.ClosingVersion;
import headway.domain.JournalException;
import headway.domain.JournalException.Problem;
import headway.domain.Texts;
import headway.journal.Changes.Area;
import headway.store.ClosingRepository;
import headway.store.Db;
import headway.text.Message;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the user says at the end of an interview: the general statement, and those of single applications.
public final class Closings {
    private static final int POINT_LENGTH = 500;

    private final Journal journal;

    Closings(Journal journal) {
        this.journal = journal;
    }

    /// The statements of kept applications, the general one first.
    public List<ClosingStatement> all() {
        return journal.read(ClosingRepository::all);
    }

    public Optional<ClosingStatement> find(long id) {
        return journal.read(db -> Optional.ofNullable(ClosingRepository.find(db, id)));
    }

    /// The general statement; a blank one that is not kept yet where there is none.
    public ClosingStatement general() {
        return journal.read(db -> {
            ClosingStatement general = ClosingRepository.of(db, null);
            return general == null ? ClosingStatement.blank(null) : general;
        });
    }

    /// The statement to say to an employer: its own, else the general one, else a blank one of its own.
    public ClosingStatement toSay(long applicationId) {
        return journal.read(db -> toSay(db, applicationId));
    }

    static ClosingStatement toSay(Db db, long applicationId) throws SQLException {
        ClosingStatement own = ClosingRepository.of(db, applicationId);
        ClosingStatement general = own == null ? ClosingRepository.of(db, null) : own;
        return general == null ? ClosingStatement.blank(applicationId) : general;
    }

    /// Keeps a statement as it is now: a new one, or changes of one that is there.
    public Kept<ClosingStatement> keep(ClosingStatement typed) {
        ClosingStatement clean = keepable(typed);
        Message label = label(clean);
        return journal.make(
                kept -> label,
                db -> {
                    ClosingStatement there = clean.id() == 0
                            ? ClosingRepository.of(db, clean.applicationId())
                            : existing(db, clean.id());
                    if (there == null) {
                        return existing(db, ClosingRepository.insert(db, clean));
                    }
                    ClosingStatement after = there.withText(clean.text()).withPoints(clean.points());
                    if (!after.equals(there)) {
                        ClosingRepository.update(db, after);
                    }
                    return after;
                },
                kept -> changes());
    }

    /// Takes a statement away, with its versions and rehearsals; the effort of rehearsing stays counted.
    public Changes remove(long id) {
        ClosingStatement statement = journal.read(db -> existing(db, id));
        return journal.change(label(statement), changes(), db -> {
            ClosingRepository.delete(db, id);
            return true;
        });
    }

    /// The versions of a statement that were kept, the latest first.
    public List<ClosingVersion> versions(long closingId) {
        return journal.read(db -> ClosingRepository.versions(db, closingId));
    }

    /// Keeps a statement as it is as a version, unless it says the same as the latest one.
    public Changes keepVersion(long closingId) {
        ClosingStatement statement = journal.read(db -> existing(db, closingId));
        return journal.change(label(statement), changes(), db -> {
            version(db, journal, closingId);
            return true;
        });
    }

    /// Says again what a version said; what the statement says now is kept as a version before.
    public Changes restore(long versionId) {
        ClosingVersion version = journal.read(db -> existingVersion(db, versionId));
        ClosingStatement statement = journal.read(db -> existing(db, version.closingId()));
        return journal.change(label(statement), changes(), db -> {
            ClosingStatement now = existing(db, version.closingId());
            if (!now.says(version)) {
                version(db, journal, now.id());
                ClosingRepository.update(db, now.withText(version.text()).withPoints(version.points()));
            }
            return true;
        });
    }

    public Changes removeVersion(long versionId) {
        ClosingVersion version = journal.read(db -> existingVersion(db, versionId));
        ClosingStatement statement = journal.read(db -> existing(db, version.closingId()));
        return journal.change(label(statement), changes(), db -> {
            ClosingRepository.deleteVersion(db, versionId);
            return true;
        });
    }

    /// A statement that says nothing is no version.
    static void version(Db db, Journal journal, long closingId) throws SQLException {
        ClosingStatement now = existing(db, closingId);
        ClosingVersion latest = ClosingRepository.latestVersion(db, closingId);
        boolean blank = now.text().isBlank() && now.points().isEmpty();
        if (!blank && (latest == null || !now.says(latest))) {
            ClosingRepository.insertVersion(db, now, journal.now());
        }
    }

    static ClosingStatement existing(Db db, long id) throws SQLException {
        ClosingStatement statement = ClosingRepository.find(db, id);
        if (statement == null) {
            throw new JournalException(Problem.NO_SUCH_CLOSING, id);
        }
        return statement;
    }

    private static ClosingVersion existingVersion(Db db, long id) throws SQLException {
        ClosingVersion version = ClosingRepository.findVersion(db, id);
        if (version == null) {
            throw new JournalException(Problem.NO_SUCH_CLOSING_VERSION, id);
        }
        return version;
    }

    private static ClosingStatement keepable(ClosingStatement typed) {
        List<String> points = new ArrayList<>();
        for (String point : typed.points()) {
            String line = Texts.oneLine(Rules.text(point), POINT_LENGTH);
            if (!line.isEmpty()) {
                points.add(line);
            }
        }
        return new ClosingStatement(typed.id(), typed.applicationId(), Rules.text(typed.text()), points);
    }

    private Message label(ClosingStatement statement) {
        return label(statement.applicationId());
    }

    private Message label(@Nullable Long applicationId) {
        return applicationId == null ? Message.of("undo.closingGeneral") : journal.named("undo.closing", applicationId);
    }

    private static Changes changes() {
        return Changes.of(Area.INTERVIEWS);
    }
}
