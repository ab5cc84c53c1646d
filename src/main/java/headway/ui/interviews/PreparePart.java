package headway.ui.interviews;

import headway.domain.InterviewSheet;
import headway.domain.Question;
import headway.domain.Story;
import headway.ui.kit.Background;
import headway.ui.kit.FieldKeeper;
import headway.ui.kit.GrowingField;
import headway.ui.kit.Show;
import headway.ui.kit.print.PaperActions;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What is good to know and to have ready before an interview: people, questions, stories, the posting, research.
final class PreparePart extends VBox implements InterviewPart {
    private final Background background;
    private final PaperActions paper;
    private final PreparationSheet document;
    private final FieldKeeper keeper = new FieldKeeper();
    private final MetPane people;
    private final QuestionsPane questions;
    private final StoriesPane stories;
    private final PostingPane posting;
    private long interviewId;

    @FXML
    private Button print;

    @FXML
    private Label notes;

    @FXML
    private VBox main;

    @FXML
    private VBox side;

    @FXML
    private GrowingField research;

    /// What is the same for all interviews.
    private record Own(List<Question> questions, List<Story> stories) {}

    PreparePart(Tools tools, PreparationSheet document) {
        this.background = tools.background();
        this.paper = tools.window().paper();
        this.document = document;
        people = new MetPane(tools);
        questions = new QuestionsPane(tools);
        stories = new StoriesPane(tools);
        posting = new PostingPane(tools);
        tools.views().loadInto(this);
        main.getChildren().addAll(people, questions, stories);
        side.getChildren().add(posting);
        keeper.watch(research, text -> keepResearch(interviewId, text));
    }

    @Override
    public Parent root() {
        return this;
    }

    @Override
    public void show(InterviewSheet sheet) {
        interviewId = sheet.interview().id();
        Show.when(print, document.of(sheet).isPresent());
        Show.text(notes, sheet.interview().notes().strip());
        people.show(sheet);
        posting.show(sheet.application());
        keeper.show(research, sheet.notes().research());
        background.read(
                journal -> new Own(journal.questions().all(), journal.stories().all()), own -> {
                    if (sheet.interview().id() == interviewId) {
                        questions.show(interviewId, sheet.questions(), own.questions());
                        stories.show(own.stories());
                    }
                });
    }

    @Override
    public void leave() {
        keeper.flush();
        questions.keep();
        stories.keep();
    }

    @FXML
    private void onPrint() {
        leave();
        long id = interviewId;
        // With what has just been typed.
        background.read(
                journal -> journal.interviews().sheet(id),
                sheet -> document.of(sheet).ifPresent(paper::print));
    }

    private void keepResearch(long id, String text) {
        background.change(journal ->
                journal.interviews().keepNotes(journal.interviews().notes(id).withResearch(text)));
    }
}
