package headway.journal;

import headway.domain.ActionKey;
import headway.domain.CalendarItem;
import headway.domain.CalendarKind;
import headway.domain.DatedInterview;
import headway.domain.FollowUpKind;
import headway.domain.FollowUpState;
import headway.domain.Interview;
import headway.domain.NextStep;
import headway.store.AgendaRepository;
import headway.store.Db;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The dated things between two days.
final class CalendarRange {
    private final Db db;
    private final Clock clock;
    private final LocalDate first;
    private final LocalDate last;
    private final List<CalendarItem> items = new ArrayList<>();

    CalendarRange(Db db, Clock clock, LocalDate first, LocalDate last) {
        this.db = db;
        this.clock = clock;
        this.first = first;
        this.last = last;
    }

    List<CalendarItem> items() throws SQLException {
        ZoneId zone = clock.getZone();
        for (DatedInterview one : Agenda.interviews(db, first, last)) {
            interview(one, one.interview().startIn(zone));
        }
        for (AgendaRepository.Line line : AgendaRepository.plannedBetween(db, first, last)) {
            if (Agenda.counts(line) && !(line.kind() == FollowUpKind.CHECK_IN && line.proposed())) {
                followUp(line);
            }
        }
        for (AgendaRepository.Line line : AgendaRepository.doneBetween(db, first, last)) {
            followUp(line);
        }
        CheckIns checkIns = CheckIns.read(db, Settings.pacing(db), clock);
        checkIns.turns().forEach(this::turn);
        // Proposed from the day of the interview on, so that tomorrow's thanks have their place as well.
        for (Thanks.Owed owed : Thanks.owed(db, later(first, today().minusDays(7)), last, zone)) {
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
        for (CheckIns.Turn turn : checkIns.turns()) {
            agreed(turn);
        }
        items.sort(CalendarItem.IN_ORDER);
        return items;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
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

    private void followUp(AgendaRepository.Line line) {
        boolean open = line.state() == FollowUpState.PLANNED;
        items.add(new CalendarItem(
                CalendarKind.FOLLOW_UP,
                line.id(),
                line.applicationId(),
                line.company(),
                line.role(),
                line.day(),
                null,
                0,
                line.kind(),
                open ? ActionKey.followUp(line.id()) : null,
                line.state(),
                false,
                null,
                0,
                line.channel(),
                line.what(),
                "",
                line.contactName()));
    }

    private void turn(CheckIns.Turn turn) {
        LocalDate day = turn.day();
        if (day == null || turn.ownPlan()) {
            return;
        }
        // What rolled over has its place in today.
        LocalDate shown = later(day, today());
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
                owed.day(),
                FollowUpKind.THANK_YOU,
                owed.key(),
                owed.contactName());
    }

    private void agreed(CheckIns.Turn turn) {
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
