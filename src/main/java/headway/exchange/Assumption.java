package headway.exchange;

import headway.text.Message;
import java.util.List;

/// Something the import took for granted, so that the user can look at it and put it right.
///
/// The four texts are the same in every language, for programs to read; the sentence is for people.
///
/// @param column the header of the column, empty where it is about the whole file
/// @param value the log's own text, empty where there is none
/// @param meaning what was made of it, such as `APPLIED_ON`, `DMY`, `CLOSED/REJECTED` or `2019-07-08`
/// @param count how many rows it touches
/// @param lines the 1-based lines, at most [#MAX_LINES] of them, in file order; empty where it is about a whole column
public record Assumption(
        AssumptionKind kind,
        String column,
        String value,
        String meaning,
        int count,
        List<Long> lines,
        Message sentence) {

    public static final int MAX_LINES = 20;

    public Assumption {
        lines = List.copyOf(lines);
    }
}
