package headway.print;

import headway.domain.ApplicationReport;
import headway.domain.EffortEntry;
import headway.domain.EffortKind;
import headway.domain.EffortWeek;
import headway.domain.Outcome;
import headway.domain.Paper;
import headway.domain.Plan;
import headway.domain.PlanLayout;
import headway.domain.PlanPart;
import headway.domain.PlanPhase;
import headway.domain.PrintSettings;
import headway.domain.RecordFields;
import headway.domain.ShownEffort;
import headway.domain.StageKind;
import headway.domain.Week;
import headway.domain.WeekReviewed;
import headway.domain.WeeklyReview;
import headway.domain.WorkSearchRecord;
import headway.domain.WorkSearchRow;
import headway.print.LetterDocument.Letter;
import headway.text.Messages;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;

/// Documents of every kind: short, typical and very long, in both languages, on both papers, with and without colour.
final class Papers {
    static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    static final Week WEEK = new Week(LocalDate.of(2026, 11, 16));

    static final Messages ENGLISH = new Messages(Locale.US);
    static final Messages GERMAN = new Messages(Locale.GERMANY);

    static final PrintSettings ADA = new PrintSettings(
            null,
            true,
            "Ada Lovelace",
            "12 St James’s Square\nLondon SW1Y 4JH\n+44 20 7946 0123\nada@lovelace.example");

    private static final List<String> WORDS = List.of(
            "Zażółć",
            "gęślą",
            "jaźń",
            "Ωμέγα",
            "Привет",
            "straße",
            "naïve",
            "coöperate",
            "measure",
            "together",
            "שלום",
            "مرحبا",
            "\"quoted\"",
            "<b>&amp;",
            "100 %",
            "Donaudampfschifffahrtsgesellschaftskapitän");

    private Papers() {}

    /// How much a document says.
    enum Amount {
        SHORT,
        TYPICAL,
        LONG
    }

    /// A kind of document, made of so much text.
    record Kind(String name, BiFunction<Amount, Setting, PrintedDocument> made) {
        PrintedDocument of(Amount amount, Setting setting) {
            return made.apply(amount, setting);
        }
    }

    /// How it is made.
    record Setting(Messages messages, PrintSettings print) {}

    static final Setting AMERICAN = new Setting(ENGLISH, ADA);
    static final Setting EUROPEAN = new Setting(ENGLISH, on(Paper.A4, true));
    static final Setting IN_GERMAN = new Setting(GERMAN, on(Paper.A4, true));
    static final Setting BLACK = new Setting(GERMAN, on(Paper.LETTER, false));

    static final List<Kind> KINDS = List.of(
            new Kind("plan-classic", (amount, s) -> PlanDocument.of(plan(amount), DAY, s.messages(), s.print())),
            new Kind(
                    "plan-table",
                    (amount, s) -> PlanDocument.of(
                            plan(amount).withLayout(PlanLayout.TABLE, false), DAY, s.messages(), s.print())),
            new Kind("plan-form", (amount, s) -> PlanDocument.form(plan(amount), s.messages(), s.print())),
            new Kind(
                    "plan-table-form",
                    (amount, s) -> PlanDocument.form(
                            plan(amount).withLayout(PlanLayout.TABLE, true), s.messages(), s.print())),
            new Kind("letter", (amount, s) -> LetterDocument.of(letter(amount), s.messages(), s.print())),
            new Kind(
                    "thank-you",
                    (amount, s) -> ThankYouLetterDocument.of(
                            InterviewPapers.owed(amount), InterviewPapers.letter(amount), s.messages(), s.print())),
            new Kind(
                    "card",
                    (amount, s) -> CardDocument.of(
                            InterviewPapers.owed(amount),
                            InterviewPapers.thanks(amount, 250),
                            s.messages(),
                            s.print())),
            new Kind(
                    "prep",
                    (amount, s) -> PrepDocument.of(
                            InterviewPapers.sheet(amount), InterviewPapers.LONDON, s.messages(), s.print())),
            new Kind(
                    "references",
                    (amount, s) -> ReferencesDocument.of(InterviewPapers.references(amount), s.messages(), s.print())),
            new Kind("review-paper", (amount, s) -> ReviewDocument.of(review(amount), s.messages(), s.print())),
            new Kind("work-search", (amount, s) -> WorkSearchDocument.of(record(amount), s.messages(), s.print())),
            new Kind("applications", (amount, s) -> ApplicationsDocument.of(report(amount), s.messages(), s.print())));

