package headway.exchange;

import org.jspecify.annotations.Nullable;

/// A word that the log uses for the state of an application.
///
/// @param word as first typed
/// @param count in how many cells it stands
/// @param meaning what it is taken for; null where no table knows it and the user has not said
public record StatusWord(String word, int count, @Nullable WordMeaning meaning) {}
