package headway.journal;

import headway.domain.Interview;
import headway.domain.JournalException;
import headway.domain.JournalException.Problem;
import headway.journal.Changes.Area;
import headway.store.Db;
import headway.store.InterviewRepository;
import headway.text.Message;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What can be done with interviews.
public final class Interviews {
    private final Journal journal;

    Interviews(Journal journal) {
        this.journal = journal;
    }

    public Optional<Interview> find(long id) {
        return journal.read(db -> Optional.ofNullable(InterviewRepository.find(db, id)));
    }

    /// The interviews of an application, by their start.
    public List<Interview> of(long applicationId) {
        return journal.read(db -> InterviewRepository.of(db, applicationId));
    }

    /// The round that a further interview of an application would be.
    public int nextRound(long applicationId) {
        return Math.min(
                99, of(applicationId).stream().mapToInt(Interview::round).max().orElse(0) + 1);
    }

    public Kept<Interview> add(Interview draft) {
        Interview clean = keepable(draft);
        return journal.make(
                kept -> label(kept.applicationId()),
                db -> {
                    Rules.application(db, clean.applicationId());
                    for (long contactId : clean.contactIds()) {
                        Rules.contactExists(db, contactId);
                    }
                    Interview kept = existing(db, InterviewRepository.insert(db, clean));
                    Counting.attended(db, journal, null, kept);
                    return kept;
                },
                kept -> changes(kept.applicationId()));
    }

    public Changes edit(Interview typed) {
        Interview clean = keepable(typed);
        return journal.change(label(clean.applicationId()), changes(clean.applicationId()), db -> {
            Interview before = existing(db, clean.id());
            for (long contactId : clean.contactIds()) {
                Rules.contactExists(db, contactId);
            }
            if (!clean.equals(before)) {
                InterviewRepository.update(db, clean);
                Counting.attended(db, journal, before, clean);
            }
            return true;
        });
    }

    /// Moves an interview to another day of the user's calendar; the time on the clocks of its place stays.
    public Changes move(long id, LocalDate day) {
        Interview interview = journal.read(db -> existing(db, id));
        LocalDate shown = interview.startIn(journal.zone()).toLocalDate();
        return edit(interview.withStart(interview.start().plusDays(ChronoUnit.DAYS.between(shown, day))));
    }

    public Changes remove(long id) {
        Interview interview = journal.read(db -> existing(db, id));
        return journal.change(label(interview.applicationId()), changes(interview.applicationId()), db -> {
            InterviewRepository.delete(db, id);
            return true;
        });
    }

    static Interview existing(Db db, long id) throws SQLException {
        Interview interview = InterviewRepository.find(db, id);
        if (interview == null) {
            throw new JournalException(Problem.NO_SUCH_INTERVIEW, id);
        }
        return interview;
    }

    private static Interview keepable(Interview typed) {
        if (typed.minutes() < 1 || typed.minutes() > Interview.MAX_MINUTES) {
            throw new JournalException(Problem.INTERVIEW_LENGTH, typed.minutes());
        }
        Rules.sensible(typed.start().toLocalDate());
        return new Interview(
                typed.id(),
                typed.applicationId(),
                Math.max(1, Math.min(99, typed.round())),
                typed.type(),
                typed.start().truncatedTo(ChronoUnit.MINUTES),
                typed.zone(),
                typed.minutes(),
                Rules.text(typed.place()).strip(),
                List.copyOf(new LinkedHashSet<>(typed.contactIds())),
                Rules.text(typed.notes()));
    }

    private Message label(long applicationId) {
        return journal.named("undo.interview", applicationId);
    }

    private static Changes changes(long applicationId) {
        return Changes.of(Set.of(applicationId), Area.APPLICATIONS, Area.AGENDA, Area.EFFORT);
    }
}
