package headway.print;

import headway.text.Message;
import org.jspecify.annotations.Nullable;

/// Why a document could not be made, in one sentence.
public final class PrintException extends RuntimeException {
    private final Message said;

    PrintException(@Nullable Throwable cause, String key, Object... args) {
        super(key, cause);
        this.said = Message.of(key, args);
    }

    /// The sentence, to be put into words where it is shown.
    public Message said() {
        return said;
    }
}
