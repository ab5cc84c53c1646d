package headway.journal;

import headway.domain.ClosingStatement;
import headway.domain.JournalException;
import headway.domain.JournalException.Problem;
import headway.domain.Rehearsal;
import headway.domain.RehearsalLevel;
import headway.domain.SpeakingPace;
import headway.domain.Texts;
import headway.journal.Changes.Area;
import headway.store.Db;
import headway.store.EffortRepository;
import headway.store.RehearsalRepository;
import headway.text.Message;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Closing statements, said aloud. Each rehearsal counts as effort once.
public final class Rehearsals {
    /// Of so many latest rehearsals with the text in view the likely ones tell the pace.
    static final int LOOKED_AT = 50;

    private static final int WORD_LENGTH = 200;
    private static final int MAX_FELT = 5;

    private final Journal journal;

    Rehearsals(Journal journal) {
        this.journal = journal;
    }

    /// The latest rehearsals of a statement, the latest first.
    ///
    /// @param most how many at most
    public List<Rehearsal> of(long closingId, int most) {
        return journal.read(db -> RehearsalRepository.of(db, closingId, most));
    }

    public int count(long closingId) {
        return journal.read(db -> RehearsalRepository.count(db, closingId));
    }

    /// How fast the user speaks.
    public SpeakingPace pace() {
        return journal.read(Rehearsals::pace);
    }

    static SpeakingPace pace(Db db) throws SQLException {
        return SpeakingPace.of(RehearsalRepository.latest(db, RehearsalLevel.TEXT, LOOKED_AT));
    }

    /// Keeps a rehearsal that has just ended, counts it as effort, and keeps what was said as a version.
    ///
    /// @param draft its number and time are set here
    /// @throws JournalException [Problem#REHEARSAL_LENGTH] when it took less than a second or more than an hour
    public Kept<Rehearsal> add(Rehearsal draft) {
        if (draft.seconds() < 1 || draft.seconds() > Rehearsal.MAX_SECONDS) {
            throw new JournalException(Problem.REHEARSAL_LENGTH, draft.seconds());
        }
        Rehearsal clean = new Rehearsal(
                0,
                draft.closingId(),
                draft.interviewId(),
                draft.level(),
                draft.seconds(),
                Math.max(0, Math.min(1_000_000, draft.words())),
                felt(draft.felt()),
                word(draft.word()),
                journal.now());
        Message label = label(clean.closingId());
        return journal.make(
                kept -> label,
                db -> {
                    ClosingStatement statement = Closings.existing(db, clean.closingId());
                    Long applicationId = clean.interviewId() == null
                            ? statement.applicationId()
                            : Long.valueOf(
                                    Interviews.existing(db, clean.interviewId()).applicationId());
                    Closings.version(db, journal, statement.id());
                    Rehearsal kept = existing(db, RehearsalRepository.insert(db, clean));
                    Counting.rehearsed(db, journal, kept, applicationId);
                    return kept;
                },
                kept -> changes());
    }

    /// Says how a rehearsal felt.
    ///
    /// @param felt 1 (read out) to 5 (natural), null when not told
    /// @param word may be empty
    public Changes feel(long id, @Nullable Integer felt, String word) {
        Rehearsal before = journal.read(db -> existing(db, id));
        Rehearsal after = before.withFeeling(felt(felt), word(word));
        return journal.change(label(before.closingId()), Changes.of(Area.INTERVIEWS), db -> {
            if (!after.equals(existing(db, id))) {
                RehearsalRepository.feel(db, id, after.felt(), after.word());
            }
            return true;
        });
    }

    /// Takes a rehearsal away that was none, with what was counted for it.
    public Changes remove(long id) {
        Rehearsal rehearsal = journal.read(db -> existing(db, id));
        return journal.change(label(rehearsal.closingId()), changes(), db -> {
            Long effort = RehearsalRepository.effortOf(db, id);
            RehearsalRepository.delete(db, id);
            if (effort != null) {
                EffortRepository.delete(db, effort);
            }
            return true;
        });
    }

    private static Rehearsal existing(Db db, long id) throws SQLException {
        Rehearsal rehearsal = RehearsalRepository.find(db, id);
        if (rehearsal == null) {
            throw new JournalException(Problem.NO_SUCH_REHEARSAL, id);
        }
        return rehearsal;
    }

    private static @Nullable Integer felt(@Nullable Integer typed) {
        if (typed != null && (typed < 1 || typed > MAX_FELT)) {
            throw new JournalException(Problem.FIT_RATING, typed);
        }
        return typed;
    }

    private static String word(String typed) {
        return Texts.oneLine(Rules.text(typed), WORD_LENGTH);
    }

    private Message label(long closingId) {
        Long applicationId =
                journal.read(db -> Closings.existing(db, closingId)).applicationId();
        return applicationId == null
                ? Message.of("undo.rehearsalGeneral")
                : journal.named("undo.rehearsal", applicationId);
    }

    private static Changes changes() {
        return Changes.of(Area.INTERVIEWS, Area.EFFORT);
    }
}
