package headway.journal;

import headway.domain.JobApplication;
import headway.domain.JournalException;
import headway.domain.JournalException.Problem;
import headway.domain.PipelineStage;
import headway.domain.StageKind;
import headway.store.Db;
import headway.store.DocumentCopies;
import headway.store.JournalFile;
import headway.store.SettingRepository;
import headway.store.StageRepository;
import headway.store.UndoLog;
import headway.text.Message;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// An open journal and its use cases. All calls come from one thread.
public final class Journal implements AutoCloseable {
    /// How long deleted applications stay in the trash.
    public static final Duration TRASH_KEPT = Duration.ofDays(30);

    private static final String SAMPLE = "sample";

    private final JournalFile file;
    private final Clock clock;
    private final UndoHistory history = new UndoHistory();
    private final Applications applications = new Applications(this);
    private final Stages stages = new Stages(this);
    private final Contacts contacts = new Contacts(this);
    private final Trash trash = new Trash(this);
    private final Imports imports = new Imports(this);
    private final Settings settings = new Settings(this);
    private final NextSteps nextSteps = new NextSteps(this);
    private final ContactLog contactLog = new ContactLog(this);
    private final Interviews interviews = new Interviews(this);
    private final FollowUps followUps = new FollowUps(this);
    private final Drafts drafts = new Drafts(this);
    private final Agenda agenda = new Agenda(this);
    private final Effort effort = new Effort(this);
    private final Rewards rewards = new Rewards(this);
    private final Reviews reviews = new Reviews(this);
    private final WorkSearch workSearch = new WorkSearch(this);
    private final Plans plans = new Plans(this);
    private final Fit fit = new Fit(this);
    private final Questions questions = new Questions(this);
    private final Stories stories = new Stories(this);
    private final Closings closings = new Closings(this);
    private final Rehearsals rehearsals = new Rehearsals(this);
    private final LeavingChecklists leaving = new LeavingChecklists(this);
    private final ThankYous thankYous = new ThankYous(this);
    private final References references = new References(this);
    private final Documents documents = new Documents(this);
    private final DocumentCopies copies = DocumentCopies.inTemporaryFolder();

