package headway.exchange;

import headway.text.Message;

/// A row that is not imported.
///
/// @param line the 1-based line of the file where it starts
public record SkippedRow(long line, Message reason) {}
