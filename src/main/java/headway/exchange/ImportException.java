package headway.exchange;

import headway.text.Message;

/// A file that can't be imported at all, said in one sentence for the user.
public final class ImportException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Message sentence;

    public ImportException(Message sentence) {
        super(sentence.key() + " " + sentence.args());
        this.sentence = sentence;
    }

    public ImportException(Message sentence, Throwable cause) {
        super(sentence.key() + " " + sentence.args(), cause);
        this.sentence = sentence;
    }

    /// What to tell the user.
    public Message sentence() {
        return sentence;
    }
}
