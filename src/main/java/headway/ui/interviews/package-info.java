/// Interviews: to prepare, to listen, to leave well and to thank.
@NullMarked
package headway.ui.interviews;

import org.jspecify.annotations.NullMarked;
