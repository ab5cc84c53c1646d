package headway.journal;

import headway.domain.JobApplication;
import headway.domain.JournalException;
import headway.domain.JournalException.Problem;
import headway.domain.Plan;
import headway.domain.PlanPart;
import headway.domain.PlanPhase;
import headway.journal.Changes.Area;
import headway.store.Db;
import headway.store.PlanRepository;
import headway.text.Message;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// 30-60-90 day plans, and the user's own templates for them.
public final class Plans {
    private final Journal journal;

    Plans(Journal journal) {
        this.journal = journal;
    }

    /// The plans and templates of the user's, the latest first.
    public List<Plan> all() {
        return journal.read(PlanRepository::all);
    }

    public Optional<Plan> find(long id) {
        return journal.read(db -> Optional.ofNullable(PlanRepository.find(db, id)));
    }

    /// Keeps a new plan: one made from a template, a copy of another one, or a blank one.
    ///
    /// @param draft its number and time of creation are set here
    public Kept<Plan> add(Plan draft) {
        Plan clean = keepable(draft);
        return journal.make(
                kept -> Message.of("undo.addPlan", kept.name()),
                db -> {
                    exists(db, clean.applicationId());
                    Plan fresh = clean.withCreatedAt(journal.now());
                    return fresh.withId(PlanRepository.insert(db, fresh));
                },
                kept -> Changes.of(Area.PLANS));
    }

    /// Keeps a plan as it is now.
    public Changes edit(Plan typed) {
        Plan clean = keepable(typed);
        return journal.change(Message.of("undo.editPlan", clean.name()), Changes.of(Area.PLANS), db -> {
            Plan before = existing(db, clean.id());
            exists(db, clean.applicationId());
            Plan after = clean.withCreatedAt(before.createdAt());
            if (!after.equals(before)) {
                PlanRepository.update(db, before, after);
            }
            return true;
        });
    }

    public Changes remove(long id) {
        Plan plan = journal.read(db -> existing(db, id));
        return journal.change(Message.of("undo.removePlan", plan.name()), Changes.of(Area.PLANS), db -> {
            PlanRepository.delete(db, id);
            return true;
        });
    }

    /// A plan joined with an application: its company and role go into the heading.
    public Plan linked(Plan plan, @Nullable Long applicationId) {
        if (applicationId == null) {
            return plan.withApplication(null, plan.company(), plan.role());
        }
        JobApplication application = journal.read(db -> Rules.application(db, applicationId));
        return plan.withApplication(applicationId, application.company(), application.role());
    }

    private static void exists(Db db, @Nullable Long applicationId) throws SQLException {
        if (applicationId != null) {
            Rules.application(db, applicationId);
        }
    }

    private static Plan existing(Db db, long id) throws SQLException {
        Plan plan = PlanRepository.find(db, id);
        if (plan == null) {
            throw new JournalException(Problem.NO_SUCH_PLAN, id);
        }
        return plan;
    }

    private static Plan keepable(Plan typed) {
        List<PlanPhase> phases = new ArrayList<>();
        for (PlanPhase phase : typed.phases()) {
            Map<PlanPart, List<String>> lines = new EnumMap<>(PlanPart.class);
            for (PlanPart part : PlanPart.values()) {
                lines.put(part, phase.of(part).stream().map(Rules::text).toList());
            }
            phases.add(new PlanPhase(Rules.text(phase.focus()), lines));
        }
        return typed.withName(Rules.name(typed.name()))
                .withApplication(typed.applicationId(), Rules.text(typed.company()), Rules.text(typed.role()))
                .withLookFor(Rules.text(typed.lookFor()))
                .withPhases(phases);
    }
}
