package headway.cli;

import headway.domain.ClosingText;
import headway.domain.Rehearsal;
import headway.domain.RehearsalLevel;
import headway.journal.Rehearsals;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/// `headway closing rehearse`: the statement was said aloud once.
@CommandLine.Command(name = "rehearse", description = "cli.closing.rehearse")
final class ClosingRehearseCommand implements Command {
    @CommandLine.Parameters(index = "0", arity = "0..1", paramLabel = "ID", descriptionKey = "cli.closing.id")
    @Nullable
    String id;

    @CommandLine.Option(names = "--interview", paramLabel = "INTERVIEW", descriptionKey = "cli.closing.interview")
    @Nullable
    String interview;

    @CommandLine.Option(names = "--seconds", paramLabel = "N", required = true, descriptionKey = "cli.closing.seconds")
    int seconds;

    @CommandLine.Option(names = "--level", paramLabel = "LEVEL", descriptionKey = "cli.closing.level")
    @Nullable
    String level;

    @CommandLine.Option(names = "--felt", paramLabel = "N", descriptionKey = "cli.closing.felt")
    @Nullable
    Integer felt;

    @CommandLine.Option(names = "--word", paramLabel = "TEXT", descriptionKey = "cli.closing.word")
    String word = "";

    @Override
    public Answer run(Session session) {
        RehearsalLevel seen = level == null
                ? RehearsalLevel.TEXT
                : Choices.of(RehearsalLevel.class, "--level", level, session.messages());
        ClosingChoice chosen = ClosingChoice.of(session, id, interview);
        if (chosen.statement().id() == 0) {
            throw Refusal.failed("cli.closing.none");
        }
        Rehearsals rehearsals = session.existingJournal().rehearsals();
        ClosingText said = chosen.text(session, rehearsals.pace());
        Long interviewId =
                chosen.interview() == null ? null : (Long) chosen.interview().id();
        Rehearsal kept = rehearsals
                .add(Rehearsal.of(chosen.statement().id(), interviewId, seen, seconds, said.words())
                        .withFeeling(felt, word))
                .value();
        int count = rehearsals.count(chosen.statement().id());
        return new Answer(
                () -> session.messages().get("cli.closing.kept", kept.seconds(), count) + "\n",
                () -> InterviewJson.rehearsal(kept).put("rehearsals", count));
    }
}
