package headway.ui.pipeline;

import headway.domain.ActionKey;
import headway.domain.FollowUp;
import headway.domain.FollowUpState;
import headway.text.Messages;
import headway.ui.kit.Formats;
import headway.ui.kit.Views;
import headway.ui.kit.agenda.AgendaForms;
import headway.ui.kit.agenda.FollowUpActions;
import headway.ui.kit.agenda.FollowUpIcons;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What is planned for an application, and what became of it.
final class FollowUpsPane extends VBox {
    private final Messages messages;
    private final Formats formats;
    private final AgendaForms forms;
    private final FollowUpActions actions;
    private final AgendaRows rows;
    private long applicationId;

    @FXML
    private Label none;

    @FXML
    private Button add;

    /// What a row shows.
    private record Row(FollowUp followUp, String person, LocalDate today) {}

    FollowUpsPane(Views views, Formats formats, PipelineController.Window window) {
        this.messages = views.messages();
        this.formats = formats;
        this.forms = window.forms();
        this.actions = window.followUps();
        views.loadInto(this);
        rows = new AgendaRows(messages, add);
        getChildren().add(rows);
    }

    void show(ApplicationAgenda agenda) {
        applicationId = agenda.applicationId();
        none.setVisible(agenda.followUps().isEmpty());
        List<Row> shown = agenda.followUps().stream()
                .map(one -> new Row(one, agenda.people().name(one.contactId()), agenda.today()))
                .toList();
        rows.show(applicationId, shown, this::row);
    }

    @FXML
    private void onAdd() {
        forms.planFollowUp(add, applicationId, null);
    }

    private Node row(Row row) {
        FollowUp followUp = row.followUp();
        LocalDate closed = followUp.closedOn();
        boolean planned = followUp.state() == FollowUpState.PLANNED;
        LocalDate day = closed == null ? followUp.due() : closed;
        String head = Stream.of(
                        messages.name(followUp.kind()),
                        planned ? "" : messages.name(followUp.state()),
                        AgendaDays.words(day, row.today(), formats, messages))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · "));
        String reach = Stream.of(row.person(), followUp.channel() == null ? "" : messages.name(followUp.channel()))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · "));
        FlowPane buttons = new FlowPane();
        buttons.getStyleClass().add("agenda-buttons");
        if (planned) {
            ActionKey key = ActionKey.followUp(followUp.id());
            Button done = button("pipeline.followUp.done", head);
            done.setOnAction(event -> actions.done(key, done));
            Button write = button("pipeline.followUp.write", head);
            write.setOnAction(event -> actions.write(key, followUp.applicationId(), followUp.kind(), write));
            Button snooze = button("pipeline.followUp.snooze", head);
            snooze.setOnAction(event -> actions.snooze(key, snooze));
            buttons.getChildren().addAll(done, write, snooze);
        }
        buttons.setVisible(planned);
        buttons.setManaged(planned);
        Button change = button("pipeline.change", head);
        change.setOnAction(event -> forms.editFollowUp(change, followUp.id()));
        return AgendaRows.row(
                icon(followUp), !planned, List.of(head, followUp.what(), reach, cameBack(followUp)), change, buttons);
    }

    private String cameBack(FollowUp followUp) {
        return followUp.cameBack().isBlank() ? "" : messages.get("pipeline.followUp.cameBack", followUp.cameBack());
    }

    private Button button(String key, String about) {
        String words = messages.get(key);
        return AgendaRows.button(words, words + ": " + about);
    }

    private static Feather icon(FollowUp followUp) {
        return switch (followUp.state()) {
            case PLANNED -> FollowUpIcons.of(followUp.kind());
            case DONE -> Feather.CHECK;
            case SKIPPED -> Feather.SKIP_FORWARD;
        };
    }
}
