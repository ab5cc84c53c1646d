package headway.ui.kit.print;

import headway.print.Pdf;
import headway.print.PdfPages;
import headway.print.PrintException;
import headway.text.Message;
import headway.text.Messages;
import headway.ui.kit.Notices;
import headway.ui.kit.Show;
import headway.ui.kit.Views;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The pages of a document as they print. They are made and drawn in the background; only the latest wish counts.
public final class Preview extends VBox {
    /// So long nobody must have typed.
    private static final Duration PAUSE = Duration.millis(300);

    /// What takes longer says that it is under way.
    private static final Duration LONG = Duration.millis(600);

    private final DocumentPress press;
    private final Notices notices;
    private final Messages messages;
    private final PreviewModel model = new PreviewModel();
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final PauseTransition lasting = new PauseTransition(LONG);
    private @Nullable Printout wish;
    private @Nullable Made shown;
    private @Nullable Object content;
    private Runnable cancel = () -> {};

    @FXML
    private Button earlier;

    @FXML
    private Button later;

    @FXML
    private Label position;

    @FXML
    private Button smaller;

    @FXML
    private Label zoom;

    @FXML
    private Button larger;

    @FXML
    private ToggleButton fit;

    @FXML
    private ScrollPane scroll;

    @FXML
    private VBox pages;

    @FXML
    private Node making;

    @FXML
    private Label remarks;

    public Preview(Views views, DocumentPress press, Notices notices) {
        this.press = press;
        this.notices = notices;
        this.messages = views.messages();
        views.loadInto(this);
        Show.when(making, false);
        Show.text(remarks, "");
        pages.setSpacing(PreviewModel.GAP);
        pause.setOnFinished(event -> make());
        lasting.setOnFinished(event -> Show.when(making, true));
        scroll.vvalueProperty().addListener((observed, before, now) -> look());
        scroll.viewportBoundsProperty().addListener((observed, before, now) -> {
            model.setWidth(now.getWidth());
            layOut();
        });
        layOut();
    }

    /// Shows a document at once.
    public void show(Printout document) {
        if (isNew(document) || pause.getStatus() == Animation.Status.RUNNING) {
            wish = document;
            make();
        }
    }

    /// Shows a document when nobody has typed for a while.
    public void follow(Printout document) {
        if (!isNew(document)) {
            return;
        }
        wish = document;
        if (shown == null) {
            make();
        } else {
            pause.playFromStart();
        }
    }

    /// Shows nothing.
    public void clear() {
        release();
        pages.getChildren().clear();
        model.setPages(List.of());
        Show.text(remarks, "");
        layOut();
    }

    /// Gives back what the pages need; their pictures stay until others come. To be called whenever it is left.
    public void release() {
        pause.stop();
        wish = null;
        arrived();
        cancel.run();
        pageViews().forEach(PageView::outdate);
        close(shown);
        shown = null;
        content = null;
    }

    /// How many pages there are, as far as is known.
    public int count() {
        return model.count();
    }

    /// True when what is shown is the latest that was wished for, and what is in sight of it is drawn.
    public boolean isUpToDate() {
        return wish == null && shown != null && press.isIdle();
    }

    @FXML
    private void onEarlier() {
        goTo(looked() - 1);
    }

    @FXML
    private void onLater() {
        goTo(looked() + 1);
    }

    @FXML
    private void onLarger() {
        zoom(() -> model.step(1));
    }

    @FXML
    private void onSmaller() {
        zoom(() -> model.step(-1));
    }

    @FXML
    private void onFit() {
        zoom(model::fit);
    }

