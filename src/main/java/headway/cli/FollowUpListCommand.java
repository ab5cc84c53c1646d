package headway.cli;

import headway.domain.ActionKey;
import headway.domain.ApplicationCard;
import headway.domain.CalendarItem;
import headway.domain.CalendarKind;
import headway.domain.FollowUp;
import headway.domain.FollowUpState;
import headway.domain.Suggestion;
import headway.domain.TodayPlan;
import headway.exchange.Json;
import headway.journal.Journal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/// `headway followup list`: what is planned, and what the rules propose.
@CommandLine.Command(name = "list", description = "cli.followup.list")
final class FollowUpListCommand implements Command {
    @CommandLine.Parameters(index = "0", arity = "0..1", paramLabel = "ID", descriptionKey = "cli.id")
    @Nullable
    String id;

    @CommandLine.Option(names = "--all", descriptionKey = "cli.followup.all")
    boolean all;

    @Override
    public Answer run(Session session) {
        Journal journal = session.existingJournal();
        Long only = id == null ? null : (Long) session.application(id).id();
        Map<Long, FollowUp> kept =
                journal.followUps().all().stream().collect(Collectors.toMap(FollowUp::id, Function.identity()));
        Stream<CalendarItem> closed = all ? closed(session, kept) : Stream.empty();
        List<CalendarItem> items = Stream.concat(open(journal), closed)
                .filter(item -> only == null || item.applicationId() == only)
                .sorted(CalendarItem.IN_ORDER)
                .toList();
        return new Answer(
                () -> session.agendaText().days(items, "cli.followup.none"), () -> json(session, items, kept));
    }

    private static Stream<CalendarItem> open(Journal journal) {
        return journal.agenda().between(Days.FIRST, Days.LAST).stream()
                .filter(item -> item.kind() == CalendarKind.FOLLOW_UP && item.state() == FollowUpState.PLANNED);
    }

    private static Stream<CalendarItem> closed(Session session, Map<Long, FollowUp> kept) {
        People people = session.people();
        Map<Long, ApplicationCard> cards = session.existingJournal().applications().cards().stream()
                .collect(Collectors.toMap(ApplicationCard::id, Function.identity()));
        // What belongs to an application in the trash has no card.
        return kept.values().stream()
                .filter(one -> one.state() != FollowUpState.PLANNED)
                .flatMap(one -> Stream.ofNullable(cards.get(one.applicationId()))
                        .map(card -> item(one, card, people.name(one.contactId()))));
    }

    private static CalendarItem item(FollowUp one, ApplicationCard card, String contactName) {
        return new CalendarItem(
                CalendarKind.FOLLOW_UP,
                one.id(),
                one.applicationId(),
                card.company(),
                card.role(),
                one.closedOn() == null ? one.due() : one.closedOn(),
                null,
                0,
                one.kind(),
                null,
                one.state(),
                false,
                null,
                0,
                one.channel(),
                one.what(),
                "",
                contactName);
    }

    private static List<Json.Fields> json(Session session, List<CalendarItem> items, Map<Long, FollowUp> kept) {
        AgendaJson json = session.agendaJson();
        TodayPlan today = session.existingJournal().agenda().today();
        // The calendar shows what rolled over on the day of today.
        Map<ActionKey, LocalDate> due = Stream.concat(today.actions().stream(), today.more().stream())
                .collect(Collectors.toMap(Suggestion::key, Suggestion::due, (one, other) -> one));
        return items.stream()
                .map(item -> {
                    FollowUp one = kept.get(number(item));
                    return one == null
                            ? json.proposal(item, due.getOrDefault(item.key(), item.day()))
                            : json.followUp(
                                    one, AgendaJson.application(item.applicationId(), item.company(), item.role()));
                })
                .toList();
    }

    /// The number of the follow-up, 0 for a proposal that the journal has not kept.
    private static long number(CalendarItem item) {
        ActionKey key = item.key();
        if (key == null) {
            return item.id();
        }
        return key.type() == ActionKey.Type.FOLLOW_UP ? key.id() : 0;
    }
}
