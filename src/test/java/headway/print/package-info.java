@NullMarked
package headway.print;

import org.jspecify.annotations.NullMarked;
