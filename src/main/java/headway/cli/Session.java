package headway.cli;

import headway.domain.Interview;
import headway.domain.JobApplication;
import headway.domain.JournalException;
import headway.domain.JournalException.Problem;
import headway.domain.PipelineStage;
import headway.domain.Reward;
import headway.domain.StageKind;
import headway.domain.Texts;
import headway.domain.Week;
import headway.exchange.ExportException;
import headway.exchange.FollowingCalendar;
import headway.journal.Effort;
import headway.journal.Journal;
import headway.journal.JournalPlace;
import headway.text.Message;
import headway.text.Messages;
import headway.text.WeekStart;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One run of a command: its words, its surroundings, and the journal once it is needed.
final class Session implements AutoCloseable {
    private static final String NUMBER = "[0-9]{1,18}";

    private final Messages messages;
    private final Surroundings surroundings;
    private final @Nullable String typedPath;
    private final boolean anotherDay;
    private @Nullable Journal journal;

    /// @param typedPath the journal's path as typed, null for the usual one
    Session(Messages messages, Surroundings surroundings, @Nullable String typedPath) {
        this(messages, surroundings, typedPath, false);
    }

    private Session(Messages messages, Surroundings surroundings, @Nullable String typedPath, boolean anotherDay) {
        this.messages = messages;
        this.surroundings = surroundings;
        this.typedPath = typedPath;
        this.anotherDay = anotherDay;
    }

    /// A run as it would be on another day.
    ///
    /// @param typedDay the day as typed
    static Session on(String typedDay, Messages messages, Surroundings here, @Nullable String typedPath) {
        LocalDate day = new Days(here.clock(), messages).ahead(typedDay);
        return new Session(messages, here.on(day), typedPath, true);
    }

    Messages messages() {
        return messages;
    }

    Surroundings surroundings() {
        return surroundings;
    }

    /// The journal, for a command that writes; made where there is none.
    Journal journal() {
        Journal open = journal;
        if (open == null) {
            open = anotherDay
                    ? Journal.openOnAnotherDay(path(), surroundings.clock(), messages::name)
                    : Journal.open(path(), surroundings.clock(), messages::name);
            journal = open;
        }
        return open;
    }

    /// The journal, for a command that has nothing to do in a new one: a path mistyped makes no file.
    Journal existingJournal() {
        if (typedPath != null && journal == null && !hasJournal()) {
            throw Refusal.failed("cli.noJournal", TerminalText.line(typedPath));
        }
        return journal();
    }

    /// The journal, for a command that can do without one: empty where there is none at the usual place.
    Optional<Journal> journalIfAny() {
        return typedPath == null && journal == null && !hasJournal()
                ? Optional.empty()
                : Optional.of(existingJournal());
    }

    /// Whether there is something to open.
    boolean hasJournal() {
        return JournalPlace.isTaken(path());
    }

    Stages stages() {
        return new Stages(existingJournal().stages().current(), messages);
    }

    /// The folder of the user's own templates for documents.
    Path templates() {
        return JournalPlace.templates(surroundings.environment(), surroundings.system(), surroundings.home());
    }

    /// The stages of the journal, or those that a new one would have.
    Stages stagesIfAny() {
        if (hasJournal()) {
            return stages();
        }
        List<PipelineStage> fresh = new ArrayList<>();
        for (StageKind kind : StageKind.values()) {
            fresh.add(new PipelineStage(0, messages.name(kind), kind, fresh.size(), false));
        }
        return new Stages(fresh, messages);
    }

    Days days() {
        return new Days(surroundings.clock(), messages);
    }

    /// The user's week in which a day lies.
    Week week(LocalDate day) {
        return existingJournal().effort().week(day, usualWeekStart());
    }

    /// The first day of the week where the user has set none.
    DayOfWeek usualWeekStart() {
        return WeekStart.usual(messages.locale());
    }

    /// The log of effort, in which interviews that are over by now are counted.
    Effort effort() {
        Effort effort = existingJournal().effort();
        effort.countAttended();
        return effort;
    }

