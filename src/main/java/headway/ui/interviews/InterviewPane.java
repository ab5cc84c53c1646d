package headway.ui.interviews;

import headway.domain.InterviewSheet;
import headway.ui.kit.Focus;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The chosen interview: its head, and one part about it. Where there is little room the head scrolls with the part.
final class InterviewPane extends VBox {
    /// The height from which on the head stays above what scrolls, in sizes of the text.
    private static final double HIGH = 40;

    private final InterviewsModel model;
    private final InterviewParts parts;
    private final InterviewHead head;
    private final Consumer<InterviewTab> turned;
    private final Map<InterviewTab, ToggleButton> toggles = new EnumMap<>(InterviewTab.class);
    private final ToggleGroup group = new ToggleGroup();
    private boolean showing;

    @FXML
    private StackPane above;

    @FXML
    private FlowPane tabs;

    @FXML
    private ScrollPane scroll;

    @FXML
    private VBox page;

    @FXML
    private StackPane place;

    /// @param turned hears to which part somebody turns
    InterviewPane(Tools tools, InterviewsModel model, InterviewParts parts, Consumer<InterviewTab> turned) {
        this.model = model;
        this.parts = parts;
        this.turned = turned;
        head = new InterviewHead(tools);
        tools.views().loadInto(this);
        for (InterviewTab tab : parts.tabs()) {
            ToggleButton toggle = new ToggleButton(tools.messages().get(tab.key()));
            toggle.setId("tab" + tab.name());
            toggle.setMinWidth(USE_PREF_SIZE);
            toggle.setToggleGroup(group);
            toggle.setUserData(tab);
            toggle.getStyleClass().add("interview-tab");
            toggles.put(tab, toggle);
            tabs.getChildren().add(toggle);
        }
        group.selectedToggleProperty().addListener((observed, before, now) -> {
            if (now == null) {
                // One of them is always shown.
                before.setSelected(true);
            } else if (!showing && now.getUserData() != model.tab()) {
                turned.accept((InterviewTab) now.getUserData());
            }
        });
        heightProperty().addListener((observed, before, now) -> arrange());
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        arrange();
    }

    /// Shows the chosen interview.
    ///
    /// @param anew whether it is another one, or another part, than was shown
    void show(InterviewSheet sheet, boolean anew) {
        head.show(sheet, model.reading().zone());
        InterviewPart part = parts.get(model.tab());
        ToggleButton toggle = toggles.get(model.tab());
        if (toggle != null) {
            showing = true;
            toggle.setSelected(true);
            showing = false;
        }
        if (!place.getChildren().contains(part.root())) {
            place.getChildren().setAll(part.root());
        }
        part.show(sheet);
        if (anew) {
            scroll.setVvalue(0);
        }
    }

    /// Keeps what was typed.
    void leave() {
        parts.leave();
    }

    /// Puts the focus on the interview as a whole, where Space starts what there is to start.
    void takeFocus() {
        head.requestFocus();
    }

    /// Turns from part to part by the page keys, wherever the focus is.
    void turn(KeyEvent event) {
        boolean next = event.getCode() == KeyCode.PAGE_DOWN;
        if (event.isShortcutDown() && (next || event.getCode() == KeyCode.PAGE_UP)) {
            List<InterviewTab> order = new ArrayList<>(toggles.keySet());
            int at = order.indexOf(model.tab()) + (next ? 1 : -1);
            InterviewTab to = order.get(Math.max(0, Math.min(order.size() - 1, at)));
            if (to != model.tab()) {
                turned.accept(to);
                toggles.getOrDefault(to, new ToggleButton()).requestFocus();
            }
            event.consume();
        }
    }

    private void onKey(KeyEvent event) {
        turn(event);
        if (event.getCode() == KeyCode.SPACE && isFree(event) && start()) {
            event.consume();
        }
    }

    /// Space starts the rehearsal from the preparation too: that is what one prepares for last.
    private boolean start() {
        if (model.tab() == InterviewTab.PREPARE && toggles.containsKey(InterviewTab.CLOSING)) {
            turned.accept(InterviewTab.CLOSING);
        }
        return parts.get(model.tab()).start();
    }

    private static boolean isFree(KeyEvent event) {
        Object target = event.getTarget();
        return !event.isShortcutDown()
                && !event.isAltDown()
                && !(target instanceof TextInputControl
                        || target instanceof ButtonBase
                        || target instanceof ComboBoxBase<?>
                        || target instanceof ListView<?>);
    }

    private void arrange() {
        double size = toggles.values().stream()
                .findFirst()
                .map(toggle -> toggle.getFont().getSize())
                .orElse(12.0);
        // Before it is measured there is no height.
        boolean fixed = getHeight() == 0 || getHeight() >= HIGH * size;
        boolean focused = Focus.isIn(head);
        if (fixed && !above.getChildren().contains(head)) {
            page.getChildren().remove(head);
            above.getChildren().setAll(head);
        } else if (!fixed && !page.getChildren().contains(head)) {
            above.getChildren().clear();
            page.getChildren().add(0, head);
            Focus.letInto(scroll);
        } else {
            return;
        }
        if (focused) {
            head.requestFocus();
        }
    }
}
