package headway.print;

import headway.domain.Paper;
import headway.domain.PrintSettings;
import headway.domain.Texts;
import headway.text.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Gathers what a document says; every kind of document is made with it.
final class Sheet {
    // What stands in the margins of every page has two lines at most; in full it stands in the text.
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_CONTACT = 160;
    private static final int LONGEST_TITLE = 110;

    private final String template;
    private final Messages messages;
    private final PrintSettings settings;
    private final String title;
    private final Map<String, Object> model = new HashMap<>();
    private boolean landscape;
    private @Nullable String longList;

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
        put("runnerName", Texts.oneLine(settings.name(), LONGEST_NAME));
        put("runnerContact", Texts.oneLine(String.join("  ·  ", lines(settings.contact())), LONGEST_CONTACT));
        put("footer", Texts.oneLine(title, LONGEST_TITLE));
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

    /// A list that may be very long. The template may ask whether a portion is the `first` or the `last` one.
    Sheet putLong(String key, List<Map<String, Object>> rows) {
        longList = key;
        return put(key, rows);
    }

    /// Words of the bundle under the last part of their key.
    Sheet words(String... keys) {
        for (String key : keys) {
            put(key.substring(key.lastIndexOf('.') + 1), messages.get(key));
        }
        return this;
    }

    /// The paper that it prints on.
    Paper paper() {
        Paper chosen = settings.paper();
        return chosen == null ? Paper.usual(messages.locale()) : chosen;
    }

    PrintedDocument made() {
        Locale language = messages.locale();
        return new PrintedDocument(
                template,
                language,
                title,
                settings.name(),
                paper(),
                landscape,
                settings.colour(),
                Map.copyOf(model),
                longList);
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

    /// The paragraphs of a text, which empty lines part; a paragraph keeps its line breaks.
    static List<String> paragraphs(String text) {
        List<String> paragraphs = new ArrayList<>();
        for (String paragraph : text.strip().split("\\R[\\h]*\\R\\s*", -1)) {
            if (!paragraph.isBlank()) {
                paragraphs.add(paragraph.strip());
            }
        }
        return paragraphs;
    }
}
