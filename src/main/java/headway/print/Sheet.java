package headway.print;

import headway.domain.Paper;
import headway.domain.PrintSettings;
import headway.text.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Gathers what a document says; every kind of document is made with it.
final class Sheet {
    private final String template;
    private final Messages messages;
    private final PrintSettings settings;
    private final String title;
    private final Map<String, Object> model = new HashMap<>();
    private boolean landscape;

    Sheet(String template, Messages messages, PrintSettings settings, String title) {
        this.template = template;
        this.messages = messages;
        this.settings = settings;
        this.title = title;
        // The words around the two numbers, so that a style sheet can count the pages.
        String[] around = messages.get("print.pageOf", "\t", "\t").split("\t", -1);
        put("pageBefore", around[0]);
        put("pageBetween", around[1]);
        put("pageAfter", around[2]);
        put("myName", settings.name());
        put("myContact", lines(settings.contact()));
    }

    Sheet landscape() {
        landscape = true;
        return this;
    }

    /// A value for the template: text, a flag, a list or a map; null is nothing.
    Sheet put(String key, @Nullable Object value) {
        if (value != null) {
            model.put(key, value);
        }
        return this;
    }

    /// Words of the bundle under the last part of their key.
    Sheet words(String... keys) {
        for (String key : keys) {
            put(key.substring(key.lastIndexOf('.') + 1), messages.get(key));
        }
        return this;
    }

    PrintedDocument made() {
        Locale language = messages.locale();
        Paper paper = settings.paper() == null ? Paper.usual(language) : settings.paper();
        return new PrintedDocument(
                template, language, title, settings.name(), paper, landscape, settings.colour(), Map.copyOf(model));
    }

    /// The lines of a text that say something.
    static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\\R", -1)) {
            if (!line.isBlank()) {
                lines.add(line.strip());
            }
        }
        return lines;
    }
}
