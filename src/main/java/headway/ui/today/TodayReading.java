package headway.ui.today;

import headway.domain.CalendarItem;
import headway.domain.CalendarKind;
import headway.domain.FollowUpState;
import headway.domain.TodayPlan;
import headway.journal.Journal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// What the screen of the day reads of the journal.
///
/// @param now when it was read, by the journal's clock
/// @param emptyJournal true when there is no application at all
/// @param next the first thing of the days to come; null when there is none soon, or something is due today
record TodayReading(
        TodayPlan plan,
        Instant now,
        ZoneId zone,
        boolean emptyJournal,
        @Nullable CalendarItem next) {
    private static final int SOON_DAYS = 31;

    static TodayReading of(Journal journal) {
        TodayPlan plan = journal.agenda().today();
        boolean nothing = plan.actions().isEmpty();
        boolean bare = nothing && plan.waiting().isEmpty() && plan.nextInterview() == null;
        return new TodayReading(
                plan,
                journal.now(),
                journal.zone(),
                bare && journal.applications().cards().isEmpty(),
                nothing ? next(journal, plan.today()) : null);
    }

    private static @Nullable CalendarItem next(Journal journal, LocalDate today) {
        return journal.agenda().between(today.plusDays(1), today.plusDays(SOON_DAYS)).stream()
                .filter(item -> item.state() == FollowUpState.PLANNED && item.kind() != CalendarKind.AGREED_DATE)
                .findFirst()
                .orElse(null);
    }
}
