package headway.ui.kit.agenda;

import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import org.controlsfx.control.PopOver.ArrowLocation;

/// On which side of what it is about a form finds room inside the window.
final class FormPlace {
    /// How far from a corner the arrow stands, about, in pixels.
    private static final double CORNER = 40;

    private FormPlace() {}

    /// Below where it fits, else above, to the left, to the right, or below all the same.
    ///
    /// @param node what the form is about, in the window
    /// @param form how large the form is
    static ArrowLocation arrow(Bounds node, Dimension2D form, Dimension2D window) {
        boolean below = node.getMaxY() + form.getHeight() <= window.getHeight();
        boolean above = node.getMinY() >= form.getHeight();
        boolean left = node.getMinX() >= form.getWidth();
        boolean right = node.getMaxX() + form.getWidth() <= window.getWidth();
        int across = side(node.getCenterX(), form.getWidth(), window.getWidth());
        int down = side(node.getCenterY(), form.getHeight(), window.getHeight());
        if (below || (!above && !left && !right)) {
            return pick(across, ArrowLocation.TOP_LEFT, ArrowLocation.TOP_CENTER, ArrowLocation.TOP_RIGHT);
        }
        if (above) {
            return pick(across, ArrowLocation.BOTTOM_LEFT, ArrowLocation.BOTTOM_CENTER, ArrowLocation.BOTTOM_RIGHT);
        }
        // The arrow points to what it is about, so it is on the other side of the form.
        return left
                ? pick(down, ArrowLocation.RIGHT_TOP, ArrowLocation.RIGHT_CENTER, ArrowLocation.RIGHT_BOTTOM)
                : pick(down, ArrowLocation.LEFT_TOP, ArrowLocation.LEFT_CENTER, ArrowLocation.LEFT_BOTTOM);
    }

    /// Where along the form the arrow comes nearest to what it points at, while the form stays inside the window: -1
    /// at its beginning, 0 in the middle, 1 at its end.
    private static int side(double centre, double length, double all) {
        double start = Math.max(0, Math.min(centre - length / 2, all - length));
        double first = Math.abs(start + CORNER - centre);
        double middle = Math.abs(start + length / 2 - centre);
        double last = Math.abs(start + length - CORNER - centre);
        return middle <= Math.min(first, last) ? 0 : first < last ? -1 : 1;
    }

    private static ArrowLocation pick(int side, ArrowLocation first, ArrowLocation middle, ArrowLocation last) {
        return side < 0 ? first : side > 0 ? last : middle;
    }
}
