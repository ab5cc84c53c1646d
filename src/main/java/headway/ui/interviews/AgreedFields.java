package headway.ui.interviews;

import headway.domain.Channel;
import headway.domain.ContactRole;
import headway.domain.Leaving;
import headway.domain.Leaving.Agreed;
import headway.domain.LeavingQuestion;
import headway.domain.Permission;
import headway.journal.Kept;
import headway.ui.kit.Background;
import headway.ui.kit.DateField;
import headway.ui.kit.GrowingField;
import headway.ui.kit.agenda.FormChoice;
import headway.ui.kit.agenda.FormPeople;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import org.jspecify.annotations.Nullable;

/// Joins the fields for what was agreed with its keeper: the step, its day, whether following up is welcome, by which
/// way and with whom.
final class AgreedFields {
    private final Background background;
    private final LeavingKeeper keeper;
    private final Fields fields;
    private final ToggleGroup may = new ToggleGroup();
    private FormPeople people = new FormPeople(List.of());
    private long applicationId;
    private boolean showing;

    /// @param problem says what is no date
    /// @param welcome they said that following up is
    /// @param unwelcome they said that it is not
    record Fields(
            GrowingField what,
            DateField by,
            Label problem,
            ToggleButton welcome,
            ToggleButton unwelcome,
            ComboBox<@Nullable Channel> channel,
            ComboBox<FormPeople.@Nullable Person> person) {}

    AgreedFields(Tools tools, LeavingKeeper keeper, Fields fields) {
        this.background = tools.background();
        this.keeper = keeper;
        this.fields = fields;
        DateField by = fields.by();
        by.use(tools.formats(), tools.messages());
        fields.problem().textProperty().bind(by.problemProperty());
        fields.problem().visibleProperty().bind(by.problemProperty().isNotEmpty());
        fields.problem().managedProperty().bind(fields.problem().visibleProperty());
        FormChoice.orNone(fields.channel(), Channel.values(), tools.messages());
        people.offer(fields.person());
        may.getToggles().addAll(fields.welcome(), fields.unwelcome());
        listen();
    }

    /// Says whom the application knows.
    void offer(long application, FormPeople known) {
        applicationId = application;
        if (!people.all().equals(known.all())) {
            showing = true;
            FormPeople.Person before = fields.person().getValue();
            people = known;
            people.offer(fields.person());
            fields.person().setValue(before == null ? null : people.find(before.id()));
            showing = false;
        }
    }

    /// @param anew whether it is about another interview, so that what is no date goes
    void show(Leaving leaving, boolean anew) {
        Agreed agreed = LeavingTyping.agreed(leaving);
        showing = true;
        if (!fields.what().getText().equals(agreed.what())) {
            int caret = fields.what().getCaretPosition();
            fields.what().setText(agreed.what());
            fields.what().positionCaret(Math.min(caret, fields.what().getLength()));
        }
        if (anew) {
            fields.by().show(agreed.by());
        } else {
            fields.by().setValue(agreed.by());
        }
        may.selectToggle(
                switch (agreed.mayFollowUp()) {
                    case YES -> fields.welcome();
                    case NO -> fields.unwelcome();
                    case NOT_ASKED -> null;
                });
        fields.channel().setValue(agreed.channel());
        FormPeople.Person whom = people.find(agreed.contactId());
        if (!Objects.equals(fields.person().getValue(), whom)) {
            fields.person().setValue(whom);
        }
        showing = false;
    }

    private void listen() {
        fields.what().onTyped(text -> {
            if (!showing) {
                keeper.type(LeavingQuestion.NEXT_STEP, one -> with(one, text));
            }
        });
        fields.what().focusedProperty().addListener((observed, before, focused) -> {
            if (!focused) {
                keeper.keep();
            }
        });
        fields.by().valueProperty().addListener((observed, before, now) -> {
            if (!showing) {
                keeper.choose(
                        LeavingQuestion.DATE,
                        one -> new Agreed(one.what(), now, one.mayFollowUp(), one.channel(), one.contactId()));
            }
        });
        may.selectedToggleProperty().addListener((observed, before, now) -> {
            if (!showing) {
                Permission said = now == null
                        ? Permission.NOT_ASKED
                        : now.equals(fields.welcome()) ? Permission.YES : Permission.NO;
                keeper.choose(
                        LeavingQuestion.MAY_FOLLOW_UP,
                        one -> new Agreed(one.what(), one.by(), said, one.channel(), one.contactId()));
            }
        });
        fields.channel().valueProperty().addListener((observed, before, now) -> {
            if (!showing) {
                keeper.choose(
                        LeavingQuestion.CHANNEL,
                        one -> new Agreed(one.what(), one.by(), one.mayFollowUp(), now, one.contactId()));
            }
        });
        fields.person().valueProperty().addListener((observed, before, now) -> {
            if (!showing) {
                reach(now);
            }
        });
    }

    /// Somebody new becomes one of the people of the application.
    private void reach(FormPeople.@Nullable Person whom) {
        if (whom == null || whom.id() != 0) {
            reached(whom == null ? 0 : whom.id());
            return;
        }
        long application = applicationId;
        background.make(
                journal -> {
                    Kept<Long> kept = FormPeople.keep(journal, application, whom, ContactRole.OTHER);
                    return new Kept<>(kept.value(), kept.changes());
                },
                this::reached,
                background.notices()::failed);
    }

    private void reached(long contact) {
        keeper.choose(
                LeavingQuestion.CHANNEL,
                one -> new Agreed(one.what(), one.by(), one.mayFollowUp(), one.channel(), FormPeople.orNull(contact)));
    }

    private static Agreed with(Agreed one, String what) {
        return new Agreed(what, one.by(), one.mayFollowUp(), one.channel(), one.contactId());
    }
}
