package headway.exchange;

import headway.domain.ImportedApplication;
import java.util.List;

/// What an import would keep, and what becomes of every other row.
///
/// `read = applications + merged + duplicates + skipped`, always.
///
/// @param read rows with text in them, without the header and without blank lines
/// @param blank blank lines and rows of empty cells
/// @param applications in file order
/// @param merged rows that became history of an application of another row
/// @param duplicates rows that only repeat another row
/// @param skipped rows that are not imported, each with its reason
/// @param assumptions what was taken for granted
/// @param words the words of the log for stages and outcomes, most frequent first
public record ImportPlan(
        int read,
        int blank,
        List<ImportedApplication> applications,
        List<MergedRow> merged,
        List<MergedRow> duplicates,
        List<SkippedRow> skipped,
        List<Assumption> assumptions,
        List<StatusWord> words) {

    public ImportPlan {
        applications = List.copyOf(applications);
        merged = List.copyOf(merged);
        duplicates = List.copyOf(duplicates);
        skipped = List.copyOf(skipped);
        assumptions = List.copyOf(assumptions);
        words = List.copyOf(words);
    }

    /// The words that are still to be asked about.
    public List<StatusWord> unknownWords() {
        return words.stream().filter(w -> w.meaning() == null).toList();
    }
}
