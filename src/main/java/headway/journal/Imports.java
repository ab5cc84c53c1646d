package headway.journal;

import headway.domain.ApplicationContact;
import headway.domain.Contact;
import headway.domain.Duplicates;
import headway.domain.ImportedApplication;
import headway.domain.ImportedStep;
import headway.domain.JobApplication;
import headway.domain.JournalException;
import headway.domain.PipelineStage;
import headway.domain.StageChange;
import headway.domain.StageHistory;
import headway.domain.StageKind;
import headway.domain.Texts;
import headway.journal.Changes.Area;
import headway.store.ApplicationRepository;
import headway.store.ContactRepository;
import headway.store.Db;
import headway.store.StageChangeRepository;
import headway.store.StageRepository;
import headway.text.Message;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Takes foreign logs into the journal.
public final class Imports {
    private final Journal journal;

    Imports(Journal journal) {
        this.journal = journal;
    }

    /// What became of the applications of a log.
    ///
    /// @param added how many are new
    /// @param alreadyThere the lines of those that the journal had
    /// @param refused those that can't be kept, in the order of the log
    public record Result(int added, List<Long> alreadyThere, List<Refused> refused) {
        public Result {
            alreadyThere = List.copyOf(alreadyThere);
            refused = List.copyOf(refused);
        }
    }

    /// An application that can't be kept, for instance because a text is too long.
    ///
    /// @param line where it starts in the log
    public record Refused(long line, Message reason) {}

    /// Keeps all applications of a log in one transaction and one undo step. What is already there stays untouched:
    /// the same log taken in twice adds nothing.
    ///
    /// @param fileName what the undo step is called by
    public Kept<Result> keep(List<ImportedApplication> imported, String fileName) {
        return journal.make(
                result -> Message.of("undo.import", fileName),
                db -> keep(db, imported, true),
                result -> Changes.of(Area.APPLICATIONS, Area.HISTORY, Area.CONTACTS));
    }

    /// What [#keep] would do, without doing it.
    public Result preview(List<ImportedApplication> imported) {
        return journal.read(db -> keep(db, imported, false));
    }

    private Result keep(Db db, List<ImportedApplication> imported, boolean forGood) throws SQLException {
        Present present = present(db);
        Map<String, Integer> seen = new HashMap<>();
        List<PipelineStage> stages = StageRepository.all(db).stream()
                .filter(stage -> !stage.removed())
                .toList();
        Map<String, Long> people = people(db);
        List<Refused> refused = new ArrayList<>();
        List<Long> alreadyThere = new ArrayList<>();
        int added = 0;
        for (ImportedApplication one : imported) {
            String key = key(one.application());
            int nth = seen.merge(key, 1, Integer::sum);
            if (present.keys.getOrDefault(key, 0) >= nth || present.postings.contains(posting(one.application()))) {
                alreadyThere.add(one.line());
            } else {
                JobApplication draft;
                List<ApplicationContact> contacts;
                try {
                    draft = Rules.keepable(one.application());
                    contacts = keepable(one.contacts());
                } catch (JournalException e) {
                    refused.add(new Refused(one.line(), e.said()));
                    continue;
                }
                added++;
                if (forGood) {
                    List<StageChange> steps = steps(one, stages);
                    LocalDate appliedOn =
                            draft.appliedOn() == null ? StageHistory.appliedOn(steps, stages) : draft.appliedOn();
                    long id = add(db, draft.toBuilder().appliedOn(appliedOn).build(), steps, key);
                    link(db, id, draft, contacts, people);
                }
            }
        }
        return new Result(added, alreadyThere, refused);
    }

    private static List<ApplicationContact> keepable(List<ApplicationContact> contacts) {
        return contacts.stream()
                .map(one -> new ApplicationContact(Contacts.keepable(one.contact()), one.role()))
                .toList();
    }

    private long add(Db db, JobApplication draft, List<StageChange> steps, String key) throws SQLException {
        StageChange last = steps.get(steps.size() - 1);
        StageChange first = steps.get(0);
        boolean savedOnKnown = !draft.savedOn().equals(LocalDate.EPOCH);
        JobApplication kept = draft.toBuilder()
                .stageId(last.toStageId())
                .outcome(last.outcome())
                .stageSince(last.changedOn())
                .stageSinceKnown(last.dateKnown())
                .savedOn(savedOnKnown ? draft.savedOn() : first.changedOn())
                .createdAt(journal.clock().instant())
                .build();
        long id = ApplicationRepository.insert(db, kept, key);
        for (StageChange step : steps) {
            StageChangeRepository.insert(
                    db,
                    new StageChange(
                            0,
                            id,
                            step.fromStageId(),
                            step.toStageId(),
                            step.outcome(),
                            step.changedOn(),
                            step.dateKnown(),
                            step.recordedAt()));
        }
        return id;
    }

