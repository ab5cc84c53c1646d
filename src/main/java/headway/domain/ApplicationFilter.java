package headway.domain;

import java.util.Set;
import java.util.TreeSet;

/// What the pipeline shows. Every part narrows; an empty part lets everything through.
///
/// @param text words that all have to be found in company, role, notes, posting text or contacts
/// @param stageIds any of these stages
/// @param tags all of these tags
/// @param sources any of these sources
/// @param restingOnly only what rests
public record ApplicationFilter(
        String text, Set<Long> stageIds, Set<String> tags, Set<String> sources, boolean restingOnly) {

    public static final ApplicationFilter ALL = new ApplicationFilter("", Set.of(), Set.of(), Set.of(), false);

    public ApplicationFilter {
        stageIds = Set.copyOf(stageIds);
        tags = Set.copyOf(tags);
        sources = Set.copyOf(sources);
    }

    public boolean isAll() {
        return text.isBlank() && stageIds.isEmpty() && tags.isEmpty() && sources.isEmpty() && !restingOnly;
    }

    /// All parts but the text, which is looked up in the journal.
    public boolean matches(ApplicationCard card) {
        return (stageIds.isEmpty() || stageIds.contains(card.stageId()))
                && (sources.isEmpty() || sources.contains(card.source()))
                && (!restingOnly || card.resting())
                && hasTags(card);
    }

    public ApplicationFilter withText(String words) {
        return new ApplicationFilter(words, stageIds, tags, sources, restingOnly);
    }

    private boolean hasTags(ApplicationCard card) {
        if (tags.isEmpty()) {
            return true;
        }
        Set<String> present = new TreeSet<>(JobApplication.TAG_ORDER);
        present.addAll(card.tags());
        return present.containsAll(tags);
    }
}
