package headway.ui.pipeline;

import headway.domain.ApplicationCard;
import headway.domain.PipelineStage;
import headway.text.Messages;
import headway.ui.kit.Formats;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;

/// The columns that the table can show.
final class TableColumns {
    private final Messages messages;
    private final Formats formats;
    private final PipelineModel model;
    private final List<TableColumn<ApplicationCard, ?>> columns = new ArrayList<>();

    TableColumns(Messages messages, Formats formats, PipelineModel model) {
        this.messages = messages;
        this.formats = formats;
        this.model = model;
        text("company", 190, ApplicationCard::company);
        text("role", 230, ApplicationCard::role);
        add("stage", 120, ApplicationCard::stageId, this::stageName, Comparator.comparingInt(this::stagePosition));
        text("outcome", 130, card -> card.outcome() == null ? "" : messages.name(card.outcome()));
        date("since", card -> card.stageSinceKnown() ? card.stageSince() : null);
        date("applied", ApplicationCard::appliedOn);
        date("next", ApplicationCard::nextDate);
        add("interest", 100, ApplicationCard::interest, "★"::repeat, Comparator.naturalOrder());
        text("tags", 150, card -> String.join(", ", card.tags()));
        text("source", 130, ApplicationCard::source);
        text("location", 150, ApplicationCard::location);
        date("saved", ApplicationCard::savedOn);
        for (TableColumn<ApplicationCard, ?> column : columns) {
            column.setVisible(!List.of("outcome", "saved", "location").contains(column.getId()));
        }
    }

    List<TableColumn<ApplicationCard, ?>> all() {
        return columns;
    }

    private void text(String id, double width, Function<ApplicationCard, String> value) {
        add(id, width, value, Function.identity(), String.CASE_INSENSITIVE_ORDER);
    }

    private void date(String id, Function<ApplicationCard, @Nullable LocalDate> value) {
        add(id, 125, value, formats::date, Comparator.nullsLast(Comparator.naturalOrder()));
    }

    private <V> void add(
            String id,
            double width,
            Function<ApplicationCard, V> value,
            Function<V, String> words,
            Comparator<V> order) {
        TableColumn<ApplicationCard, V> column = new TableColumn<>(messages.get("pipeline.column." + id));
        column.setId(id);
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        column.setComparator(order);
        column.setCellFactory(table -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable V item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty || item == null ? "" : words.apply(item));
            }
        });
        columns.add(column);
    }

    private String stageName(Long stageId) {
        return model.stage(stageId).map(PipelineStage::name).orElse("");
    }

    private int stagePosition(Long stageId) {
        return model.stage(stageId).map(PipelineStage::position).orElse(0);
    }
}
