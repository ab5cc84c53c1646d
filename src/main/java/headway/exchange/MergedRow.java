package headway.exchange;

/// A row that tells more of an application that an earlier row of the file has started, or repeats it.
///
/// @param line the 1-based line of the file where the row starts
/// @param intoLine the line of the application that it belongs to
public record MergedRow(long line, long intoLine) {}
