package headway.cli;

import headway.domain.EffortEntry;
import headway.domain.EffortKind;
import headway.domain.RecordFields;
import headway.journal.Journal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/// Fills the log of a journal without reading lines.
final class EffortLog {
    private final Cli cli;

    EffortLog(Cli cli) {
        this.cli = cli;
    }

    void add(String day, EffortKind kind, int minutes, String note) {
        add(day, kind, minutes, note, entry -> entry);
    }

    void add(String day, EffortKind kind, int minutes, String note, UnaryOperator<EffortEntry> more) {
        try (Journal journal = open()) {
            journal.effort().log(more.apply(EffortEntry.of(LocalDate.parse(day), kind, minutes, note)));
        }
    }

    List<EffortEntry> all() {
        try (Journal journal = open()) {
            return journal.effort().all();
        }
    }

    Journal open() {
        return Journal.open(cli.journal(), Cli.CLOCK, Enum::name);
    }

    static UnaryOperator<EffortEntry> record(RecordFields fields) {
        return entry -> entry.withRecord(true, fields);
    }
}
