package headway.ui.kit.agenda;

import headway.domain.ActionKey;
import headway.domain.ApplicationContact;
import headway.domain.ContactDirection;
import headway.domain.ContactEntry;
import headway.domain.FollowUp;
import headway.domain.FollowUpState;
import headway.journal.FollowUps.Doing;
import headway.text.Message;
import headway.ui.kit.Actions;
import headway.ui.kit.Background;
import headway.ui.kit.Notices;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// What happens to a message: it goes to the mail program, into the contact log, or waits as a draft.
final class WriteSending implements WritePane.Sending {
    private final Background background;
    private final Actions window;
    private final Doer doer;
    private final WriteModel model;
    private final Map<ActionKey, WriteModel.Typed> remembered;
    private final Runnable close;
    private String keptDraft;
    private boolean over;

    /// Marks a follow-up as done in a certain way.
    @FunctionalInterface
    interface Doer {
        /// Marks it as done, and goes on.
        ///
        /// @param how it was done, by today's date
        /// @param then is run once it is done
        void done(ActionKey key, Function<LocalDate, Doing> how, Node beside, Runnable then);
    }

    /// @param remembered drafts of what the journal does not hold yet
    /// @param close closes the pane
    WriteSending(
            Background background,
            Actions window,
            Doer doer,
            WriteModel model,
            Map<ActionKey, WriteModel.Typed> remembered,
            Runnable close) {
        this.background = background;
        this.window = window;
        this.doer = doer;
        this.model = model;
        this.remembered = remembered;
        this.close = close;
        FollowUp followUp = model.reading().followUp();
        this.keptDraft = followUp == null ? "" : followUp.message();
    }

    @Override
    public void browse(String address) {
        window.browse(address);
    }

    @Override
    public void done(Node beside) {
        ActionKey key = model.reading().key();
        if (key == null) {
            log();
        } else {
            doer.done(key, today -> new Doing(today, model.channel(), contactId(), model.words()), beside, this::end);
        }
    }

    @Override
    public void asLetter() {
        window.showLetter(model.letter());
    }

    @Override
    public void keepName(String name) {
        background.change(journal -> journal.settings().setMyName(name));
    }

    @Override
    public void keepWording(Map<String, @Nullable String> wording) {
        wording.forEach(
                (name, text) -> background.change(journal -> journal.settings().setTemplate(name, text)));
    }

    @Override
    public void close() {
        close.run();
    }

    /// Keeps what was typed: with the follow-up where the journal has it, else until the program ends.
    void keepDraft() {
        ActionKey key = model.reading().key();
        FollowUp followUp = model.reading().followUp();
        if (over || key == null) {
            return;
        }
        if (followUp == null) {
            if (model.typed()) {
                remembered.put(key, model.now());
            } else {
                remembered.remove(key);
            }
            return;
        }
        String text = model.typed() ? model.now().body() : "";
        if (followUp.state() == FollowUpState.PLANNED && !text.equals(keptDraft)) {
            keptDraft = text;
            background.change(journal -> journal.followUps().edit(followUp.withMessage(text)));
        }
    }

    /// Keeps nothing any more.
    void stop() {
        over = true;
    }

    private void log() {
        ContactEntry entry = new ContactEntry(
                0,
                model.reading().application().id(),
                ContactDirection.SENT,
                model.reading().today(),
                model.channel(),
                contactId(),
                model.words(),
                null,
                Instant.EPOCH);
        background.make(
                journal -> journal.contactLog().log(entry),
                kept -> {
                    background
                            .notices()
                            .done(
                                    Message.of(
                                            "write.logged",
                                            model.reading().application().company()),
                                    new Notices.Action(Message.of("shell.undo"), window::undo));
                    end();
                },
                background.notices()::failed);
    }

    private void end() {
        over = true;
        if (model.reading().key() != null) {
            remembered.remove(model.reading().key());
        }
        close.run();
    }

    private @Nullable Long contactId() {
        ApplicationContact person = model.person();
        return person == null ? null : person.contact().id();
    }
}
