package headway.ui.letters;

import headway.ui.kit.GrowingField;
import headway.ui.letters.PlanEditing.Lines;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// A list of a phase. Enter adds a line, Backspace takes an empty one away, Ctrl+Shift+↑ ↓ and the mouse move one, and
/// what is pasted becomes as many lines as it has.
final class LineList extends VBox {
    private final LineWords words;
    private final Listener listener;
    private final VBox rows = new VBox();
    private final LineDrag drag = new LineDrag(this);
    private List<String> lines = List.of("");
    private boolean showing;

    /// Words around the list.
    ///
    /// @param name of the list
    /// @param prompt in an empty line
    /// @param add on the button for another line
    /// @param move on the grip of a line
    record LineWords(String name, String prompt, String add, String move, String up, String down, String remove) {}

    /// Hears what happens to the lines.
    interface Listener {
        /// Somebody types; there will be more of it.
        void typed(List<String> lines);

        /// A line came, went or moved.
        void changed(List<String> lines);

        /// Somebody goes on to something else.
        void left();
    }

    LineList(LineWords words, Listener listener) {
        this.words = words;
        this.listener = listener;
        getStyleClass().add("plan-part");
        rows.getStyleClass().add("plan-lines");
        Label name = new Label(words.name());
        name.getStyleClass().add("plan-part-name");
        Button add = new Button(words.add());
        add.getStyleClass().addAll("flat", "small", "plan-add");
        add.setOnAction(event -> add());
        getChildren().addAll(name, rows, add);
    }

    /// Shows lines; rows that are there already keep focus and caret.
    void show(List<String> now) {
        showing = true;
        lines = now.isEmpty() ? List.of("") : List.copyOf(now);
        while (rows.getChildren().size() > lines.size()) {
            LineRow last = row(rows.getChildren().size() - 1);
            if (last.field().isFocused()) {
                row(lines.size() - 1).field().requestFocus();
            }
            rows.getChildren().remove(last);
        }
        while (rows.getChildren().size() < lines.size()) {
            rows.getChildren().add(fresh());
        }
        for (int i = 0; i < lines.size(); i++) {
            GrowingField field = row(i).field();
            field.setAccessibleText(words.name() + " " + (i + 1));
            field.setPromptText(lines.size() == 1 ? words.prompt() : "");
            if (!field.getText().equals(lines.get(i))) {
                int caret = field.getCaretPosition();
                field.setText(lines.get(i));
                field.positionCaret(Math.min(caret, field.getLength()));
            }
        }
        showing = false;
    }

    List<LineRow> rows() {
        return rows.getChildren().stream().map(LineRow.class::cast).toList();
    }

    /// Moves a line to the place of another.
    void move(LineRow row, int to) {
        int from = rows().indexOf(row);
        if (from >= 0 && to >= 0 && to < lines.size() && to != from) {
            take(PlanEditing.move(lines, from, to, row.field().getCaretPosition()));
        }
    }

    /// Moves a line up or down.
    ///
    /// @param step -1 for up, 1 for down
    void moveBy(LineRow row, int step) {
        move(row, rows().indexOf(row) + step);
    }

    void remove(LineRow row) {
        take(PlanEditing.remove(lines, rows().indexOf(row)));
    }

    /// Adds a line at the end, or goes to the empty one that is there.
    private void add() {
        int last = lines.size() - 1;
        if (lines.get(last).isEmpty()) {
            focus(last, 0);
        } else {
            take(PlanEditing.split(lines, last, lines.get(last).length()));
        }
    }

    private LineRow fresh() {
        LineRow row = new LineRow(words.move());
        GrowingField field = row.field();
        field.onTyped(text -> typed(row, text));
        field.onPaste(text -> pasted(row, text));
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> onKey(event, row));
        field.focusedProperty().addListener((observed, before, focused) -> {
            if (!focused) {
                listener.left();
            }
        });
        row.grip().setOnAction(event -> menu(row).show(row.grip(), Side.BOTTOM, 0, 0));
        drag.attach(row);
        return row;
    }

    private ContextMenu menu(LineRow row) {
        int line = rows().indexOf(row);
        ContextMenu menu = new ContextMenu(
                item(words.up(), line > 0, () -> moveBy(row, -1)),
                item(words.down(), line < lines.size() - 1, () -> moveBy(row, 1)),
                item(words.remove(), lines.size() > 1 || !lines.get(0).isEmpty(), () -> remove(row)));
        menu.setAutoHide(true);
        return menu;
    }

    private static MenuItem item(String words, boolean possible, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setDisable(!possible);
        item.setOnAction(event -> action.run());
        return item;
    }

    private void typed(LineRow row, String text) {
        int line = rows().indexOf(row);
        if (!showing && line >= 0) {
            List<String> changed = new ArrayList<>(lines);
            changed.set(line, text);
            lines = List.copyOf(changed);
            listener.typed(lines);
        }
    }

    private boolean pasted(LineRow row, String text) {
        if (text.strip().lines().count() < 2) {
            return false;
        }
        GrowingField field = row.field();
        take(PlanEditing.paste(
                lines,
                rows().indexOf(row),
                field.getSelection().getStart(),
                field.getSelection().getEnd(),
                text));
        return true;
    }

    private void onKey(KeyEvent event, LineRow row) {
        int line = rows().indexOf(row);
        GrowingField field = row.field();
        boolean up = event.getCode() == KeyCode.UP;
        boolean down = event.getCode() == KeyCode.DOWN;
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        if (event.getCode() == KeyCode.ENTER && plain) {
            take(PlanEditing.split(lines, line, field.getCaretPosition()));
        } else if (event.getCode() == KeyCode.BACK_SPACE && lines.get(line).isEmpty() && lines.size() > 1) {
            take(PlanEditing.remove(lines, line));
        } else if ((up || down) && event.isShortcutDown() && event.isShiftDown()) {
            moveBy(row, up ? -1 : 1);
        } else if (up && plain && line > 0 && field.isCaretInFirstLine()) {
            focus(line - 1, lines.get(line - 1).length());
        } else if (down && plain && line < lines.size() - 1 && field.isCaretInLastLine()) {
            focus(line + 1, 0);
        } else {
            return;
        }
        event.consume();
    }

    private void take(Lines changed) {
        show(changed.lines());
        focus(changed.line(), changed.caret());
        listener.changed(lines);
    }

    private void focus(int line, int caret) {
        GrowingField field = row(line).field();
        field.requestFocus();
        field.positionCaret(caret);
    }

    private LineRow row(int line) {
        return (LineRow) rows.getChildren().get(line);
    }
}
