package headway.domain;

import headway.text.Message;

/// A template that can't be read, because a field in it is opened and not closed.
public final class TemplateException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;
    private final transient Message said;

    /// @param line of the opening brace, from 1
    /// @param column of the opening brace, from 1, in characters as people count them
    /// @param around the text from the brace on, cut short
    TemplateException(int line, int column, String around) {
        super("line " + line + ", column " + column);
        this.line = line;
        this.column = column;
        this.said = Message.of("template.unclosed", line, column, around);
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }

    /// The sentence, to be put into words where it is shown.
    public Message said() {
        return said;
    }
}
