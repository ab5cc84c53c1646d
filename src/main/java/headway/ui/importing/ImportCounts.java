package headway.ui.importing;

import headway.exchange.ImportPlan;
import headway.journal.Imports;

/// What becomes of the rows of a file. `read` is the sum of the others.
///
/// @param merged rows that are history of an application of another row
/// @param repeated rows that only repeat another row
record ImportCounts(int read, int added, int alreadyThere, int merged, int repeated, int skipped) {
    static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0, 0, 0);

    static ImportCounts of(ImportPlan plan, Imports.Result result) {
        return new ImportCounts(
                plan.read(),
                result.added(),
                result.alreadyThere().size(),
                plan.merged().size(),
                plan.duplicates().size(),
                plan.skipped().size() + result.refused().size());
    }
}
