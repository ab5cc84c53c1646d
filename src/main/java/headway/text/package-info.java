/// The words a user reads, by key, in their language. Every package may use it; it uses none.
@NullMarked
package headway.text;

import org.jspecify.annotations.NullMarked;
