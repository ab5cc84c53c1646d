package headway.journal;

import headway.domain.Interview;
import headway.domain.JournalException;
import headway.domain.JournalException.Problem;
import headway.domain.NextStep;
import headway.domain.Pacing;
import headway.domain.StageKind;
import headway.domain.Touch;
import headway.store.AgendaRepository;
import headway.store.Db;
import headway.store.InterviewRepository;
import headway.store.NextStepRepository;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Brings what the journal holds about an application into the form of the pacing rules.
final class AgendaFacts {
    private AgendaFacts() {}

    /// All moments of contact.
    ///
    /// @param logged those of the contact log and the turns to check in
    /// @param met the days of its interviews
    static List<Touch> touches(
            AgendaRepository.Application application,
            @Nullable NextStep agreed,
            List<Touch> logged,
            List<LocalDate> met) {
        List<Touch> touches = new ArrayList<>(logged);
        LocalDate applied = application.appliedOn();
        if (applied != null) {
            touches.add(new Touch(applied, Touch.Kind.APPLIED));
        }
        if (application.stageSinceKnown()) {
            boolean forward = application.stage() != StageKind.APPLIED;
            touches.add(new Touch(application.stageSince(), forward ? Touch.Kind.MOVED_ON : Touch.Kind.APPLIED));
        }
        if (agreed != null) {
            touches.add(new Touch(agreed.agreedOn(), Touch.Kind.AGREED));
        }
        met.forEach(day -> touches.add(new Touch(day, Touch.Kind.MET)));
        return touches;
    }

    /// All moments of contact of one application.
    static List<Touch> touches(
            Db db, AgendaRepository.Application application, @Nullable NextStep agreed, LocalDate today, ZoneId zone)
            throws SQLException {
        long id = application.id();
        return touches(
                application,
                agreed,
                AgendaRepository.touches(db, id, today).getOrDefault(id, List.of()),
                met(db, id, zone));
    }

    /// What the pacing rules say about one application.
    ///
    /// @throws JournalException when there is none
    static Pacing.Advice advice(Db db, long applicationId, LocalDate today, ZoneId zone) throws SQLException {
        AgendaRepository.Application application = application(db, applicationId);
        NextStep agreed = NextStepRepository.current(db, applicationId);
        return Pacing.advise(
                application.stage(),
                application.resting(),
                agreed,
                touches(db, application, agreed, today, zone),
                Settings.pacing(db),
                today);
    }

    /// @throws JournalException when there is none
    static AgendaRepository.Application application(Db db, long id) throws SQLException {
        return AgendaRepository.applications(db, id).stream()
                .findFirst()
                .orElseThrow(() -> new JournalException(Problem.NO_SUCH_APPLICATION, id));
    }

    /// The days of an application's interviews, on the user's clocks.
    static List<LocalDate> met(Db db, long applicationId, ZoneId zone) throws SQLException {
        List<LocalDate> met = new ArrayList<>();
        for (Interview interview : InterviewRepository.of(db, applicationId)) {
            met.add(interview.startIn(zone).toLocalDate());
        }
        return met;
    }
}
