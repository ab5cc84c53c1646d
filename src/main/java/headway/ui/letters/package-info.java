/// Letters and plans, beside the pages that they print as.
@NullMarked
package headway.ui.letters;

import org.jspecify.annotations.NullMarked;
