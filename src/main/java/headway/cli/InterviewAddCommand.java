package headway.cli;

import headway.domain.Interview;
import headway.domain.InterviewType;
import headway.domain.JobApplication;
import headway.journal.Interviews;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/// `headway interview add`: a dated talk.
@CommandLine.Command(name = "add", description = "cli.interview.add")
final class InterviewAddCommand implements Command {
    private static final int MOST_ROUNDS = 99;

    @CommandLine.Parameters(index = "0", paramLabel = "ID", descriptionKey = "cli.id")
    String id = "";

    @CommandLine.Option(names = "--at", paramLabel = "TIME", required = true, descriptionKey = "cli.interview.at")
    String at = "";

    @CommandLine.Option(names = "--zone", paramLabel = "Z", descriptionKey = "cli.interview.zone")
    @Nullable
    String zone;

    @CommandLine.Option(names = "--type", paramLabel = "T", descriptionKey = "cli.interview.type")
    String type = InterviewType.VIDEO.name();

    @CommandLine.Option(names = "--minutes", paramLabel = "N", descriptionKey = "cli.interview.minutes")
    int minutes = 60;

    @CommandLine.Option(names = "--place", paramLabel = "P", descriptionKey = "cli.interview.place")
    String place = "";

    @CommandLine.Option(names = "--with", paramLabel = "NAME", descriptionKey = "cli.interview.with")
    List<String> with = new ArrayList<>();

    @CommandLine.Option(names = "--round", paramLabel = "N", descriptionKey = "cli.interview.round")
    @Nullable
    Integer round;

    @Override
    public Answer run(Session session) {
        LocalDateTime start = session.days().moment(at);
        ZoneId where = zone(session);
        InterviewType meant = Choices.of(InterviewType.class, "--type", type, session.messages());
        if (round != null && (round < 1 || round > MOST_ROUNDS)) {
            throw Refusal.wrongUsage("cli.badValue", "--round");
        }
        JobApplication application = session.changeable(id);
        Interviews interviews = session.existingJournal().interviews();
        People people = session.people();
        List<Long> contactIds = with.stream()
                .map(name -> people.contact(application.id(), name).id())
                .toList();
        Interview kept = interviews
                .add(new Interview(
                        0,
                        application.id(),
                        Objects.requireNonNullElseGet(round, () -> interviews.nextRound(application.id())),
                        meant,
                        start,
                        where,
                        minutes,
                        place,
                        contactIds,
                        ""))
                .value();
        return AgendaAnswers.interview(session, "cli.interview.added", application, kept);
    }

    private ZoneId zone(Session session) {
        if (zone == null) {
            return session.surroundings().clock().getZone();
        }
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw Refusal.wrongUsage("cli.noZone", TerminalText.quote(zone));
        }
    }
}
