package headway.ui.kit.agenda;

import headway.journal.Changes;
import headway.journal.Journal;
import headway.text.Message;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;

/// The fields of a small form, between its head and its buttons.
public interface FormBody {
    /// What is wrong with what was typed, and where.
    record Wrong(Message sentence, Node field) {
        public static Optional<Wrong> of(String key, Node field, Object... args) {
            return Optional.of(new Wrong(Message.of(key, args), field));
        }
    }

    Node root();

    /// Where the focus goes first.
    Node first();

    /// The first thing that has to be put right; empty when all can be kept.
    Optional<Wrong> wrong();

    /// Keeps what was typed. Asked for only when nothing is wrong.
    Function<Journal, Changes> keeping();
}