    @FXML
    private void onKey(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case PAGE_UP -> onEarlier();
            case PAGE_DOWN -> onLater();
            case HOME -> goTo(0);
            case END -> goTo(model.count() - 1);
            case PLUS, ADD, EQUALS -> onLarger();
            case MINUS, SUBTRACT -> onSmaller();
            case DIGIT0, NUMPAD0 -> onFit();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private boolean isNew(Printout document) {
        Object latest = wish == null ? content : wish.content();
        return !document.content().equals(latest);
    }

    private void make() {
        pause.stop();
        Printout wanted = wish;
        if (wanted == null) {
            return;
        }
        cancel.run();
        lasting.playFromStart();
        cancel = press.work(
                ready -> Made.of(ready.make(wanted.document().get())),
                made -> show(wanted, made),
                failure -> failed(wanted, failure));
    }

    private void show(Printout wanted, Made made) {
        if (!wanted.equals(wish)) {
            // Somebody has typed on, or gone away.
            close(made);
            return;
        }
        wish = null;
        arrived();
        double from = from();
        pageViews().forEach(PageView::outdate);
        close(shown);
        shown = made;
        content = wanted.content();
        model.setPages(made.sizes());
        int count = made.sizes().size();
        while (pages.getChildren().size() > count) {
            pages.getChildren().remove(count);
        }
        while (pages.getChildren().size() < count) {
            pages.getChildren().add(new PageView());
        }
        Show.text(remarks, words(made.remarks()));
        layOut();
        scrollTo(from);
    }

    private void failed(Printout wanted, Throwable failure) {
        if (!wanted.equals(wish)) {
            return;
        }
        wish = null;
        arrived();
        if (failure instanceof PrintException known) {
            Show.text(remarks, messages.get(known.said()));
        } else {
            notices.failed(failure);
        }
    }

    private void arrived() {
        lasting.stop();
        Show.when(making, false);
    }

    private void zoom(Runnable change) {
        double part = model.allHeight() == 0 ? 0 : from() / model.allHeight();
        change.run();
        layOut();
        scrollTo(part * model.allHeight());
    }

    /// Gives the pages their sizes, and says where things stand.
    private void layOut() {
        List<PageView> views = pageViews();
        for (int i = 0; i < views.size(); i++) {
            views.get(i).setPrefSize(model.width(i), model.height(i));
        }
        fit.setSelected(model.isFit());
        zoom.setText(messages.get("preview.zoom", Math.round(100 * model.scale())));
        look();
    }

    /// Draws what is in sight, and lets go of what is far from it.
    private void look() {
        int page = looked();
        boolean any = model.count() > 0;
        position.setText(any ? messages.get("preview.position", page + 1, model.count()) : "");
        scroll.setAccessibleText(
                any ? messages.get("preview.pages", page + 1, model.count()) : messages.get("preview.name"));
        earlier.setDisable(page == 0);
        later.setDisable(page >= model.count() - 1);
        smaller.setDisable(!any);
        larger.setDisable(!any);
        fit.setDisable(!any);
        Made made = shown;
        if (made == null) {
            return;
        }
        float dots = model.dotsPerInch(pixels());
        double height = scroll.getViewportBounds().getHeight();
        List<PageView> views = pageViews();
        for (int i = 0; i < views.size(); i++) {
            PageView view = views.get(i);
            if (model.isInSight(i, from(), height)) {
                if (view.needs(dots)) {
                    draw(made, i, view, dots);
                }
            } else if (!model.isInSight(i, from() - 2 * height, 5 * height)) {
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

    private void goTo(int page) {
        if (page >= 0 && page < model.count()) {
            scrollTo(model.top(page) - PreviewModel.GAP);
        }
    }

    private int looked() {
        return model.looked(from(), scroll.getViewportBounds().getHeight());
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
        return Math.max(0, model.allHeight() - scroll.getViewportBounds().getHeight());
    }

    private double pixels() {
        return getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getRenderScaleX();
    }

    private void close(@Nullable Made made) {
        if (made != null) {
            // After what is being drawn of it.
            press.work(
                    ready -> {
                        made.pages().close();
                        return true;
                    },
                    closed -> {},
                    notices::failed);
        }
    }

    private List<PageView> pageViews() {
        return pages.getChildren().stream().map(PageView.class::cast).toList();
    }

    private String words(List<Message> said) {
        return String.join("\n", said.stream().map(messages::get).toList());
    }

    /// A document that was made.
    private record Made(PdfPages pages, List<PdfPages.Size> sizes, List<Message> remarks) {
        static Made of(Pdf pdf) {
            PdfPages pages = new PdfPages(pdf);
            return new Made(pages, pages.sizes(), pdf.remarks());
        }
    }
}
