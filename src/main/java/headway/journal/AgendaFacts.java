package headway.journal;

import headway.domain.Interview;
import headway.domain.NextStep;
import headway.domain.StageKind;
import headway.domain.Touch;
import headway.store.AgendaRepository;
import headway.store.Db;
import headway.store.InterviewRepository;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Brings what the journal holds about an application into the form of the pacing rules.
final class AgendaFacts {
    private AgendaFacts() {}

    /// All moments of contact.
    ///
    /// @param logged those of the contact log and the turns to check in
    /// @param met the day of the last interview that is over, null when there was none
    static List<Touch> touches(
            AgendaRepository.Open application, @Nullable NextStep agreed, List<Touch> logged, @Nullable LocalDate met) {
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
        if (met != null) {
            touches.add(new Touch(met, Touch.Kind.MET));
        }
        return touches;
    }

    /// The day of an application's last interview that is over; null when there was none.
    static @Nullable LocalDate lastMet(Db db, long applicationId, Clock clock) throws SQLException {
        LocalDate met = null;
        for (Interview interview : InterviewRepository.of(db, applicationId)) {
            if (!interview.endsAt().isAfter(clock.instant())) {
                LocalDate day = interview.startIn(clock.getZone()).toLocalDate();
                met = met == null || day.isAfter(met) ? day : met;
            }
        }
        return met;
    }
}
