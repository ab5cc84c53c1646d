package headway.ui.interviews;

import headway.domain.ThankYouForm;
import headway.text.Messages;
import headway.ui.kit.Icons;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// In which form a note goes, with the advice and its reason.
final class ThanksForm extends VBox {
    private final Messages messages;
    private final ToggleGroup group = new ToggleGroup();
    private final Map<ThankYouForm, ToggleButton> choices = new EnumMap<>(ThankYouForm.class);
    private final Label advice = new Label();
    private boolean showing;

    /// @param chosen hears which form somebody has chosen
    ThanksForm(Messages messages, Consumer<ThankYouForm> chosen) {
        this.messages = messages;
        FlowPane row = new FlowPane();
        row.getStyleClass().add("thanks-row");
        for (ThankYouForm form : ThankYouForm.values()) {
            ToggleButton choice = new ToggleButton(messages.name(form));
            choice.setId("form" + form.name());
            choice.setMinWidth(USE_PREF_SIZE);
            choice.setToggleGroup(group);
            choice.setUserData(form);
            choice.getStyleClass().add("thanks-choice");
            choices.put(form, choice);
            row.getChildren().add(choice);
        }
        Label title = new Label(messages.get("interviews.thanks.form"));
        title.getStyleClass().add("field-name");
        advice.setGraphic(Icons.of(Feather.INFO));
        advice.setWrapText(true);
        advice.setMinHeight(USE_PREF_SIZE);
        advice.getStyleClass().add("thanks-advice");
        getStyleClass().add("thanks-field");
        getChildren().addAll(title, row, advice);
        group.selectedToggleProperty().addListener((observed, before, now) -> {
            if (now == null) {
                // It always has one of them.
                before.setSelected(true);
            } else if (!showing) {
                chosen.accept((ThankYouForm) now.getUserData());
            }
        });
    }

    void show(ThanksModel model) {
        showing = true;
        choices.forEach((form, choice) -> {
            choice.setText(
                    form == model.advised() ? messages.get("interviews.thanks.advised", form) : messages.name(form));
            choice.setSelected(form == model.form());
        });
        showing = false;
        advice.setText(messages.get(model.reading().way().reason()));
    }
}
