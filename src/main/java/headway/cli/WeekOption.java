package headway.cli;

import headway.domain.Week;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/// The week, which several commands ask for.
final class WeekOption {
    @CommandLine.Option(names = "--week", paramLabel = "WEEK", descriptionKey = "cli.week")
    @Nullable
    String week;

    boolean isGiven() {
        return week != null;
    }

    /// The user's week that is meant, the present one where none is named.
    Week of(Session session) {
        return session.week(session.days().inWeek(week));
    }
}
