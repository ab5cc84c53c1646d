package headway.ui.interviews;

import headway.domain.FollowUpState;
import headway.domain.FollowUpWords;
import headway.domain.InterviewSheet;
import headway.text.Messages;
import headway.text.Templates;
import headway.ui.interviews.ThanksReading.OneThanks;
import headway.ui.kit.Icons;
import headway.ui.kit.Show;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The thanks for an interview, one note to each person: who they are, and the note to the chosen one.
final class ThanksPart extends VBox implements InterviewPart {
    private final Tools tools;
    private final Messages messages;
    private final FollowUpWords builtIn;
    private final ThanksPane pane;
    private final ToggleGroup group = new ToggleGroup();
    private @Nullable ThanksModel model;
    private @Nullable InterviewSheet wanted;
    private boolean showing;

    @FXML
    private Label ahead;

    @FXML
    private VBox nobody;

    @FXML
    private Button addPeople;

    @FXML
    private FlowPane people;

    @FXML
    private StackPane place;

    ThanksPart(Tools tools) {
        this.tools = tools;
        this.messages = tools.messages();
        builtIn = new FollowUpWords(messages, new Templates(messages.locale()), name -> Optional.empty());
        tools.views().loadInto(this);
        pane = new ThanksPane(tools, this::read);
        ahead.setGraphic(Icons.of(Feather.INFO));
        place.getChildren().add(pane);
        Show.when(place, false);
        group.selectedToggleProperty().addListener((observed, before, now) -> {
            if (now == null) {
                // One of them is always shown.
                before.setSelected(true);
            } else if (!showing) {
                choose((long) now.getUserData());
            }
        });
    }

    @Override
    public Parent root() {
        return this;
    }

    @Override
    public void show(InterviewSheet sheet) {
        wanted = sheet;
        read();
    }

    @Override
    public void leave() {
        pane.keep();
    }

    @FXML
    private void onAddPeople() {
        InterviewSheet sheet = wanted;
        if (sheet != null) {
            tools.window().forms().editInterview(addPeople, sheet.interview().id());
        }
    }

    private void read() {
        InterviewSheet sheet = wanted;
        if (sheet != null) {
            tools.background().read(journal -> ThanksReading.of(journal, sheet, builtIn), read -> {
                // Meanwhile somebody may have gone on to another interview.
                if (sheet.equals(wanted)) {
                    read.ifPresent(this::take);
                }
            });
        }
    }

    private void take(ThanksReading read) {
        ThanksModel now = model;
        if (now == null) {
            now = new ThanksModel(messages, read);
            model = now;
        } else {
            if (!read.has(now.reading().interview().id(), now.shown().person())) {
                // Another note comes into the fields.
                pane.keep();
            }
            now.take(read);
        }
        Show.text(ahead, read.isOver() ? "" : messages.get("interviews.thanks.ahead"));
        Show.when(nobody, read.people().isEmpty());
        showPeople(now);
        pane.show(now);
        Show.when(place, true);
    }

    private void choose(long person) {
        ThanksModel now = model;
        if (now != null) {
            pane.keep();
            now.choose(person);
            pane.show(now);
        }
    }

    private void showPeople(ThanksModel now) {
        List<OneThanks> all = now.reading().all();
        showing = true;
        while (people.getChildren().size() < all.size()) {
            ToggleButton toggle = new ToggleButton();
            toggle.setMinWidth(USE_PREF_SIZE);
            toggle.setToggleGroup(group);
            toggle.setMnemonicParsing(false);
            toggle.getStyleClass().addAll("thanks-choice", "thanks-person");
            people.getChildren().add(toggle);
        }
        people.getChildren().remove(all.size(), people.getChildren().size());
        for (int i = 0; i < all.size(); i++) {
            OneThanks one = all.get(i);
            ToggleButton toggle = (ToggleButton) people.getChildren().get(i);
            toggle.setUserData(one.person());
            toggle.setText(messages.get(
                    "interviews.thanks.of",
                    ThanksModel.name(one),
                    messages.get(key(one.owed().state()))));
            toggle.setGraphic(Icons.of(icon(one.owed().state())));
            toggle.setSelected(one.person() == now.shown().person());
        }
        showing = false;
        Show.when(people, !now.reading().people().isEmpty() || all.size() > 1);
    }

    private static Feather icon(FollowUpState state) {
        return switch (state) {
            case PLANNED -> Feather.EDIT_2;
            case DONE -> Feather.CHECK;
            case SKIPPED -> Feather.CORNER_UP_RIGHT;
        };
    }

    private static String key(FollowUpState state) {
        return switch (state) {
            case PLANNED -> "interviews.thanks.open";
            case DONE -> "interviews.thanks.done";
            case SKIPPED -> "interviews.thanks.skipped";
        };
    }
}
