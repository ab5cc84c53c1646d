@NullMarked
package headway.ui.importing;

import org.jspecify.annotations.NullMarked;
