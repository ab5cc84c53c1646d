package headway.ui.interviews;

import headway.domain.ClosingDifference;
import headway.domain.ClosingDifference.Piece;
import headway.domain.ClosingDifference.Side;
import headway.text.Messages;
import headway.ui.kit.Show;
import headway.ui.kit.Views;
import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// What differs between two versions: struck through or underlined where only one of them has it.
final class DifferencePane extends VBox {
    private static final String POINT = "•  ";

    private final Messages messages;

    @FXML
    private Label same;

    @FXML
    private Label legend;

    @FXML
    private TextFlow text;

    @FXML
    private VBox points;

    DifferencePane(Views views) {
        this.messages = views.messages();
        views.loadInto(this);
    }

    /// @param first what the version is called that has what is struck through
    void show(ClosingDifference difference, String first, String second) {
        boolean differs = !difference.isNone();
        Show.when(same, !differs);
        Show.when(text, differs);
        Show.when(points, differs);
        Show.text(legend, differs ? messages.get("interviews.closing.versions.legend", first, second) : "");
        text.getChildren()
                .setAll(difference.text().stream().map(DifferencePane::words).toList());
        text.setAccessibleText(aloud(difference.text()));
        points.getChildren()
                .setAll(difference.points().stream().map(this::point).toList());
    }

    private static Node words(Piece piece) {
        Text words = new Text(piece.words());
        words.getStyleClass().add("said");
        if (piece.side() == Side.ONLY_FIRST) {
            words.getStyleClass().add("said-gone");
        } else if (piece.side() == Side.ONLY_SECOND) {
            words.getStyleClass().add("said-new");
        }
        return words;
    }

    private Node point(Piece piece) {
        Text before = new Text(POINT);
        before.getStyleClass().add("said");
        TextFlow point = new TextFlow(before, words(piece));
        point.setAccessibleRole(AccessibleRole.TEXT);
        point.setAccessibleText(aloud(List.of(piece)));
        return point;
    }

    private String aloud(List<Piece> pieces) {
        List<String> said = new ArrayList<>();
        for (Piece piece : pieces) {
            String words = piece.words().strip();
            switch (piece.side()) {
                case ONLY_FIRST -> said.add(messages.get("interviews.closing.versions.gone", words));
                case ONLY_SECOND -> said.add(messages.get("interviews.closing.versions.new", words));
                default -> said.add(words);
            }
        }
        return String.join(" ", said);
    }
}