    static PrintSettings on(Paper paper, boolean colour) {
        return new PrintSettings(paper, colour, ADA.name(), ADA.contact());
    }

    static Kind kind(String name) {
        return KINDS.stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /// So many words, each of which occurs once.
    static String words(String unique, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(WORDS.get(i % WORDS.size()))
                    .append(' ')
                    .append(unique)
                    .append(i)
                    .append(' ');
        }
        return text.toString().strip();
    }

    static Plan plan(Amount amount) {
        Plan blank = Plan.blank("Plan");
        if (amount == Amount.SHORT) {
            return blank.withLayout(PlanLayout.CLASSIC, false);
        }
        if (amount == Amount.LONG) {
            List<PlanPhase> phases = new ArrayList<>();
            for (int i = 0; i < Plan.PHASES; i++) {
                PlanPhase phase = PlanPhase.BLANK.withFocus(words("focus" + i + "x", 80));
                for (PlanPart part : PlanPart.values()) {
                    List<String> lines = new ArrayList<>();
                    for (int line = 0; line < 9; line++) {
                        lines.add(words(part.name().toLowerCase(Locale.ROOT) + i + "x" + line + "x", line * 6 + 1));
                    }
                    phase = phase.with(part, lines);
                }
                phases.add(phase);
            }
            return blank.withApplication(null, words("company", 20), words("role", 20))
                    .withLookFor(words("look", 200))
                    .withPhases(phases);
        }
        return blank.withApplication(null, "Harbour Health", "Senior Software Engineer")
                .withLookFor(
                        "Someone who makes releases dull again: fewer surprises, a test suite that people trust, and a"
                                + " team that learns from every incident. I did both at my last two employers.")
                .withPhases(List.of(
                        phase(
                                "Learn how the team works and what keeps it awake at night; ship something small in the"
                                        + " first week.",
                                List.of(
                                        "Know the product from the users’ side and the system from its logs",
                                        "Have the whole development setup running and written down",
                                        "Ship two small changes to production"),
                                List.of(
                                        "Read the last ten incident reports and ask about three of them",
                                        "Pair with each member of the team once",
                                        "Sit in on four support calls",
                                        "Keep a list of questions and of what surprises me"),
                                List.of(
                                        "Engineering manager: expectations and the first review",
                                        "Product owner: what matters this year",
                                        "Head of support: the five most frequent complaints"),
                                List.of(
                                        "Two changes live without a rollback",
                                        "The setup guide works for the next newcomer",
                                        "My manager and I agree on the goals for day 60")),
                        phase(
                                "Take over a part of the system and make one thing measurably better.",
                                List.of(
                                        "Own the appointment service, with its alarms",
                                        "Halve the time that the test suite takes",
                                        "Be on call, with a colleague behind me"),
                                List.of(
                                        "Measure where the test suite spends its time and remove the worst ten cases",
                                        "Write the missing runbook of the appointment service",
                                        "Review at least one change a day"),
                                List.of(
                                        "Platform team: how releases travel",
                                        "Data protection officer: what must never be in a log"),
                                List.of(
                                        "Test suite under ten minutes",
                                        "No alarm of my service without a runbook",
                                        "Positive feedback from two reviewers")),
                        phase(
                                "Lead a change that outlasts me, and help others to do the same.",
                                List.of(
                                        "Lead the move to weekly releases",
                                        "Present results and next steps to the department",
                                        "Mentor the next newcomer"),
                                List.of(
                                        "Agree the release plan with support and product",
                                        "Run the first four weekly releases myself, then hand over the checklist",
                                        "Hold a half-hour talk on what we learned from incidents"),
                                List.of(
                                        "Head of engineering: results of the first 90 days",
                                        "Two customers: how did the last releases feel?"),
                                List.of(
                                        "Four weekly releases in a row",
                                        "Incidents after a release down by a third",
                                        "Goals for the next half-year agreed"))));
    }

