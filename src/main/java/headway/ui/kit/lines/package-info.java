/// Lists that are written line by line, and rows that are moved by mouse and keys.
@NullMarked
package headway.ui.kit.lines;

import org.jspecify.annotations.NullMarked;
