/// The calendar: month, week and agenda.
@NullMarked
package headway.ui.calendar;

import org.jspecify.annotations.NullMarked;
