/// The step between a foreign log and the journal: what its columns and words mean, what would be kept, what was.
@NullMarked
package headway.ui.importing;

import org.jspecify.annotations.NullMarked;
