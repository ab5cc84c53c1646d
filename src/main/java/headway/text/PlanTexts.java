package headway.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/// What the built-in templates of plans say, raw. Keys begin with the name of a template: `ENGINEER.name`,
/// `ENGINEER.1.focus`, `ENGINEER.1.GOALS`; the phases are counted from 1.
public final class PlanTexts {
    private static final String BUNDLE = "headway.plans";

    private final ResourceBundle bundle;

    public PlanTexts(Locale locale) {
        bundle = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /// The text of a key, empty when there is none.
    public String text(String key) {
        return bundle.containsKey(key) ? bundle.getString(key) : "";
    }

    /// The lines of a list.
    public List<String> lines(String key) {
        String text = text(key);
        return text.isEmpty() ? List.of() : Arrays.asList(text.split("\n", -1));
    }
}
