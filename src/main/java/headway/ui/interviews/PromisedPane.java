package headway.ui.interviews;

import headway.domain.PromisedItem;
import headway.domain.PromisedKind;
import headway.text.Messages;
import headway.ui.interviews.PromisedRow.Link;
import headway.ui.kit.Icons;
import headway.ui.kit.Show;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What was promised, and a button for each kind of promise.
final class PromisedPane extends VBox {
    private final Tools tools;
    private final LeavingKeeper keeper;
    private final VBox rows = new VBox();
    private List<Link> links = List.of();
    private LocalDate usualDay = LocalDate.EPOCH;

    PromisedPane(Tools tools, LeavingKeeper keeper) {
        this.tools = tools;
        this.keeper = keeper;
        Messages messages = tools.messages();
        getStyleClass().add("interview-section");
        rows.getStyleClass().add("interview-section");
        FlowPane kinds = new FlowPane();
        kinds.getStyleClass().add("answer-line");
        for (PromisedKind kind : PromisedKind.values()) {
            Button add = new Button(messages.name(kind), Icons.of(Feather.PLUS));
            add.setId("promise" + kind.name());
            add.setMinWidth(USE_PREF_SIZE);
            add.getStyleClass().add("answer-add");
            add.setAccessibleText(messages.get("interviews.leaving.promise", kind));
            add.setOnAction(event -> promise(kind));
            kinds.getChildren().add(add);
        }
        getChildren().addAll(rows, kinds);
    }

    /// Says what promises can be of the journal, and by which day they are usually kept.
    void offer(List<Link> offered, LocalDate day) {
        links = offered;
        usualDay = day;
    }

    /// Shows promises; a row keeps its node, and so the focus, also when its promise has got its number.
    void show(List<PromisedItem> items) {
        List<PromisedRow> shown = new ArrayList<>();
        for (PromisedItem item : items) {
            PromisedRow row = rows().stream()
                    .filter(one -> keeper.isSame(one.number(), item.followUpId()))
                    .findFirst()
                    .orElseGet(() -> new PromisedRow(tools, keeper));
            row.show(item, links);
            shown.add(row);
        }
        if (!rows.getChildren().equals(shown)) {
            rows.getChildren().setAll(shown);
        }
        Show.when(rows, !shown.isEmpty());
    }

    private void promise(PromisedKind kind) {
        PromisedItem item = PromisedItem.of(
                kind, kind == PromisedKind.OTHER ? "" : tools.messages().name(kind), usualDay);
        Long plan = kind == PromisedKind.PLAN
                ? links.stream()
                        .map(Link::planId)
                        .filter(id -> id != null)
                        .findFirst()
                        .orElse(null)
                : null;
        keeper.promise(item.withLink(null, plan));
        List<PromisedRow> now = rows();
        if (!now.isEmpty()) {
            now.get(now.size() - 1).takeFocus();
        }
    }

    private List<PromisedRow> rows() {
        return rows.getChildren().stream().map(PromisedRow.class::cast).toList();
    }
}
