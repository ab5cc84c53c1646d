/// Documents on paper: a model fills a template, the template becomes a PDF, and the same PDF is shown, printed and
/// saved. Nothing that a document or a template names is ever fetched.
@NullMarked
package headway.print;

import org.jspecify.annotations.NullMarked;