    private static PlanPhase phase(
            String focus, List<String> goals, List<String> actions, List<String> people, List<String> measures) {
        return new PlanPhase(
                focus,
                Map.of(
                        PlanPart.GOALS,
                        goals,
                        PlanPart.ACTIONS,
                        actions,
                        PlanPart.PEOPLE,
                        people,
                        PlanPart.MEASURES,
                        measures));
    }

    static Letter letter(Amount amount) {
        return switch (amount) {
            case SHORT -> new Letter(DAY, "", "", "Thank you.");
            case LONG ->
                new Letter(
                        DAY,
                        words("to", 12).replace(" to3", "\nto3").replace(" to7", "\nto7"),
                        words("subject", 30),
                        words("p1x", 250) + "\n\n" + words("p2x", 250) + "\n \n" + words("p3x", 250)
                                + "\n\nKind regards,\nAda Lovelace");
            case TYPICAL ->
                new Letter(
                        DAY,
                        "Harbour Health GmbH\nMs Miriam Ben-David\nSpeicherstadt 7\n20457 Hamburg",
                        "Senior Software Engineer, reference HH-2026-17",
                        """
                    Dear Ms Ben-David,

                    You kindly told me that I could expect news about the Senior Software Engineer position at \
                    Harbour Health by November 18, 2026. I know that decisions like this often take longer than \
                    planned, so there is no hurry on my side.

                    I would still very much like to do this work. Could you tell me where things stand, and when you \
                    expect the next step? If there is anything else you would like to have from me in the meantime, \
                    such as references or samples of my work, I will gladly send it.

                    Thank you for your time and for keeping me in mind.

                    Kind regards,
                    Ada Lovelace""");
        };
    }

    static WeekReviewed review(Amount amount) {
        if (amount == Amount.SHORT) {
            return new WeekReviewed(new EffortWeek(WEEK, 50, List.of()), 0, List.of(), WeeklyReview.blank(WEEK), 50);
        }
        boolean big = amount == Amount.LONG;
        List<ShownEffort> entries = new ArrayList<>();
        for (int i = big ? 90 : 9; i > 0; i--) {
            EffortKind kind = List.of(EffortKind.values()).get(i % EffortKind.values().length);
            entries.add(new ShownEffort(
                    new EffortEntry(
                            i,
                            WEEK.start().plusDays(i * 7L / (big ? 91 : 10)),
                            kind,
                            i % 3 == 0 ? 0 : i * 15 % 240,
                            i % 4 * 5,
                            big ? words("note" + i + "x", i % 12) : i % 2 == 0 ? "Two good questions came of it" : "",
                            null,
                            null,
                            "",
                            null,
                            null,
                            null,
                            false,
                            RecordFields.NONE,
                            Instant.EPOCH),
                    i % 3 == 0 ? "" : "Harbour Health",
                    i % 3 == 0 ? "" : "Senior Software Engineer",
                    i % 3 == 1 ? "Miriam Ben-David" : ""));
        }
        return new WeekReviewed(
                new EffortWeek(WEEK, 55, entries),
                48,
                List.of(
                        new WeekReviewed.MovedOn(1, "Acme GmbH", "Developer", true),
                        new WeekReviewed.MovedOn(2, "שלום בע״מ", big ? words("role", 30) : "Backend Engineer", false)),
                new WeeklyReview(
                        WEEK.start(),
                        big
                                ? words("helped", 300)
                                : "Calling before writing. Two people answered the phone at once and told me what they"
                                        + " look for.\n\nAfternoons without the news.",
                        big ? words("learned", 500) : "Ask for the date of the next step before the talk ends.",
                        big ? words("next", 60) : "Speak to three people whom Ana knows at Acme.",
                        55,
                        Instant.EPOCH),
                52);
    }

