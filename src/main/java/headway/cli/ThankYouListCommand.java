package headway.cli;

import headway.domain.ThankYouOwed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/// `headway thank-you list`: what is still to be sent, or all of one interview.
@CommandLine.Command(name = "list", description = "cli.thankYou.list")
final class ThankYouListCommand implements Command {
    @CommandLine.Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "INTERVIEW",
            descriptionKey = "cli.thankYou.interview")
    @Nullable
    String id;

    @Override
    public Answer run(Session session) {
        var thankYous = session.existingJournal().thankYous();
        List<ThankYouOwed> all = id == null
                ? thankYous.open()
                : thankYous.of(session.interview(id).id());
        return new Answer(() -> text(session, all), () -> {
            InterviewJson json = new InterviewJson(session);
            return all.stream().map(json::thankYou).toList();
        });
    }

    private static String text(Session session, List<ThankYouOwed> all) {
        if (all.isEmpty()) {
            return session.messages().get("cli.thankYou.none") + "\n";
        }
        StringBuilder text = new StringBuilder();
        ThankYouText words = new ThankYouText(session);
        all.forEach(owed -> text.append(words.lineWithCompany(owed)).append('\n'));
        return text.toString();
    }
}
