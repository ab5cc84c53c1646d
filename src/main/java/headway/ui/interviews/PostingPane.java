package headway.ui.interviews;

import headway.domain.JobApplication;
import headway.text.Messages;
import headway.ui.kit.Actions;
import headway.ui.kit.Show;
import headway.ui.kit.WebAddress;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TitledPane;

/// The posting as it was kept: to be looked at, since the one on the web may be gone.
final class PostingPane extends TitledPane {
    private final Messages messages;
    private final Actions window;
    private long applicationId;
    private String address = "";
    private String words = "";

    @FXML
    private Label none;

    @FXML
    private TextArea text;

    @FXML
    private Button open;

    @FXML
    private Button paste;

    PostingPane(Tools tools) {
        this.messages = tools.messages();
        this.window = tools.window().actions();
        tools.views().loadInto(this);
        expandedProperty().addListener((observed, before, now) -> fill());
    }

    void show(JobApplication application) {
        applicationId = application.id();
        address = WebAddress.in(application.postingUrl()).orElse("");
        words = application.postingText();
        setText(messages.get(words.isBlank() ? "interviews.posting.empty" : "interviews.posting"));
        Show.when(open, !address.isEmpty());
        Show.when(none, words.isBlank());
        Show.when(paste, words.isBlank());
        Show.when(text, !words.isBlank());
        fill();
    }

    @FXML
    private void onOpen() {
        window.browse(address);
    }

    @FXML
    private void onPaste() {
        window.openApplication(applicationId);
    }

    /// A long posting is put in when somebody wants to see it.
    private void fill() {
        if (isExpanded() && !text.getText().equals(words)) {
            text.setText(words);
            text.setScrollTop(0);
        }
    }
}
