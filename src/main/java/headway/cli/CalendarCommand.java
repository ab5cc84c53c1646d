package headway.cli;

import headway.domain.CalendarItem;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/// `headway calendar`: everything dated, day by day.
@CommandLine.Command(name = "calendar", description = "cli.calendar")
final class CalendarCommand implements Command {
    private static final int USUAL_DAYS = 30;

    @CommandLine.Option(names = "--from", paramLabel = "DATE", descriptionKey = "cli.calendar.from")
    @Nullable
    String from;

    @CommandLine.Option(names = "--to", paramLabel = "DATE", descriptionKey = "cli.calendar.to")
    @Nullable
    String to;

    @Override
    public Answer run(Session session) {
        Days days = session.days();
        LocalDate first = from == null ? days.of(null) : days.ahead(from);
        LocalDate last = to == null ? first.plusDays(USUAL_DAYS) : days.ahead(to);
        Days.checkOrder(first, last);
        List<CalendarItem> items = session.existingJournal().agenda().between(first, last);
        return new Answer(
                () -> session.agendaText().days(items, "cli.calendar.none", first.toString(), last.toString()), () -> {
                    AgendaJson json = session.agendaJson();
                    return items.stream().map(json::item).toList();
                });
    }
}
