package headway.domain;

import headway.text.Message;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An open application for which there is nothing to do now.
///
/// @param until the day on which there will be; null when the other side has to move
/// @param reason one sentence
public record Waiting(
        long applicationId,
        String company,
        String role,
        @Nullable LocalDate until,
        boolean resting,
        Message reason) {}
