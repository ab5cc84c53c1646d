package headway.ui.interviews;

import headway.text.Messages;
import headway.ui.interviews.FitMap.Spot;
import headway.ui.kit.Icons;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.HPos;
import javafx.geometry.Point2D;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import org.kordamp.ikonli.feather.Feather;

/// Jobs along two axes: what they are for me, and what I am for them. A job that has no place along an axis stands
/// outside of it, where it says so.
final class FitPlot extends Region {
    private static final int RATINGS = 5;

    private final Messages messages;
    private final Rectangle field = new Rectangle();
    private final List<Line> grid = new ArrayList<>();
    private final List<Label> figures = new ArrayList<>();
    private final Label across = label("fit-axis");
    private final Label up = label("fit-axis");
    private final Label noAcross = label("fit-figure");
    private final Label noUp = label("fit-figure");
    private final List<Label> spots = new ArrayList<>();
    private FitMap map = new FitMap(List.of());

    FitPlot(Messages messages) {
        this.messages = messages;
        getStyleClass().add("fit-plot");
        setAccessibleRole(AccessibleRole.TEXT);
        field.getStyleClass().add("fit-field");
        getChildren().add(field);
        for (int i = 0; i < 2 * RATINGS; i++) {
            Line line = new Line();
            line.getStyleClass().add("fit-grid");
            grid.add(line);
            Label figure = label("fit-figure");
            figure.setText(Integer.toString(i % RATINGS + 1));
            figures.add(figure);
        }
        across.setText(messages.get("interviews.fit.across"));
        up.setText(messages.get("interviews.fit.up"));
        noAcross.setText(messages.get("interviews.fit.notRated"));
        noAcross.setRotate(-90);
        noUp.setText(messages.get("interviews.fit.notRated"));
        getChildren().addAll(grid);
        getChildren().addAll(figures);
        getChildren().addAll(across, up, noAcross, noUp);
    }

    void show(FitMap shown) {
        map = shown;
        getChildren().removeAll(spots);
        spots.clear();
        for (Spot spot : shown.spots()) {
            Label dot = label(spot.isMine() ? "fit-mine" : "fit-other");
            if (spot.isMine()) {
                dot.setGraphic(Icons.of(Feather.STAR));
            } else {
                dot.setText(Integer.toString(spot.number()));
            }
            dot.setTooltip(new Tooltip(messages.get(spot.say())));
            spots.add(dot);
        }
        // This job lies over the others.
        for (int i = spots.size() - 1; i >= 0; i--) {
            getChildren().add(spots.get(i));
        }
        noAcross.setVisible(shown.missesAcross());
        noUp.setVisible(shown.missesUp());
        setAccessibleText(messages.get("interviews.fit.plot") + " "
                + shown.spots().stream().map(spot -> messages.get(spot.say())).collect(Collectors.joining(" ")));
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double em = across.getFont().getSize();
        double gap = 1.6 * em;
        double left = snappedLeftInset() + gap + (map.missesAcross() ? 2.2 * em : 0);
        double top = snappedTopInset() + 1.8 * em;
        double right = getWidth() - snappedRightInset() - em;
        double bottom = getHeight() - snappedBottomInset() - 3.2 * em - (map.missesUp() ? 2.2 * em : 0);
        // Ratings of 1 and 5 keep away from the border, so that whole spots fit in.
        Frame frame = new Frame(left, top, Math.max(1, right - left), Math.max(1, bottom - top), 1.2 * em);
        field.setX(frame.left);
        field.setY(frame.top);
        field.setWidth(frame.width);
        field.setHeight(frame.height);
        for (int i = 0; i < RATINGS; i++) {
            double share = (double) i / (RATINGS - 1);
            place(grid.get(i), frame.x(share), frame.top, frame.x(share), frame.top + frame.height);
            place(grid.get(RATINGS + i), frame.left, frame.y(share), frame.left + frame.width, frame.y(share));
            put(figures.get(i), frame.x(share), frame.top + frame.height + 0.8 * em);
            put(figures.get(RATINGS + i), frame.left - 0.8 * em, frame.y(share));
        }
        double under = frame.top + frame.height;
        layoutInArea(up, frame.left, top - 1.7 * em, frame.width, 1.5 * em, 0, HPos.LEFT, VPos.CENTER);
        layoutInArea(across, frame.left, under + 1.5 * em, frame.width, 1.5 * em, 0, HPos.RIGHT, VPos.CENTER);
        double beside = frame.left - gap - em;
        double below = under + 4.2 * em;
        put(noAcross, beside - em, frame.top + frame.height / 2);
        put(noUp, frame.left + noUp.prefWidth(-1) / 2, below);
        List<Point2D> taken = new ArrayList<>();
        for (int i = 0; i < spots.size(); i++) {
            Spot spot = map.spots().get(i);
            Double x = spot.across();
            Double y = spot.up();
            Point2D wanted = new Point2D(x == null ? beside : frame.x(x), y == null ? below : frame.y(y));
            Point2D free = free(wanted, taken, 1.5 * em, right);
            taken.add(free);
            put(spots.get(i), free.getX(), free.getY());
        }
    }

    /// A place beside those that are taken.
    private static Point2D free(Point2D wanted, List<Point2D> taken, double apart, double right) {
        Point2D place = wanted;
        for (int tries = 0; tries < 12; tries++) {
            Point2D at = place;
            if (taken.stream().noneMatch(other -> other.distance(at) < apart)) {
                return at;
            }
            place = at.getX() + apart > right
                    ? new Point2D(wanted.getX(), at.getY() + apart)
                    : new Point2D(at.getX() + apart, at.getY());
        }
        return place;
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        return label;
    }

    private static void put(Node node, double middleX, double middleY) {
        double width = node.prefWidth(-1);
        double height = node.prefHeight(-1);
        node.resizeRelocate(middleX - width / 2, middleY - height / 2, width, height);
    }

    private static void place(Line line, double fromX, double fromY, double toX, double toY) {
        line.setStartX(fromX);
        line.setStartY(fromY);
        line.setEndX(toX);
        line.setEndY(toY);
    }

    /// The field in which jobs have places.
    private record Frame(double left, double top, double width, double height, double inside) {
        double x(double share) {
            return left + inside + share * (width - 2 * inside);
        }

        double y(double share) {
            return top + height - inside - share * (height - 2 * inside);
        }
    }
}
