package headway.ui.interviews;

import headway.domain.ClosingText;
import headway.domain.Rehearsal;
import headway.text.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;

/// The seconds of rehearsals as a line, against the most that a closing statement may take, and below it how natural
/// each felt. One that nobody judged has no bar.
final class TrendChart extends Region {
    private static final int MOST_FELT = 5;

    /// The part of the height that the line has, from 0 to 1.
    private static final double LINE_SHARE = 0.58;

    private final Label mostName = new Label();
    private final Label feltName = new Label();
    private final Line most = new Line();
    private final Line ground = new Line();
    private final Polyline line = new Polyline();
    private final List<Circle> dots = new ArrayList<>();
    private final List<Rectangle> bars = new ArrayList<>();
    private Trend trend = new Trend(List.of(), 0);

    TrendChart(Messages messages) {
        getStyleClass().add("trend");
        setAccessibleRole(AccessibleRole.TEXT);
        mostName.setText(messages.get("interviews.closing.mark", ClosingText.MOST_SECONDS));
        feltName.setText(messages.get("interviews.closing.trend.felt"));
        mostName.getStyleClass().add("trend-name");
        feltName.getStyleClass().add("trend-name");
        most.getStyleClass().add("trend-most");
        ground.getStyleClass().add("trend-ground");
        line.getStyleClass().add("trend-line");
        getChildren().addAll(mostName, feltName, most, ground, line);
    }

    void show(Trend shown, String words) {
        trend = shown;
        setAccessibleText(words);
        getChildren().removeAll(dots);
        getChildren().removeAll(bars);
        dots.clear();
        bars.clear();
        for (Rehearsal rehearsal : shown.shown()) {
            Circle dot = new Circle();
            dot.getStyleClass().add("trend-dot");
            dots.add(dot);
            Rectangle bar = new Rectangle();
            bar.getStyleClass().add("trend-bar");
            bar.setVisible(rehearsal.felt() != null);
            bars.add(bar);
        }
        getChildren().addAll(bars);
        getChildren().addAll(dots);
        requestLayout();
    }

    /// Where a time lies between bottom (1) and top (0).
    static double height(int seconds, int most) {
        return 1 - (double) seconds / most;
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double names = Math.max(mostName.prefWidth(-1), feltName.prefWidth(-1));
        double em = mostName.getFont().getSize();
        double from = left + names + em / 2;
        double width = Math.max(1, getWidth() - from - snappedRightInset() - em / 2);
        double top = snappedTopInset() + em / 2;
        double all = Math.max(1, getHeight() - snappedTopInset() - snappedBottomInset() - em / 2);
        double lineHeight = all * LINE_SHARE;
        double bottom = top + all;
        double mostY = top + lineHeight * height(ClosingText.MOST_SECONDS, trend.mostSeconds());
        place(most, from, from + width, mostY);
        place(ground, from, from + width, bottom);
        layoutInArea(mostName, left, mostY - em, names, 2 * em, 0, HPos.LEFT, VPos.CENTER);
        layoutInArea(feltName, left, bottom - 2 * em, names, 2 * em, 0, HPos.LEFT, VPos.BOTTOM);
        double step = width / Math.max(1, dots.size());
        line.getPoints().clear();
        for (int i = 0; i < dots.size(); i++) {
            double x = from + step * (i + 0.5);
            double y = top + lineHeight * height(trend.shown().get(i).seconds(), trend.mostSeconds());
            line.getPoints().addAll(x, y);
            dots.get(i).setCenterX(x);
            dots.get(i).setCenterY(y);
            dots.get(i).setRadius(em * 0.28);
            placeBar(i, x, Math.min(step * 0.5, em * 1.2), bottom, all * (1 - LINE_SHARE) - em / 2);
        }
    }

    private void placeBar(int number, double middle, double width, double bottom, double room) {
        Integer felt = trend.shown().get(number).felt();
        double height = felt == null ? 0 : Math.max(1, room * felt / MOST_FELT);
        Rectangle bar = bars.get(number);
        bar.setX(middle - width / 2);
        bar.setWidth(width);
        bar.setY(bottom - height);
        bar.setHeight(height);
    }

    private static void place(Line line, double from, double to, double y) {
        line.setStartX(from);
        line.setEndX(to);
        line.setStartY(y);
        line.setEndY(y);
    }
}
