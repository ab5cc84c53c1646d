package headway.ui.interviews;

import headway.domain.InterviewNotes;
import headway.ui.kit.Background;
import headway.ui.kit.FieldKeeper;
import headway.ui.kit.GrowingField;
import java.util.function.BiFunction;
import javafx.fxml.FXML;
import javafx.scene.layout.VBox;

/// What is noted while listening, and right after: what went well, what was hard, what was learned.
final class DebriefPane extends VBox {
    private final Background background;
    private final FieldKeeper keeper = new FieldKeeper();
    private long interviewId;

    @FXML
    private GrowingField heard;

    @FXML
    private GrowingField wentWell;

    @FXML
    private GrowingField hard;

    @FXML
    private GrowingField learned;

    DebriefPane(Tools tools) {
        this.background = tools.background();
        tools.views().loadInto(this);
        watch(heard, InterviewNotes::withHeard);
        watch(wentWell, (notes, text) -> notes.withDebrief(text, notes.hard(), notes.learned()));
        watch(hard, (notes, text) -> notes.withDebrief(notes.wentWell(), text, notes.learned()));
        watch(learned, (notes, text) -> notes.withDebrief(notes.wentWell(), notes.hard(), text));
    }

    void show(InterviewNotes notes) {
        interviewId = notes.interviewId();
        keeper.show(heard, notes.heard());
        keeper.show(wentWell, notes.wentWell());
        keeper.show(hard, notes.hard());
        keeper.show(learned, notes.learned());
    }

    /// Keeps what is typed.
    void keep() {
        keeper.flush();
    }

    private void watch(GrowingField field, BiFunction<InterviewNotes, String, InterviewNotes> set) {
        keeper.watch(field, text -> {
            long id = interviewId;
            background.change(journal -> journal.interviews()
                    .keepNotes(set.apply(journal.interviews().notes(id), text)));
        });
    }
}
