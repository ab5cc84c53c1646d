package headway.ui.pipeline;

import headway.domain.Interview;
import headway.text.Messages;
import headway.ui.kit.Actions;
import headway.ui.kit.Formats;
import headway.ui.kit.InterviewIcons;
import headway.ui.kit.Views;
import headway.ui.kit.agenda.AgendaForms;
import headway.ui.kit.agenda.FormWords;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The interviews of an application.
final class InterviewsPane extends VBox {
    private final Messages messages;
    private final Formats formats;
    private final Actions actions;
    private final AgendaForms forms;
    private final AgendaRows rows;
    private long applicationId;

    @FXML
    private Label none;

    @FXML
    private Button add;

    /// What a row shows.
    private record Row(Interview interview, String people, LocalDate today, ZoneId zone) {}

    InterviewsPane(Views views, Formats formats, PipelineController.Window window) {
        this.messages = views.messages();
        this.formats = formats;
        this.forms = window.forms();
        this.actions = window.actions();
        views.loadInto(this);
        rows = new AgendaRows(messages, add);
        getChildren().add(rows);
    }

    void show(ApplicationAgenda agenda) {
        applicationId = agenda.applicationId();
        none.setVisible(agenda.interviews().isEmpty());
        List<Row> shown = agenda.interviews().stream()
                .map(one -> new Row(
                        one,
                        one.contactIds().stream()
                                .map(agenda.people()::name)
                                .filter(name -> !name.isEmpty())
                                .collect(Collectors.joining(", ")),
                        agenda.today(),
                        agenda.zone()))
                .toList();
        rows.show(applicationId, shown, this::row);
    }

    @FXML
    private void onAdd() {
        forms.addInterview(add, applicationId, null);
    }

    private Node row(Row row) {
        Interview interview = row.interview();
        ZonedDateTime here = interview.startIn(row.zone());
        String when = AgendaDays.words(here.toLocalDate(), row.today(), formats, messages) + ", "
                + messages.time(here.toLocalTime());
        String there = here.toLocalDateTime().equals(interview.start())
                ? ""
                : messages.get(
                        "pipeline.interview.there", interview.start().toLocalTime(), FormWords.zone(interview.zone()));
        String kind = Stream.of(
                        messages.name(interview.type()),
                        messages.get("pipeline.interview.round", interview.round()),
                        messages.get("pipeline.interview.minutes", interview.minutes()))
                .collect(Collectors.joining(" · "));
        Button edit = AgendaRows.button(
                messages.get("pipeline.change"), messages.get("pipeline.change.of", kind + ", " + when));
        edit.setOnAction(event -> forms.editInterview(edit, interview.id()));
        boolean over = here.toLocalDate().isBefore(row.today());
        String open = messages.get(over ? "calendar.afterwards" : "calendar.prepare");
        Button prepare = AgendaRows.button(open, messages.get("pipeline.interview.open", open, kind + ", " + when));
        prepare.setOnAction(event -> actions.openInterview(interview.id()));
        return AgendaRows.row(
                InterviewIcons.of(interview.type()),
                over,
                List.of(when, there, kind, row.people(), interview.place()),
                edit,
                prepare);
    }
}
