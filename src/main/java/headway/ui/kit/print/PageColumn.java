package headway.ui.kit.print;

import headway.ui.kit.Notices;
import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The pages of a document below each other. Only those in sight are drawn, for the pixels of the screen.
final class PageColumn {
    private final DocumentPress press;
    private final Notices notices;
    private final ScrollPane scroll;
    private final VBox pages;
    private final Runnable looked;
    private final PreviewModel model = new PreviewModel();
    private @Nullable Made shown;

    /// @param pages in the scroll pane
    /// @param looked something is seen in another way: another page, or another size
    PageColumn(DocumentPress press, Notices notices, ScrollPane scroll, VBox pages, Runnable looked) {
        this.press = press;
        this.notices = notices;
        this.scroll = scroll;
        this.pages = pages;
        this.looked = looked;
        pages.setSpacing(PreviewModel.GAP);
        scroll.vvalueProperty().addListener((observed, before, now) -> look());
        scroll.viewportBoundsProperty().addListener((observed, before, now) -> {
            model.setWidth(now.getWidth());
            layOut();
        });
    }

    boolean isEmpty() {
        return shown == null;
    }

    int count() {
        return model.count();
    }

    boolean isFit() {
        return model.isFit();
    }

    /// The size of things in per cent of that on paper.
    long percent() {
        return Math.round(100 * model.scale());
    }

    /// The page that is looked at, counted from 0.
    int looked() {
        return model.looked(from(), height());
    }

    /// Shows a document.
    ///
    /// @param other true for another one than before, which is shown from its beginning; else from where it was
    void show(Made made, boolean other) {
        double from = other ? 0 : from();
        release();
        shown = made;
        model.setPages(made.sizes());
        int count = made.sizes().size();
        while (pages.getChildren().size() > count) {
            pages.getChildren().remove(count);
        }
        while (pages.getChildren().size() < count) {
            pages.getChildren().add(new PageView());
        }
        layOut();
        scrollTo(from);
    }

    void clear() {
        release();
        pages.getChildren().clear();
        model.setPages(List.of());
        layOut();
    }

    /// Gives back what the pages need; their pictures stay until others come.
    void release() {
        views().forEach(PageView::outdate);
        close(shown);
        shown = null;
    }

    /// Closes what is not to be shown, after what is being drawn of it.
    void close(@Nullable Made made) {
        if (made != null) {
            press.work(
                    ready -> {
                        made.pages().close();
                        return true;
                    },
                    closed -> {},
                    notices::failed);
        }
    }

    void goTo(int page) {
        if (page >= 0 && page < model.count()) {
            scrollTo(model.top(page) - PreviewModel.GAP);
        }
    }

    /// Goes to the next size.
    ///
    /// @param direction 1 for larger, -1 for smaller, 0 for the one that fits the width
    void zoom(int direction) {
        double part = from() / model.allHeight();
        if (direction == 0) {
            model.fit();
        } else {
            model.step(direction);
        }
        layOut();
        scrollTo(part * model.allHeight());
    }

    /// Gives the pages their sizes.
    private void layOut() {
        List<PageView> views = views();
        for (int i = 0; i < views.size(); i++) {
            views.get(i).setPrefSize(model.width(i), model.height(i));
        }
        look();
    }

    /// Draws what is in sight, and lets go of what is far from it.
    private void look() {
        looked.run();
        Made made = shown;
        if (made == null) {
            return;
        }
        float dots = model.dotsPerInch(pixels());
        List<PageView> views = views();
        for (int i = 0; i < views.size(); i++) {
            PageView view = views.get(i);
            if (model.isInSight(i, from(), height())) {
                if (view.needs(dots)) {
                    draw(made, i, view, dots);
                }
            } else if (!model.isInSight(i, from() - 2 * height(), 5 * height())) {
                view.drop();
            }
        }
    }

    private void draw(Made made, int page, PageView view, float dots) {
        view.asked(
                dots,
                press.work(
                        ready -> made.pages().draw(page, dots),
                        picture -> {
                            if (made.equals(shown)) {
                                view.show(picture);
                            }
                        },
                        notices::failed));
    }

    /// The first line in sight.
    private double from() {
        return scroll.getVvalue() * hidden();
    }

    private void scrollTo(double from) {
        scroll.layout();
        scroll.setVvalue(hidden() == 0 ? 0 : Math.max(0, Math.min(1, from / hidden())));
        look();
    }

    private double hidden() {
        return Math.max(0, model.allHeight() - height());
    }

    private double height() {
        return scroll.getViewportBounds().getHeight();
    }

    /// Of the screen, for each of the window.
    private double pixels() {
        return scroll.getScene() == null || scroll.getScene().getWindow() == null
                ? 1
                : scroll.getScene().getWindow().getRenderScaleX();
    }

    private List<PageView> views() {
        return pages.getChildren().stream().map(PageView.class::cast).toList();
    }
}
