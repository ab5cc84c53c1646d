/// What a job search is made of: values and pure rules. No screen, no SQL, no files.
@NullMarked
package headway.domain;

import org.jspecify.annotations.NullMarked;
