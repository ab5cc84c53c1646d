/// Tests of the parts of the screen about interviews.
@NullMarked
package headway.ui.interviews;

import org.jspecify.annotations.NullMarked;
