package headway.journal;

import headway.domain.ApplicationContact;
import headway.domain.ClosingStatement;
import headway.domain.Contact;
import headway.domain.ContactRole;
import headway.domain.Interview;
import headway.domain.InterviewLine;
import headway.domain.InterviewNotes;
import headway.domain.InterviewPerson;
import headway.domain.InterviewSheet;
import headway.domain.JournalException;
import headway.domain.JournalException.Problem;
import headway.journal.Changes.Area;
import headway.store.ContactRepository;
import headway.store.Db;
import headway.store.DocumentRepository;
import headway.store.InterviewNotesRepository;
import headway.store.InterviewRepository;
import headway.store.NextStepRepository;
import headway.store.QuestionRepository;
import headway.store.RehearsalRepository;
import headway.text.Message;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What can be done with interviews.
public final class Interviews {
    /// Clocks differ by 26 hours at most, and an interview takes a day at most: one that touches a day starts within
    /// three days of it.
    private static final int DAYS_AROUND = 3;

    private static final LocalDateTime FIRST = LocalDateTime.of(1800, 1, 1, 0, 0);
    private static final LocalDateTime LAST = LocalDateTime.of(2400, 1, 1, 0, 0);

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

    /// The interviews that are ahead or under way, the next one first.
    public List<InterviewLine> upcoming() {
        Instant now = journal.now();
        LocalDateTime from = journal.today().minusDays(DAYS_AROUND).atStartOfDay();
        return journal.read(db -> InterviewRepository.lines(db, from, LAST)).stream()
                .filter(line -> line.endsAt().isAfter(now))
                .sorted(Comparator.comparing(InterviewLine::startsAt))
                .toList();
    }

    /// The interviews that are over, the latest first.
    public List<InterviewLine> past() {
        Instant now = journal.now();
        LocalDateTime to = journal.today().plusDays(DAYS_AROUND).atStartOfDay();
        return journal.read(db -> InterviewRepository.lines(db, FIRST, to)).stream()
                .filter(line -> !line.endsAt().isAfter(now))
                .sorted(Comparator.comparing(InterviewLine::startsAt).reversed())
                .toList();
    }

    /// Other interviews of kept applications that overlap with one, by their start.
    ///
    /// @param typed kept already, or about to be
    public List<InterviewLine> sameTime(Interview typed) {
        return journal.read(db -> sameTime(db, typed));
    }

    /// All that is to be shown of one interview.
    public InterviewSheet sheet(long id) {
        return journal.read(db -> {
            Interview interview = existing(db, id);
            long applicationId = interview.applicationId();
            ClosingStatement closing = Closings.toSay(db, applicationId);
            return new InterviewSheet(
                    interview,
                    Rules.application(db, applicationId),
                    people(db, interview),
                    sameTime(db, interview),
                    InterviewNotesRepository.find(db, id),
                    QuestionRepository.chosen(db, id),
                    Fit.picture(db, interview),
                    closing,
                    RehearsalRepository.of(db, closing.id(), InterviewSheet.REHEARSALS),
                    RehearsalRepository.count(db, closing.id()),
                    Rehearsals.pace(db),
                    LeavingChecklists.of(db, id),
                    NextStepRepository.current(db, applicationId),
                    journal.thankYous().of(db, interview),
                    DocumentRepository.of(db, applicationId));
        });
    }

    /// What is written down around an interview.
    public InterviewNotes notes(long id) {
        return journal.read(db -> InterviewNotesRepository.find(db, id));
    }

    /// Keeps what is written down around an interview.
    public Changes keepNotes(InterviewNotes typed) {
        InterviewNotes clean = new InterviewNotes(
                typed.interviewId(),
                Rules.text(typed.research()),
                Rules.text(typed.heard()),
                Rules.text(typed.redFlags()),
                Rules.text(typed.wentWell()),
                Rules.text(typed.hard()),
                Rules.text(typed.learned()));
        Interview interview = journal.read(db -> existing(db, clean.interviewId()));
        Message label = journal.named("undo.interviewNotes", interview.applicationId());
        return journal.change(label, Changes.of(Area.INTERVIEWS), db -> {
            if (!clean.equals(InterviewNotesRepository.find(db, clean.interviewId()))) {
                InterviewNotesRepository.keep(db, clean);
            }
            return true;
        });
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

    static InterviewLine line(Db db, long id) throws SQLException {
        InterviewLine line = InterviewRepository.line(db, id);
        if (line == null) {
            throw new JournalException(Problem.NO_SUCH_INTERVIEW, id);
        }
        return line;
    }

    private static List<InterviewLine> sameTime(Db db, Interview typed) throws SQLException {
        LocalDateTime start = typed.start();
        return InterviewRepository.lines(db, start.minusDays(DAYS_AROUND), start.plusDays(DAYS_AROUND)).stream()
                .filter(line -> line.id() != typed.id())
                .filter(line -> line.startsAt().isBefore(typed.endsAt())
                        && typed.startsAt().isBefore(line.endsAt()))
                .sorted(Comparator.comparing(InterviewLine::startsAt))
                .toList();
    }

    private static List<InterviewPerson> people(Db db, Interview interview) throws SQLException {
        Map<Long, ContactRole> roles = new HashMap<>();
        for (ApplicationContact one : ContactRepository.of(db, interview.applicationId())) {
            roles.put(one.contact().id(), one.role());
        }
        List<InterviewPerson> people = new ArrayList<>();
        for (long id : interview.contactIds()) {
            Contact contact = ContactRepository.find(db, id);
            if (contact != null) {
                people.add(new InterviewPerson(contact, roles.get(id)));
            }
        }
        return people;
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
