package headway.ui.shell;

import headway.text.Messages;
import headway.text.Version;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;

/// Help without a network: the keys, and where things are. Its second part is feedback and support.
public final class HelpController {
    private final Messages messages;

    @FXML
    private VBox root;

    @FXML
    private Label version;

    public HelpController(Messages messages) {
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        version.setText(details());
    }

    public Parent root() {
        return root;
    }

    @FXML
    private void onCopy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(details());
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// What a supporter has to know, without anything private.
    private String details() {
        return messages.get(
                "help.details",
                Version.current(),
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                System.getProperty("java.version"),
                System.getProperty("javafx.runtime.version", ""));
    }
}
