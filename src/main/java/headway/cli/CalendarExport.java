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

/// Everything dated, for calendar programs.
final class CalendarExport {
    private static final ExportCommand.Format FORMAT = ExportCommand.Format.ICS;

    private final Session session;

    CalendarExport(Session session) {
        this.session = session;
    }

    /// @param only the only application to write, null for all
    /// @param out null to print the calendar
    Answer run(LocalDate first, LocalDate last, @Nullable Long only, boolean alarms, @Nullable String out) {
        Journal journal = session.existingJournal();
        List<CalendarItem> items = journal.agenda().between(first, last).stream()
                .filter(item -> item.state() == FollowUpState.PLANNED)
                .filter(item -> only == null || item.applicationId() == only)
                .toList();
        byte[] calendar =
                new ICalendar(session.messages(), session.surroundings().clock(), journal.id(), alarms).write(items);
        return out == null ? printed(items, calendar) : written(items, calendar, out, journal);
    }

    private static Answer printed(List<CalendarItem> items, byte[] calendar) {
        String text = new String(calendar, StandardCharsets.UTF_8);
        return new Answer(
                () -> text,
                () -> new Json.Fields()
                        .put("format", FORMAT)
                        .put("items", items.size())
                        .put("calendar", text));
    }

    private Answer written(List<CalendarItem> items, byte[] calendar, String out, Journal journal) {
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
                            .put("format", FORMAT)
                            .put("items", items.size())
                            .put("changed", written));
        } catch (ExportException e) {
            throw Refusal.failed(e.sentence());
        }
    }
}
