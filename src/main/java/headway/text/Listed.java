package headway.text;

import java.util.List;

/// Several things in a sentence: a, b and c.
public final class Listed {
    private Listed() {}

    /// Puts things in a row, as the language does.
    ///
    /// @param things at least one; values of a [Message]
    public static Message of(List<?> things) {
        Object row = things.get(0);
        for (int i = 1; i < things.size() - 1; i++) {
            row = Message.of("list.more", row, things.get(i));
        }
        return things.size() == 1
                ? Message.of("list.single", row)
                : Message.of("list.last", row, things.get(things.size() - 1));
    }
}
