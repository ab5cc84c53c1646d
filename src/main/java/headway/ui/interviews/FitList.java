package headway.ui.interviews;

import headway.domain.FitAxis;
import headway.domain.FitLine;
import headway.text.Messages;
import headway.ui.kit.Focus;
import headway.ui.kit.lines.RowDrag;
import headway.ui.kit.lines.RowGrip;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The subjects of an axis, to be named, weighed, rated and put in order; Ctrl+Shift+↑ ↓ and the mouse move one.
final class FitList extends VBox implements RowDrag.Rows<FitRow> {
    private final Messages messages;
    private final FitKeeper keeper;
    private final FitAxis axis;
    private final VBox rows = new VBox();
    private final TextField fresh = new TextField();
    private final Map<Long, FitRow> known = new HashMap<>();
    private final RowDrag<FitRow> drag = new RowDrag<>(this);

    /// What is written around the list.
    record Words(String name, String hint, String prompt) {}

    FitList(Messages messages, FitKeeper keeper, FitAxis axis, Words words) {
        this.messages = messages;
        this.keeper = keeper;
        this.axis = axis;
        getStyleClass().add("fit-list");
        rows.getStyleClass().add("fit-rows");
        Label name = new Label(words.name());
        name.getStyleClass().add("fit-title");
        Label hint = new Label(words.hint());
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        hint.getStyleClass().add("muted");
        fresh.setPromptText(words.prompt());
        fresh.setAccessibleText(words.prompt());
        fresh.setOnAction(event -> add());
        HBox.setHgrow(fresh, Priority.ALWAYS);
        Button add = new Button(messages.get("interviews.fit.add"));
        add.setMinWidth(USE_PREF_SIZE);
        add.setOnAction(event -> add());
        HBox adding = new HBox(fresh, add);
        adding.getStyleClass().add("fit-line");
        getChildren().addAll(name, hint, rows, adding);
    }

    /// Shows subjects; rows that are there already keep focus and typing.
    void show(List<FitLine> lines) {
        List<FitRow> now = new ArrayList<>();
        for (FitLine line : lines) {
            FitRow row = known.computeIfAbsent(line.subjectId(), this::row);
            row.show(line);
            now.add(row);
        }
        if (!rows().equals(now)) {
            boolean inside = Focus.isIn(rows);
            rows.getChildren().setAll(now);
            known.values().retainAll(now);
            if (inside && !Focus.isIn(rows)) {
                fresh.requestFocus();
            }
        }
    }

    /// Keeps what was typed; a name that was not added yet stays where it is.
    void leave() {
        rows().forEach(FitRow::leave);
    }

    @Override
    public List<FitRow> rows() {
        return rows.getChildren().stream().map(FitRow.class::cast).toList();
    }

    @Override
    public void move(FitRow row, int to) {
        List<FitRow> order = new ArrayList<>(rows());
        int from = order.indexOf(row);
        if (from >= 0 && to >= 0 && to < order.size() && to != from) {
            order.add(to, order.remove(from));
            keeper.reorder(axis, order.stream().map(FitRow::subjectId).toList());
        }
    }

    private void add() {
        String name = fresh.getText().strip();
        if (!name.isEmpty()) {
            fresh.clear();
            keeper.add(axis, name);
        }
        fresh.requestFocus();
    }

    private FitRow row(long subjectId) {
        FitRow row = new FitRow(messages, keeper, axis, subjectId);
        row.grip().use(new Moves(row));
        drag.attach(row, row.grip());
        row.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean up = event.getCode() == KeyCode.UP;
            if ((up || event.getCode() == KeyCode.DOWN) && event.isShortcutDown() && event.isShiftDown()) {
                move(row, rows().indexOf(row) + (up ? -1 : 1));
                event.consume();
            }
        });
        return row;
    }

    private final class Moves implements RowGrip.Moves {
        private final FitRow row;

        Moves(FitRow row) {
            this.row = row;
        }

        @Override
        public boolean canMoveUp() {
            return rows().indexOf(row) > 0;
        }

        @Override
        public boolean canMoveDown() {
            return rows().indexOf(row) < rows().size() - 1;
        }

        @Override
        public boolean canRemove() {
            return true;
        }

        @Override
        public void moveBy(int step) {
            move(row, rows().indexOf(row) + step);
        }

        @Override
        public void remove() {
            fresh.requestFocus();
            keeper.remove(axis, row.subjectId());
        }
    }
}
