package headway.exchange;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes JSON as RFC 8259 has it, indented by two spaces and ending in a line break.
public final class Json {
    private static final String INDENT = "  ";

    private final StringBuilder out = new StringBuilder();

    private Json() {}

    /// An object whose fields come out in the order they were put in.
    public static final class Fields {
        private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();

        /// Adds a field.
        ///
        /// @param value text, a whole or decimal number, a flag, an enum constant (by name), a day or moment (ISO),
        ///     `Fields`, a collection of these, or null
        public Fields put(String name, @Nullable Object value) {
            fields.put(name, value);
            return this;
        }

        public Fields putAll(Fields others) {
            fields.putAll(others.fields);
            return this;
        }
    }

    /// The document of one value, as [Fields#put] takes it.
    ///
    /// @throws IllegalArgumentException for a value of any other type
    public static String document(@Nullable Object value) {
        Json json = new Json();
        json.value(value, 0);
        return json.out.append('\n').toString();
    }

    private void value(@Nullable Object value, int depth) {
        if (value == null || value instanceof Boolean || value instanceof Long || value instanceof Integer) {
            out.append(value);
        } else if (value instanceof BigDecimal amount) {
            out.append(amount.toPlainString());
        } else if (value instanceof CharSequence text) {
            text(text);
        } else if (value instanceof Enum<?> constant) {
            text(constant.name());
        } else if (value instanceof LocalDate || value instanceof Instant) {
            text(value.toString());
        } else if (value instanceof Fields object) {
            object(object, depth);
        } else if (value instanceof Collection<?> array) {
            array(array, depth);
        } else {
            throw new IllegalArgumentException("No JSON for " + value.getClass());
        }
    }

    private void object(Fields object, int depth) {
        List<Runnable> items = new ArrayList<>();
        object.fields.forEach((name, value) -> items.add(() -> {
            text(name);
            out.append(": ");
            value(value, depth + 1);
        }));
        items('{', items, '}', depth);
    }

    private void array(Collection<?> array, int depth) {
        List<Runnable> items = new ArrayList<>();
        array.forEach(value -> items.add(() -> value(value, depth + 1)));
        items('[', items, ']', depth);
    }

    private void items(char start, List<Runnable> items, char end, int depth) {
        out.append(start);
        for (int i = 0; i < items.size(); i++) {
            out.append(i == 0 ? "\n" : ",\n").append(INDENT.repeat(depth + 1));
            items.get(i).run();
        }
        if (!items.isEmpty()) {
            out.append('\n').append(INDENT.repeat(depth));
        }
        out.append(end);
    }

    private void text(CharSequence text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                out.append(c).append(text.charAt(++i));
            } else if (Character.isSurrogate(c)) {
                // Half a character: no parser may be asked to make something of it.
                out.append('\uFFFD');
            } else {
                character(c);
            }
        }
        out.append('"');
    }

    private void character(char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (needsEscape(c)) {
                    out.append("\\u%04x".formatted((int) c));
                } else {
                    out.append(c);
                }
            }
        }
    }

    /// Also what a terminal would obey, what turns the reading direction, and what ends a line of JavaScript.
    private static boolean needsEscape(char c) {
        return Character.isISOControl(c)
                || (c >= '\u200E' && c <= '\u200F')
                || (c >= '\u2028' && c <= '\u202E')
                || (c >= '\u2066' && c <= '\u2069');
    }
}
