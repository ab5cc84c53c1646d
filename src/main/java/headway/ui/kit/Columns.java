package headway.ui.kit;

import javafx.beans.DefaultProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Two parts beside each other where both have the room that their style asks for, else the second below the first.
/// Where the first is not managed, the second has all of it.
@DefaultProperty("children")
public final class Columns extends Pane {
    /// Between the two, as a share of the width that the second asks for.
    private static final double GAP = 0.08;

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return main().minWidth(-1) + gap() + side().minWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double all = width < 0 ? computePrefWidth(-1) : width;
        double side = side().prefHeight(sideWidth(all));
        return areBeside(all) ? Math.max(mainHeight(all), side) : mainHeight(all) + side;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = mainHeight(width);
        if (areBeside(width)) {
            main().resizeRelocate(0, 0, mainWidth(width), Math.max(height, getHeight()));
            double side = sideWidth(width);
            side().resizeRelocate(width - side, 0, side, side().prefHeight(side));
        } else {
            main().resizeRelocate(0, 0, width, Math.max(0, height - gap()));
            side().resizeRelocate(0, height, width, side().prefHeight(width));
        }
    }

    private boolean areBeside(double width) {
        return main().isManaged() && width >= computePrefWidth(-1);
    }

    private double mainHeight(double width) {
        return main().isManaged() ? main().prefHeight(mainWidth(width)) + (areBeside(width) ? 0 : gap()) : 0;
    }

    private double mainWidth(double width) {
        return areBeside(width) ? width - gap() - sideWidth(width) : width;
    }

    private double sideWidth(double width) {
        return areBeside(width) ? side().minWidth(-1) : width;
    }

    private double gap() {
        return side().minWidth(-1) * GAP;
    }

    private Node main() {
        return getChildren().get(0);
    }

    private Node side() {
        return getChildren().get(1);
    }
}
