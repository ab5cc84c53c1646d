package headway.exchange;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What headers of columns mean, in several languages; the names are in `headers.txt`.
final class HeaderNames {
    private static final Map<String, Alias> ALIASES = load();

    private HeaderNames() {}

    /// @param weak true for a name that counts only when no other column claims the field
    record Alias(ImportField field, boolean weak) {}

    static Optional<Alias> find(String header) {
        String folded = Folding.fold(header);
        if (folded.isEmpty()) {
            return header.strip().equals("#") ? Optional.of(new Alias(ImportField.LEAVE_OUT, false)) : Optional.empty();
        }
        return Optional.ofNullable(ALIASES.get(folded));
    }

    private static Map<String, Alias> load() {
        Map<String, Alias> aliases = new HashMap<>();
        Folding.table("headers.txt").forEach((word, field) -> {
            boolean weak = word.startsWith("~");
            String folded = Folding.fold(word);
            if (!folded.isEmpty()) {
                aliases.putIfAbsent(folded, new Alias(ImportField.valueOf(field), weak));
            }
        });
        return aliases;
    }
}
