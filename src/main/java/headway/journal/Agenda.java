package headway.journal;

import headway.domain.ActionKey;
import headway.domain.CalendarItem;
import headway.domain.DatedInterview;
import headway.domain.FollowUpKind;
import headway.domain.Interview;
import headway.domain.NextStep;
import headway.domain.StageKind;
import headway.domain.Suggestion;
import headway.domain.ThankYou;
import headway.domain.TodayPlan;
import headway.domain.Waiting;
import headway.store.AgendaRepository;
import headway.store.Db;
import headway.store.InterviewRepository;
import headway.store.NextStepRepository;
import headway.text.DayName;
import headway.text.Message;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What Today and the calendar show: what is planned, and what the rules propose.
public final class Agenda {
    /// From so many days before the last day to apply on, Today suggests to apply.
    public static final int APPLY_AHEAD_DAYS = 3;

    /// Clocks differ by 26 hours at most, so a day on theirs lies within two days of the same one on the user's.
    private static final int ZONES_APART_DAYS = 2;

    private static final int SOON_DAYS = 7;
    private static final int FAR_AHEAD_DAYS = 400;

    private final Journal journal;
    private final AgendaCache cache = new AgendaCache();

    Agenda(Journal journal) {
        this.journal = journal;
    }

    /// What to do today, what waits, and the next interview.
    public TodayPlan today() {
        return journal.read(this::today);
    }

    /// Everything dated between two days, both included, in order.
    public List<CalendarItem> between(LocalDate first, LocalDate last) {
        return journal.read(db -> new CalendarRange(db, journal.today(), journal.zone(), first, last)
                .items(cache.entries(db, journal.today(), journal.zone())));
    }

    /// Notes what a use case has changed.
    void changed(Changes changes) {
        cache.changed(changes);
    }

    /// Reads everything anew next time.
    void forget() {
        cache.forget();
    }

    private TodayPlan today(Db db) throws SQLException {
        LocalDate today = journal.today();
        List<Suggestion> due = new ArrayList<>();
        List<Waiting> waiting = new ArrayList<>();
        for (AgendaCache.Entry entry : cache.entries(db, today, journal.zone())) {
            planned(entry, today, due);
            turn(entry.turn(), today, due, waiting);
        }
        due.addAll(thanks(db, today));
        for (AgendaRepository.Deadline deadline :
                AgendaRepository.deadlines(db, today, today.plusDays(APPLY_AHEAD_DAYS))) {
            if (deadline.quietUntil() == null || !deadline.quietUntil().isAfter(today)) {
                due.add(apply(deadline));
            }
        }
        due.sort(Suggestion.MOST_PRESSING_FIRST);
        waiting.sort(Waiting.SOONEST_FIRST);
        int now = Math.min(TodayPlan.MOST_ACTIONS, due.size());
        return new TodayPlan(
                today, nextInterview(db, today), due.subList(0, now), due.subList(now, due.size()), waiting);
    }

    private static void planned(AgendaCache.Entry entry, LocalDate today, List<Suggestion> due) {
        for (AgendaRepository.Line line : entry.lines()) {
            if (!line.day().isAfter(today) && counts(entry, line)) {
                due.add(suggestion(entry, line, today));
            }
        }
    }

    private static void turn(@Nullable Turn turn, LocalDate today, List<Suggestion> due, List<Waiting> waiting) {
        if (turn == null) {
            return;
        }
        LocalDate day = turn.day();
        if (day == null || day.isAfter(today)) {
            waiting.add(turn.waiting());
        } else if (!turn.ownPlan()) {
            due.add(turn.suggestion());
        }
    }

