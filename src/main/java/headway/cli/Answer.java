package headway.cli;

import headway.text.Message;
import java.util.List;
import java.util.function.Supplier;

/// What a command has to say, as text for people and as a JSON document; only the one asked for is made.
///
/// @param text whole lines
/// @param json a value for [headway.exchange.Json#document]
/// @param asides sentences beside the text, for the error stream: the text may be a file that a program reads
record Answer(Supplier<String> text, Supplier<Object> json, List<Message> asides) {
    Answer {
        asides = List.copyOf(asides);
    }

    Answer(Supplier<String> text, Supplier<Object> json) {
        this(text, json, List.of());
    }
}
