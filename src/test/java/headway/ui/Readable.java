package headway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// What can be told without a user of what a window shows: every control has a name, and every text can be read.
final class Readable {
    private static final double ENOUGH = 4.5;

    private final Set<String> nameless = new TreeSet<>();
    private final Set<String> faint = new TreeSet<>();
    private int texts;

    /// Looks at a stop of the tour.
    void look(String stop, TestWindow at) {
        Fx.run(() -> {
            for (Control control : at.all(Control.class, Readable::focusable)) {
                if (!hasName(control)) {
                    nameless.add(stop + ": " + path(control));
                }
            }
            for (Text text : at.all(Text.class, Readable::readable)) {
                texts++;
                double contrast = contrast(text);
                if (contrast < ENOUGH) {
                    faint.add(String.format(
                            Locale.ROOT, "%s: %.1f “%s” %s", stop, contrast, text.getText(), path(text)));
                }
            }
        });
    }

    void assertAll() {
        assertThat(texts).isGreaterThan(300);
        assertThat(nameless).as("controls without a name").isEmpty();
        assertThat(faint).as("texts hard to read").isEmpty();
    }

    private static boolean focusable(Control control) {
        return control.isFocusTraversable() && !control.isDisabled() && shown(control);
    }

    private static boolean readable(Text text) {
        return !text.getText().isBlank() && shown(text) && !anyDisabled(text) && text.getOpacity() > 0;
    }

    private static boolean shown(Node node) {
        Bounds bounds = node.getLayoutBounds();
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return bounds.getWidth() > 0 && bounds.getHeight() > 0;
    }

    private static boolean anyDisabled(Node node) {
        return node.isDisabled();
    }

    private static boolean hasName(Control control) {
        if (control instanceof TabPane pane) {
            return pane.getTabs().stream().allMatch(tab -> isWord(tab.getText()));
        }
        String text = control instanceof Labeled labeled ? labeled.getText() : "";
        return isWord(control.getAccessibleText()) || isWord(text) || hasLabel(control);
    }

    /// A sign such as × says nothing when it is read out.
    private static boolean isWord(@Nullable String text) {
        return text != null && text.codePoints().anyMatch(Character::isLetter);
    }

    private static boolean hasLabel(Control control) {
        return control.getScene().getRoot().lookupAll(".label").stream()
                .anyMatch(node -> node instanceof Label label && control.equals(label.getLabelFor()));
    }

    private static String path(Node node) {
        List<String> names = new ArrayList<>();
        for (Node at = node; at != null && names.size() < 4; at = at.getParent()) {
            names.add(
                    0,
                    at.getClass().getSimpleName() + (at.getId() == null ? "" : "#" + at.getId()) + at.getStyleClass());
        }
        return String.join(" > ", names);
    }

    /// The contrast of a text against what lies behind it, as WCAG 2 counts it: 1 to 21.
    private static double contrast(Text text) {
        List<Color> layers = new ArrayList<>();
        for (Node at = text; at != null; at = at.getParent()) {
            if (at instanceof Region region && region.getBackground() != null) {
                List<BackgroundFill> fills = region.getBackground().getFills();
                for (int i = fills.size() - 1; i >= 0; i--) {
                    layers.add(colour(fills.get(i).getFill()));
                }
            }
        }
        Color behind = colour(text.getScene().getFill());
        for (int i = layers.size() - 1; i >= 0; i--) {
            behind = over(layers.get(i), behind);
        }
        double one = luminance(over(colour(text.getFill()), behind));
        double other = luminance(behind);
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static Color colour(@Nullable Paint paint) {
        return paint instanceof Color color ? color : Color.TRANSPARENT;
    }

    private static Color over(Color top, Color below) {
        double alpha = top.getOpacity();
        return Color.color(
                top.getRed() * alpha + below.getRed() * (1 - alpha),
                top.getGreen() * alpha + below.getGreen() * (1 - alpha),
                top.getBlue() * alpha + below.getBlue() * (1 - alpha));
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
