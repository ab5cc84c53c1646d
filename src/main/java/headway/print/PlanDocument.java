package headway.print;

import headway.domain.Plan;
import headway.domain.PlanLayout;
import headway.domain.PlanPart;
import headway.domain.PlanPhase;
import headway.domain.PrintSettings;
import headway.text.Messages;
import headway.text.Templates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A 30-60-90 day plan: a page for each phase, or one table.
public final class PlanDocument {
    private static final int TABLE_FORM_LINES = 4;
    private static final int FOCUS_LINES = 2;

    /// However much is written, there is room for so many more.
    private static final int LEAST_TABLE_LINES = 1;

    private final Plan plan;
    private final boolean form;
    private final Messages messages;
    private final PrintSettings settings;

    private PlanDocument(Plan plan, boolean form, Messages messages, PrintSettings settings) {
        this.plan = plan;
        this.form = form;
        this.messages = messages;
        this.settings = settings;
    }

    /// The plan as written.
    ///
    /// @param day on the cover
    public static PrintedDocument of(Plan plan, LocalDate day, Messages messages, PrintSettings settings) {
        return new PlanDocument(plan, false, messages, settings).made(plan.cover() ? day : null);
    }

    /// The plan with lines to write by hand after what is written; a blank plan gives a blank form. It has no cover.
    public static PrintedDocument form(Plan plan, Messages messages, PrintSettings settings) {
        return new PlanDocument(plan, true, messages, settings).made(null);
    }

    private PrintedDocument made(@Nullable LocalDate day) {
        boolean table = plan.layout() == PlanLayout.TABLE;
        String about = Stream.of(plan.role(), plan.company())
                .filter(text -> !text.isBlank())
                .map(String::strip)
                .collect(Collectors.joining(", "));
        String title = about.isEmpty() ? messages.get("print.plan.title") : messages.get("print.plan.titleFor", about);
        Sheet sheet = new Sheet(table ? "plan-table" : "plan", messages, settings, title)
                .put("title", messages.get("print.plan.title"))
                .put("for", about)
                .put("role", plan.role())
                .put("company", plan.company())
                .put("lookFor", plan.lookFor().strip())
                .put("lookForTitle", messages.get("print.plan.lookFor"))
                .put("focusTitle", messages.get("print.plan.focus"))
                .put("preparedBy", messages.get("print.by", settings.name()))
                .put("cover", day != null)
                .put("day", day == null ? null : new Templates(messages.locale()).date(day))
                .put("form", form)
                .put("fields", fields());
        PhaseFit fit = new PhaseFit(plan, form, day != null, sheet.paper());
        sheet.put("size", fit.size()).put("phases", phases(fit));
        if (table) {
            sheet.landscape()
                    .put("partTitle", messages.get("print.plan.part"))
                    .put("rows", rows())
                    .put("tableSize", PlanFit.size(plan, form))
                    .put("flows", !PlanFit.isOnePage(plan));
        }
        return sheet.made();
    }

    private List<Object> fields() {
        return List.of(
                field("print.name", settings.name()),
                field("print.date", ""),
                field("print.plan.role", plan.role()),
                field("print.plan.company", plan.company()));
    }

    private Map<String, Object> field(String key, String value) {
        return Map.of("label", messages.get(key), "value", value);
    }

    private List<Object> phases(PhaseFit fit) {
        List<Object> phases = new ArrayList<>();
        for (int i = 0; i < Plan.PHASES; i++) {
            PlanPhase phase = plan.phases().get(i);
            Map<String, Object> shown = new HashMap<>();
            shown.put("heading", messages.get("print.plan.phase", Plan.firstDay(i), Plan.lastDay(i)));
            shown.put("opening", i == 0);
            shown.put("focus", phase.focus().strip());
            shown.put("hasFocus", form || !phase.focus().isBlank());
            shown.put("focusLines", blanks(form && phase.focus().isBlank() ? FOCUS_LINES : 0));
            List<Object> parts = new ArrayList<>();
            for (PlanPart part : PlanPart.values()) {
                if (form || !written(phase, part).isEmpty()) {
                    parts.add(part(phase, part, fit.blanks(i, part)));
                }
            }
            shown.put("parts", parts);
            phases.add(shown);
        }
        return phases;
    }

    private List<Object> rows() {
        List<Object> rows = new ArrayList<>();
        List<Object> focus = new ArrayList<>();
        for (PlanPhase phase : plan.phases()) {
            focus.add(Map.of(
                    "words",
                    phase.focus().strip(),
                    "any",
                    false,
                    "blanks",
                    blanks(form && phase.focus().isBlank() ? FOCUS_LINES : 0)));
        }
        rows.add(Map.of("heading", messages.get("print.plan.focus"), "cells", focus));
        for (PlanPart part : PlanPart.values()) {
            List<Object> cells = new ArrayList<>();
            for (PlanPhase phase : plan.phases()) {
                int written = written(phase, part).size();
                cells.add(part(phase, part, form ? Math.max(LEAST_TABLE_LINES, TABLE_FORM_LINES - written) : 0));
            }
            rows.add(Map.of("heading", name(part), "cells", cells));
        }
        return rows;
    }

    private Map<String, Object> part(PlanPhase phase, PlanPart part, int blanks) {
        List<String> lines = written(phase, part);
        Map<String, Object> shown = new HashMap<>();
        shown.put("heading", name(part));
        shown.put("kind", part.name().toLowerCase(Locale.ROOT));
        shown.put("words", "");
        shown.put("any", !lines.isEmpty());
        shown.put("lines", lines);
        shown.put("blanks", blanks(blanks));
        return shown;
    }

    private static List<String> written(PlanPhase phase, PlanPart part) {
        return phase.of(part).stream()
                .filter(line -> !line.isBlank())
                .map(String::strip)
                .toList();
    }

    private String name(PlanPart part) {
        return messages.get(
                switch (part) {
                    case GOALS -> "print.plan.goals";
                    case ACTIONS -> "print.plan.actions";
                    case PEOPLE -> "print.plan.people";
                    case MEASURES -> "print.plan.measures";
                });
    }

    private static List<String> blanks(int count) {
        return Collections.nCopies(count, "line");
    }
}
