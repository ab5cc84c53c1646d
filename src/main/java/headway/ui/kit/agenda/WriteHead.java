package headway.ui.kit.agenda;

import headway.domain.ApplicationContact;
import headway.domain.Channel;
import headway.domain.TemplateKey;
import headway.text.Message;
import headway.text.Messages;
import headway.ui.kit.Clipboards;
import headway.ui.kit.Icons;
import headway.ui.kit.Show;
import headway.ui.kit.Views;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// What a message is about, and the choice of way, person and wording; for a call the number.
final class WriteHead extends VBox {
    private final Messages messages;
    private final WriteModel model;

    @FXML
    private Label title;

    @FXML
    private Label advice;

    @FXML
    private FlowPane choices;

    @FXML
    private ComboBox<Channel> channel;

    @FXML
    private ComboBox<@Nullable ApplicationContact> person;

    @FXML
    private ComboBox<TemplateKey> template;

    @FXML
    private HBox phone;

    @FXML
    private Label number;

    @FXML
    private Label hint;

    WriteHead(Views views, WriteModel model) {
        this.messages = views.messages();
        this.model = model;
        views.loadInto(this);
        WriteReading reading = model.reading();
        title.setText(
                messages.name(reading.kind()) + " · " + reading.application().company() + " · "
                        + reading.application().role());
        title.setGraphic(Icons.of(FollowUpIcons.of(reading.kind())));
        Message why = reading.basis().advice();
        Show.text(advice, why == null ? "" : messages.get(why));
        channel.getItems().setAll(Channel.values());
        person.getItems().add(null);
        person.getItems().addAll(reading.people());
        // A box shows nothing for what is null.
        person.setPromptText(messages.get("write.nobody"));
        Show.when(person, !reading.people().isEmpty());
        channel.setConverter(names(messages::name));
        person.setConverter(names(one ->
                one == null ? messages.get("write.nobody") : one.contact().name()));
        template.setConverter(names(key -> messages.name(key.wording())));
        choices.disableProperty().bind(model.editingProperty());
        model.draftProperty().subscribe(now -> show());
        model.bodyProperty().subscribe(now -> hint());
        channel.setOnAction(event -> model.choose(channel.getValue()));
        person.setOnAction(event -> model.choose(person.getValue()));
        template.setOnAction(event -> {
            if (template.getValue() != null) {
                model.choose(template.getValue());
            }
        });
    }

    @FXML
    private void onCopyNumber() {
        Clipboards.copy(model.reach().phone());
    }

    private void show() {
        channel.setValue(model.channel());
        person.setValue(model.person());
        template.setItems(FXCollections.observableArrayList(model.choices()));
        template.setValue(model.draftProperty().get().template());
        boolean call =
                model.channel() == Channel.PHONE && !model.reach().phone().isEmpty();
        number.setText(model.reach().phone());
        Show.when(phone, call);
        hint();
    }

    private void hint() {
        Show.text(hint, model.reach().hint().map(messages::get).orElse(""));
    }

    private static <T> StringConverter<T> names(Function<T, String> name) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : name.apply(value);
            }

            @Override
            public @Nullable T fromString(String typed) {
                return null;
            }
        };
    }
}
