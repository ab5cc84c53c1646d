package headway.ui.effort;

import headway.domain.EffortEntry;
import headway.journal.Journal;
import headway.text.Message;
import headway.ui.kit.Background;
import headway.ui.kit.Formats;
import headway.ui.kit.Notices;
import headway.ui.kit.Views;
import headway.ui.kit.agenda.FormFrame;
import javafx.scene.Node;

/// What can be done with an entry of the log.
final class EntryActions {
    private final Background background;
    private final Views views;
    private final Formats formats;

    EntryActions(Background background, Views views, Formats formats) {
        this.background = background;
        this.views = views;
        this.formats = formats;
    }

    /// Opens the form of an entry beside a node.
    void edit(Node beside, long id) {
        background.read(journal -> EntryFacts.read(journal, id), facts -> {
            EntryForm form = new EntryForm(views, formats, facts);
            new FormFrame(background, views, form)
                    .headed(
                            Message.of("effort.form.title"),
                            facts.entry().isAutomatic() ? views.messages().get("effort.automatic") : "")
                    .removable(
                            removed(facts.entry()), journal -> journal.effort().remove(id))
                    .show(beside);
        });
    }

    void remove(EffortEntry entry) {
        background.change(
                journal -> journal.effort().remove(entry.id()),
                changes -> background
                        .notices()
                        .done(
                                removed(entry),
                                new Notices.Action(Message.of("shell.undo"), () -> background.change(Journal::undo))));
    }

    private static Message removed(EffortEntry entry) {
        return Message.of("effort.removed", entry.kind());
    }
}
