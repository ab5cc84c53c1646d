package headway.journal;

import headway.domain.ActionKey;
import headway.domain.CalendarItem;
import headway.domain.CalendarKind;
import headway.domain.DatedInterview;
import headway.domain.FollowUpKind;
import headway.domain.FollowUpState;
import headway.domain.Interview;
import headway.domain.NextStep;
import headway.domain.ThankYou;
import headway.store.AgendaRepository;
import headway.store.Db;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The dated things between two days.
final class CalendarRange {
    private final Db db;
    private final LocalDate today;
    private final ZoneId zone;
    private final LocalDate first;
    private final LocalDate last;
    private final List<CalendarItem> items = new ArrayList<>();

    CalendarRange(Db db, LocalDate today, ZoneId zone, LocalDate first, LocalDate last) {
        this.db = db;
        this.today = today;
        this.zone = zone;
        this.first = first;
        this.last = last;
    }

    /// @param entries of all applications
    List<CalendarItem> items(Iterable<AgendaCache.Entry> entries) throws SQLException {
        for (DatedInterview one : Agenda.interviews(db, first, last)) {
            interview(one, one.interview().startIn(zone));
        }
        for (AgendaCache.Entry entry : entries) {
            for (AgendaRepository.Line line : entry.lines()) {
                if (within(line.day()) && Agenda.counts(entry, line)) {
                    followUp(
                            line,
                            FollowUpState.PLANNED,
                            entry.application().company(),
                            entry.application().role(),
                            entry.contactName(line.contactId()));
                }
            }
            if (entry.turn() != null) {
                turn(entry.turn());
                agreed(entry.turn());
            }
        }
        for (AgendaRepository.DoneLine done : AgendaRepository.doneBetween(db, first, last)) {
            followUp(done.line(), FollowUpState.DONE, done.company(), done.role(), done.contactName());
        }
        // Proposed from the day of the interview on, so that tomorrow's thanks have their place as well.
        LocalDate oldest = later(first, today.minusDays(ThankYou.PROPOSED_FOR_DAYS));
        for (Thanks.Owed owed : Thanks.owed(db, oldest, last, zone)) {
            thanks(owed);
        }
        for (AgendaRepository.Deadline deadline : AgendaRepository.deadlines(db, first, last)) {
            add(
                    CalendarKind.DEADLINE,
                    deadline.id(),
                    deadline.id(),
                    deadline.company(),
                    deadline.role(),
                    deadline.day(),
                    "");
        }
        items.sort(CalendarItem.IN_ORDER);
        return items;
    }

    private boolean within(@Nullable LocalDate day) {
        return day != null && !day.isBefore(first) && !day.isAfter(last);
    }

    private void interview(DatedInterview one, ZonedDateTime start) {
        Interview interview = one.interview();
        if (within(start.toLocalDate())) {
            items.add(new CalendarItem(
                    CalendarKind.INTERVIEW,
                    interview.id(),
                    interview.applicationId(),
                    one.company(),
                    one.role(),
                    start.toLocalDate(),
                    start,
                    interview.minutes(),
                    null,
                    null,
                    FollowUpState.PLANNED,
                    false,
                    interview.type(),
                    interview.round(),
                    null,
                    String.join(", ", one.people()),
                    interview.place(),
                    ""));
        }
    }

    private void followUp(
            AgendaRepository.Line line, FollowUpState state, String company, String role, String contactName) {
        items.add(new CalendarItem(
                CalendarKind.FOLLOW_UP,
                line.id(),
                line.applicationId(),
                company,
                role,
                line.day(),
                null,
                0,
                line.kind(),
                state == FollowUpState.PLANNED ? ActionKey.followUp(line.id()) : null,
                state,
                false,
                null,
                0,
                line.channel(),
                line.what(),
                "",
                contactName));
    }

    private void turn(Turn turn) {
        LocalDate day = turn.day();
        if (day == null || turn.ownPlan()) {
            return;
        }
        // What rolled over has its place in today.
        LocalDate shown = later(day, today);
        if (within(shown)) {
            AgendaRepository.Line kept = turn.planned();
            proposal(
                    kept == null ? turn.application().id() : kept.id(),
                    turn.application().id(),
                    turn.application().company(),
                    turn.application().role(),
                    shown,
                    FollowUpKind.CHECK_IN,
                    turn.key(),
                    turn.contactName());
        }
    }

    private void thanks(Thanks.Owed owed) {
        proposal(
                owed.of().interview().id(),
                owed.of().interview().applicationId(),
                owed.of().company(),
                owed.of().role(),
                owed.due(),
                FollowUpKind.THANK_YOU,
                owed.key(),
                owed.contactName());
    }

    private void agreed(Turn turn) {
        NextStep step = turn.agreed();
        if (step != null && within(step.by())) {
            LocalDate by = step.by();
            add(
                    CalendarKind.AGREED_DATE,
                    step.id(),
                    step.applicationId(),
                    turn.application().company(),
                    turn.application().role(),
                    by == null ? first : by,
                    step.what());
        }
    }

    private void proposal(
            long id,
            long applicationId,
            String company,
            String role,
            LocalDate day,
            FollowUpKind kind,
            ActionKey key,
            String contactName) {
        items.add(new CalendarItem(
                CalendarKind.FOLLOW_UP,
                id,
                applicationId,
                company,
                role,
                day,
                null,
                0,
                kind,
                key,
                FollowUpState.PLANNED,
                true,
                null,
                0,
                null,
                "",
                "",
                contactName));
    }

    private void add(
            CalendarKind kind, long id, long applicationId, String company, String role, LocalDate day, String what) {
        items.add(new CalendarItem(
                kind,
                id,
                applicationId,
                company,
                role,
                day,
                null,
                0,
                null,
                null,
                FollowUpState.PLANNED,
                false,
                null,
                0,
                null,
                what,
                "",
                ""));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