    private static void link(
            Db db, long id, JobApplication application, List<ApplicationContact> contacts, Map<String, Long> people)
            throws SQLException {
        for (ApplicationContact one : contacts) {
            String who = person(one.contact(), application.company());
            Long known = people.get(who);
            if (known == null) {
                known = ContactRepository.insert(db, one.contact());
                people.put(who, known);
            }
            ContactRepository.link(db, id, known, one.role());
        }
    }

    /// The people of the journal, so that a log that has grown does not bring them twice.
    private static Map<String, Long> people(Db db) throws SQLException {
        Map<String, Long> people = new HashMap<>();
        for (ContactRepository.Employed one : ContactRepository.withCompanies(db)) {
            people.putIfAbsent(
                    person(one.contact(), one.company()), one.contact().id());
        }
        return people;
    }

    /// Who is the same person: same name and address, or where there is no address, same name and company.
    private static String person(Contact contact, String applicationCompany) {
        String email = Texts.fold(contact.email());
        String company = contact.company().isBlank() ? applicationCompany : contact.company();
        return Texts.fold(contact.name()) + "\n" + (email.isEmpty() ? Duplicates.companyKey(company) : email);
    }

    /// The steps with a stage and a day each. A step without a day takes that of the step before it, or else of the
    /// one behind it, and says that the day is not known. So does a step that is still to come, which would hold the
    /// application back from any step made today.
    private List<StageChange> steps(ImportedApplication one, List<PipelineStage> stages) {
        LocalDate first = firstDay(one);
        LocalDate fallback = first.isAfter(journal.today()) ? journal.today() : first;
        List<StageChange> steps = new ArrayList<>();
        String wordBefore = "";
        for (ImportedStep step : one.steps()) {
            StageChange before = steps.isEmpty() ? null : steps.get(steps.size() - 1);
            LocalDate floor = before == null ? fallback : before.changedOn();
            LocalDate on = step.on();
            // A day before that of the step it follows can't be right; the steps stay in the log's order.
            boolean known = on != null && !on.isAfter(journal.today()) && (before == null || !on.isBefore(floor));
            PipelineStage stage = stage(step, stages);
            boolean sameDay = before != null && (!known || before.changedOn().equals(on));
            if (before != null
                    && before.toStageId() == stage.id()
                    && before.outcome() == step.outcome()
                    && sameDay
                    && !isAnotherRound(step, wordBefore)) {
                continue;
            }
            wordBefore = step.word();
            steps.add(new StageChange(
                    0,
                    0,
                    before == null ? null : before.toStageId(),
                    stage.id(),
                    stage.isClosed() ? step.outcome() : null,
                    known && on != null ? on : floor,
                    known,
                    journal.clock().instant()));
        }
        return steps;
    }

    /// A technical interview after one with human resources is a round of its own, though the stage is the same.
    private static boolean isAnotherRound(ImportedStep step, String wordBefore) {
        return (step.kind() == StageKind.SCREENING || step.kind() == StageKind.INTERVIEWING)
                && !wordBefore.isBlank()
                && !step.word().isBlank()
                && !Texts.fold(step.word()).equals(Texts.fold(wordBefore));
    }

    private LocalDate firstDay(ImportedApplication one) {
        JobApplication application = one.application();
        LocalDate stepDay = one.steps().stream()
                .map(ImportedStep::on)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (stepDay != null) {
            return stepDay;
        }
        LocalDate applied = application.appliedOn();
        if (applied != null) {
            return applied;
        }
        return application.savedOn().equals(LocalDate.EPOCH) ? journal.today() : application.savedOn();
    }

    private static PipelineStage stage(ImportedStep step, List<PipelineStage> stages) {
        String word = Texts.fold(step.word());
        for (PipelineStage stage : stages) {
            if (!word.isEmpty()
                    && Texts.fold(stage.name()).equals(word)
                    && stage.isClosed() == (step.kind() == StageKind.CLOSED)) {
                return stage;
            }
        }
        return Stages.ofKind(stages, step.kind());
    }

    /// What the journal has, for comparison.
    private record Present(Map<String, Integer> keys, Set<String> postings) {}

    private static Present present(Db db) throws SQLException {
        Map<String, Integer> keys = ApplicationRepository.importKeys(db);
        Set<String> postings = new HashSet<>();
        for (JobApplication application : ApplicationRepository.identities(db)) {
            keys.merge(key(application), 1, Math::max);
            String posting = posting(application);
            if (posting != null) {
                postings.add(posting);
            }
        }
        return new Present(keys, postings);
    }

    private static String key(JobApplication a) {
        return String.join(
                "\n",
                Texts.fold(a.company()),
                Texts.fold(a.role()),
                Texts.fold(a.location()),
                Duplicates.urlKey(a.postingUrl()),
                String.valueOf(a.appliedOn()));
    }

    private static @Nullable String posting(JobApplication a) {
        String url = Duplicates.urlKey(a.postingUrl());
        return url.isEmpty() ? null : url + "\n" + Duplicates.companyKey(a.company()) + "\n" + Texts.fold(a.role());
    }
}
