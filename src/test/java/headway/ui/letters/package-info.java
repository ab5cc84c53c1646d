/// Tests of letters and plans.
@NullMarked
package headway.ui.letters;

import org.jspecify.annotations.NullMarked;
