package headway.ui.pipeline;

import headway.domain.ApplicationCard;
import headway.domain.PipelineStage;
import headway.text.Messages;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// The menu of one card or of all chosen ones. Filled when it is opened.
final class CardMenu {
    private final Messages messages;
    private final PipelineModel model;
    private final PipelineActions actions;

    CardMenu(Messages messages, PipelineModel model, PipelineActions actions) {
        this.messages = messages;
        this.model = model;
        this.actions = actions;
    }

    void attach(CardCell cell) {
        attach(cell, () -> cell.getItem() == null ? List.of() : List.of(cell.getItem()));
    }

    /// Opens on a node, for the cards that are chosen then.
    void attach(Node node, Supplier<? extends Collection<ApplicationCard>> chosen) {
        node.setOnContextMenuRequested(event -> {
            Collection<ApplicationCard> cards = List.copyOf(chosen.get());
            if (!cards.isEmpty()) {
                ContextMenu menu = new ContextMenu();
                menu.getItems().setAll(items(cards, node));
                menu.show(node, event.getScreenX(), event.getScreenY());
                event.consume();
            }
        });
    }

    List<MenuItem> items(Collection<ApplicationCard> cards, Node beside) {
        Menu move = new Menu(messages.get("pipeline.moveTo"));
        for (PipelineStage stage : model.stages()) {
            MenuItem item = new MenuItem(stage.name());
            item.setMnemonicParsing(false);
            item.setDisable(cards.stream().allMatch(card -> card.stageId() == stage.id()));
            item.setOnAction(event -> actions.move(cards, stage, beside));
            move.getItems().add(item);
        }
        boolean awake = cards.stream().anyMatch(card -> !card.resting());
        MenuItem rest = new MenuItem(messages.get(awake ? "pipeline.rest" : "pipeline.wake"));
        rest.setOnAction(event -> actions.rest(cards, awake));
        MenuItem delete = new MenuItem(messages.get("pipeline.delete"));
        delete.setOnAction(event -> actions.delete(cards));
        List<MenuItem> items = new ArrayList<>(List.of(move, rest, new SeparatorMenuItem(), delete));
        ApplicationCard first = cards.iterator().next();
        if (cards.size() == 1 && first.resting()) {
            MenuItem replied = new MenuItem(messages.get("pipeline.replied"));
            replied.setOnAction(event -> actions.replied(first, beside));
            items.add(0, replied);
        }
        return items;
    }
}
