/// The day: the next interview and what to do now.
@NullMarked
package headway.ui.today;

import org.jspecify.annotations.NullMarked;
