/// The screen of interviews: prepare, listen, leave well, thank the same day.
@NullMarked
package headway.ui.interviews;

import org.jspecify.annotations.NullMarked;
