package headway.cli;

import java.util.function.Supplier;

/// What a command has to say, as text for people and as a JSON document; only the one asked for is made.
///
/// @param text whole lines
/// @param json a value for [headway.exchange.Json#document]
record Answer(Supplier<String> text, Supplier<Object> json) {}
