package headway.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a board card or a table row shows of an application: light enough to hold all of a journal's.
///
/// @param stageSince the day it entered its stage
/// @param stageSinceKnown false where that day is not known
/// @param nextDate the next dated thing, today or later; null when there is none
/// @param nextKind what that is; null exactly when there is none
/// @param interest 1 to 5, 0 when not rated
public record ApplicationCard(
        long id,
        String company,
        String role,
        long stageId,
        @Nullable Outcome outcome,
        LocalDate stageSince,
        boolean stageSinceKnown,
        boolean resting,
        String location,
        @Nullable WorkMode workMode,
        String source,
        String postingUrl,
        int interest,
        List<String> tags,
        LocalDate savedOn,
        @Nullable LocalDate appliedOn,
        @Nullable LocalDate deadline,
        @Nullable LocalDate nextDate,
        @Nullable CalendarKind nextKind) {}
