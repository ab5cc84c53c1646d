/// Tests of what several screens show of the effort log.
@NullMarked
package headway.ui.kit.effort;

import org.jspecify.annotations.NullMarked;
