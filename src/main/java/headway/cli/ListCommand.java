package headway.cli;

import headway.domain.ApplicationCard;
import headway.domain.PipelineStage;
import headway.journal.Journal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/// `headway list`: the pipeline.
@CommandLine.Command(name = "list", description = "cli.list")
final class ListCommand implements Command {
    @CommandLine.Option(names = "--stage", paramLabel = "S", descriptionKey = "cli.list.stage")
    @Nullable
    String stage;

    @CommandLine.Option(names = "--search", paramLabel = "TEXT", descriptionKey = "cli.list.search")
    @Nullable
    String search;

    @Override
    public Answer run(Session session) {
        Journal journal = session.existingJournal();
        List<PipelineStage> stages = journal.stages().current();
        Stages.Part part = session.stages().part(stage);
        Set<Long> found = search == null ? null : journal.applications().search(search);
        return new Answer(
                () -> text(
                        session,
                        stages,
                        journal.applications().cards().stream()
                                .filter(card -> part.has(card.stageId(), card.outcome()))
                                .filter(card -> found == null || found.contains(card.id()))
                                .toList()),
                () -> {
                    ApplicationJson json = session.json();
                    return journal.applications().all().stream()
                            .filter(application -> part.has(application.stageId(), application.outcome()))
                            .filter(application -> found == null || found.contains(application.id()))
                            .map(json::fields)
                            .toList();
                });
    }

    private String text(Session session, List<PipelineStage> stages, List<ApplicationCard> cards) {
        if (cards.isEmpty() && (stage != null || search != null)) {
            return session.messages().get("cli.noMatch") + "\n";
        }
        Surroundings surroundings = session.surroundings();
        return new PipelineText(session.messages(), surroundings.columns(), surroundings.lines()).of(stages, cards);
    }
}
