/// The window around the screens: menu, rail, search, status.
@NullMarked
package headway.ui.shell;

import org.jspecify.annotations.NullMarked;
