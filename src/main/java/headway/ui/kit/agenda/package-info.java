/// What several screens share to plan, do and put off: forms in popovers and the actions behind them.
@NullMarked
package headway.ui.kit.agenda;

import org.jspecify.annotations.NullMarked;
