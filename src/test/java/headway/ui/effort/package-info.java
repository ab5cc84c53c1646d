/// Tests of the day.
@NullMarked
package headway.ui.effort;

import org.jspecify.annotations.NullMarked;
