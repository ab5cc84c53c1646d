package headway.ui.interviews;

import headway.domain.InterviewSheet;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What is good to know and to have ready before an interview.
final class PreparePart extends VBox implements InterviewPart {
    private final Label place = new Label();

    PreparePart(Tools tools) {
        getChildren().add(place);
    }

    @Override
    public Parent root() {
        return this;
    }

    @Override
    public void show(InterviewSheet sheet) {
        place.setText(sheet.interview().notes());
    }

    @Override
    public void leave() {}
}
