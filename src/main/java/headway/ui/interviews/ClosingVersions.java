package headway.ui.interviews;

import headway.domain.ClosingVersion;
import headway.journal.Changes;
import headway.journal.Closings;
import headway.ui.kit.Background;
import java.util.function.Function;

/// Keeps versions of a closing statement, and goes back to them.
final class ClosingVersions implements VersionsPane.Edits {
    private final Background background;
    private final ClosingKeeper keeper;

    ClosingVersions(Background background, ClosingKeeper keeper) {
        this.background = background;
        this.keeper = keeper;
    }

    @Override
    public void keepVersion() {
        if (keeper.saysAnything()) {
            keeper.keep(kept -> background.change(journal -> journal.closings().keepVersion(kept.id())));
        }
    }

    @Override
    public void restore(ClosingVersion version) {
        edit(closings -> closings.restore(version.id()));
    }

    @Override
    public void remove(ClosingVersion version) {
        edit(closings -> closings.removeVersion(version.id()));
    }

    private void edit(Function<Closings, Changes> work) {
        keeper.keep();
        background.change(journal -> work.apply(journal.closings()));
    }
}
