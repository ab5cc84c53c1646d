package headway.ui.kit.agenda;

import headway.domain.CalendarItem;
import headway.domain.ContactRole;
import headway.domain.Interview;
import headway.domain.InterviewType;
import headway.journal.Changes;
import headway.journal.Journal;
import headway.journal.Kept;
import headway.text.Messages;
import headway.ui.kit.Background;
import headway.ui.kit.DateField;
import headway.ui.kit.Formats;
import headway.ui.kit.Typed;
import headway.ui.kit.Views;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The fields of an interview.
final class FormInterview extends VBox implements FormBody {
    private final Background background;
    private final Messages messages;
    private final FormFacts facts;
    private final Interview before;
    private final FormTeam team;
    private List<CalendarItem> others = List.of();

    @FXML
    private TextField round;

    @FXML
    private ComboBox<InterviewType> type;

    @FXML
    private DateField day;

    @FXML
    private TextField time;

    @FXML
    private TextField minutes;

    @FXML
    private FormSearch<ZoneId> zone;

    @FXML
    private Label hints;

    @FXML
    private TextField place;

    @FXML
    private VBox people;

    @FXML
    private TextArea notes;

    /// @param before what is changed, or what is proposed for a new one
    FormInterview(Views views, Formats formats, Background background, FormFacts facts, Interview before) {
        this.background = background;
        this.messages = views.messages();
        this.facts = facts;
        this.before = before;
        views.loadInto(this);
        team = new FormTeam(facts.people(), before.contactIds(), messages);
        people.getChildren().add(team);
        FormChoice.of(type, InterviewType.values(), messages);
        day.use(formats, messages);
        zone.name(messages.get("forms.zone"));
        zone.offer(FormWords.zones(facts.zone()));
        round.setText(Integer.toString(before.round()));
        type.setValue(before.type());
        day.setValue(before.start().toLocalDate());
        time.setText(before.id() == 0 ? "" : FormWords.typedTime(before.start().toLocalTime(), messages));
        zone.show(FormSearch.Choice.of(before.zone(), FormWords.zone(before.zone())));
        minutes.setText(Integer.toString(before.minutes()));
        place.setText(before.place());
        notes.setText(before.notes());
        for (TextField field : List.of(time, minutes, zone.field())) {
            field.textProperty().addListener((observed, was, now) -> hint());
        }
        day.valueProperty().addListener((observed, was, now) -> lookAround());
        lookAround();
    }

    /// A new interview as it is most likely meant.
    static Interview proposed(FormFacts facts, @Nullable LocalDate day) {
        LocalDate on = day == null ? facts.workDays().sameOrNext(facts.today().plusDays(1)) : day;
        return new Interview(
                0,
                facts.application().id(),
                facts.nextRound(),
                facts.nextRound() == 1 ? InterviewType.PHONE : InterviewType.VIDEO,
                on.atStartOfDay(),
                facts.zone(),
                60,
                "",
                List.of(),
                "");
    }

    @Override
    public Node root() {
        return this;
    }

    @Override
    public Node first() {
        return time;
    }

    @Override
    public Optional<Wrong> wrong() {
        if (!day.take()) {
            return Wrong.of("forms.noDate", day, day.getEditor().getText().strip());
        }
        if (day.getValue() == null) {
            return Wrong.of("forms.dateNeeded", day);
        }
        InterviewTyping typed = typing();
        if (typed.start() == null) {
            return time.getText().isBlank()
                    ? Wrong.of("forms.timeNeeded", time)
                    : Wrong.of("forms.noTime", time, time.getText().strip());
        }
        if (typed.zone() == null) {
            return Wrong.of("forms.noZone", zone.field(), zone.field().getText().strip());
        }
        if (typed.length().isEmpty()) {
            return Wrong.of("forms.noMinutes", minutes);
        }
        return Typed.number(round.getText(), 1, 99).isEmpty() ? Wrong.of("forms.noRound", round) : Optional.empty();
    }

    @Override
    public Function<Journal, Changes> keeping() {
        InterviewTyping typed = typing();
        LocalDateTime start = Objects.requireNonNull(typed.start());
        ZoneId where = Objects.requireNonNull(typed.zone());
        int length = typed.length().orElseThrow();
        int number = Typed.number(round.getText(), 1, 99).orElseThrow();
        InterviewType how = type.getValue();
        String address = place.getText();
        String words = notes.getText();
        List<FormPeople.Person> chosen = team.chosen();
        return journal -> {
            Changes changes = Changes.NONE;
            List<Long> ids = new ArrayList<>();
            for (FormPeople.Person person : chosen) {
                Kept<Long> kept = FormPeople.keep(journal, before.applicationId(), person, ContactRole.INTERVIEWER);
                ids.add(kept.value());
                changes = changes.and(kept.changes());
            }
            Interview interview = new Interview(
                    before.id(), before.applicationId(), number, how, start, where, length, address, ids, words);
            return changes.and(
                    interview.id() == 0
                            ? journal.interviews().add(interview).changes()
                            : journal.interviews().edit(interview));
        };
    }

    private InterviewTyping typing() {
        return new InterviewTyping(day.getValue(), time.getText(), zone.meant().orElse(null), minutes.getText());
    }

    /// Reads what else there is on those days.
    private void lookAround() {
        LocalDate on = day.getValue();
        if (on != null) {
            background.read(journal -> journal.agenda().between(on.minusDays(1), on.plusDays(1)), found -> {
                others = found;
                hint();
            });
        }
        hint();
    }

    private void hint() {
        String words = typing().hints(facts.zone(), others, before.id()).stream()
                .map(messages::get)
                .collect(Collectors.joining("\n"));
        hints.setText(words);
        hints.setVisible(!words.isEmpty());
        hints.setManaged(!words.isEmpty());
    }
}
