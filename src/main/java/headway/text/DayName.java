package headway.text;

import java.time.LocalDate;

/// A day in a sentence, shown with its day of the week: `Fri, Dec 4`.
public record DayName(LocalDate day) {}
