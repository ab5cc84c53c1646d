package headway.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A 30-60-90 day plan: what the user means to do in the first three months of a job.
///
/// @param id the journal's number, 0 before it is kept
/// @param name what the user calls it
/// @param template true for one of the user's own templates, which is listed as such
/// @param applicationId what it is for, null when free
/// @param role in the heading; may be empty
/// @param company in the heading; may be empty
/// @param lookFor what they look for, as the plan answers it; may be empty
/// @param cover true with a cover page
/// @param phases the three phases: days 1–30, 31–60, 61–90
public record Plan(
        long id,
        String name,
        boolean template,
        @Nullable Long applicationId,
        String role,
        String company,
        String lookFor,
        PlanLayout layout,
        boolean cover,
        List<PlanPhase> phases,
        Instant createdAt) {
    public static final int PHASES = 3;

    /// Days of a phase.
    public static final int PHASE_DAYS = 30;

    public Plan {
        if (phases.size() != PHASES) {
            throw new IllegalArgumentException("A plan has three phases, not " + phases.size());
        }
        phases = List.copyOf(phases);
    }

    public static Plan blank(String name) {
        return new Plan(
                0,
                name,
                false,
                null,
                "",
                "",
                "",
                PlanLayout.CLASSIC,
                true,
                List.of(PlanPhase.BLANK, PlanPhase.BLANK, PlanPhase.BLANK),
                Instant.EPOCH);
    }

    /// The first day of a phase, counted from 0: 1, 31 or 61.
    public static int firstDay(int phase) {
        return phase * PHASE_DAYS + 1;
    }

    public static int lastDay(int phase) {
        return (phase + 1) * PHASE_DAYS;
    }

    public Plan withId(long newId) {
        return new Plan(newId, name, template, applicationId, role, company, lookFor, layout, cover, phases, createdAt);
    }

    public Plan withName(String newName) {
        return new Plan(id, newName, template, applicationId, role, company, lookFor, layout, cover, phases, createdAt);
    }

    public Plan withTemplate(boolean isTemplate) {
        return new Plan(id, name, isTemplate, applicationId, role, company, lookFor, layout, cover, phases, createdAt);
    }

    /// The same for an application, or free with null.
    public Plan withApplication(@Nullable Long newApplicationId, String newCompany, String newRole) {
        return new Plan(
                id, name, template, newApplicationId, newRole, newCompany, lookFor, layout, cover, phases, createdAt);
    }

    public Plan withLookFor(String words) {
        return new Plan(id, name, template, applicationId, role, company, words, layout, cover, phases, createdAt);
    }

    public Plan withLayout(PlanLayout newLayout, boolean withCover) {
        return new Plan(
                id, name, template, applicationId, role, company, lookFor, newLayout, withCover, phases, createdAt);
    }

    /// The same with another phase.
    ///
    /// @param number counted from 0
    public Plan withPhase(int number, PlanPhase phase) {
        List<PlanPhase> changed = new ArrayList<>(phases);
        changed.set(number, phase);
        return withPhases(changed);
    }

    public Plan withPhases(List<PlanPhase> newPhases) {
        return new Plan(id, name, template, applicationId, role, company, lookFor, layout, cover, newPhases, createdAt);
    }

    public Plan withCreatedAt(Instant moment) {
        return new Plan(id, name, template, applicationId, role, company, lookFor, layout, cover, phases, moment);
    }
}
