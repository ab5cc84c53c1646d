/// Tests of documents on the screen.
@NullMarked
package headway.ui.kit.print;

import org.jspecify.annotations.NullMarked;
