package headway.journal;

/// What a use case made, and what it changed.
public record Kept<T>(T value, Changes changes) {}
