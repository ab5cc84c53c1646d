package headway.ui.kit.agenda;

import headway.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Who takes part: the people of the application to be ticked, and a field for new names.
final class FormTeam extends VBox {
    private final FormPeople people;
    private final FlowPane boxes = new FlowPane();
    private final TextField newName = new TextField();
    private final List<FormPeople.Person> order = new ArrayList<>();

    FormTeam(FormPeople people, List<Long> ticked, Messages messages) {
        this.people = people;
        getStyleClass().add("form-team");
        boxes.getStyleClass().add("form-team-boxes");
        newName.setPromptText(messages.get("forms.newName"));
        newName.setAccessibleText(messages.get("forms.newName"));
        newName.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !newName.getText().isBlank()) {
                takeName();
                event.consume();
            }
        });
        // Those who take part stand first, in the order in which they were named.
        ticked.stream().map(people::find).filter(Objects::nonNull).forEach(person -> add(person, true));
        people.all().stream().filter(person -> !ticked.contains(person.id())).forEach(person -> add(person, false));
        boxes.setVisible(!order.isEmpty());
        boxes.setManaged(!order.isEmpty());
        getChildren().addAll(boxes, newName);
    }

    /// Those who take part, also one whose name was just typed.
    List<FormPeople.Person> chosen() {
        List<FormPeople.Person> chosen = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            if (box(i).isSelected()) {
                chosen.add(order.get(i));
            }
        }
        FormPeople.@Nullable Person typed = people.named(newName.getText());
        if (typed != null && !chosen.contains(typed)) {
            chosen.add(typed);
        }
        return chosen;
    }

    private void takeName() {
        FormPeople.@Nullable Person typed = people.named(newName.getText());
        newName.clear();
        if (typed != null && order.contains(typed)) {
            box(order.indexOf(typed)).setSelected(true);
        } else if (typed != null) {
            add(typed, true);
            boxes.setVisible(true);
            boxes.setManaged(true);
        }
    }

    private void add(FormPeople.Person person, boolean ticked) {
        CheckBox box = new CheckBox(person.name());
        box.setMnemonicParsing(false);
        box.setSelected(ticked);
        order.add(person);
        boxes.getChildren().add(box);
    }

    private CheckBox box(int index) {
        return (CheckBox) boxes.getChildren().get(index);
    }
}
