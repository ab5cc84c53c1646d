package headway.ui.kit.lines;

import headway.text.Messages;
import headway.ui.kit.GrowingField;
import headway.ui.kit.lines.LineEditing.Lines;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// A list that is written line by line. Enter adds a line, Backspace takes an empty one away, Ctrl+Shift+↑ ↓ and the
/// mouse move one, and
/// what is pasted becomes as many lines as it has.
public final class LineList extends VBox {
    private final Messages messages;
    private final Words words;
    private final Listener listener;
    private final VBox rows = new VBox();
    private final RowDrag<LineRow> drag = new RowDrag<>(new Rows());
    private List<String> lines = List.of("");
    private boolean showing;

    /// Words around the list.
    ///
    /// @param name of the list
    /// @param prompt in an empty line
    public record Words(String name, String prompt) {}

    /// Hears what happens to the lines.
    public interface Listener {
        /// Somebody types; there will be more of it.
        void typed(List<String> lines);

        /// A line came, went or moved.
        void changed(List<String> lines);

        /// Somebody goes on to something else.
        void left();
    }

    public LineList(Messages messages, Words words, Listener listener) {
        this.messages = messages;
        this.words = words;
        this.listener = listener;
        getStyleClass().add("line-list");
        rows.getStyleClass().add("line-rows");
        Label name = new Label(words.name());
        name.getStyleClass().add("line-list-name");
        Button add = new Button(messages.get("lines.add"));
        add.getStyleClass().addAll("flat", "small", "line-add");
        add.setOnAction(event -> add());
        getChildren().addAll(name, rows, add);
    }

    /// Shows lines; rows that are there already keep focus and caret.
    public void show(List<String> now) {
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

    private List<LineRow> rows() {
        return rows.getChildren().stream().map(LineRow.class::cast).toList();
    }

    /// Moves a line to the place of another.
    private void move(LineRow row, int to) {
        int from = rows().indexOf(row);
        if (from >= 0 && to >= 0 && to < lines.size() && to != from) {
            take(LineEditing.move(lines, from, to, row.field().getCaretPosition()));
        }
    }

    /// Moves a line up or down.
    ///
    /// @param step -1 for up, 1 for down
    private void moveBy(LineRow row, int step) {
        move(row, rows().indexOf(row) + step);
    }

    private void remove(LineRow row) {
        take(LineEditing.remove(lines, rows().indexOf(row)));
    }

    /// Adds a line at the end, or goes to the empty one that is there.
    private void add() {
        int last = lines.size() - 1;
        if (lines.get(last).isEmpty()) {
            focus(last, 0);
        } else {
            take(LineEditing.split(lines, last, lines.get(last).length()));
        }
    }

    private LineRow fresh() {
        LineRow row = new LineRow(messages);
        row.grip().use(new Moves(row));
        GrowingField field = row.field();
        field.onTyped(text -> typed(row, text));
        field.onPaste(text -> pasted(row, text));
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> onKey(event, row));
        field.focusedProperty().addListener((observed, before, focused) -> {
            if (!focused) {
                listener.left();
            }
        });
        drag.attach(row, row.grip());
        return row;
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
        take(LineEditing.paste(
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
            take(LineEditing.split(lines, line, field.getCaretPosition()));
        } else if (event.getCode() == KeyCode.BACK_SPACE && lines.get(line).isEmpty() && lines.size() > 1) {
            take(LineEditing.remove(lines, line));
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

    private final class Rows implements RowDrag.Rows<LineRow> {
        @Override
        public List<LineRow> rows() {
            return LineList.this.rows();
        }

        @Override
        public void move(LineRow row, int to) {
            LineList.this.move(row, to);
        }
    }

    private final class Moves implements RowGrip.Moves {
        private final LineRow row;

        Moves(LineRow row) {
            this.row = row;
        }

        @Override
        public boolean canMoveUp() {
            return rows().indexOf(row) > 0;
        }

        @Override
        public boolean canMoveDown() {
            return rows().indexOf(row) < lines.size() - 1;
        }

        @Override
        public boolean canRemove() {
            return lines.size() > 1 || !lines.get(0).isEmpty();
        }

        @Override
        public void moveBy(int step) {
            LineList.this.moveBy(row, step);
        }

        @Override
        public void remove() {
            LineList.this.remove(row);
        }
    }
}
