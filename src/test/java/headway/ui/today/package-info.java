/// Tests of the day.
@NullMarked
package headway.ui.today;

import org.jspecify.annotations.NullMarked;
