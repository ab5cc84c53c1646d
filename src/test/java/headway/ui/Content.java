package headway.ui;

import headway.domain.Channel;
import headway.domain.Contact;
import headway.domain.ContactRole;
import headway.domain.FollowUp;
import headway.domain.FollowUpKind;
import headway.domain.ImportedApplication;
import headway.domain.Interview;
import headway.domain.InterviewType;
import headway.domain.JobApplication;
import headway.domain.NextStep;
import headway.domain.Outcome;
import headway.domain.Permission;
import headway.domain.PipelineStage;
import headway.domain.Salary;
import headway.domain.SalaryPeriod;
import headway.domain.StageKind;
import headway.journal.Journal;
import headway.journal.SampleJournal;
import headway.testing.TypicalApplications;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What a journal holds when its window opens.
public enum Content {
    EMPTY {
        @Override
        void fill(Journal journal) {}
    },
    /// The sample search, as a user sees it.
    SAMPLE {
        @Override
        void fill(Journal journal) {
            SampleJournal.fill(journal);
        }
    },
    /// The sample search, and what real searches hold: long words, other scripts, long notes, many tags.
    TYPICAL {
        @Override
        void fill(Journal journal) {
            SampleJournal.fill(journal);
            LocalDate today = journal.today();
            JobApplication german = JobApplication.builder(
                            "Donaudampfschifffahrtsgesellschaft Rechtsschutzversicherungs-AG",
                            "Sachbearbeiterin Kraftfahrzeughaftpflichtversicherungsschadensregulierung (m/w/d)")
                    .tags(List.of("Vereinbarkeitsbescheinigung", "remote", "Teilzeit", "Wien", "Jobticket"))
                    .interest(5)
                    .location("Mühlhausen-Ehingen im Hegau am Bodensee")
                    .deadline(today.plusDays(30))
                    .salary(new Salary(new BigDecimal("52000"), new BigDecimal("61500.50"), "EUR", SalaryPeriod.YEAR))
                    .notes("# Was mir wichtig ist\n- Vier-Tage-Woche\n- keine Bereitschaft")
                    .build();
            long applied = add(journal, german, StageKind.APPLIED, today.minusDays(100));
            journal.contacts()
                    .add(applied, Contact.named("Friederike von Hohenlohe-Schillingsfürst"), ContactRole.RECRUITER);
            AgendaContent.fill(journal, applied);
            add(
                    journal,
                    JobApplication.builder("شركة المستقبل للتقنية", "مهندسة برمجيات أولى")
                            .tags(List.of("عن بعد"))
                            .build(),
                    StageKind.SCREENING,
                    today);
            add(
                    journal,
                    JobApplication.builder("🚀 Rocket & Söhne <b>", "Señior 工程师 👩🏽‍💻")
                            .interest(1)
                            .tags(List.of("🌱", "C++"))
                            .build(),
                    StageKind.INTERVIEWING,
                    today.minusDays(1));
            add(
                    journal,
                    JobApplication.builder("Large Notes Ltd", "Archivist")
                            .notes("A line of a long note.\n".repeat(45_000))
                            .postingText("A line of a long posting.\n".repeat(40_000))
                            .build(),
                    StageKind.SAVED,
                    today.minusDays(2));
            day(journal);
        }
    },
    /// A day on which much comes together: an interview, more to do than is shown at once, and what waits.
    DAY {
        @Override
        void fill(Journal journal) {
            SampleJournal.fill(journal);
            day(journal);
        }
    },
    /// As many cards as a window may ever have to draw.
    FULL {
        @Override
        void fill(Journal journal) {
            List<ImportedApplication> rows = new ArrayList<>();
            for (int i = 1; i <= 2_000; i++) {
                rows.add(TypicalApplications.imported(i));
            }
            journal.imports().keep(rows, "log.csv");
            List<Long> ids = new ArrayList<>();
            journal.applications().cards().forEach(card -> ids.add(card.id()));
            List<PipelineStage> stages = journal.stages().current();
            for (int i = 0; i < stages.size(); i++) {
                PipelineStage stage = stages.get(i);
                journal.applications()
                        .moveTo(
                                Set.copyOf(ids.subList(i * 300, (i + 1) * 300)),
                                stage.id(),
                                stage.isClosed() ? Outcome.REJECTED : null,
                                journal.today());
            }
        }
    };

    abstract void fill(Journal journal);

    private static void day(Journal journal) {
        LocalDate today = journal.today();
        long alder = id(journal, "Alder & Finch");
        long nadia = journal.contacts().of(alder).get(0).contact().id();
        journal.interviews()
                .add(new Interview(
                        0,
                        alder,
                        2,
                        InterviewType.VIDEO,
                        today.atTime(12, 45),
                        ZoneId.of("Europe/Berlin"),
                        60,
                        "https://meet.example/alder",
                        List.of(nadia),
                        ""));
        plan(journal, "Ivy & Sons", FollowUpKind.OFFER_REPLY, today, "");
        plan(journal, "Dovetail Health", FollowUpKind.PROMISED_ITEM, today.minusDays(2), "Send two work samples");
        plan(journal, "Granite Bank", FollowUpKind.FEEDBACK_REQUEST, today.minusDays(1), "");
        journal.nextSteps()
                .agree(new NextStep(
                        0,
                        id(journal, "Bluewater Transit"),
                        "they decide",
                        today.minusDays(6),
                        Permission.YES,
                        Channel.PHONE,
                        null,
                        today.minusDays(12)));
    }

    private static long id(Journal journal, String company) {
        return journal.applications().all().stream()
                .filter(application -> application.company().equals(company))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static void plan(Journal journal, String company, FollowUpKind kind, LocalDate due, String what) {
        journal.followUps().plan(FollowUp.planned(id(journal, company), kind, due, what));
    }

    private static long add(Journal journal, JobApplication draft, StageKind kind, LocalDate on) {
        long stage = journal.stages().current().stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow()
                .id();
        return journal.applications().add(draft, stage, null, on).value().id();
    }
}
