package headway.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One dated step of an application through the pipeline.
///
/// @param id the journal's number, 0 before it is kept
/// @param fromStageId the stage left, null for the first step
/// @param toStageId the stage entered
/// @param outcome how it ended, null unless the stage entered is closed
/// @param changedOn the day it happened; the day it was noted where `dateKnown` is false
/// @param dateKnown false where an imported log names the step but no day
/// @param recordedAt when the journal was told
public record StageChange(
        long id,
        long applicationId,
        @Nullable Long fromStageId,
        long toStageId,
        @Nullable Outcome outcome,
        LocalDate changedOn,
        boolean dateKnown,
        Instant recordedAt) {}
