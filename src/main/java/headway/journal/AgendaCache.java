package headway.journal;

import headway.domain.FollowUpKind;
import headway.domain.NextStep;
import headway.domain.Pacing;
import headway.domain.PacingSettings;
import headway.domain.Touch;
import headway.journal.Changes.Area;
import headway.store.AgendaRepository;
import headway.store.ContactRepository;
import headway.store.Db;
import headway.store.InterviewRepository;
import headway.store.NextStepRepository;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is planned and what the rules say, for all applications. It stays in memory, because a long search has ten
/// thousand of them and a key press changes one; after a change only that one is read anew.
final class AgendaCache {
    /// Reading so many one by one takes longer than reading all.
    private static final int MANY = 100;

    private static final LocalDateTime LONG_AGO = LocalDateTime.of(1900, 1, 1, 0, 0);
    private static final LocalDateTime FAR_AHEAD = LocalDateTime.of(2200, 1, 1, 0, 0);

    private final Map<Long, Entry> entries = new HashMap<>();
    private final Set<Long> stale = new HashSet<>();
    private PacingSettings pacing = PacingSettings.USUAL;
    private @Nullable LocalDate day;

    /// One application.
    ///
    /// @param lines what is planned for it, by day
    /// @param turn null where the pacing rules have no say
    record Entry(
            AgendaRepository.Application application,
            List<AgendaRepository.Line> lines,
            Map<Long, String> names,
            @Nullable Turn turn) {
        String contactName(@Nullable Long contactId) {
            return contactId == null ? "" : names.getOrDefault(contactId, "");
        }
    }

    /// Notes what a use case has changed.
    void changed(Changes changes) {
        boolean some =
                !changes.applicationIds().isEmpty() && changes.applicationIds().size() <= MANY;
        boolean all = changes.touches(Area.STAGES)
                || changes.touches(Area.SETTINGS)
                || changes.touches(Area.CONTACTS)
                || (changes.touches(Area.APPLICATIONS) && !some);
        if (all) {
            forget();
        } else if (some) {
            stale.addAll(changes.applicationIds());
        }
    }

    /// Reads everything anew next time.
    void forget() {
        day = null;
    }

    PacingSettings pacing() {
        return pacing;
    }

    /// The applications that are under way or have something planned, in no order.
    Iterable<Entry> entries(Db db, LocalDate today, ZoneId zone) throws SQLException {
        if (!today.equals(day) || stale.size() > MANY) {
            readAll(db, today, zone);
            day = today;
        } else {
            for (long id : stale) {
                read(db, id, today, zone);
            }
        }
        stale.clear();
        return entries.values();
    }

    private void readAll(Db db, LocalDate today, ZoneId zone) throws SQLException {
        entries.clear();
        pacing = Settings.pacing(db);
        Map<Long, NextStep> agreed = NextStepRepository.allCurrent(db);
        Map<Long, List<Touch>> touches = AgendaRepository.touches(db, null, today);
        Map<Long, List<LocalDate>> met = new HashMap<>();
        InterviewRepository.between(db, LONG_AGO, FAR_AHEAD)
                .forEach(one -> met.computeIfAbsent(one.interview().applicationId(), key -> new ArrayList<>())
                        .add(one.interview().startIn(zone).toLocalDate()));
        Map<Long, List<AgendaRepository.Line>> lines = new HashMap<>();
        Set<Long> people = new HashSet<>();
        for (AgendaRepository.Line line : AgendaRepository.planned(db, null)) {
            lines.computeIfAbsent(line.applicationId(), key -> new ArrayList<>(2))
                    .add(line);
            add(people, line.contactId());
        }
        agreed.values().forEach(step -> add(people, step.contactId()));
        Map<Long, String> names = ContactRepository.names(db, people);
        for (AgendaRepository.Application application : AgendaRepository.applications(db, null)) {
            long id = application.id();
            entries.put(
                    id,
                    entry(
                            application,
                            agreed.get(id),
                            touches.getOrDefault(id, List.of()),
                            met.getOrDefault(id, List.of()),
                            lines.getOrDefault(id, List.of()),
                            names,
                            today));
        }
    }

    private void read(Db db, long id, LocalDate today, ZoneId zone) throws SQLException {
        entries.remove(id);
        for (AgendaRepository.Application application : AgendaRepository.applications(db, id)) {
            NextStep step = NextStepRepository.current(db, id);
            List<AgendaRepository.Line> lines = AgendaRepository.planned(db, id);
            Set<Long> people = new HashSet<>();
            lines.forEach(line -> add(people, line.contactId()));
            add(people, step == null ? null : step.contactId());
            entries.put(
                    id,
                    entry(
                            application,
                            step,
                            AgendaRepository.touches(db, id, today).getOrDefault(id, List.of()),
                            AgendaFacts.met(db, id, zone),
                            lines,
                            ContactRepository.names(db, people),
                            today));
        }
    }

    private Entry entry(
            AgendaRepository.Application application,
            @Nullable NextStep step,
            List<Touch> touches,
            List<LocalDate> met,
            List<AgendaRepository.Line> lines,
            Map<Long, String> names,
            LocalDate today) {
        if (!application.isUnderWay()) {
            return new Entry(application, lines, names, null);
        }
        Pacing.Advice advice = Pacing.advise(
                application.stage(),
                application.resting(),
                step,
                AgendaFacts.touches(application, step, touches, met),
                pacing,
                today);
        Long contactId = step == null ? null : step.contactId();
        String name = contactId == null ? "" : names.getOrDefault(contactId, "");
        return new Entry(application, lines, names, new Turn(application, advice, checkIn(lines), step, name));
    }

    /// The check-in that is planned; the user's own plan comes first, and of two the earlier one.
    private static AgendaRepository.@Nullable Line checkIn(List<AgendaRepository.Line> lines) {
        AgendaRepository.Line found = null;
        for (AgendaRepository.Line line : lines) {
            boolean better = found == null || (found.proposed() && !line.proposed());
            if (line.kind() == FollowUpKind.CHECK_IN && better) {
                found = line;
            }
        }
        return found;
    }

    private static void add(Set<Long> people, @Nullable Long contactId) {
        if (contactId != null) {
            people.add(contactId);
        }
    }
}
