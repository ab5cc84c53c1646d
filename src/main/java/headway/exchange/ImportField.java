package headway.exchange;

import java.util.Optional;

/// What a column of a log can mean.
public enum ImportField {
    COMPANY,
    ROLE,
    /// The subject of a mail; the role is read from it, and the whole is kept in the notes.
    SUBJECT,
    LOCATION,
    CITY,
    REGION,
    COUNTRY,
    WORK_MODE,
    EMPLOYMENT_TYPE,
    /// The state now, in words.
    STATUS,
    /// The day of the latest change.
    STATUS_DATE,
    APPLIED_ON,
    SAVED_ON,
    DEADLINE,
    POSTING_URL,
    POSTING_TEXT,
    SOURCE,
    REFERRER,
    METHOD,
    REFERENCE_NUMBER,
    SALARY,
    SALARY_MIN,
    SALARY_MAX,
    SALARY_CURRENCY,
    SALARY_PERIOD,
    INTEREST,
    TAGS,
    CONTACT_NAME,
    CONTACT_EMAIL,
    CONTACT_PHONE,
    EMPLOYER_ADDRESS,
    EMPLOYER_PHONE,
    CONFIRMATION,
    NOTES,
    /// A stage of its own: a day, `yes` or a remark in the cell says that it was reached.
    STAGE_COLUMN,
    /// The stage left, in a log with a row per change.
    FROM_STAGE,
    /// The stage entered, in a log with a row per change.
    TO_STAGE,
    /// The day a stage began, in a log with a row per stage; the stage is in the status column.
    STAGE_START,
    /// The day a stage ended, in a log with a row per stage.
    STAGE_FINISH,
    /// Kept in the notes as a line `header: text`.
    KEEP_IN_NOTES,
    LEAVE_OUT;

    /// The field with a name such as `appliedOn`, `applied-on` or `APPLIED_ON`; empty when there is none.
    public static Optional<ImportField> named(String name) {
        String wanted = Folding.fold(name);
        for (ImportField field : values()) {
            if (Folding.fold(field.name()).equals(wanted)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    /// Whether the cells of such a column are days.
    public boolean isDate() {
        return switch (this) {
            case STATUS_DATE, APPLIED_ON, SAVED_ON, DEADLINE, STAGE_COLUMN, STAGE_START, STAGE_FINISH -> true;
            default -> false;
        };
    }

    /// Whether several columns may have this meaning at once.
    boolean mayRepeat() {
        return switch (this) {
            case STATUS, NOTES, TAGS, STAGE_COLUMN, KEEP_IN_NOTES, LEAVE_OUT -> true;
            default -> false;
        };
    }
}
