package headway.ui.letters;

import headway.domain.Channel;
import headway.domain.FollowUpKind;
import headway.domain.FollowUpWords;
import headway.domain.FollowUpWords.Draft;
import headway.domain.LetterRecipient;
import headway.domain.MessageFacts;
import headway.journal.Drafts;
import headway.journal.Journal;
import headway.print.LetterDocument.Letter;
import headway.text.Messages;
import headway.text.Templates;
import headway.ui.kit.Background;
import headway.ui.kit.DateField;
import headway.ui.kit.GrowingField;
import headway.ui.kit.UiState;
import headway.ui.kit.agenda.FormChoice;
import headway.ui.kit.agenda.FormSearch;
import headway.ui.kit.agenda.FormSearch.Choice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;

/// A letter by post: typed freely, or begun with the words for an application. What is typed is there again next time.
final class LetterDesk extends VBox implements Desk {
    private static final String RECIPIENT = "letters.recipient";
    private static final String SUBJECT = "letters.subject";
    private static final String TEXT = "letters.text";

    private final Background background;
    private final Messages messages;
    private final UiState state;
    private final PrintoutMaker maker;
    private final Outlet outlet;
    private boolean showing;

    @FXML
    private FormSearch<Long> application;

    @FXML
    private ComboBox<FollowUpKind> about;

    @FXML
    private Button draft;

    @FXML
    private DateField day;

    @FXML
    private GrowingField recipient;

    @FXML
    private TextField subject;

    @FXML
    private GrowingField text;

    LetterDesk(Tools tools, PrintoutMaker maker, Outlet outlet) {
        this.background = tools.background();
        this.messages = tools.messages();
        this.state = tools.state();
        this.maker = maker;
        this.outlet = outlet;
        tools.views().loadInto(this);
        application.name(messages.get("letters.letter.application"));
        application.field().textProperty().addListener((observed, before, now) -> offerDraft());
        FormChoice.of(
                about,
                new FollowUpKind[] {
                    FollowUpKind.CHECK_IN,
                    FollowUpKind.THANK_YOU,
                    FollowUpKind.FEEDBACK_REQUEST,
                    FollowUpKind.NETWORKING
                },
                messages);
        about.setValue(FollowUpKind.CHECK_IN);
        day.use(tools.formats(), messages);
        day.valueProperty().addListener((observed, before, now) -> typed());
        join(recipient, RECIPIENT);
        join(subject, SUBJECT);
        join(text, TEXT);
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void show(LettersReading reading) {
        showing = true;
        List<Choice<Long>> choices = new ArrayList<>(reading.applications());
        choices.add(0, Choice.of(0L, messages.get("letters.plan.free")));
        Choice<Long> before = application
                .meant()
                .flatMap(id -> choices.stream()
                        .filter(choice -> choice.value().equals(id))
                        .findFirst())
                .orElse(choices.get(0));
        application.offer(choices);
        if (!application.field().isFocused()) {
            application.show(before);
        }
        if (day.getValue() == null) {
            day.show(reading.today());
        }
        showing = false;
        offerDraft();
        outlet.show(maker.letter(letter()));
    }

    /// Without an application the journal knows no words.
    private void offerDraft() {
        draft.setDisable(application.meant().orElse(0L) == 0);
    }

    /// Takes a letter that was written elsewhere.
    void show(Letter letter) {
        day.show(letter.date());
        put(recipient, letter.recipient());
        put(subject, letter.subject());
        put(text, letter.text());
        outlet.show(maker.letter(letter()));
    }

    /// Begins the letter with what the journal knows.
    @FXML
    private void onDraft() {
        FollowUpKind kind = about.getValue();
        LocalDate on = day.getValue();
        application
                .meant()
                .filter(id -> id > 0)
                .ifPresent(id -> background.read(
                        journal -> drafted(journal, id, kind, messages),
                        letter -> show(new Letter(
                                on == null ? letter.date() : on,
                                letter.recipient(),
                                letter.subject(),
                                letter.text()))));
    }

    private static Letter drafted(Journal journal, long id, FollowUpKind kind, Messages messages) {
        Drafts.Basis basis = journal.drafts().of(id, kind, null);
        MessageFacts facts = basis.facts();
        Draft draft = new FollowUpWords(
                        messages,
                        new Templates(messages.locale()),
                        name -> journal.settings().template(name))
                .write(kind, Channel.POST, basis.turn(), facts);
        return new Letter(
                facts.today(), LetterRecipient.of(facts.contact(), facts.application()), draft.subject(), draft.body());
    }

    private Letter letter() {
        LocalDate on = day.getValue();
        return new Letter(on == null ? LocalDate.EPOCH : on, recipient.getText(), subject.getText(), text.getText());
    }

    private void join(TextInputControl field, String key) {
        field.setText(state.get(key, ""));
        field.textProperty().addListener((observed, before, now) -> {
            state.put(key, now);
            typed();
        });
    }

    private void typed() {
        if (!showing && day.getValue() != null) {
            outlet.follow(maker.letter(letter()));
        }
    }

    /// Sets a text so that the field can take it back.
    private static void put(TextInputControl field, String words) {
        if (!field.getText().equals(words)) {
            field.replaceText(0, field.getLength(), words);
            field.positionCaret(0);
        }
    }
}
