package headway.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A closing statement, said aloud once.
///
/// @param id the journal's number, 0 before it is kept
/// @param interviewId the interview it was rehearsed for, null for none
/// @param seconds 1 to [#MAX_SECONDS]
/// @param words of the text as it was, with its slots filled
/// @param felt how natural, 1 (read out) to 5 (natural), null when not told
/// @param word what the user says about it; may be empty
public record Rehearsal(
        long id,
        long closingId,
        @Nullable Long interviewId,
        RehearsalLevel level,
        int seconds,
        int words,
        @Nullable Integer felt,
        String word,
        Instant at) {
    public static final int MAX_SECONDS = 3600;

    /// One that was just said; its time is set when it is kept.
    public static Rehearsal of(
            long closingId, @Nullable Long interviewId, RehearsalLevel level, int seconds, int words) {
        return new Rehearsal(0, closingId, interviewId, level, seconds, words, null, "", Instant.EPOCH);
    }

    public Rehearsal withFeeling(@Nullable Integer howNatural, String aWord) {
        return new Rehearsal(id, closingId, interviewId, level, seconds, words, howNatural, aWord, at);
    }
}
