/// Documents on the screen: made in the background, previewed, printed and saved.
@NullMarked
package headway.ui.kit.print;

import org.jspecify.annotations.NullMarked;
