/// The application pipeline as a board and as a table, and the inspector.
@NullMarked
package headway.ui.pipeline;

import org.jspecify.annotations.NullMarked;
