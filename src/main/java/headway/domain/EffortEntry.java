package headway.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A piece of work on a day.
///
/// @param id the journal's number, 0 before it is kept
/// @param minutes 0 to [#MAX_MINUTES]; 0 when not told
/// @param points fixed when the entry was made
/// @param applicationId what it was for, null when for none
/// @param contactId with whom, null when nobody the journal knows
/// @param person a name, where the journal does not know the person; may be empty
/// @param source what the user did elsewhere and was counted; null for what was logged by hand
/// @param followUpId the follow-up that was counted, or null
/// @param interviewId the interview that was counted, or null
/// @param countsForRecord true when the user wants it in the work-search record
/// @param record what the record says beside; empty fields come from the application and the person
public record EffortEntry(
        long id,
        LocalDate day,
        EffortKind kind,
        int minutes,
        int points,
        String note,
        @Nullable Long applicationId,
        @Nullable Long contactId,
        String person,
        @Nullable EffortSource source,
        @Nullable Long followUpId,
        @Nullable Long interviewId,
        boolean countsForRecord,
        RecordFields record,
        Instant createdAt) {
    /// A day.
    public static final int MAX_MINUTES = 24 * 60;

    /// An entry of the user's own making; points and time of creation are set when it is kept.
    public static EffortEntry of(LocalDate day, EffortKind kind, int minutes, String note) {
        return new EffortEntry(
                0,
                day,
                kind,
                minutes,
                0,
                note,
                null,
                null,
                "",
                null,
                null,
                null,
                false,
                RecordFields.NONE,
                Instant.EPOCH);
    }

    /// True where something that the user did elsewhere was counted.
    public boolean isAutomatic() {
        return source != null;
    }

    public EffortEntry withId(long newId) {
        return copy(newId, day, kind, minutes, points, note, createdAt);
    }

    public EffortEntry withDay(LocalDate newDay) {
        return copy(id, newDay, kind, minutes, points, note, createdAt);
    }

    public EffortEntry withWork(EffortKind newKind, int newMinutes) {
        return copy(id, day, newKind, newMinutes, points, note, createdAt);
    }

    public EffortEntry withPoints(int newPoints) {
        return copy(id, day, kind, minutes, newPoints, note, createdAt);
    }

    public EffortEntry withNote(String words) {
        return copy(id, day, kind, minutes, points, words, createdAt);
    }

    public EffortEntry withCreatedAt(Instant moment) {
        return copy(id, day, kind, minutes, points, note, moment);
    }

    /// The same for another application, with another person.
    public EffortEntry withWhom(@Nullable Long newApplicationId, @Nullable Long newContactId, String newPerson) {
        return new EffortEntry(
                id,
                day,
                kind,
                minutes,
                points,
                note,
                newApplicationId,
                newContactId,
                newPerson,
                source,
                followUpId,
                interviewId,
                countsForRecord,
                record,
                createdAt);
    }

    /// The same as the work-search record has it.
    public EffortEntry withRecord(boolean counts, RecordFields fields) {
        return new EffortEntry(
                id,
                day,
                kind,
                minutes,
                points,
                note,
                applicationId,
                contactId,
                person,
                source,
                followUpId,
                interviewId,
                counts,
                fields,
                createdAt);
    }

    /// The same, counted from something that was done elsewhere.
    public EffortEntry countedFrom(
            EffortSource newSource, @Nullable Long newFollowUpId, @Nullable Long newInterviewId) {
        return new EffortEntry(
                id,
                day,
                kind,
                minutes,
                points,
                note,
                applicationId,
                contactId,
                person,
                newSource,
                newFollowUpId,
                newInterviewId,
                countsForRecord,
                record,
                createdAt);
    }

    /// The same as the user's own, counted from nothing.
    public EffortEntry byHand() {
        return countedFrom(of(day, kind, 0, ""));
    }

    /// The same, counted from what another entry was counted from.
    public EffortEntry countedFrom(EffortEntry other) {
        return new EffortEntry(
                id,
                day,
                kind,
                minutes,
                points,
                note,
                applicationId,
                contactId,
                person,
                other.source,
                other.followUpId,
                other.interviewId,
                countsForRecord,
                record,
                createdAt);
    }

    private EffortEntry copy(
            long newId,
            LocalDate newDay,
            EffortKind newKind,
            int newMinutes,
            int newPoints,
            String newNote,
            Instant newCreatedAt) {
        return new EffortEntry(
                newId,
                newDay,
                newKind,
                newMinutes,
                newPoints,
                newNote,
                applicationId,
                contactId,
                person,
                source,
                followUpId,
                interviewId,
                countsForRecord,
                record,
                newCreatedAt);
    }
}
