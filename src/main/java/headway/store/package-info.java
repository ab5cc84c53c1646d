/// The journal file: where it is, how it is opened and kept whole, and all SQL.
@NullMarked
package headway.store;

import org.jspecify.annotations.NullMarked;
