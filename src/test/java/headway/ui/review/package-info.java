/// Tests of the day.
@NullMarked
package headway.ui.review;

import org.jspecify.annotations.NullMarked;
