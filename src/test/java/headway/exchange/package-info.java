/// Every shape of log that the program has met, with invented companies.
@NullMarked
package headway.exchange;

import org.jspecify.annotations.NullMarked;
