package headway.ui.kit;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.event.Event;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;

/// A field that is as high as its text. Tab leaves it.
public final class GrowingField extends TextArea {
    private final Text measure = new Text();
    private Predicate<String> pasted = text -> false;

    public GrowingField() {
        getStyleClass().add("growing-field");
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        setPrefRowCount(1);
        // As the skin measures its lines, which is more than the usual way.
        measure.setBoundsType(TextBoundsType.LOGICAL_VERTICAL_CENTER);
        textProperty().addListener((observed, before, now) -> grow());
        promptTextProperty().addListener((observed, before, now) -> grow());
        fontProperty().addListener((observed, before, now) -> grow());
        addEventFilter(ScrollEvent.SCROLL, this::scrollAround);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isShortcutDown() && !event.isAltDown()) {
                event.consume();
                requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            }
        });
    }

    /// All of the text is in sight, so the wheel is for what is around.
    private void scrollAround(ScrollEvent event) {
        event.consume();
        if (getParent() != null) {
            Event.fireEvent(getParent(), event.copyFor(getParent(), getParent()));
        }
    }

    /// Says who takes what is pasted; those who do not take a text return false.
    public void onPaste(Predicate<String> taker) {
        pasted = taker;
    }

    /// Tells each text that is typed.
    public void onTyped(Consumer<String> listener) {
        textProperty().addListener((observed, before, now) -> listener.accept(now));
    }

    @Override
    public void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        if (text == null || !pasted.test(text)) {
            super.paste();
        }
    }

    /// True when the line above the caret, as it is wrapped, is none of this field.
    public boolean isCaretInFirstLine() {
        return top(getCaretPosition()) <= top(0) + 1;
    }

    /// True when the line below the caret, as it is wrapped, is none of this field.
    public boolean isCaretInLastLine() {
        return top(getCaretPosition()) >= top(getLength()) - 1;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double own = width < 0 ? getWidth() : width;
        double beside = 0;
        double above = 0;
        for (Insets around : List.of(getInsets(), insets(".scroll-pane"), insets(".content"))) {
            beside += around.getLeft() + around.getRight();
            above += around.getTop() + around.getBottom();
        }
        measure.setFont(getFont());
        String text = getText().isEmpty() && getPromptText() != null ? getPromptText() : getText();
        // A line break at the end has a line of its own.
        measure.setText(text.isEmpty() || text.endsWith("\n") ? text + "x" : text);
        measure.setWrappingWidth(Math.max(40, own - beside));
        return snapSizeY(Math.ceil(measure.getLayoutBounds().getHeight()) + above);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (lookup(".scroll-pane") instanceof ScrollPane scroll
                && scroll.getVbarPolicy() != ScrollPane.ScrollBarPolicy.NEVER) {
            scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
            scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
            // Only now is known what lies around the text.
            grow();
        }
    }

    private Insets insets(String part) {
        return lookup(part) instanceof Region region ? region.getInsets() : Insets.EMPTY;
    }

    private void grow() {
        requestLayout();
        if (getParent() != null) {
            getParent().requestLayout();
        }
    }

    private double top(int index) {
        if (!(getSkin() instanceof TextAreaSkin skin)) {
            return 0;
        }
        Rectangle2D bounds = skin.getCharacterBounds(index);
        return bounds == null ? 0 : bounds.getMinY();
    }
}
