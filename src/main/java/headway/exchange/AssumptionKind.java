package headway.exchange;

/// What an [Assumption] is about.
public enum AssumptionKind {
    /// The encoding of the file, where it is not plain UTF-8.
    ENCODING,
    /// A quote that opens on a line and is never closed.
    QUOTE,
    /// Whether there is a header, and where.
    HEADER,
    /// What a column means.
    COLUMN,
    /// The order of day, month and year in a column.
    DATE_ORDER,
    /// The same where nothing in the file decides it: ask.
    DATE_ORDER_OPEN,
    /// What a word of the log means in the pipeline.
    WORD,
    /// A word that no table knows: ask.
    WORD_UNKNOWN,
    /// A date written in a broken form and read all the same.
    DATE_REPAIRED,
    /// A date without a year.
    YEAR_INFERRED,
    /// Several dates in one cell.
    DATES_IN_ONE_CELL,
    /// Text in place of a date, or a day that doesn't exist; the text is kept in the notes.
    DATE_UNREADABLE,
    /// A date that was read as typed and looks wrong.
    DATE_DOUBTFUL,
    /// A row with no role, or with no company.
    NAME_MISSING,
    /// Text in a column of addresses that is no address.
    LINK_LEFT_OUT,
    /// A value that its field can't take; the text is kept in the notes.
    VALUE_KEPT_AS_TEXT
}
