package headway.ui.kit.print;

import headway.print.PdfPages.Size;
import java.util.List;

/// How pages lie below each other in the preview, and how large they are shown. Lengths are in pixels of the screen
/// unless said otherwise.
final class PreviewModel {
    /// Between pages and around them.
    static final double GAP = 12;

    private static final double PIXELS_PER_POINT = 96.0 / 72;
    private static final double SMALLEST = 0.1;
    private static final double[] STEPS = {0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 2, 3, 4};

    private List<Size> pages = List.of();
    private double width = 600;

    /// 0 fits the width.
    private double zoom;

    void setPages(List<Size> sizes) {
        pages = List.copyOf(sizes);
    }

    int count() {
        return pages.size();
    }

    /// How wide the place for the pages is.
    void setWidth(double pixels) {
        width = pixels;
    }

    boolean isFit() {
        return zoom == 0;
    }

    void fit() {
        zoom = 0;
    }

    /// The size of things: 1 is that of the paper.
    double scale() {
        if (zoom > 0) {
            return zoom;
        }
        double widest = pages.stream().mapToDouble(Size::width).max().orElse(0) * PIXELS_PER_POINT;
        return widest == 0 ? 1 : Math.max(SMALLEST, (width - 2 * GAP) / widest);
    }

    /// Goes to the next step of the zoom from what is shown now.
    ///
    /// @param direction 1 for larger, -1 for smaller
    void step(int direction) {
        double now = scale();
        // A step that would hardly be seen is passed over.
        double least = 0.02 * now;
        if (direction > 0) {
            for (double step : STEPS) {
                if (step > now + least) {
                    zoom = step;
                    return;
                }
            }
        } else {
            for (int i = STEPS.length - 1; i >= 0; i--) {
                if (STEPS[i] < now - least) {
                    zoom = STEPS[i];
                    return;
                }
            }
        }
    }

    double width(int page) {
        return Math.round(pages.get(page).width() * PIXELS_PER_POINT * scale());
    }

    double height(int page) {
        return Math.round(pages.get(page).height() * PIXELS_PER_POINT * scale());
    }

    /// Where a page begins, from the top of the first gap on.
    double top(int page) {
        double top = GAP;
        for (int i = 0; i < page; i++) {
            top += height(i) + GAP;
        }
        return top;
    }

    /// How high all pages are together.
    double allHeight() {
        return top(count());
    }

    /// Whether some of a page is seen.
    ///
    /// @param from the first line in sight
    /// @param height of what is in sight
    boolean isInSight(int page, double from, double height) {
        double top = top(page);
        return top < from + height && top + height(page) > from;
    }

    /// The page that is looked at: the one at a third of what is in sight.
    ///
    /// @return counted from 0; 0 also where there is no page
    int looked(double from, double height) {
        double at = from + height / 3;
        int page = 0;
        while (page < count() - 1 && top(page + 1) <= at) {
            page++;
        }
        return page;
    }

    /// Where to draw a page so that its points are those of the screen.
    ///
    /// @param pixels of the screen for each pixel of the window
    float dotsPerInch(double pixels) {
        return (float) (96 * scale() * pixels);
    }
}
