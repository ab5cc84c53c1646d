/// Tests of the effort screen.
@NullMarked
package headway.ui.effort;

import org.jspecify.annotations.NullMarked;
