/// The log of what was done, the year at a glance, and the rewards for it.
@NullMarked
package headway.ui.effort;

import org.jspecify.annotations.NullMarked;
