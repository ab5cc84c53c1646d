package headway.ui.interviews;

import headway.domain.ActionKey;
import headway.domain.ThankYouForm;
import headway.journal.FollowUps.Doing;
import headway.text.Messages;
import headway.ui.kit.Clipboards;
import headway.ui.kit.Icons;
import headway.ui.kit.Show;
import headway.ui.kit.print.Printout;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// How a note gets to its person, and what becomes of it. Nothing is sent without a click.
final class ThanksSending extends VBox {
    private final InterviewsController.Window window;
    private final Messages messages;
    private final InterviewPapers papers;
    private final Runnable keep;
    private @Nullable ThanksModel model;

    @FXML
    private Label hint;

    @FXML
    private Button mail;

    @FXML
    private Button print;

    @FXML
    private Button copy;

    @FXML
    private Button done;

    @FXML
    private Button later;

    @FXML
    private Button skip;

    /// @param keep keeps what is typed
    ThanksSending(Tools tools, Runnable keep) {
        this.window = tools.window();
        this.messages = tools.messages();
        this.papers = new InterviewPapers(messages);
        this.keep = keep;
        tools.views().loadInto(this);
        mail.setGraphic(Icons.of(Feather.MAIL));
        print.setGraphic(Icons.of(Feather.PRINTER));
        copy.setGraphic(Icons.of(Feather.COPY));
        done.setGraphic(Icons.of(Feather.CHECK));
        later.setGraphic(Icons.of(Feather.CLOCK));
        skip.setGraphic(Icons.of(Feather.CORNER_UP_RIGHT));
    }

    void show(ThanksModel now) {
        model = now;
        boolean byMail = now.form() == ThankYouForm.EMAIL;
        Show.when(mail, byMail);
        mail.setDisable(now.reach().mailProblem().isPresent());
        Show.when(print, printout(now).isPresent());
        print.setText(messages.get(
                now.form() == ThankYouForm.CARD ? "interviews.thanks.printCard" : "interviews.thanks.printLetter"));
        String onPaper = papers.hasRoom(now) ? "" : messages.get("interviews.thanks.cardLong");
        Show.text(hint, byMail ? now.reach().hint().map(messages::get).orElse("") : onPaper);
        done.setDisable(!now.reading().isOver());
    }

    @FXML
    private void onMail() {
        kept(now -> window.actions().browse(now.reach().mailLink().uri()));
    }

    @FXML
    private void onPrint() {
        kept(now -> printout(now).ifPresent(window.paper()::print));
    }

    @FXML
    private void onCopy() {
        kept(now -> Clipboards.copy(now.text()));
    }

    @FXML
    private void onDone() {
        kept(now -> {
            ThankYouForm form = now.form();
            String text = now.text().strip();
            window.followUps().done(key(now), today -> new Doing(today, form.channel(), null, text), done, () -> {});
        });
    }

    @FXML
    private void onLater() {
        kept(now -> window.followUps().snooze(key(now), later));
    }

    @FXML
    private void onSkip() {
        kept(now -> window.followUps().skip(key(now)));
    }

    private Optional<Printout> printout(ThanksModel now) {
        return papers.thanks(now);
    }

    private void kept(Consumer<ThanksModel> action) {
        ThanksModel now = model;
        if (now != null) {
            keep.run();
            action.accept(now);
        }
    }

    private static ActionKey key(ThanksModel now) {
        return now.shown().owed().key();
    }
}
