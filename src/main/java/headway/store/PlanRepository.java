package headway.store;

import headway.domain.Plan;
import headway.domain.PlanLayout;
import headway.domain.PlanPart;
import headway.domain.PlanPhase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// 30-60-90 day plans with their phases and lines.
public final class PlanRepository {
    private static final String SELECT = "SELECT id, name, template, application_id, role, company, look_for, layout,"
            + " cover, created_at FROM plan ";

    private PlanRepository() {}

    public static @Nullable Plan find(Db db, long id) throws SQLException {
        Plan bare = db.first(SELECT + "WHERE id = ?", PlanRepository::plan, id);
        return bare == null ? null : whole(db, bare);
    }

    /// All plans and templates of the user's, the latest first.
    public static List<Plan> all(Db db) throws SQLException {
        List<Plan> plans = new ArrayList<>();
        for (Plan bare : db.list(SELECT + "ORDER BY created_at DESC, id DESC", PlanRepository::plan)) {
            plans.add(whole(db, bare));
        }
        return plans;
    }

    public static long insert(Db db, Plan plan) throws SQLException {
        long id = db.insert(
                "INSERT INTO plan (name, template, application_id, role, company, look_for, layout, cover, created_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                plan.name(),
                plan.template(),
                plan.applicationId(),
                plan.role(),
                plan.company(),
                plan.lookFor(),
                plan.layout(),
                plan.cover(),
                plan.createdAt());
        for (int number = 0; number < Plan.PHASES; number++) {
            PlanPhase phase = plan.phases().get(number);
            long phaseId = db.insert(
                    "INSERT INTO plan_phase (plan_id, number, focus) VALUES (?, ?, ?)", id, number, phase.focus());
            for (PlanPart part : PlanPart.values()) {
                lines(db, phaseId, part, phase.of(part));
            }
        }
        return id;
    }

    /// Changes all but the time of creation; only what differs is written.
    public static void update(Db db, Plan before, Plan plan) throws SQLException {
        db.update(
                "UPDATE plan SET name = ?, template = ?, application_id = ?, role = ?, company = ?, look_for = ?,"
                        + " layout = ?, cover = ? WHERE id = ?",
                plan.name(),
                plan.template(),
                plan.applicationId(),
                plan.role(),
                plan.company(),
                plan.lookFor(),
                plan.layout(),
                plan.cover(),
                plan.id());
        for (int number = 0; number < Plan.PHASES; number++) {
            PlanPhase phase = plan.phases().get(number);
            PlanPhase old = before.phases().get(number);
            long phaseId = db.number("SELECT id FROM plan_phase WHERE plan_id = ? AND number = ?", plan.id(), number);
            if (!phase.focus().equals(old.focus())) {
                db.update("UPDATE plan_phase SET focus = ? WHERE id = ?", phase.focus(), phaseId);
            }
            for (PlanPart part : PlanPart.values()) {
                if (!phase.of(part).equals(old.of(part))) {
                    db.update("DELETE FROM plan_line WHERE phase_id = ? AND part = ?", phaseId, part);
                    lines(db, phaseId, part, phase.of(part));
                }
            }
        }
    }

    public static void delete(Db db, long id) throws SQLException {
        db.update("DELETE FROM plan WHERE id = ?", id);
    }

    private static void lines(Db db, long phaseId, PlanPart part, List<String> lines) throws SQLException {
        for (int position = 0; position < lines.size(); position++) {
            db.update(
                    "INSERT INTO plan_line (phase_id, part, position, text) VALUES (?, ?, ?, ?)",
                    phaseId,
                    part,
                    position,
                    lines.get(position));
        }
    }

    private static Plan whole(Db db, Plan bare) throws SQLException {
        List<PlanPhase> phases = new ArrayList<>(bare.phases());
        List<Map<PlanPart, List<String>>> lines = new ArrayList<>();
        for (int number = 0; number < Plan.PHASES; number++) {
            lines.add(new EnumMap<>(PlanPart.class));
        }
        db.list(
                "SELECT plan_phase.number, plan_line.part, plan_line.text FROM plan_line JOIN plan_phase"
                        + " ON plan_phase.id = plan_line.phase_id WHERE plan_phase.plan_id = ?"
                        + " ORDER BY plan_phase.number, plan_line.part, plan_line.position",
                row -> lines.get((int) row.number(1))
                        .computeIfAbsent(row.constant(2, PlanPart.class), part -> new ArrayList<>())
                        .add(row.text(3)),
                bare.id());
        db.list(
                "SELECT number, focus FROM plan_phase WHERE plan_id = ?",
                row -> phases.set((int) row.number(1), new PlanPhase(row.text(2), lines.get((int) row.number(1)))),
                bare.id());
        return bare.withPhases(phases);
    }

    private static Plan plan(Db.Row row) throws SQLException {
        return new Plan(
                row.number(1),
                row.text(2),
                row.flag(3),
                row.numberOrNull(4),
                row.text(5),
                row.text(6),
                row.text(7),
                row.constant(8, PlanLayout.class),
                row.flag(9),
                List.of(PlanPhase.BLANK, PlanPhase.BLANK, PlanPhase.BLANK),
                row.instant(10));
    }
}
