package headway.domain;

import java.util.List;

/// Reads a line of the log, such as `45m networking Ana @Acme yesterday`.
public final class EffortLine {
    private EffortLine() {}

    public static EffortReading read(String line, EffortFacts facts) {
        return new EffortReading(
                EffortKind.OTHER,
                false,
                0,
                facts.today(),
                null,
                "",
                null,
                "",
                line.strip(),
                false,
                facts.prices().of(EffortKind.OTHER, 0, false),
                List.of());
    }
}
