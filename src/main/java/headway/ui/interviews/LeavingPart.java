package headway.ui.interviews;

import headway.domain.Channel;
import headway.domain.InterviewSheet;
import headway.domain.Leaving;
import headway.domain.LeavingChecklist;
import headway.domain.LeavingQuestion;
import headway.domain.NextStep;
import headway.journal.Journal;
import headway.text.DayName;
import headway.text.Message;
import headway.text.Messages;
import headway.ui.interviews.PromisedRow.Link;
import headway.ui.kit.Actions;
import headway.ui.kit.Background;
import headway.ui.kit.DateField;
import headway.ui.kit.GrowingField;
import headway.ui.kit.Show;
import headway.ui.kit.agenda.FormPeople;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One page for the end of an interview and the minutes after it: what was asked and promised, what was agreed, and
/// what stayed in mind.
final class LeavingPart extends VBox implements InterviewPart {
    private final Background background;
    private final Messages messages;
    private final Actions window;
    private final LeavingKeeper keeper;
    private final PromisedPane promised;
    private final AgreedFields agreed;
    private final DebriefPane debrief;
    private final Map<LeavingQuestion, AnswerRow> rows = new EnumMap<>(LeavingQuestion.class);
    private long interviewId;

    @FXML
    private Label open;

    @FXML
    private VBox main;

    @FXML
    private VBox anythingElse;

    @FXML
    private VBox wantTheJob;

    @FXML
    private VBox nextStep;

    @FXML
    private VBox date;

    @FXML
    private VBox mayFollowUp;

    @FXML
    private VBox way;

    @FXML
    private GrowingField what;

    @FXML
    private DateField by;

    @FXML
    private Label problem;

    @FXML
    private Label calendar;

    @FXML
    private ToggleButton welcome;

    @FXML
    private ToggleButton unwelcome;

    @FXML
    private ComboBox<@Nullable Channel> channel;

    @FXML
    private ComboBox<FormPeople.@Nullable Person> person;

    @FXML
    private VBox side;

    /// What the fields offer.
    ///
    /// @param usualDay by which a promise is kept
    private record Offer(FormPeople people, List<Link> links, LocalDate usualDay) {}

    LeavingPart(Tools tools) {
        this.background = tools.background();
        this.messages = tools.messages();
        this.window = tools.window().actions();
        keeper = new LeavingKeeper(background, this::follow);
        promised = new PromisedPane(tools, keeper);
        debrief = new DebriefPane(tools);
        tools.views().loadInto(this);
        agreed = new AgreedFields(
                tools, keeper, new AgreedFields.Fields(what, by, problem, welcome, unwelcome, channel, person));
        for (LeavingQuestion question : LeavingQuestion.values()) {
            AnswerRow row = new AnswerRow(question, messages, keeper::answer);
            rows.put(question, row);
            place(question).getChildren().add(0, row);
        }
        anythingElse.getChildren().add(promised);
        side.getChildren().add(debrief);
        main.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    @Override
    public Parent root() {
        return this;
    }

    @Override
    public void show(InterviewSheet sheet) {
        boolean other = sheet.interview().id() != interviewId;
        interviewId = sheet.interview().id();
        debrief.show(sheet.notes());
        showCalendar(sheet.agreed());
        background.read(journal -> offer(journal, sheet), offer -> {
            if (sheet.interview().id() == interviewId) {
                promised.offer(offer.links(), offer.usualDay());
                agreed.offer(sheet.application().id(), offer.people());
                if (keeper.take(sheet.leaving())) {
                    agreed.show(sheet.leaving(), other);
                }
                follow();
            }
        });
    }

    @Override
    public void leave() {
        keeper.keep();
        debrief.keep();
    }

    /// All of the checklist goes back one step, not the letters of one field.
    private void onKey(KeyEvent event) {
        if (event.isShortcutDown() && !event.isAltDown() && event.getCode() == KeyCode.Z) {
            keeper.keep();
            event.consume();
            if (event.isShiftDown()) {
                window.redo();
            } else {
                window.undo();
            }
        }
    }

    /// Where a question stands, above the place to note its answer.
    private VBox place(LeavingQuestion question) {
        return switch (question) {
            case ANYTHING_ELSE -> anythingElse;
            case WANT_THE_JOB -> wantTheJob;
            case NEXT_STEP -> nextStep;
            case DATE -> date;
            case MAY_FOLLOW_UP -> mayFollowUp;
            case CHANNEL -> way;
        };
    }

    /// Shows what follows from what is typed: answers, promises, and what is still open.
    private void follow() {
        Leaving leaving = keeper.typed();
        if (leaving == null) {
            return;
        }
        rows.forEach((question, row) -> row.show(leaving.answers().get(question)));
        promised.show(leaving.promised());
        List<Message> still = LeavingChecklist.open(leaving);
        if (still.isEmpty()) {
            open.setText(messages.get("interviews.leaving.allDone"));
        } else {
            open.setText(messages.get("interviews.leaving.open", messages.get(still.get(0)), still.size() - 1));
        }
    }

    private void showCalendar(@Nullable NextStep step) {
        LocalDate day = step == null ? null : step.by();
        Show.text(
                calendar,
                step == null || day == null
                        ? ""
                        : messages.get(
                                step.what().isBlank() ? "interviews.leaving.dated" : "interviews.leaving.dated.what",
                                new DayName(day),
                                step.what()));
    }

    private static Offer offer(Journal journal, InterviewSheet sheet) {
        long application = sheet.application().id();
        List<Link> links = new ArrayList<>();
        sheet.documents().forEach(one -> links.add(new Link(one.name(), one.id(), null)));
        journal.plans().all().stream()
                .filter(plan -> !plan.template())
                .filter(plan -> plan.applicationId() == null || plan.applicationId() == application)
                .sorted((one, other) -> Boolean.compare(one.applicationId() == null, other.applicationId() == null))
                .forEach(plan -> links.add(new Link(plan.name(), null, plan.id())));
        LocalDate ends = sheet.interview().endDayIn(journal.zone());
        LocalDate from = ends.isAfter(journal.today()) ? ends : journal.today();
        Long whom = sheet.leaving().agreed() == null
                ? null
                : sheet.leaving().agreed().contactId();
        return new Offer(
                FormPeople.read(journal, application, Collections.singletonList(whom)),
                links,
                journal.settings().pacing().workDays().sameOrNext(from.plusDays(1)));
    }
}