    /// What is planned for an application that is closed by now is void where it was about the decision.
    /// A check-in that the rules planned is a matter of its [Turn].
    static boolean counts(AgendaCache.Entry entry, AgendaRepository.Line line) {
        boolean aboutTheDecision = line.kind() == FollowUpKind.CHECK_IN || line.kind() == FollowUpKind.OFFER_REPLY;
        boolean isVoid = aboutTheDecision && entry.application().stage() == StageKind.CLOSED;
        return !isVoid && !(line.kind() == FollowUpKind.CHECK_IN && line.proposed());
    }

    private @Nullable DatedInterview nextInterview(Db db, LocalDate today) throws SQLException {
        // Mostly there is one soon, and a year of them takes longer to read than all else here.
        DatedInterview soon = nextInterview(db, today, today.plusDays(SOON_DAYS));
        return soon == null ? nextInterview(db, today.plusDays(SOON_DAYS), today.plusDays(FAR_AHEAD_DAYS)) : soon;
    }

    private @Nullable DatedInterview nextInterview(Db db, LocalDate first, LocalDate last) throws SQLException {
        Instant now = journal.clock().instant();
        return interviews(db, first, last).stream()
                .filter(one -> one.interview().endsAt().isAfter(now))
                .filter(one ->
                        !one.interview().startIn(journal.zone()).toLocalDate().isAfter(last))
                .min(Comparator.comparing(one -> one.interview().startsAt()))
                .orElse(null);
    }

    /// Also some beside the two days, on the user's clocks.
    static List<DatedInterview> interviews(Db db, LocalDate first, LocalDate last) throws SQLException {
        LocalDateTime from = first.minusDays(ZONES_APART_DAYS).atStartOfDay();
        return InterviewRepository.between(
                db, from, last.plusDays(ZONES_APART_DAYS + 1L).atStartOfDay());
    }

    private List<Suggestion> thanks(Db db, LocalDate today) throws SQLException {
        List<Suggestion> thanks = new ArrayList<>();
        Instant now = journal.clock().instant();
        for (Thanks.Owed owed : Thanks.owed(db, today.minusDays(ThankYou.PROPOSED_FOR_DAYS), today, journal.zone())) {
            Interview interview = owed.of().interview();
            if (!interview.endsAt().isAfter(now)) {
                NextStep agreed = NextStepRepository.current(db, interview.applicationId());
                ThankYou.Way way = ThankYou.way(ThankYou.decision(agreed, owed.day()), today, cache.pacing());
                thanks.add(new Suggestion(
                        owed.key(),
                        FollowUpKind.THANK_YOU,
                        interview.applicationId(),
                        owed.of().company(),
                        owed.of().role(),
                        owed.due(),
                        way.advised(),
                        owed.contactId(),
                        owed.contactName(),
                        "",
                        Message.of("agenda.thankYou", new DayName(owed.day()), way.reason()),
                        0));
            }
        }
        return thanks;
    }

    private static Suggestion suggestion(AgendaCache.Entry entry, AgendaRepository.Line line, LocalDate today) {
        return new Suggestion(
                ActionKey.followUp(line.id()),
                line.kind(),
                line.applicationId(),
                entry.application().company(),
                entry.application().role(),
                line.day(),
                line.channel(),
                line.contactId(),
                entry.contactName(line.contactId()),
                line.what(),
                reason(line, today),
                entry.application().interest());
    }

    static Message reason(AgendaRepository.Line line, LocalDate today) {
        if (line.kind() == FollowUpKind.OFFER_REPLY) {
            return Message.of("agenda.offerReply", new DayName(line.day()));
        }
        return line.day().equals(today)
                ? Message.of("agenda.plannedToday")
                : Message.of("agenda.planned", new DayName(line.day()));
    }

    private static Suggestion apply(AgendaRepository.Deadline deadline) {
        return new Suggestion(
                ActionKey.apply(deadline.id()),
                null,
                deadline.id(),
                deadline.company(),
                deadline.role(),
                deadline.day(),
                null,
                null,
                "",
                "",
                Message.of("agenda.apply", new DayName(deadline.day())),
                deadline.interest());
    }
}
