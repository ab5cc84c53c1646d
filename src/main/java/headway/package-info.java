/// The program: where it starts, and the one place where its parts are put together.
@NullMarked
package headway;

import org.jspecify.annotations.NullMarked;
