package headway.ui.interviews;

import headway.domain.Interview;
import headway.domain.InterviewSheet;
import headway.domain.InterviewWhen;
import headway.domain.JobApplication;
import headway.text.Message;
import headway.text.Messages;
import headway.ui.kit.Icons;
import headway.ui.kit.InterviewIcons;
import headway.ui.kit.Show;
import headway.ui.kit.WebAddress;
import java.time.ZoneId;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What the chosen interview is about, when it is on the clocks of both sides, and where.
final class InterviewHead extends VBox {
    private final Messages messages;
    private final InterviewWords words;
    private final InterviewsController.Window window;
    private long interviewId;
    private long applicationId;
    private String address = "";

    @FXML
    private Label what;

    @FXML
    private Label kind;

    @FXML
    private Label when;

    @FXML
    private Label there;

    @FXML
    private Label remarks;

    @FXML
    private Label sameTime;

    @FXML
    private Label place;

    @FXML
    private Button link;

    @FXML
    private Button edit;

    InterviewHead(Tools tools) {
        this.messages = tools.messages();
        this.words = new InterviewWords(messages);
        this.window = tools.window();
        tools.views().loadInto(this);
        when.setGraphic(Icons.of(Feather.CLOCK));
        place.setGraphic(Icons.of(Feather.MAP_PIN));
        remarks.setGraphic(Icons.of(Feather.INFO));
        sameTime.setGraphic(Icons.of(Feather.ALERT_TRIANGLE));
        link.setGraphic(Icons.of(Feather.EXTERNAL_LINK));
    }

    /// @param zone of the user's clocks
    void show(InterviewSheet sheet, ZoneId zone) {
        Interview interview = sheet.interview();
        JobApplication application = sheet.application();
        interviewId = interview.id();
        applicationId = application.id();
        address = WebAddress.in(interview.place()).orElse("");
        what.setText(words.what(application.company(), application.role()));
        kind.setText(words.kind(interview.round(), interview.type()));
        kind.setGraphic(Icons.of(InterviewIcons.of(interview.type())));
        InterviewWhen moment = InterviewWhen.of(interview, zone);
        when.setText(messages.get(moment.onMyClocks()));
        Message theirs = moment.onTheirClocks();
        Show.text(there, theirs == null ? "" : messages.get(theirs));
        Show.text(remarks, moment.remarks().stream().map(messages::get).collect(Collectors.joining("\n")));
        Show.text(
                sameTime,
                sheet.sameTime().stream()
                        .map(line -> messages.get(InterviewWhen.sameTime(line, zone)))
                        .collect(Collectors.joining("\n")));
        // A bare link is told by its button.
        Show.text(place, interview.place().equals(address) ? "" : interview.place());
        link.setTooltip(address.isEmpty() ? null : new Tooltip(address));
        Show.when(link, !address.isEmpty());
        setAccessibleText(String.join(", ", what.getText(), kind.getText(), when.getText()));
    }

    @FXML
    private void onLink() {
        window.actions().browse(address);
    }

    @FXML
    private void onEdit() {
        window.forms().editInterview(edit, interviewId);
    }

    @FXML
    private void onOpen() {
        window.actions().openApplication(applicationId);
    }
}
