package headway.print;

import headway.text.Message;
import java.util.List;

/// A finished document.
///
/// @param bytes of the file
/// @param pages how many
/// @param remarks what the user should know: a template that was passed over, characters that no font has
@SuppressWarnings("ArrayRecordComponent") // Never compared, and too large to copy.
public record Pdf(byte[] bytes, int pages, List<Message> remarks) {
    public Pdf {
        remarks = List.copyOf(remarks);
    }
}
