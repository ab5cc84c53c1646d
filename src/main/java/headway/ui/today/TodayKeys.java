package headway.ui.today;

import headway.domain.Suggestion;
import headway.ui.kit.Focus;
import java.util.ArrayList;
import java.util.List;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// The keys of the day: Enter does, W writes, P prepares the next interview, S puts off, → passes on, Z takes back; ↑
/// and ↓ go from one to the next.
final class TodayKeys {
    private final TodayActions actions;
    private final InterviewCard interview;
    private final List<ActionCard> cards;
    private final MorePane more;
    private final WaitingPane waiting;

    TodayKeys(
            TodayActions actions, InterviewCard interview, List<ActionCard> cards, MorePane more, WaitingPane waiting) {
        this.actions = actions;
        this.interview = interview;
        this.cards = cards;
        this.more = more;
        this.waiting = waiting;
    }

    void onKey(KeyEvent event) {
        if (!event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown() && !event.isControlDown()) {
            if (done(event.getCode(), event.getTarget())) {
                event.consume();
            }
        }
    }

    /// Puts the focus on the first thing to do, or else on what is there.
    ///
    /// @param otherwise has the focus when there is nothing else
    void focusFirst(Node otherwise) {
        stops().stream()
                .filter(stop -> stop instanceof ActionCard)
                .findFirst()
                .or(() -> stops().stream().findFirst())
                .orElse(otherwise)
                .requestFocus();
    }

    /// Goes on near by where the card that had the focus is gone.
    ///
    /// @param otherwise has the focus when there is nothing else, so that the keys still work
    void keepFocus(Node otherwise) {
        List<Node> stops = stops();
        if (stops.stream().noneMatch(Focus::isIn)) {
            stops.stream()
                    .filter(stop -> stop instanceof ActionCard)
                    .reduce((one, later) -> later)
                    .or(() -> stops.stream().findFirst())
                    .orElse(otherwise)
                    .requestFocus();
        }
    }

    private boolean done(KeyCode code, EventTarget target) {
        return switch (code) {
            case UP -> go(-1);
            case DOWN -> go(1);
            case Z -> {
                actions.undo();
                yield true;
            }
            case ENTER -> !(target instanceof ButtonBase) && entered();
            case P -> prepared();
            case W, S, RIGHT -> due(code);
            default -> false;
        };
    }

    private boolean prepared() {
        if (interview.isVisible()) {
            interview.onPrepare();
        }
        return interview.isVisible();
    }

    private boolean entered() {
        if (Focus.isIn(interview)) {
            interview.onOpen();
            return true;
        }
        if (Focus.isIn(waiting.list())) {
            waiting.openSelected();
            return true;
        }
        return due(KeyCode.ENTER);
    }

    /// Does something with the card or row that has the focus.
    private boolean due(KeyCode code) {
        Suggestion row = more.focused();
        Node beside = row == null ? focusedCard() : more.selectedRow();
        Suggestion suggestion = beside instanceof ActionCard card ? card.shown() : row;
        if (beside == null || suggestion == null) {
            return false;
        }
        switch (code) {
            case ENTER -> actions.done(suggestion, beside);
            case W -> actions.write(suggestion, beside);
            case S -> actions.snooze(suggestion, beside);
            default -> actions.skip(suggestion);
        }
        return true;
    }

    private @Nullable ActionCard focusedCard() {
        return cards.stream().filter(Focus::isIn).findFirst().orElse(null);
    }

    /// Goes to the stop before or after the one that has the focus. Inside a list the list itself goes from row to row.
    private boolean go(int step) {
        List<Node> stops = stops();
        for (int i = 0; i < stops.size(); i++) {
            Node stop = stops.get(i);
            if (Focus.isIn(stop)) {
                if (stop instanceof ListView<?> list && !atEdge(list, step)) {
                    return false;
                }
                int next = Math.max(0, Math.min(stops.size() - 1, i + step));
                stops.get(next).requestFocus();
                return true;
            }
        }
        return false;
    }

    private static boolean atEdge(ListView<?> list, int step) {
        int index = list.getSelectionModel().getSelectedIndex();
        return step < 0 ? index <= 0 : index >= list.getItems().size() - 1;
    }

    /// What can have the focus, from top to bottom.
    private List<Node> stops() {
        List<Node> stops = new ArrayList<>();
        stops.add(interview);
        stops.addAll(cards);
        if (more.isVisible()) {
            stops.add(more.toggle());
            stops.add(more.list());
        }
        if (waiting.isVisible()) {
            stops.add(waiting.list());
        }
        stops.removeIf(stop -> !stop.isVisible());
        return stops;
    }
}
