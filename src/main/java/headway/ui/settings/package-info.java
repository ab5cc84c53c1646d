/// Stages, appearance, trash and where the journal is.
@NullMarked
package headway.ui.settings;

import org.jspecify.annotations.NullMarked;
