package headway.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One contact in the log of an application: a mail, a call, a meeting, from either side.
///
/// @param id the journal's number, 0 before it is kept
/// @param on the day it happened, today or earlier
/// @param channel null when not known
/// @param contactId the person, null when not known
/// @param words what was said, as typed
/// @param followUpId the follow-up that this contact did, null when it did none
/// @param recordedAt when the journal was told
public record ContactEntry(
        long id,
        long applicationId,
        ContactDirection direction,
        LocalDate on,
        @Nullable Channel channel,
        @Nullable Long contactId,
        String words,
        @Nullable Long followUpId,
        Instant recordedAt) {}
