/// Tests of the window: a whole one over a journal in a temporary folder, drawn in memory, with nothing in the
/// background.
@NullMarked
package headway.ui;

import org.jspecify.annotations.NullMarked;
