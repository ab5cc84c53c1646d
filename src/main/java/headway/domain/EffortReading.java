package headway.domain;

import headway.text.Message;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a typed line of the log says.
///
/// @param kind [EffortKind#OTHER] where no word names one
/// @param kindTold false where no word names one
/// @param minutes 0 when not told
/// @param applicationId null when none is named that the journal knows
/// @param company of that application, else the name as typed; may be empty
/// @param contactId null when nobody is named whom the journal knows
/// @param person the name; may be empty
/// @param note what is left of the line, in its order; may be empty
/// @param countsForRecord true where the line asks for it
/// @param points what it would give now
/// @param problems why it can't be kept as it stands; empty when it can
public record EffortReading(
        EffortKind kind,
        boolean kindTold,
        int minutes,
        LocalDate day,
        @Nullable Long applicationId,
        String company,
        @Nullable Long contactId,
        String person,
        String note,
        boolean countsForRecord,
        int points,
        List<Message> problems) {
    public EffortReading {
        problems = List.copyOf(problems);
    }

    /// The entry that the line makes.
    public EffortEntry entry() {
        return EffortEntry.of(day, kind, minutes, note)
                .withWhom(applicationId, contactId, contactId == null ? person : "")
                .withRecord(countsForRecord, RecordFields.NONE.withEmployer(applicationId == null ? company : ""))
                .withPoints(points);
    }
}
