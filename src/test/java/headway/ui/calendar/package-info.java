/// Tests of the calendar.
@NullMarked
package headway.ui.calendar;

import org.jspecify.annotations.NullMarked;
