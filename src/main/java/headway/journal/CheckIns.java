package headway.journal;

import headway.domain.ActionKey;
import headway.domain.FollowUpKind;
import headway.domain.NextStep;
import headway.domain.Pacing;
import headway.domain.PacingSettings;
import headway.domain.Suggestion;
import headway.domain.Touch;
import headway.domain.Waiting;
import headway.store.AgendaRepository;
import headway.store.ContactRepository;
import headway.store.Db;
import headway.store.InterviewRepository;
import headway.store.NextStepRepository;
import headway.text.DayName;
import headway.text.Message;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The turn of each open application: when to check in, or why not.
///
/// @param agreed the agreements that count, by application
record CheckIns(List<Turn> turns, Map<Long, NextStep> agreed) {
    private static final LocalDateTime LONG_AGO = LocalDateTime.of(1900, 1, 1, 0, 0);
    private static final LocalDateTime FAR_AHEAD = LocalDateTime.of(2200, 1, 1, 0, 0);

    /// What is due for one application.
    ///
    /// @param planned the check-in that the journal holds for it, null when there is none
    record Turn(
            AgendaRepository.Open application,
            Pacing.Advice advice,
            AgendaRepository.@Nullable Line planned,
            @Nullable NextStep agreed,
            String contactName) {

        /// Planned by the user, whatever the rules say.
        boolean ownPlan() {
            return planned != null && !planned.proposed();
        }

        /// The day to check in; null when there is none. A check-in that was put off waits at least that long.
        @Nullable
        LocalDate day() {
            if (planned != null && !planned.proposed()) {
                return planned.day();
            }
            LocalDate due = advice.due();
            return due != null && planned != null && planned.day().isAfter(due) ? planned.day() : due;
        }

        ActionKey key() {
            return planned == null ? ActionKey.checkIn(application.id()) : ActionKey.followUp(planned.id());
        }

        Message reason() {
            LocalDate day = day();
            if (day == null || Objects.equals(day, advice.due())) {
                return advice.reason();
            }
            return Message.of(ownPlan() ? "agenda.planned" : "agenda.putOff", new DayName(day));
        }

        Suggestion suggestion() {
            LocalDate day = day();
            return new Suggestion(
                    key(),
                    FollowUpKind.CHECK_IN,
                    application.id(),
                    application.company(),
                    application.role(),
                    day == null ? LocalDate.EPOCH : day,
                    agreed == null ? null : agreed.channel(),
                    agreed == null ? null : agreed.contactId(),
                    contactName,
                    planned == null ? "" : planned.what(),
                    reason(),
                    application.interest());
        }

        Waiting waiting() {
            return new Waiting(
                    application.id(),
                    application.company(),
                    application.role(),
                    day(),
                    application.resting(),
                    reason());
        }
    }

    static CheckIns read(Db db, PacingSettings pacing, Clock clock) throws SQLException {
        LocalDate today = LocalDate.now(clock);
        Map<Long, NextStep> agreed = NextStepRepository.allCurrent(db);
        Map<Long, List<Touch>> touches = AgendaRepository.touches(db, null, today);
        Map<Long, List<LocalDate>> met = met(db, clock);
        Map<Long, AgendaRepository.Line> planned = new HashMap<>();
        for (AgendaRepository.Line line : AgendaRepository.plannedCheckIns(db)) {
            // The user's own plan comes first, and of two the earlier one.
            planned.merge(line.applicationId(), line, (one, other) -> one.proposed() ? other : one);
        }
        Map<Long, String> names = ContactRepository.names(
                db,
                agreed.values().stream()
                        .map(NextStep::contactId)
                        .filter(Objects::nonNull)
                        .toList());
        List<Turn> turns = new ArrayList<>();
        for (AgendaRepository.Open application : AgendaRepository.open(db)) {
            long id = application.id();
            NextStep step = agreed.get(id);
            Pacing.Advice advice = Pacing.advise(
                    application.stage(),
                    application.resting(),
                    step,
                    AgendaFacts.touches(
                            application, step, touches.getOrDefault(id, List.of()), met.getOrDefault(id, List.of())),
                    pacing,
                    today);
            String name = step == null || step.contactId() == null ? "" : names.getOrDefault(step.contactId(), "");
            turns.add(new Turn(application, advice, planned.get(id), step, name));
        }
        return new CheckIns(turns, agreed);
    }

    private static Map<Long, List<LocalDate>> met(Db db, Clock clock) throws SQLException {
        Map<Long, List<LocalDate>> met = new HashMap<>();
        InterviewRepository.between(db, LONG_AGO, FAR_AHEAD)
                .forEach(one -> met.computeIfAbsent(one.interview().applicationId(), key -> new ArrayList<>())
                        .add(one.interview().startIn(clock.getZone()).toLocalDate()));
        return met;
    }
}
