/// The figures that `mvn -Pbench verify` prints.
@NullMarked
package headway.bench;

import org.jspecify.annotations.NullMarked;
