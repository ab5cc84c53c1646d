package headway.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Text with fields such as `{firstName}`, to be filled with facts.
///
/// - The name of a field goes by its letters and digits: `{First name}` and `{first_name}` are the same field.
/// - `{{` stands for a brace. `{{firstName}}`, as some programs write a field, is that field.
/// - A `}` without its opening brace is text.
/// - A line that consists of fields without a value is left out, with one of two empty lines around it.
public final class MessageTemplate {
    /// What stands where a value is missing.
    public static final String BLANK = "____";

    private static final int AROUND = 24;
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");
    private static final Pattern FIELD = Pattern.compile("\\{([^{}]*)\\}");
    private static final Pattern DOUBLED = Pattern.compile("\\{\\{([\\p{L}\\p{N} _-]+)\\}\\}");
    private static final Pattern LIKE_A_FIELD = Pattern.compile("\\{([\\p{L}\\p{N} _-]*)\\}");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\u00A0_-]+");

    private final List<List<Part>> lines;

    /// Text, or the name of a field.
    private record Part(String text, boolean field) {}

    /// What filling gave.
    ///
    /// @param unknown names of fields that Headway does not know, as typed, in the order met
    /// @param missing names of fields without a value that left a blank, in the order met
    public record Filled(String text, List<String> unknown, List<String> missing) {
        public Filled {
            unknown = List.copyOf(unknown);
            missing = List.copyOf(missing);
        }
    }

    private MessageTemplate(List<List<Part>> lines) {
        this.lines = lines;
    }

    /// Reads a template. Every kind of line break ends a line.
    ///
    /// @throws TemplateException when a field is opened and not closed in its line
    public static MessageTemplate parse(String text) {
        List<List<Part>> lines = new ArrayList<>();
        for (String line : LINE_BREAK.split(text, -1)) {
            lines.add(parts(line, lines.size() + 1));
        }
        return new MessageTemplate(lines);
    }

    private static List<Part> parts(String line, int number) {
        List<Part> parts = new ArrayList<>();
        StringBuilder plain = new StringBuilder();
        Matcher field = FIELD.matcher(line);
        Matcher doubled = DOUBLED.matcher(line);
        int at = 0;
        for (int brace = line.indexOf('{'); brace >= 0; brace = line.indexOf('{', at)) {
            plain.append(line, at, brace);
            Matcher found = doubled.region(brace, line.length()).lookingAt() ? doubled : field;
            if (found == field && line.startsWith("{{", brace)) {
                plain.append('{');
                at = brace + 2;
            } else if (found == doubled || field.region(brace, line.length()).lookingAt()) {
                parts.add(new Part(plain.toString(), false));
                plain.setLength(0);
                parts.add(new Part(found.group(1).strip(), true));
                at = found.end();
            } else {
                throw new TemplateException(number, line.codePointCount(0, brace) + 1, around(line, brace));
            }
        }
        plain.append(line, at, line.length());
        parts.add(new Part(plain.toString(), false));
        return parts;
    }

    private static String around(String line, int at) {
        String rest = line.substring(at);
        if (rest.codePointCount(0, rest.length()) <= AROUND) {
            return rest.strip();
        }
        return rest.substring(0, rest.offsetByCodePoints(0, AROUND)).strip() + "…";
    }

    /// Fills in the values. The text never holds a field in braces: braces that a value brings around a word become
    /// parentheses.
    ///
    /// @param values every field that is known, by name; blank where there is no value
    public Filled fill(Map<String, String> values) {
        Map<String, String> names = new HashMap<>();
        values.keySet().forEach(name -> names.put(folded(name), name));
        Set<String> unknown = new LinkedHashSet<>();
        Set<String> missing = new LinkedHashSet<>();
        List<String> filled = new ArrayList<>();
        boolean gap = false;
        for (List<Part> line : lines) {
            if (isLeftOut(line, names, values)) {
                gap = filled.isEmpty() || filled.get(filled.size() - 1).isBlank();
                continue;
            }
            StringBuilder text = new StringBuilder();
            for (Part part : line) {
                text.append(part.field() ? value(part.text(), names, values, unknown, missing) : part.text());
            }
            if (!gap || !text.toString().isBlank()) {
                filled.add(text.toString());
                gap = false;
            }
        }
        while (gap && !filled.isEmpty() && filled.get(filled.size() - 1).isBlank()) {
            filled.remove(filled.size() - 1);
        }
        String text = LIKE_A_FIELD.matcher(String.join("\n", filled)).replaceAll("($1)");
        return new Filled(text, List.copyOf(unknown), List.copyOf(missing));
    }

    private static boolean isLeftOut(List<Part> line, Map<String, String> names, Map<String, String> values) {
        boolean fields = false;
        for (Part part : line) {
            String name = part.field() ? names.get(folded(part.text())) : null;
            boolean empty = part.field()
                    ? name != null && values.getOrDefault(name, "").isBlank()
                    : part.text().isBlank();
            if (!empty) {
                return false;
            }
            fields |= part.field();
        }
        return fields;
    }

    private static String value(
            String field,
            Map<String, String> names,
            Map<String, String> values,
            Set<String> unknown,
            Set<String> missing) {
        String name = names.get(folded(field));
        if (name == null) {
            unknown.add(field);
            return BLANK;
        }
        String value = values.getOrDefault(name, "");
        if (value.isBlank()) {
            missing.add(name);
            return BLANK;
        }
        return value;
    }

    private static String folded(String name) {
        return BETWEEN_WORDS.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
