/// What all screens share. The only package of the window that knows threads.
@NullMarked
package headway.ui.kit;

import org.jspecify.annotations.NullMarked;
