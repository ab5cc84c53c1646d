/// Tests of what screens share about following up.
@NullMarked
package headway.ui.kit.agenda;

import org.jspecify.annotations.NullMarked;
