package headway.cli;

import headway.domain.CalendarItem;
import headway.domain.FollowUpState;
import headway.exchange.CalendarFile;
import headway.exchange.ExportException;
import headway.exchange.ICalendar;
import headway.exchange.Json;
import headway.journal.Journal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/// `headway export`: what the journal holds, for other programs.
@CommandLine.Command(name = "export", description = "cli.export")
final class ExportCommand implements Command {
    /// The years around today that a calendar program gets.
    private static final int YEARS_BACK = 1;

    private static final int YEARS_AHEAD = 2;

    @CommandLine.Parameters(index = "0", arity = "0..1", paramLabel = "ID", descriptionKey = "cli.export.id")
    @Nullable
    String id;

    @CommandLine.Option(names = "--format", paramLabel = "ics", required = true, descriptionKey = "cli.export.format")
    String format = "";

    @CommandLine.Option(names = "--out", paramLabel = "FILE", descriptionKey = "cli.export.out")
    @Nullable
    String out;

    @CommandLine.Option(names = "--from", paramLabel = "DATE", descriptionKey = "cli.export.from")
    @Nullable
    String from;

    @CommandLine.Option(names = "--to", paramLabel = "DATE", descriptionKey = "cli.export.to")
    @Nullable
    String to;

    @CommandLine.Option(names = "--alarms", descriptionKey = "cli.export.alarms")
    boolean alarms;

    /// What a file can be written as.
    private enum Format {
        ICS
    }

    @Override
    public Answer run(Session session) {
        Format meant = Choices.of(Format.class, "--format", format, session.messages());
        Days days = session.days();
        LocalDate today = days.of(null);
        LocalDate first = from == null ? today.minusYears(YEARS_BACK) : days.ahead(from);
        LocalDate last = to == null ? today.plusYears(YEARS_AHEAD) : days.ahead(to);
        Days.checkOrder(first, last);
        Journal journal = session.existingJournal();
        Long only = id == null ? null : (Long) session.application(id).id();
        List<CalendarItem> items = journal.agenda().between(first, last).stream()
                .filter(item -> item.state() == FollowUpState.PLANNED)
                .filter(item -> only == null || item.applicationId() == only)
                .toList();
        byte[] calendar = new ICalendar(session.messages(), session.surroundings().clock(), journal.id(), alarms)
                .write(items);
        if (out == null) {
            String text = new String(calendar, StandardCharsets.UTF_8);
            return new Answer(() -> text, () -> new Json.Fields()
                    .put("format", meant)
                    .put("items", items.size())
                    .put("calendar", text));
        }
        try {
            CalendarFile file = new CalendarFile(out, journal.path());
            boolean written = file.write(calendar);
            return new Answer(
                    () -> session.messages()
                                    .get(
                                            written ? "cli.export.done" : "cli.export.same",
                                            TerminalText.line(
                                                    String.valueOf(file.path().getFileName())),
                                            items.size())
                            + "\n",
                    () -> new Json.Fields()
                            .put("file", file.path().toString())
                            .put("format", meant)
                            .put("items", items.size())
                            .put("changed", written));
        } catch (ExportException e) {
            throw Refusal.failed(e.sentence());
        }
    }
}
