/// What tests share: a clock that can be set, and typical content of a journal.
@NullMarked
package headway.testing;

import org.jspecify.annotations.NullMarked;
