package headway.ui.kit;

import java.util.HashMap;
import java.util.Map;

/// What the window remembers from one start to the next. On the UI thread only.
public final class UiState {
    private final Map<String, String> values = new HashMap<>();

    /// Takes over what was remembered last time.
    public void restore(Map<String, String> remembered) {
        values.putAll(remembered);
    }

    public String get(String key, String otherwise) {
        return values.getOrDefault(key, otherwise);
    }

    public double number(String key, double otherwise) {
        try {
            return Double.parseDouble(values.getOrDefault(key, ""));
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    public void put(String key, String value) {
        values.put(key, value);
    }

    /// Everything to be remembered.
    public Map<String, String> all() {
        return Map.copyOf(values);
    }
}
