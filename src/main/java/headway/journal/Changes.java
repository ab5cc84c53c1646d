package headway.journal;

import java.util.HashSet;
import java.util.Set;

/// What a use case changed, so that screens know what to read anew.
///
/// @param applicationIds the applications concerned; empty with [Area#APPLICATIONS] means all of them
public record Changes(Set<Area> areas, Set<Long> applicationIds) {
    /// Kinds of things that change.
    public enum Area {
        APPLICATIONS,
        HISTORY,
        STAGES,
        CONTACTS,
        /// Next steps, the contact log, follow-ups and interviews: whatever the calendar and Today show.
        AGENDA,
        /// The effort log, rewards, goals and reviews.
        EFFORT,
        /// What belongs to interviews beside their dates: notes, fit, questions, stories, closing statements,
        /// rehearsals, leaving checklists and thank-yous that are being written.
        INTERVIEWS,
        /// Documents and references.
        DOCUMENTS,
        /// 30-60-90 day plans.
        PLANS,
        TRASH,
        FILTERS,
        SETTINGS
    }

    public static final Changes NONE = new Changes(Set.of(), Set.of());
    public static final Changes EVERYTHING = new Changes(Set.of(Area.values()), Set.of());

    public Changes {
        areas = Set.copyOf(areas);
        applicationIds = Set.copyOf(applicationIds);
    }

    /// Changes that do not concern single applications.
    public static Changes of(Area... areas) {
        return new Changes(Set.of(areas), Set.of());
    }

    public static Changes of(Set<Long> applicationIds, Area... areas) {
        return new Changes(Set.of(areas), applicationIds);
    }

    public boolean isNone() {
        return areas.isEmpty();
    }

    public boolean touches(Area area) {
        return areas.contains(area);
    }

    /// True when one application may look different now.
    public boolean touches(long applicationId) {
        return touches(Area.APPLICATIONS) && (applicationIds.isEmpty() || applicationIds.contains(applicationId));
    }

    /// Both changes as one.
    public Changes and(Changes other) {
        if (isNone()) {
            return other;
        }
        if (other.isNone()) {
            return this;
        }
        Set<Area> allAreas = new HashSet<>(areas);
        allAreas.addAll(other.areas);
        boolean all = touchesAll() || other.touchesAll();
        Set<Long> ids = new HashSet<>(applicationIds);
        ids.addAll(other.applicationIds);
        return new Changes(allAreas, all ? Set.of() : ids);
    }

    private boolean touchesAll() {
        return touches(Area.APPLICATIONS) && applicationIds.isEmpty();
    }
}
