package headway.journal;

import headway.domain.ActionKey;
import headway.domain.DatedInterview;
import headway.store.AgendaRepository;
import headway.store.Db;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Whom a thank-you is still owed to.
final class Thanks {
    private Thanks() {}

    /// A thank-you that was neither planned nor sent nor passed on.
    ///
    /// @param day of the interview on the user's clocks
    /// @param due the day on which it ends on them: a late one ends on the day after
    /// @param contactId null where nobody is named
    record Owed(
            DatedInterview of,
            LocalDate day,
            LocalDate due,
            @Nullable Long contactId,
            String contactName) {
        ActionKey key() {
            return ActionKey.thankYou(of.interview().id(), contactId == null ? 0 : contactId);
        }
    }

    /// One for each person of the interviews that end between two days, both included.
    static List<Owed> owed(Db db, LocalDate first, LocalDate last, ZoneId zone) throws SQLException {
        List<DatedInterview> interviews = Agenda.interviews(db, first.minusDays(1), last);
        if (interviews.isEmpty()) {
            return List.of();
        }
        Map<Long, List<Long>> thanked = AgendaRepository.thanked(db);
        List<Owed> owed = new ArrayList<>();
        for (DatedInterview one : interviews) {
            LocalDate day = one.interview().startIn(zone).toLocalDate();
            LocalDate due = one.interview().endDayIn(zone);
            if (!due.isBefore(first) && !due.isAfter(last)) {
                List<Long> done = thanked.getOrDefault(one.interview().id(), List.of());
                List<Long> people = one.interview().contactIds();
                if (people.isEmpty() && done.isEmpty()) {
                    owed.add(new Owed(one, day, due, null, ""));
                }
                for (int i = 0; i < people.size(); i++) {
                    if (!done.contains(people.get(i))) {
                        owed.add(new Owed(
                                one, day, due, people.get(i), one.people().get(i)));
                    }
                }
            }
        }
        return owed;
    }
}
