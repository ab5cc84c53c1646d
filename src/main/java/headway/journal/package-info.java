/// The use cases: each validates, writes in one transaction, and says what changed. Every change can be undone.
@NullMarked
package headway.journal;

import org.jspecify.annotations.NullMarked;
