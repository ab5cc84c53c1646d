package headway.ui.pipeline;

import headway.domain.ApplicationCard;
import headway.domain.ApplicationContact;
import headway.domain.JobApplication;
import headway.domain.Outcome;
import headway.domain.PipelineStage;
import headway.domain.StageChange;
import headway.journal.Changes;
import headway.ui.kit.Background;
import headway.ui.kit.FieldKeeper;
import headway.ui.kit.Formats;
import headway.ui.kit.Views;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import javafx.fxml.FXML;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.controlsfx.control.Rating;
import org.jspecify.annotations.Nullable;

/// Everything about one application, edited in place. What is typed is kept by itself.
final class Inspector extends VBox {
    private final Background background;
    private final PipelineModel model;
    private final PipelineActions actions;
    private final FieldKeeper keeper = new FieldKeeper();
    private final FactsPane facts;
    private final TimelinePane timeline;
    private final PeoplePane people;
    private final InspectorAgenda agenda;
    private @Nullable JobApplication shown;
    private boolean showing;

    @FXML
    private TextField company;

    @FXML
    private TextField role;

    @FXML
    private MenuButton stage;

    @FXML
    private Rating interest;

    @FXML
    private ScrollPane scroll;

    @FXML
    private VBox sections;

    Inspector(
            Views views,
            Formats formats,
            Background background,
            PipelineModel model,
            PipelineActions actions,
            PipelineController.Window window) {
        this.actions = actions;
        this.background = background;
        this.model = model;
        facts = new FactsPane(views, formats, this, window.actions());
        timeline = new TimelinePane(views, formats, background, model);
        people = new PeoplePane(views, background);
        agenda = new InspectorAgenda(views, formats, background, window);
        views.loadInto(this);
        sections.getChildren().add(agenda.nextStep());
        sections.getChildren().addAll(agenda.lists());
        sections.getChildren().addAll(facts, people, timeline);
        watch(company, (application, text) -> application.company(text).build());
        watch(role, (application, text) -> application.role(text).build());
        interest.ratingProperty().addListener((observed, before, now) -> {
            if (!showing) {
                edit(a -> a.toBuilder().interest(now.intValue()).build());
            }
        });
        model.selectedProperty().addListener((observed, before, now) -> selected(now));
        selected(model.selectedProperty().get());
    }

    @FXML
    private void onClose() {
        model.selectedProperty().set(null);
    }

    /// Keeps what has been typed so far.
    void flush() {
        keeper.flush();
        agenda.flush();
    }

    /// Reads the shown application anew, which may have changed while the screen was hidden.
    void renew() {
        if (shown != null) {
            read(shown.id());
        }
    }

    /// Reads the shown application anew when it may have changed.
    void changed(Changes changes) {
        JobApplication application = shown;
        if (application != null && (changes.touches(application.id()) || changes.touches(Changes.Area.CONTACTS))) {
            read(application.id());
        }
    }

    void watch(TextInputControl control, BiFunction<JobApplication.Builder, String, JobApplication> set) {
        keeper.watch(control, text -> edit(application -> set.apply(application.toBuilder(), text)));
    }

    void show(TextInputControl control, String text) {
        keeper.show(control, text);
    }

    /// Changes the shown application.
    void edit(UnaryOperator<JobApplication> edit) {
        JobApplication application = shown;
        if (application != null && !showing) {
            background.change(journal -> journal.applications().edit(application.id(), edit));
        }
    }

    private void selected(@Nullable ApplicationCard card) {
        if (card != null && (shown == null || shown.id() != card.id())) {
            flush();
            shown = null;
            read(card.id());
            scroll.setVvalue(0);
        } else if (card == null) {
            flush();
            shown = null;
        }
    }

    /// Everything that the inspector shows, read in one go.
    private record Loaded(
            JobApplication application,
            List<StageChange> history,
            List<PipelineStage> stages,
            List<ApplicationContact> people,
            ApplicationAgenda agenda,
            LocalDate today) {}

    private void read(long id) {
        background.read(
                journal -> journal.applications()
                        .find(id)
                        .map(found -> new Loaded(
                                found,
                                journal.applications().history(id),
                                journal.stages().withRemoved(),
                                journal.contacts().of(id),
                                ApplicationAgenda.read(journal, id),
                                journal.today())),
                loaded -> loaded.ifPresent(this::show));
    }

    private MenuItem moveItem(PipelineStage target) {
        MenuItem item = new MenuItem(target.name());
        item.setMnemonicParsing(false);
        item.setOnAction(event -> {
            ApplicationCard card = model.selectedProperty().get();
            if (card != null) {
                actions.move(Set.of(card), target, stage);
            }
        });
        return item;
    }

    private void show(Loaded loaded) {
        ApplicationCard card = model.selectedProperty().get();
        if (card == null || card.id() != loaded.application().id()) {
            return;
        }
        JobApplication application = loaded.application();
        boolean other = shown == null || shown.id() != application.id();
        shown = application;
        showing = true;
        show(company, application.company());
        show(role, application.role());
        interest.setRating(application.interest());
        String stageName = loaded.stages().stream()
                .filter(one -> one.id() == application.stageId())
                .map(PipelineStage::name)
                .findFirst()
                .orElse("");
        Outcome outcome = application.outcome();
        stage.setText(timeline.words(stageName, outcome));
        stage.getItems().setAll(model.stages().stream().map(this::moveItem).toList());
        facts.show(application, other);
        timeline.show(application, loaded.history(), loaded.stages(), loaded.today());
        people.show(application.id(), loaded.people());
        agenda.show(loaded.agenda());
        showing = false;
    }
}
