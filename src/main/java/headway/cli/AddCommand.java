package headway.cli;

import headway.domain.ApplicationCard;
import headway.domain.Duplicates;
import headway.domain.JobApplication;
import headway.journal.Journal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/// `headway add`: a new application.
@CommandLine.Command(name = "add", description = "cli.add")
final class AddCommand implements Command {
    @CommandLine.Parameters(index = "0", paramLabel = "COMPANY", descriptionKey = "cli.add.company")
    String company = "";

    @CommandLine.Parameters(index = "1", paramLabel = "ROLE", descriptionKey = "cli.add.role")
    String role = "";

    @CommandLine.Option(names = "--url", paramLabel = "U", descriptionKey = "cli.add.url")
    String url = "";

    @CommandLine.Option(names = "--stage", paramLabel = "S", descriptionKey = "cli.add.stage")
    @Nullable
    String stage;

    @CommandLine.Option(names = "--date", paramLabel = "D", descriptionKey = "cli.add.date")
    @Nullable
    String date;

    @CommandLine.Option(names = "--outcome", paramLabel = "O", descriptionKey = "cli.outcome")
    @Nullable
    String outcome;

    @Override
    public Answer run(Session session) {
        var day = session.days().of(date);
        Journal journal = session.journal();
        Stages.Place place = stage == null
                ? session.stages().start(outcome)
                : session.stages().place(stage, outcome);
        List<Long> similar = journal.applications().cards().stream()
                .filter(earlier -> Duplicates.likely(company, role, url, earlier))
                .map(ApplicationCard::id)
                .sorted()
                .toList();
        JobApplication draft =
                JobApplication.builder(company, role).postingUrl(url).build();
        JobApplication kept = journal.applications()
                .add(draft, place.stage().id(), place.outcome(), day)
                .value();
        return new Answer(
                () -> text(session, kept, place, similar),
                () -> session.json().whole(kept).put("likelyDuplicates", similar));
    }

    private static String text(Session session, JobApplication kept, Stages.Place place, List<Long> similar) {
        String added = session.messages()
                .get(
                        "cli.added",
                        kept.id(),
                        session.name(kept),
                        session.name(place),
                        kept.stageSince().toString());
        return similar.isEmpty()
                ? added + "\n"
                : added + "\n" + session.messages().get("cli.similar", similar.get(0)) + "\n";
    }
}
