/// Tests of lists that are written line by line.
@NullMarked
package headway.ui.kit.lines;

import org.jspecify.annotations.NullMarked;
