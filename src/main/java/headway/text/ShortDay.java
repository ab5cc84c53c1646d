package headway.text;

import java.time.LocalDate;

/// A day that is near, where there is little room: `Dec 4`.
public record ShortDay(LocalDate day) {}