    private Journal(JournalFile file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    /// Opens the journal, and creates it with its first stages where there is no file.
    ///
    /// @param stageName what the first stage of a kind is called
    /// @throws headway.domain.JournalException when it can't be opened
    public static Journal open(Path path, Clock clock, Function<StageKind, String> stageName) {
        return open(path, clock, stageName, true);
    }

    /// The same with a clock that is set to another day: the trash stays as it is, because what goes from it is lost.
    public static Journal openOnAnotherDay(Path path, Clock clock, Function<StageKind, String> stageName) {
        return open(path, clock, stageName, false);
    }

    private static Journal open(Path path, Clock clock, Function<StageKind, String> stageName, boolean purging) {
        Journal journal = new Journal(JournalFile.open(path, clock, UndoLog::install), clock);
        try {
            journal.begin(stageName);
            if (purging) {
                journal.trash.purge();
                journal.documents.purge();
                journal.copies.removeLeftOver();
            }
            return journal;
        } catch (RuntimeException e) {
            journal.close();
            throw e;
        }
    }

    public Applications applications() {
        return applications;
    }

    public Stages stages() {
        return stages;
    }

    public Contacts contacts() {
        return contacts;
    }

    public Trash trash() {
        return trash;
    }

    public Imports imports() {
        return imports;
    }

    public Settings settings() {
        return settings;
    }

    /// What was agreed about how applications go on.
    public NextSteps nextSteps() {
        return nextSteps;
    }

    /// Who was in touch, when and how.
    public ContactLog contactLog() {
        return contactLog;
    }

    public Interviews interviews() {
        return interviews;
    }

    /// What is to be done when.
    public FollowUps followUps() {
        return followUps;
    }

    /// What a message to write can speak of.
    public Drafts drafts() {
        return drafts;
    }

    /// Today and the calendar.
    public Agenda agenda() {
        return agenda;
    }

    /// The log of what was done.
    public Effort effort() {
        return effort;
    }

    public Rewards rewards() {
        return rewards;
    }

    /// Looking back on weeks.
    public Reviews reviews() {
        return reviews;
    }

    /// The weekly record of work search.
    public WorkSearch workSearch() {
        return workSearch;
    }

    /// 30-60-90 day plans.
    public Plans plans() {
        return plans;
    }

    /// Whether jobs fit, both ways.
    public Fit fit() {
        return fit;
    }

    /// Questions to ask in interviews.
    public Questions questions() {
        return questions;
    }

    /// What the user can tell of in interviews.
    public Stories stories() {
        return stories;
    }

    /// What the user says at the end of an interview.
    public Closings closings() {
        return closings;
    }

    /// Closing statements, said aloud.
    public Rehearsals rehearsals() {
        return rehearsals;
    }

    /// What was done and agreed before leaving an interview.
    public LeavingChecklists leaving() {
        return leaving;
    }

    /// Thanks for interviews.
    public ThankYous thankYous() {
        return thankYous;
    }

    /// The people who can speak for the user.
    public References references() {
        return references;
    }

    /// Files that are kept in the journal.
    public Documents documents() {
        return documents;
    }

    public Path path() {
        return file.path();
    }

    /// Today, by the journal's clock.
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /// Now, by the journal's clock.
    public Instant now() {
        return clock.instant();
    }

    /// Where the user is, by the journal's clock.
    public ZoneId zone() {
        return clock.getZone();
    }

    /// A name that no other journal has, and that stays the same.
    public String id() {
        return file.read(db -> Objects.requireNonNullElse(SettingRepository.info(db, "journal_id"), ""));
    }

    /// What Undo would take back; empty when there is nothing.
    public Optional<Message> undoLabel() {
        return Optional.ofNullable(history.lastDone()).map(UndoHistory.Step::label);
    }

    /// What Redo would do again; empty when there is nothing.
    public Optional<Message> redoLabel() {
        return Optional.ofNullable(history.lastUndone()).map(UndoHistory.Step::label);
    }

    /// Takes the last change back.
    public Changes undo() {
        return replay(history::lastDone, history::undone);
    }

    /// Does the change again that was undone last.
    public Changes redo() {
        return replay(history::lastUndone, history::redone);
    }

    /// Looks whether another program wrote to the journal; if so everything has to be read anew, and no step can be
    /// undone any more.
    public Changes refresh() {
        file.refresh();
        return readAnew();
    }

    /// True for the journal of invented examples.
    public boolean isSample() {
        return file.read(db -> "true".equals(SettingRepository.info(db, SAMPLE)));
    }

    /// Makes what was done so far the beginning: none of it can be undone.
    void startFromHere() {
        history.clear();
    }

    void markAsSample() {
        file.write(db -> {
            SettingRepository.setInfo(db, SAMPLE, "true");
            return true;
        });
    }

    /// What the window remembers from last time.
    public Map<String, String> uiState() {
        return file.read(SettingRepository::uiState);
    }

    public void rememberUiState(Map<String, String> state) {
        file.write(db -> {
            for (Map.Entry<String, String> entry : state.entrySet()) {
                SettingRepository.setUiState(db, entry.getKey(), entry.getValue());
            }
            return true;
        });
    }

    /// The filters that the user kept, by name.
    public Map<String, String> savedFilters() {
        return file.read(SettingRepository::savedFilters);
    }

    public Changes saveFilter(String name, String definition) {
        return change(Message.of("undo.saveFilter", name), Changes.of(Changes.Area.FILTERS), db -> {
            SettingRepository.saveFilter(db, name, definition);
            return true;
        });
    }

    public Changes removeFilter(String name) {
        return change(Message.of("undo.removeFilter", name), Changes.of(Changes.Area.FILTERS), db -> {
            SettingRepository.removeFilter(db, name);
            return true;
        });
    }

    /// Checks the whole file.
    ///
    /// @throws headway.domain.JournalException when it is damaged
    public void verify() {
        file.verify();
    }

    /// Writes a complete, checked copy.
    public void copyTo(Path copy) {
        file.copyTo(copy);
    }

    @Override
    public void close() {
        copies.close();
        file.close();
    }

    DocumentCopies copies() {
        return copies;
    }

    Clock clock() {
        return clock;
    }

    <T> T read(JournalFile.Work<T> work) {
        return file.read(work);
    }

    /// What a step is called that concerns one application.
    Message named(String key, long applicationId) {
        return Message.of(
                key,
                applications
                        .find(applicationId)
                        .map(JobApplication::company)
                        .orElseThrow(() -> new JournalException(Problem.NO_SUCH_APPLICATION, applicationId)));
    }

    Changes change(Message label, Changes changes, JournalFile.Work<?> work) {
        return make(result -> label, work, result -> changes).changes();
    }

    /// What a use case made, and the statements that take it back.
    private record Done<T>(T result, UndoLog.Span span) {}

    /// Runs a use case as one transaction and one undo step.
    <T> Kept<T> make(Function<T, Message> labelOf, JournalFile.Work<T> work, Function<T, Changes> changesOf) {
        Changes found = refresh();
        Done<T> done = file.write(db -> {
            long before = UndoLog.mark(db);
            T result = work.run(db);
            return new Done<>(result, new UndoLog.Span(before, UndoLog.mark(db)));
        });
        found = found.and(readAnew());
        if (done.span().isEmpty()) {
            return new Kept<>(done.result(), found);
        }
        // Only now: a change that could not be committed is no step.
        Changes changes = changesOf.apply(done.result());
        agenda.changed(changes);
        forget(history.done(new UndoHistory.Step(labelOf.apply(done.result()), changes, done.span())));
        return new Kept<>(done.result(), changes.and(found));
    }

    /// Runs a change that is no step of the user's and can't be undone.
    <T> T tidy(JournalFile.Work<T> work) {
        agenda.forget();
        return file.write(db -> {
            long before = UndoLog.mark(db);
            T result = work.run(db);
            UndoLog.forget(db, new UndoLog.Span(before, UndoLog.mark(db)));
            return result;
        });
    }

    private Changes replay(Supplier<UndoHistory.@Nullable Step> next, Consumer<UndoLog.Span> replayed) {
        Changes found = refresh();
        UndoHistory.Step step = next.get();
        if (step == null) {
            return found;
        }
        UndoLog.Span span = file.write(db -> {
            UndoLog.Span back = UndoLog.takeBack(db, step.span());
            UndoLog.forget(db, step.span());
            Counting.once(db);
            return new UndoLog.Span(back.after(), UndoLog.mark(db));
        });
        found = readAnew();
        if (!found.isNone()) {
            // Somebody wrote at this very moment: the step was void, nothing was taken back.
            return found;
        }
        replayed.accept(span);
        agenda.changed(step.changes());
        return step.changes();
    }

    private void forget(List<UndoHistory.Step> steps) {
        if (!steps.isEmpty()) {
            file.read(db -> {
                for (UndoHistory.Step step : steps) {
                    UndoLog.forget(db, step.span());
                }
                return true;
            });
        }
    }

    private Changes readAnew() {
        if (file.takeReopened()) {
            history.clear();
            agenda.forget();
            return Changes.EVERYTHING;
        }
        return Changes.NONE;
    }

    private void begin(Function<StageKind, String> stageName) {
        List<PipelineStage> present = file.read(StageRepository::all);
        if (present.isEmpty()) {
            tidy(db -> firstStages(db, stageName));
        }
    }

    private static boolean firstStages(Db db, Function<StageKind, String> stageName) throws SQLException {
        int position = 0;
        for (StageKind kind : StageKind.values()) {
            StageRepository.insert(db, stageName.apply(kind), kind, position++);
        }
        return true;
    }
}
