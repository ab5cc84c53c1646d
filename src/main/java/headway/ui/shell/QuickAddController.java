package headway.ui.shell;

import headway.domain.ApplicationCard;
import headway.domain.Duplicates;
import headway.domain.JobApplication;
import headway.domain.PipelineStage;
import headway.text.Message;
import headway.text.Messages;
import headway.ui.kit.Background;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Adds an application with as few keys as can be: company, role, Enter.
public final class QuickAddController {
    private final Background background;
    private final Messages messages;
    private List<ApplicationCard> cards = List.of();
    private Map<Long, PipelineStage> stages = Map.of();
    private Runnable done = () -> {};

    @FXML
    private VBox root;

    @FXML
    private TextField company;

    @FXML
    private TextField role;

    @FXML
    private TextField url;

    @FXML
    private ComboBox<PipelineStage> stage;

    @FXML
    private Label duplicate;

    @FXML
    private Label problem;

    @FXML
    private Button add;

    public QuickAddController(Background background, Messages messages) {
        this.background = background;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        company.textProperty().subscribe(this::look);
        role.textProperty().subscribe(this::look);
        url.textProperty().subscribe(this::look);
        add.disableProperty().bind(company.textProperty().map(String::isBlank));
        stage.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable PipelineStage shown) {
                return shown == null ? "" : shown.name();
            }

            @Override
            public @Nullable PipelineStage fromString(String name) {
                return null;
            }
        });
    }

    public Parent root() {
        return root;
    }

    public TextField company() {
        return company;
    }

    /// Makes it ready for the next application.
    ///
    /// @param whenDone is run once the application is kept
    public void open(Runnable whenDone) {
        done = whenDone;
        company.clear();
        role.clear();
        url.setText(addressOnClipboard());
        say(problem, "");
        background.read(
                journal -> Map.entry(
                        journal.stages().current(), journal.applications().cards()),
                read -> {
                    cards = read.getValue();
                    stages = read.getKey().stream().collect(Collectors.toMap(PipelineStage::id, Function.identity()));
                    List<PipelineStage> open = read.getKey().stream()
                            .filter(one -> !one.isClosed())
                            .toList();
                    stage.getItems().setAll(open);
                    stage.setValue(open.get(0));
                    look();
                });
    }

    @FXML
    private void onCompany() {
        role.requestFocus();
    }

    @FXML
    private void onAdd() {
        if (role.getText().isBlank() || company.getText().isBlank()) {
            (company.getText().isBlank() ? company : role).requestFocus();
            say(problem, messages.get(company.getText().isBlank() ? "problem.BLANK_COMPANY" : "problem.BLANK_ROLE"));
            return;
        }
        JobApplication draft = JobApplication.builder(company.getText(), role.getText())
                .postingUrl(url.getText())
                .build();
        PipelineStage chosen = stage.getValue();
        background.make(
                journal -> journal.applications().add(draft, chosen.id(), null, journal.today()),
                kept -> {
                    background.notices().done(Message.of("add.done", kept.company(), kept.role()), null);
                    done.run();
                },
                background.notices()::failed);
    }

    private void look() {
        List<ApplicationCard> likely = cards.stream()
                .filter(card -> Duplicates.likely(company.getText(), role.getText(), url.getText(), card))
                .limit(2)
                .toList();
        say(duplicate, likely.stream().map(this::words).collect(Collectors.joining("\n")));
    }

    private String words(ApplicationCard card) {
        PipelineStage in = stages.get(card.stageId());
        return messages.get(
                "add.duplicate", card.company(), card.role(), in == null ? "" : in.name(), card.stageSince());
    }

    private static void say(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }

    /// The web address that was copied last, so that it need not be pasted.
    private static String addressOnClipboard() {
        String text = Clipboard.getSystemClipboard().getString();
        if (text == null || text.length() > 2_000) {
            return "";
        }
        String address = text.strip();
        String scheme = address.toLowerCase(Locale.ROOT);
        boolean web = scheme.startsWith("https://") || scheme.startsWith("http://");
        return web && address.chars().noneMatch(Character::isWhitespace) ? address : "";
    }
}