    /// Whether the day is another one than the clock has.
    boolean isAnotherDay() {
        return anotherDay;
    }

    /// The reward of a number or a name as typed.
    Reward reward(String typed) {
        List<Reward> all = existingJournal().rewards().all();
        List<Reward> meant = all.stream()
                .filter(one -> Long.toString(one.id()).equals(typed.strip()))
                .toList();
        if (meant.isEmpty()) {
            meant = all.stream()
                    .filter(one -> Texts.fold(one.name()).equals(Texts.fold(typed)))
                    .toList();
        }
        if (meant.size() != 1) {
            throw Refusal.failed(
                    meant.isEmpty() ? "cli.reward.unknown" : "cli.reward.several", TerminalText.quote(typed));
        }
        return meant.get(0);
    }

    ApplicationJson json() {
        return new ApplicationJson(existingJournal());
    }

    /// The application of a number as typed.
    JobApplication application(String typedId) {
        if (!typedId.matches(NUMBER)) {
            throw Refusal.wrongUsage("cli.notANumber", TerminalText.quote(typedId));
        }
        long id = Long.parseLong(typedId);
        return existingJournal()
                .applications()
                .find(id)
                .orElseThrow(() -> new JournalException(Problem.NO_SUCH_APPLICATION, id));
    }

    /// The application of a number as typed, to be changed: in the trash nothing is.
    JobApplication changeable(String typedId) {
        return changeable(application(typedId));
    }

    /// The interview of a number as typed.
    Interview interview(String typedId) {
        if (!typedId.matches(NUMBER)) {
            throw Refusal.wrongUsage("cli.notAnInterview", TerminalText.quote(typedId));
        }
        long id = Long.parseLong(typedId);
        return existingJournal()
                .interviews()
                .find(id)
                .orElseThrow(() -> new JournalException(Problem.NO_SUCH_INTERVIEW, id));
    }

    JobApplication changeable(JobApplication application) {
        if (application.trashedAt() != null) {
            throw Refusal.failed("cli.inTrash", application.id());
        }
        return application;
    }

    People people() {
        return new People(existingJournal());
    }

    AgendaJson agendaJson() {
        return new AgendaJson(this);
    }

    AgendaText agendaText() {
        return new AgendaText(this);
    }

    EffortText effortText() {
        return new EffortText(this);
    }

    /// `Acme, Data Engineer`, as sentences call an application.
    String name(JobApplication application) {
        return name(application.company(), application.role());
    }

    String name(String company, String role) {
        return messages.get("cli.name", TerminalText.quote(company), TerminalText.quote(role));
    }

    /// `Closed: Withdrawn`, as sentences call where an application is.
    String name(Stages.Place place) {
        String stage = TerminalText.quote(place.stage().name());
        return place.outcome() == null ? stage : messages.get("cli.show.closed", stage, messages.name(place.outcome()));
    }

    /// Writes the calendar file that follows the journal, where the user wants one and something has changed.
    ///
    /// @return why it could not be written; empty when all is well
    Optional<Message> followCalendar() {
        Journal open = journal;
        if (open == null || open.undoLabel().isEmpty()) {
            return Optional.empty();
        }
        Optional<FollowingCalendar> wanted = FollowingCalendar.read(open);
        if (wanted.isPresent()) {
            try {
                wanted.get().write(messages);
            } catch (ExportException e) {
                return Optional.of(e.sentence());
            }
        }
        return Optional.empty();
    }

    /// Where the journal is or would be.
    Path path() {
        return path(typedPath, surroundings.environment(), surroundings.system(), surroundings.home());
    }

    static Path path(@Nullable String typed, Map<String, String> environment, String system, Path home) {
        return JournalPlace.typed(
                typed == null ? JournalPlace.own(environment, system, home).toString() : typed);
    }

    @Override
    public void close() {
        if (journal != null) {
            journal.close();
        }
    }
}
