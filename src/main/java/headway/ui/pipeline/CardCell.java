package headway.ui.pipeline;

import headway.domain.ApplicationCard;
import headway.ui.kit.Formats;
import headway.ui.kit.Views;
import java.time.LocalDate;
import java.util.function.Supplier;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/// A cell of a board column.
final class CardCell extends ListCell<ApplicationCard> {
    private final CardView card;
    private final Supplier<LocalDate> today;

    CardCell(Views views, Formats formats, Supplier<LocalDate> today) {
        this.card = new CardView(views.messages(), formats);
        this.today = today;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        getStyleClass().add("card-cell");
        // The card takes the width of its column and shortens its text, whatever it would like.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable ApplicationCard item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
        } else {
            card.show(item, today.get());
            setGraphic(card);
        }
    }
}
