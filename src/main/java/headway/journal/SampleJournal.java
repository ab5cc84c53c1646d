package headway.journal;

import headway.domain.Contact;
import headway.domain.ContactRole;
import headway.domain.JobApplication;
import headway.domain.Outcome;
import headway.domain.PipelineStage;
import headway.domain.StageKind;
import headway.domain.WorkMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// Fills an empty journal with an invented search, so that a new user sees what a full one looks like.
public final class SampleJournal {
    private final Journal journal;
    private final List<PipelineStage> stages;
    private final LocalDate today;

    private SampleJournal(Journal journal) {
        this.journal = journal;
        this.stages = journal.stages().current();
        this.today = journal.today();
    }

    /// Fills the journal, unless it holds something already.
    public static void fill(Journal journal) {
        if (!journal.isSample() && journal.applications().cards().isEmpty()) {
            journal.markAsSample();
            new SampleJournal(journal).fill();
            journal.startFromHere();
        }
    }

    private void fill() {
        add("Alder & Finch", "Product designer", "Leeds", WorkMode.HYBRID, "Referral", 5, "design");
        reach(41, StageKind.APPLIED);
        reach(33, StageKind.SCREENING);
        long interviewing = reach(6, StageKind.INTERVIEWING);
        journal.contacts()
                .add(
                        interviewing,
                        new Contact(
                                0,
                                "Nadia Okafor",
                                "Head of design",
                                "Alder & Finch",
                                "nadia@alderfinch.example",
                                "",
                                null,
                                ""),
                        ContactRole.HIRING_MANAGER);
        long alder = interviewing;
        add("Bluewater Transit", "UX researcher", "Remote", WorkMode.REMOTE, "Job board", 4, "research");
        reach(26, StageKind.APPLIED);
        long bluewater = reach(12, StageKind.SCREENING);
        add("Cobalt Kitchen", "Product designer", "York", WorkMode.ON_SITE, "Company site", 3, "design");
        long cobalt = reach(19, StageKind.APPLIED);
        add("Dovetail Health", "Senior designer", "Remote", WorkMode.REMOTE, "Newsletter", 4, "design", "health");
        reach(9, StageKind.APPLIED);
        add("Elm Street Library", "Service designer", "Hull", WorkMode.ON_SITE, "Friend", 5, "public");
        long saved = last;
        journal.applications()
                .edit(saved, a -> a.toBuilder().deadline(today.plusDays(9)).build());
        add("Fernhill Games", "Interface designer", "Remote", WorkMode.REMOTE, "Job board", 3, "games");
        add("Granite Bank", "Product designer", "London", WorkMode.HYBRID, "Recruiter", 2, "finance");
        reach(60, StageKind.APPLIED);
        reach(52, StageKind.INTERVIEWING);
        close(45, Outcome.REJECTED);
        long granite = last;
        add("Harbour Press", "Designer", "Whitby", WorkMode.ON_SITE, "Newspaper", 3, "print");
        reach(75, StageKind.APPLIED);
        close(30, Outcome.NO_RESPONSE);
        add("Ivy & Sons", "Design lead", "Sheffield", WorkMode.HYBRID, "Referral", 5, "lead");
        reach(37, StageKind.APPLIED);
        reach(30, StageKind.INTERVIEWING);
        long ivy = reach(3, StageKind.OFFER);
        add("Juniper Tools", "UX designer", "Remote", WorkMode.REMOTE, "Company site", 4, "design");
        long juniper = reach(58, StageKind.APPLIED);
        new SampleAgenda(journal).fill(alder, bluewater, cobalt, granite, ivy, juniper);
        new SampleEffort(journal).fill(alder);
        new SampleInterviews(journal).fill(alder);
    }

    private long last;

    private void add(
            String company, String role, String location, WorkMode mode, String source, int interest, String... tags) {
        JobApplication draft = JobApplication.builder(company, role)
                .location(location)
                .workMode(mode)
                .source(source)
                .interest(interest)
                .tags(List.of(tags))
                .build();
        last = journal.applications()
                .add(draft, Stages.ofKind(stages, StageKind.SAVED).id(), null, today.minusDays(80))
                .value()
                .id();
    }

    private long reach(int daysAgo, StageKind kind) {
        journal.applications().moveTo(Set.of(last), Stages.ofKind(stages, kind).id(), null, today.minusDays(daysAgo));
        return last;
    }

    private void close(int daysAgo, Outcome outcome) {
        journal.applications()
                .moveTo(Set.of(last), Stages.ofKind(stages, StageKind.CLOSED).id(), outcome, today.minusDays(daysAgo));
    }
}
