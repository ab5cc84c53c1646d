package headway.ui.interviews;

import headway.domain.FitAxis;
import headway.domain.InterviewSheet;
import headway.text.Messages;
import headway.ui.interviews.FitMap.Spot;
import headway.ui.kit.Background;
import headway.ui.kit.FieldKeeper;
import headway.ui.kit.GrowingField;
import headway.ui.kit.Icons;
import headway.ui.kit.Show;
import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Whether the job fits, both ways: what I want from it, what they look for, and both in one picture.
final class FitPart extends VBox implements InterviewPart {
    /// More jobs than these are only told of when the pointer is on them.
    private static final int MOST_LISTED = 12;

    private final Background background;
    private final Messages messages;
    private final FitKeeper keeper;
    private final FitList forMe;
    private final FitList forThem;
    private final FitPlot plot;
    private final FieldKeeper fields = new FieldKeeper();
    private long interviewId;

    @FXML
    private Label sayForMe;

    @FXML
    private Label sayForThem;

    @FXML
    private VBox lists;

    @FXML
    private VBox plotPlace;

    @FXML
    private Label nothing;

    @FXML
    private VBox legend;

    @FXML
    private Label redFlagsName;

    @FXML
    private GrowingField redFlags;

    FitPart(Tools tools) {
        this.background = tools.background();
        this.messages = tools.messages();
        keeper = new FitKeeper(background);
        forMe = list(FitAxis.FOR_ME, "interviews.fit.forMe", "interviews.fit.forMe.hint", "interviews.fit.forMe.add");
        forThem = list(
                FitAxis.FOR_THEM,
                "interviews.fit.forThem",
                "interviews.fit.forThem.hint",
                "interviews.fit.forThem.add");
        plot = new FitPlot(messages);
        tools.views().loadInto(this);
        lists.getChildren().addAll(forMe, forThem);
        plotPlace.getChildren().add(0, plot);
        redFlagsName.setLabelFor(redFlags);
        fields.watch(redFlags, keeper::redFlags);
    }

    @Override
    public Parent root() {
        return this;
    }

    @Override
    public void show(InterviewSheet sheet) {
        long id = sheet.interview().id();
        long application = sheet.interview().applicationId();
        if (id != interviewId) {
            leave();
            interviewId = id;
            keeper.turnTo(id, application);
        }
        fields.show(redFlags, sheet.notes().redFlags());
        background.read(journal -> FitReading.read(journal, id, messages::name), reading -> {
            if (id == interviewId) {
                show(reading, application);
            }
        });
    }

    @Override
    public void leave() {
        forMe.leave();
        forThem.leave();
        fields.flush();
    }

    private FitList list(FitAxis axis, String name, String hint, String prompt) {
        return new FitList(
                messages,
                keeper,
                axis,
                new FitList.Words(messages.get(name), messages.get(hint), messages.get(prompt)));
    }

    private void show(FitReading reading, long application) {
        sayForMe.setText(
                messages.get("interviews.fit.sentence", reading.picture().sayForMe()));
        sayForThem.setText(
                messages.get("interviews.fit.sentence", reading.picture().sayForThem()));
        forMe.show(reading.picture().forMe());
        forThem.show(reading.picture().forThem());
        FitMap map = FitMap.of(reading.jobs(), application);
        boolean any = !map.spots().isEmpty();
        Show.when(nothing, !any);
        Show.when(plot, any);
        plot.show(map);
        legend.getChildren().setAll(legend(map));
    }

    private List<Node> legend(FitMap map) {
        List<Node> lines = new ArrayList<>();
        for (Spot spot : map.spots()) {
            if (spot.number() <= MOST_LISTED) {
                Label line = label(messages.get(spot.say()), spot.isMine() ? "fit-legend-mine" : "fit-legend");
                if (spot.isMine()) {
                    line.setGraphic(Icons.of(Feather.STAR));
                }
                lines.add(line);
            }
        }
        long more =
                map.spots().stream().filter(spot -> spot.number() > MOST_LISTED).count();
        if (more > 0) {
            lines.add(label(messages.get("interviews.fit.more", more), "muted"));
        }
        return lines;
    }

    private static Label label(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
