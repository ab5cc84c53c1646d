@NullMarked
package headway;

import org.jspecify.annotations.NullMarked;
