package headway.ui.interviews;

import headway.ui.kit.GrowingField;
import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;

/// A rating and its evidence: beside each other where a line of evidence has room, else the evidence below.
final class RatedLine extends Pane {
    /// The width that a line of evidence asks for, as a share of the width of the rating.
    private static final double ROOM = 1;

    private static final double GAP = 6;

    private final RatingField rating;
    private final GrowingField evidence;

    RatedLine(RatingField rating, GrowingField evidence) {
        this.rating = rating;
        this.evidence = evidence;
        getChildren().addAll(rating, evidence);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return snappedLeftInset() + rating.prefWidth(-1) + snappedRightInset();
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + rating.prefWidth(-1) * (1 + ROOM) + GAP + snappedRightInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double all = width < 0 ? computePrefWidth(-1) : width;
        double rated = rating.prefHeight(-1);
        double proved = evidence.prefHeight(evidenceWidth(all));
        return areBeside(all) ? Math.max(rated, proved) : rated + GAP / 2 + proved;
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double width = getWidth();
        double rated = rating.prefHeight(-1);
        double room = evidenceWidth(width);
        double proved = evidence.prefHeight(room);
        double ratingWidth = rating.prefWidth(-1);
        if (areBeside(width)) {
            double height = Math.max(rated, proved);
            rating.resizeRelocate(left, (height - rated) / 2, ratingWidth, rated);
            evidence.resizeRelocate(left + ratingWidth + GAP, 0, room, proved);
        } else {
            rating.resizeRelocate(left, 0, ratingWidth, rated);
            evidence.resizeRelocate(left, rated + GAP / 2, room, proved);
        }
    }

    private boolean areBeside(double width) {
        return width >= computePrefWidth(-1);
    }

    private double evidenceWidth(double width) {
        double all = width - snappedLeftInset() - snappedRightInset();
        return Math.max(1, areBeside(width) ? all - rating.prefWidth(-1) - GAP : all);
    }
}
