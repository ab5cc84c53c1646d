package headway.exchange;

import headway.text.Message;
import org.jspecify.annotations.Nullable;

/// A file that can't be written, said in one sentence for the user. Whatever was at its place is as it was.
public final class ExportException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Message sentence;

    public ExportException(Message sentence) {
        this(sentence, null);
    }

    public ExportException(Message sentence, @Nullable Throwable cause) {
        super(sentence.key() + " " + sentence.args(), cause);
        this.sentence = sentence;
    }

    /// What to tell the user.
    public Message sentence() {
        return sentence;
    }
}
