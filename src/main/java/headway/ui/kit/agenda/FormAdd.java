package headway.ui.kit.agenda;

import headway.domain.ApplicationCard;
import headway.text.DayName;
import headway.text.Messages;
import headway.ui.kit.Show;
import headway.ui.kit.Views;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// What is planned on a day, and for which application; the form for it follows.
final class FormAdd extends VBox {
    private Runnable close = () -> {};

    @FXML
    private Label title;

    @FXML
    private FlowPane kinds;

    @FXML
    private RadioButton interview;

    @FXML
    private FormSearch<ApplicationCard> application;

    @FXML
    private Label problem;

    /// Where the chosen form opens.
    interface Next {
        void plan(boolean interview, long applicationId);
    }

    private final Messages messages;
    private final Next next;

    FormAdd(Views views, LocalDate day, List<FormSearch.Choice<ApplicationCard>> open, Next next) {
        this.messages = views.messages();
        this.next = next;
        views.loadInto(this);
        title.setText(messages.get("forms.addOn", new DayName(day)));
        application.name(messages.get("forms.application"));
        application.field().setPromptText(messages.get("forms.application.prompt"));
        application.offer(open);
        application.onTaken(this::onGoOn);
        if (open.isEmpty()) {
            say("forms.noApplications");
        }
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                onGoOn();
            }
        });
    }

    /// Only for which application: an interview follows.
    static FormAdd interview(Views views, List<FormSearch.Choice<ApplicationCard>> open, LongConsumer next) {
        FormAdd form =
                new FormAdd(views, LocalDate.EPOCH, open, (interview, applicationId) -> next.accept(applicationId));
        form.title.setText(form.messages.get("forms.addInterview"));
        Show.when(form.kinds, false);
        return form;
    }

    void show(Node beside) {
        close = FormPopOver.show(beside, this, application.field())::hide;
    }

    @FXML
    private void onLeave() {
        close.run();
    }

    @FXML
    private void onGoOn() {
        Optional<ApplicationCard> chosen = application.meant();
        if (chosen.isPresent()) {
            close.run();
            next.plan(interview.isSelected(), chosen.get().id());
        } else {
            say("forms.applicationNeeded");
            application.field().requestFocus();
        }
    }

    private void say(String key) {
        problem.setText(messages.get(key));
        problem.setVisible(true);
        problem.setManaged(true);
    }
}
