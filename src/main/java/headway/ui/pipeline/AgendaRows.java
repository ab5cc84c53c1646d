package headway.ui.pipeline;

import headway.text.Messages;
import headway.ui.kit.Icons;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The rows of a section: the first few, and more on request. A row that stays the same keeps its node, and the focus
/// stays in its place when a row goes.
final class AgendaRows extends VBox {
    private static final int FEW = 4;
    private static final int MORE = 50;
    private static final int LONGEST = 280;

    private final Messages messages;
    private final Node fallback;
    private final Button more = new Button();
    private Map<Object, Node> rows = new LinkedHashMap<>();
    private long applicationId;
    private int limit = FEW;
    private Runnable again = () -> {};

    /// @param fallback where the focus goes when the last row goes
    AgendaRows(Messages messages, Node fallback) {
        this.messages = messages;
        this.fallback = fallback;
        getStyleClass().add("agenda-rows");
        more.getStyleClass().addAll("flat", "small");
        more.setOnAction(event -> {
            limit += MORE;
            again.run();
        });
    }

    /// Shows items of an application, which tell each other apart by what they say.
    <T> void show(long application, List<T> items, Function<T, Node> row) {
        if (application != applicationId) {
            applicationId = application;
            limit = FEW;
        }
        again = () -> fill(items, row);
        again.run();
    }

    /// A row: an icon, lines of text of which the first counts most, and what can be done about it.
    ///
    /// @param edit stands at the end of the first line
    /// @param below stand under the text
    static Node row(Feather icon, boolean muted, List<String> lines, Button edit, Node... below) {
        edit.getStyleClass().add("flat");
        Label first = label(lines.get(0), muted);
        first.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(first, Priority.ALWAYS);
        HBox head = new HBox(first, edit);
        head.getStyleClass().add("agenda-row-head");
        VBox text = new VBox(head);
        text.getStyleClass().add("agenda-text");
        HBox.setHgrow(text, Priority.ALWAYS);
        lines.stream()
                .skip(1)
                .filter(line -> !line.isEmpty())
                .forEach(line -> text.getChildren().add(label(line, true)));
        text.getChildren().addAll(below);
        HBox row = new HBox(Icons.of(icon), text);
        row.getStyleClass().add("agenda-row");
        return row;
    }

    private static Label label(String line, boolean muted) {
        Label label = new Label(line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        if (muted) {
            label.getStyleClass().add("muted");
        }
        return label;
    }

    /// A small button of a row.
    static Button button(String words, String accessible) {
        Button button = new Button(words);
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(accessible);
        button.getStyleClass().addAll("small", "agenda-button");
        return button;
    }

    private <T> void fill(List<T> items, Function<T, Node> row) {
        int focused = focused();
        Map<Object, Node> fresh = new LinkedHashMap<>();
        for (T item : items.subList(0, Math.min(limit, items.size()))) {
            Node known = rows.get(item);
            fresh.put(item, known == null ? row.apply(item) : known);
        }
        rows = fresh;
        List<Node> shown = new ArrayList<>(fresh.values());
        int left = items.size() - shown.size();
        if (left > 0) {
            more.setText(messages.get("pipeline.more", left));
            shown.add(more);
        }
        if (!getChildren().equals(shown)) {
            getChildren().setAll(shown);
            keepFocus(focused);
        }
        setVisible(!shown.isEmpty());
        setManaged(!shown.isEmpty());
    }

    /// The row that holds the focus, -1 for none.
    private int focused() {
        for (int i = 0; i < getChildren().size(); i++) {
            if (getChildren().get(i).isFocusWithin()) {
                return i;
            }
        }
        return -1;
    }

    private void keepFocus(int before) {
        if (before >= 0 && !isFocusWithin()) {
            int at = Math.min(before, getChildren().size() - 1);
            Node row = at < 0 ? fallback : getChildren().get(at);
            Node button = row instanceof ButtonBase ? row : row.lookup(".button");
            (button == null ? fallback : button).requestFocus();
        }
    }
}