    static WorkSearchRecord record(Amount amount) {
        if (amount == Amount.SHORT) {
            return new WorkSearchRecord(WEEK, 3, List.of());
        }
        List<WorkSearchRow> rows = new ArrayList<>();
        rows.add(new WorkSearchRow(
                1,
                WEEK.start(),
                EffortKind.TAILORED_APPLICATION,
                "",
                "Miriam Ben-David",
                new RecordFields(
                        "Harbour Health GmbH",
                        "Speicherstadt 7, 20457 Hamburg",
                        "+49 40 123456",
                        "https://jobs.harbour-health.example/positions/senior-software-engineer-hh-2026-17",
                        "Head of Talent",
                        "Online form",
                        "Senior Software Engineer",
                        "HH-2026-17",
                        "",
                        "Confirmation by e-mail"),
                StageKind.INTERVIEWING,
                null));
        rows.add(new WorkSearchRow(
                2,
                WEEK.start().plusDays(1),
                EffortKind.NETWORKING,
                "Coffee with a former colleague",
                "Ana Díaz",
                RecordFields.NONE.withEmployer("Acme GmbH"),
                null,
                null));
        rows.add(new WorkSearchRow(
                3,
                WEEK.start().plusDays(3),
                EffortKind.LEARNING,
                "Course on observability, lesson 4",
                "",
                RecordFields.NONE,
                null,
                null));
        if (amount == Amount.LONG) {
            for (int i = 4; i < 40; i++) {
                String unique = "row" + i + "x";
                rows.add(new WorkSearchRow(
                        i,
                        WEEK.start().plusDays(i % 7),
                        EffortKind.APPLICATION_SENT,
                        words(unique + "note", i % 9),
                        words(unique + "person", 1),
                        new RecordFields(
                                words(unique + "employer", 2),
                                words(unique + "address", i % 7),
                                "",
                                "x".repeat(80) + unique,
                                "",
                                words(unique + "method", 1),
                                words(unique + "position", 3),
                                "",
                                words(unique + "result", i % 4),
                                words(unique + "proof", i % 5)),
                        StageKind.CLOSED,
                        Outcome.REJECTED));
            }
        }
        return new WorkSearchRecord(WEEK, 5, rows);
    }

    static ApplicationReport report(Amount amount) {
        return report(
                switch (amount) {
                    case SHORT -> 0;
                    case TYPICAL -> 14;
                    case LONG -> 300;
                },
                amount == Amount.SHORT);
    }

    static ApplicationReport report(int count, boolean open) {
        List<ApplicationReport.Row> rows = new ArrayList<>();
        String[] companies = {"Harbour Health GmbH", "Acme", "Copperfield Transit", "שלום בע״מ", "Żabka & Söhne KG"};
        String[] roles = {"Senior Software Engineer", "Platform Engineer", "Developer (m/f/d)", "Engineering Manager"};
        for (int i = 0; i < count; i++) {
            LocalDate applied = LocalDate.of(2026, 10, 1).plusDays(i % 50);
            List<ApplicationReport.Step> steps = new ArrayList<>();
            steps.add(new ApplicationReport.Step(applied.minusDays(2), "Saved", StageKind.SAVED, null));
            steps.add(new ApplicationReport.Step(applied, "Applied", StageKind.APPLIED, null));
            StageKind kind = StageKind.APPLIED;
            if (i % 3 == 0) {
                kind = StageKind.INTERVIEWING;
                steps.add(new ApplicationReport.Step(
                        i % 6 == 0 ? null : applied.plusDays(9), "Interviewing", kind, null));
            }
            Outcome outcome = null;
            if (i % 4 == 1) {
                kind = StageKind.CLOSED;
                outcome = Outcome.REJECTED;
                steps.add(new ApplicationReport.Step(applied.plusDays(12), "Closed", kind, outcome));
            }
            rows.add(new ApplicationReport.Row(
                    companies[i % companies.length] + (i < companies.length ? "" : " " + i),
                    roles[i % roles.length],
                    i % 2 == 0 ? "Hamburg" : "",
                    applied,
                    i % 2 == 0 ? "Company site" : "Referral by Ana",
                    i % 3 == 0 ? "Online form" : "E-mail",
                    i % 5 == 0 ? "REF-" + i : "",
                    "",
                    kind,
                    outcome,
                    steps));
        }
        return new ApplicationReport(
                open ? null : LocalDate.of(2026, 10, 1), open ? null : LocalDate.of(2026, 11, 24), rows);
    }
}
