package headway.ui.calendar;

import headway.domain.CalendarItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// The coming days one below the other, those that hold something.
final class AgendaView extends ListView<AgendaRow> implements CalendarPage {
    private final CalendarModel model;
    private final CalendarTexts texts;
    private boolean showing;

    AgendaView(ItemChips maker) {
        model = maker.model();
        texts = maker.texts();
        getStyleClass().addAll("agenda", "calendar-page");
        setCellFactory(list -> new AgendaCell(maker));
        getSelectionModel().selectedItemProperty().addListener((observed, before, now) -> chosen(now));
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void refresh() {
        showing = true;
        List<AgendaRow> rows = AgendaRow.of(model);
        if (!rows.equals(getItems())) {
            getItems().setAll(rows);
        }
        // Marks of days may have changed, though the days have not.
        refreshMarks();
        int at = rowOf(model.itemProperty().get(), model.dayProperty().get());
        if (at != getSelectionModel().getSelectedIndex()) {
            getSelectionModel().clearAndSelect(at);
            scrollTo(Math.max(0, at - 2));
        }
        setAccessibleText(texts.title(model));
        showing = false;
    }

    @Override
    public void focus() {
        requestFocus();
    }

    @Override
    public Node beside(LocalDate day) {
        int at = rowOf(null, day);
        return cell(at).map(Node.class::cast).orElse(this);
    }

    @Override
    public boolean takeKey(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.LEFT || code == KeyCode.RIGHT) {
            goToDay(code == KeyCode.LEFT ? -1 : 1);
            event.consume();
            return true;
        }
        if (code == KeyCode.ENTER || code == KeyCode.SPACE) {
            AgendaRow row = getSelectionModel().getSelectedItem();
            if (row == null || row.isDay()) {
                return false;
            }
            cell(getSelectionModel().getSelectedIndex()).ifPresent(cell -> cell.open(1));
            event.consume();
            return true;
        }
        return code == KeyCode.UP || code == KeyCode.DOWN || code == KeyCode.HOME || code == KeyCode.END;
    }

    private void refreshMarks() {
        lookupAll(".agenda-cell").forEach(node -> {
            if (node instanceof AgendaCell cell && cell.getItem() != null) {
                cell.updateItem(cell.getItem(), false);
            }
        });
    }

    private void chosen(@Nullable AgendaRow row) {
        if (showing || row == null || row.more()) {
            return;
        }
        CalendarItem item = row.item();
        if (item == null) {
            model.choose(row.day());
        } else {
            model.choose(item);
        }
    }

    private void goToDay(int step) {
        List<AgendaRow> rows = getItems();
        int at = getSelectionModel().getSelectedIndex() + step;
        while (at >= 0 && at < rows.size() && !rows.get(at).isDay()) {
            at += step;
        }
        if (at >= 0 && at < rows.size()) {
            getSelectionModel().clearAndSelect(at);
            scrollTo(Math.max(0, at - 2));
        }
    }

    /// The row of a thing, or else of a day or the first one after it.
    private int rowOf(@Nullable CalendarItem item, LocalDate day) {
        List<AgendaRow> rows = getItems();
        for (int i = 0; i < rows.size(); i++) {
            AgendaRow row = rows.get(i);
            if (item == null ? row.isDay() && !row.day().isBefore(day) : item.equals(row.item())) {
                return i;
            }
        }
        return rows.size() - 1;
    }

    private Optional<AgendaCell> cell(int index) {
        return lookupAll(".agenda-cell").stream()
                .filter(AgendaCell.class::isInstance)
                .map(AgendaCell.class::cast)
                .filter(cell -> cell.getIndex() == index && cell.isVisible() && !cell.isEmpty())
                .findFirst();
    }
}
