/// The commands: the use cases of the window, for terminals and scripts.
@NullMarked
package headway.cli;

import org.jspecify.annotations.NullMarked;
