package headway.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What was agreed about how it goes on. An application keeps every agreement; the latest one counts.
///
/// @param id the journal's number, 0 before it is kept
/// @param what what is to happen, such as "they decide"; empty when not known
/// @param by the day by which they said it would happen, null when none was agreed
/// @param mayFollowUp whether asking about it is welcome
/// @param channel the way they asked for, null when not known
/// @param contactId whom to ask, null when not known
/// @param agreedOn the day of the agreement
public record NextStep(
        long id,
        long applicationId,
        String what,
        @Nullable LocalDate by,
        Permission mayFollowUp,
        @Nullable Channel channel,
        @Nullable Long contactId,
        LocalDate agreedOn) {}
