/// What more than one screen shows of the effort log: words, icons, the line to log with, the ring, the rewards.
@NullMarked
package headway.ui.kit.effort;

import org.jspecify.annotations.NullMarked;
