package headway.ui.pipeline;

import headway.domain.ApplicationCard;
import headway.domain.ContactDirection;
import headway.domain.Outcome;
import headway.domain.PipelineStage;
import headway.journal.Changes;
import headway.journal.Journal;
import headway.text.Message;
import headway.ui.kit.Actions;
import headway.ui.kit.Background;
import headway.ui.kit.Notices;
import headway.ui.kit.agenda.AgendaForms;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// What can be done with chosen cards, from the board, the table, a menu or a key.
public final class PipelineActions {
    private final Background background;
    private final PipelineModel model;
    private final Actions window;
    private final AgendaForms forms;
    private final OutcomePopOver outcomes;

    public PipelineActions(
            Background background, PipelineModel model, PipelineController.Window offered, OutcomePopOver outcomes) {
        this.background = background;
        this.model = model;
        this.window = offered.actions();
        this.forms = offered.forms();
        this.outcomes = outcomes;
    }

    /// Moves cards; for a closed stage it first asks how it ended, beside a node.
    public void move(Collection<ApplicationCard> cards, PipelineStage stage, Node beside) {
        Set<Long> ids = ids(cards);
        if (ids.isEmpty() || cards.stream().allMatch(card -> card.stageId() == stage.id())) {
            return;
        }
        if (stage.isClosed()) {
            outcomes.ask(beside, outcome -> moveNow(ids, stage, outcome));
        } else {
            moveNow(ids, stage, null);
        }
    }

    /// Moves cards to the stage beside theirs.
    ///
    /// @param step -1 for left, 1 for right
    public void moveBeside(ApplicationCard card, int step, Node beside) {
        model.beside(card.stageId(), step).ifPresent(stage -> move(Set.of(card), stage, beside));
    }

    /// Logs an answer, which wakes an application that rests.
    public void replied(ApplicationCard card, Node beside) {
        forms.logContact(beside, card.id(), ContactDirection.RECEIVED);
    }

    public void rest(Collection<ApplicationCard> cards, boolean resting) {
        Set<Long> ids = ids(cards);
        if (!ids.isEmpty()) {
            background.change(journal -> journal.applications().rest(ids, resting));
        }
    }

    public void addTag(Collection<ApplicationCard> cards, String tag) {
        Set<Long> ids = ids(cards);
        if (!ids.isEmpty() && !tag.isBlank()) {
            background.change(journal -> journal.applications().addTag(ids, tag));
        }
    }

    /// Deletes to the trash, and offers to undo it.
    public void delete(Collection<ApplicationCard> cards) {
        Set<Long> ids = ids(cards);
        if (ids.isEmpty()) {
            return;
        }
        Message what = cards.size() == 1
                ? Message.of("pipeline.deleted.one", cards.iterator().next().company())
                : Message.of("pipeline.deleted.many", cards.size());
        offerUndo(journal -> journal.applications().delete(ids), what);
    }

    private void moveNow(Set<Long> ids, PipelineStage stage, @Nullable Outcome outcome) {
        Consumer<Changes> then = outcome == null ? changes -> {} : changes -> closed(ids, outcome);
        background.change(
                journal -> {
                    LocalDate today = journal.today();
                    return journal.applications().moveTo(ids, stage.id(), outcome, today);
                },
                then);
    }

    private void closed(Set<Long> ids, Outcome outcome) {
        String key = outcome == Outcome.ACCEPTED ? "pipeline.closed.accepted" : "pipeline.closed";
        background.notices().done(Message.of(key, ids.size()), undoAction());
    }

    private void offerUndo(Function<Journal, Changes> work, Message what) {
        background.change(work, changes -> background.notices().done(what, undoAction()));
    }

    private Notices.Action undoAction() {
        return new Notices.Action(Message.of("shell.undo"), window::undo);
    }

    private static Set<Long> ids(Collection<ApplicationCard> cards) {
        return cards.stream().map(ApplicationCard::id).collect(Collectors.toSet());
    }
}
