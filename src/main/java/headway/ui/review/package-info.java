/// Looks back on a week in three minutes.
@NullMarked
package headway.ui.review;

import org.jspecify.annotations.NullMarked;
