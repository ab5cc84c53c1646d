/// Logs that other programs and people wrote: read, understood, and turned into applications with their history.
///
/// A file becomes a [Sheet] of cells, a guess says what each column means ([ImportMapping]), and a plan
/// ([ImportPlan]) holds what the journal would keep and why each other row is left out.
///
/// The other way, dated things become a calendar ([ICalendar]) in a file that calendar programs read ([CalendarFile]).
@NullMarked
package headway.exchange;

import org.jspecify.annotations.NullMarked;
