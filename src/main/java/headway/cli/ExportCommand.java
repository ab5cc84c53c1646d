package headway.cli;

import headway.domain.Week;
import java.time.LocalDate;
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

    @CommandLine.Option(
            names = "--format",
            paramLabel = "FORMAT",
            required = true,
            descriptionKey = "cli.export.format")
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

    @CommandLine.Mixin
    WeekOption week = new WeekOption();

    @CommandLine.Option(names = "--force", descriptionKey = "cli.export.force")
    boolean force;

    /// What a file can be written as.
    enum Format {
        ICS,
        WORK_SEARCH
    }

    @Override
    public Answer run(Session session) {
        return switch (Choices.of(Format.class, "--format", format, session.messages())) {
            case ICS -> calendar(session);
            case WORK_SEARCH -> workSearch(session);
        };
    }

    private Answer calendar(Session session) {
        onlyFor("work-search", "--week", week.isGiven());
        onlyFor("work-search", "--force", force);
        Days days = session.days();
        LocalDate today = days.of(null);
        LocalDate first = from == null ? today.minusYears(YEARS_BACK) : days.ahead(from);
        LocalDate last = to == null ? today.plusYears(YEARS_AHEAD) : days.ahead(to);
        Days.checkOrder(first, last);
        Long only = id == null ? null : (Long) session.application(id).id();
        return new CalendarExport(session).run(first, last, only, alarms, out);
    }

    private Answer workSearch(Session session) {
        onlyFor("ics", "ID", id != null);
        onlyFor("ics", "--from", from != null);
        onlyFor("ics", "--to", to != null);
        onlyFor("ics", "--alarms", alarms);
        Week meant = week.of(session);
        return new WorkSearchExport(session).run(meant, out, force);
    }

    private static void onlyFor(String format, String option, boolean given) {
        if (given) {
            throw Refusal.wrongUsage("cli.export.onlyFor", option, format);
        }
    }
}
