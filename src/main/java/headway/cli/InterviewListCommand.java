package headway.cli;

import headway.domain.CalendarItem;
import headway.domain.CalendarKind;
import headway.journal.Journal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/// `headway interview list`: those to come, or all of one application.
@CommandLine.Command(name = "list", description = "cli.interview.list")
final class InterviewListCommand implements Command {
    @CommandLine.Parameters(index = "0", arity = "0..1", paramLabel = "ID", descriptionKey = "cli.id")
    @Nullable
    String id;

    @Override
    public Answer run(Session session) {
        Journal journal = session.existingJournal();
        Long only = id == null ? null : (Long) session.application(id).id();
        LocalDate first = only == null ? session.days().of(null) : Days.FIRST;
        List<CalendarItem> items = journal.agenda().between(first, Days.LAST).stream()
                .filter(item -> item.kind() == CalendarKind.INTERVIEW)
                .filter(item -> only == null || item.applicationId() == only)
                .toList();
        return new Answer(() -> session.agendaText().days(items, "cli.interview.none"), () -> {
            AgendaJson json = session.agendaJson();
            return items.stream()
                    .flatMap(item -> journal.interviews().find(item.id()).stream()
                            .map(one -> json.interview(
                                    one, AgendaJson.application(item.applicationId(), item.company(), item.role()))))
                    .toList();
        });
    }
}
