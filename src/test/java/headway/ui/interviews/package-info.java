/// Tests of the screen of interviews.
@NullMarked
package headway.ui.interviews;

import org.jspecify.annotations.NullMarked;
