package headway.ui.interviews;

import headway.ui.kit.Icons;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/// A row that can be put in order: a grip to move it by, and what it shows.
abstract class OrderedRow extends HBox {
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("below");

    private final long number;
    private final Button grip = new Button();
    private boolean gone;

    /// @param number of what it shows, in the journal
    OrderedRow(long number) {
        this.number = number;
        getStyleClass().add("ordered-row");
        grip.setGraphic(Icons.of(Feather.MORE_VERTICAL));
        grip.getStyleClass().addAll("flat", "button-icon", "ordered-grip");
        grip.setMinWidth(USE_PREF_SIZE);
        getChildren().add(grip);
    }

    long number() {
        return number;
    }

    Button grip() {
        return grip;
    }

    /// What has the focus when the row is gone to.
    abstract Node first();

    /// Keeps what is typed in it.
    abstract void keep();

    /// The row is about to go: what is typed in it is kept, and nothing after that.
    void go() {
        keep();
        gone = true;
    }

    /// True when what it showed is no more.
    boolean isGone() {
        return gone;
    }

    /// Says that what it showed is no more, so that there is nothing to keep.
    void setGone() {
        gone = true;
    }

    /// Marks the place where another row would come.
    ///
    /// @param below true when that is below this one
    void setTarget(boolean target, boolean below) {
        pseudoClassStateChanged(TARGET, target);
        pseudoClassStateChanged(BELOW, below);
    }
}
