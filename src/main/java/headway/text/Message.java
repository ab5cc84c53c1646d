package headway.text;

import java.util.List;

/// A sentence to be said, named by its key in the resource bundle; it is put into words where it is shown.
///
/// @param args the values for `{0}`, `{1}`, …: text, numbers, dates, times, enums or further messages
public record Message(String key, List<Object> args) {

    public Message {
        args = List.copyOf(args);
    }

    public static Message of(String key, Object... args) {
        return new Message(key, List.of(args));
    }
}
