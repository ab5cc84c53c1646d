package headway.domain;

import java.time.Instant;
import java.util.List;

/// A file that is kept in the journal.
///
/// @param id the journal's number
/// @param name with its ending, such as `Résumé.pdf`
/// @param mediaType such as `application/pdf`
/// @param size in bytes, 0 to [#MAX_BYTES]
/// @param sha256 of the content, 64 hexadecimal digits
/// @param applicationIds the applications it is linked with, in the order linked
public record StoredDocument(
        long id,
        String name,
        DocumentKind kind,
        String mediaType,
        long size,
        String sha256,
        List<Long> applicationIds,
        Instant addedAt) {
    public static final int MAX_MEGABYTES = 25;
    public static final int MAX_BYTES = MAX_MEGABYTES * 1024 * 1024;

    public StoredDocument {
        applicationIds = List.copyOf(applicationIds);
    }
}
