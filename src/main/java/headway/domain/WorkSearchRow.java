package headway.domain;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An activity as it stands in the work-search record.
///
/// @param entryId the entry it comes from
/// @param person may be empty, as all the texts
/// @param fields as they print: the user's own words, else what the application and the person tell
/// @param stage where the application is by now, null without one: the result where the user wrote none
/// @param outcome how it ended, null while it is open
public record WorkSearchRow(
        long entryId,
        LocalDate day,
        EffortKind kind,
        String note,
        String person,
        RecordFields fields,
        @Nullable StageKind stage,
        @Nullable Outcome outcome) {

    /// What an authority would ask for and is not told: for every activity the employer, a way to reach them, and how
    /// it was done; for an application the position too. For learning and other work without an employer the note does.
    public Set<RecordField> missing() {
        Set<RecordField> missing = EnumSet.noneOf(RecordField.class);
        if (isToldByNote()) {
            return missing;
        }
        if (fields.employer().isBlank()) {
            missing.add(RecordField.EMPLOYER);
        }
        if (fields.address().isBlank()
                && fields.phone().isBlank()
                && fields.email().isBlank()) {
            missing.add(RecordField.EMAIL);
        }
        if (fields.method().isBlank()) {
            missing.add(RecordField.METHOD);
        }
        boolean application = kind == EffortKind.APPLICATION_SENT || kind == EffortKind.TAILORED_APPLICATION;
        if (application && fields.position().isBlank()) {
            missing.add(RecordField.POSITION);
        }
        return missing;
    }

    /// True for learning and other work that needs no employer, where the note says what was done.
    public boolean isToldByNote() {
        boolean alone = kind == EffortKind.LEARNING
                || kind == EffortKind.PREPARATION
                || kind == EffortKind.REHEARSAL
                || kind == EffortKind.COACHING_SESSION
                || kind == EffortKind.OTHER;
        return alone && !note.isBlank();
    }

    /// The text of a field; that of the day and the kind is put into words where it is shown.
    public String text(RecordField field) {
        return switch (field) {
            case DATE -> day.toString();
            case ACTIVITY -> kind.name();
            case EMPLOYER -> fields.employer();
            case ADDRESS -> fields.address();
            case PHONE -> fields.phone();
            case EMAIL -> fields.email();
            case PERSON -> person;
            case TITLE -> fields.title();
            case METHOD -> fields.method();
            case POSITION -> fields.position();
            case REFERENCE -> fields.reference();
            case RESULT -> fields.result();
            case PROOF -> fields.proof();
        };
    }
}
