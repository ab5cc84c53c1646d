package headway.ui.kit.print;

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
import javafx.scene.control.ProgressBar;
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
    private final PageColumn column;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final PauseTransition lasting = new PauseTransition(LONG);
    private @Nullable Printout wish;
    private @Nullable Object content;
    private Runnable cancel = () -> {};
    private Making under = new Making();
    private boolean other;

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
    private ProgressBar progress;

    @FXML
    private Label remarks;

    public Preview(Views views, DocumentPress press, Notices notices) {
        this.press = press;
        this.notices = notices;
        this.messages = views.messages();
        views.loadInto(this);
        column = new PageColumn(press, notices, scroll, pages, this::tell);
        Show.when(making, false);
        Show.text(remarks, "");
        pause.setOnFinished(event -> make());
        lasting.setOnFinished(event -> {
            Show.when(making, true);
            progress.setProgress(under.part());
            lasting.playFromStart();
        });
        column.clear();
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
        if (column.isEmpty()) {
            make();
        } else {
            pause.playFromStart();
        }
    }

    /// Says that what comes next is another document, to be shown from its beginning.
    public void turnToAnother() {
        other = true;
    }

    /// Shows nothing.
    public void clear() {
        release();
        column.clear();
        Show.text(remarks, "");
    }

    /// Gives back what the pages need; their pictures stay until others come. To be called whenever it is left.
    public void release() {
        pause.stop();
        arrived(null);
        cancel();
        column.release();
    }

    /// How many pages there are, as far as is known.
    public int count() {
        return column.count();
    }

    /// True when what is shown is the latest that was wished for, and what is in sight of it is drawn.
    public boolean isUpToDate() {
        return wish == null && !column.isEmpty() && press.isIdle();
    }

    @FXML
    private void onEarlier() {
        column.goTo(column.looked() - 1);
    }

    @FXML
    private void onLater() {
        column.goTo(column.looked() + 1);
    }

    @FXML
    private void onLarger() {
        column.zoom(1);
    }

    @FXML
    private void onSmaller() {
        column.zoom(-1);
    }

    @FXML
    private void onFit() {
        column.zoom(0);
    }

    @FXML
    private void onKey(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case PAGE_UP -> onEarlier();
            case PAGE_DOWN -> onLater();
            case HOME -> column.goTo(0);
            case END -> column.goTo(column.count() - 1);
            case PLUS, ADD, EQUALS -> onLarger();
            case MINUS, SUBTRACT -> onSmaller();
            case DIGIT0, NUMPAD0 -> onFit();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void cancel() {
        cancel.run();
        under.cancel();
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
        cancel();
        Making fresh = new Making();
        under = fresh;
        lasting.playFromStart();
        cancel = press.work(
                ready -> Made.of(press.pdf(ready, wanted, fresh)),
                made -> show(wanted, made),
                failure -> failed(wanted, failure));
    }

    private void show(Printout wanted, Made made) {
        if (wanted.equals(wish)) {
            arrived(wanted.content());
            Show.text(remarks, words(made.remarks()));
            column.show(made, other);
            other = false;
        } else {
            // Somebody has typed on, or gone away.
            column.close(made);
        }
    }

    private void failed(Printout wanted, Throwable failure) {
        if (!wanted.equals(wish)) {
            return;
        }
        arrived(null);
        if (failure instanceof PrintException known) {
            Show.text(remarks, messages.get(known.said()));
        } else {
            notices.failed(failure);
        }
    }

    /// Nothing is waited for any more.
    ///
    /// @param now of what is shown
    private void arrived(@Nullable Object now) {
        wish = null;
        content = now;
        lasting.stop();
        Show.when(making, false);
    }

    /// Says where things stand.
    private void tell() {
        int page = column.looked();
        boolean any = column.count() > 0;
        position.setText(any ? messages.get("preview.position", page + 1, column.count()) : "");
        scroll.setAccessibleText(
                any ? messages.get("preview.pages", page + 1, column.count()) : messages.get("preview.name"));
        zoom.setText(any ? messages.get("preview.zoom", column.percent()) : "");
        fit.setSelected(column.isFit());
        earlier.setDisable(page == 0);
        later.setDisable(page >= column.count() - 1);
        smaller.setDisable(!any);
        larger.setDisable(!any);
        fit.setDisable(!any);
    }

    private String words(List<Message> said) {
        return String.join("\n", said.stream().map(messages::get).toList());
    }
}
