package headway.ui.pipeline;

import headway.text.Messages;
import headway.ui.kit.Background;
import headway.ui.kit.PopOvers;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;

/// Asks for the name of a filter and keeps it.
final class FilterKeeper {
    private final Background background;
    private final Messages messages;

    FilterKeeper(Background background, Messages messages) {
        this.background = background;
        this.messages = messages;
    }

    void attach(FilterBar bar, PipelineModel model) {
        bar.keepButton().setOnAction(event -> {
            TextField name = new TextField(model.filterProperty().get().text());
            Label ask = new Label(messages.get("pipeline.filter.name"));
            ask.setLabelFor(name);
            VBox box = new VBox(ask, name);
            box.getStyleClass().add("popover-form");
            PopOver popOver = PopOvers.show(bar.keepButton(), box, name);
            name.setOnAction(entered -> {
                String definition = FilterText.of(model.filterProperty().get());
                String typed = name.getText().strip();
                if (!typed.isEmpty()) {
                    popOver.hide();
                    background.change(journal -> journal.saveFilter(typed, definition));
                }
            });
        });
    }
}
