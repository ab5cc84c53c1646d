package headway.cli;

import headway.domain.FollowUpWords;
import headway.domain.InterviewSheet;
import headway.domain.ThankYou;
import headway.domain.ThankYouCheck;
import headway.domain.ThankYouForm;
import headway.domain.ThankYouNote;
import headway.domain.ThankYouOwed;
import headway.domain.ThankYouPart;
import headway.exchange.Json;
import headway.journal.Drafts;
import headway.journal.Journal;
import headway.text.Message;
import headway.text.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/// `headway thank-you draft`: the note to one person, and what it still lacks. Nothing is sent.
@CommandLine.Command(name = "draft", description = "cli.thankYou.draft")
final class ThankYouDraftCommand implements Command {
    @CommandLine.Parameters(index = "0", paramLabel = "KEY", descriptionKey = "cli.thankYou.key")
    String key = "";

    @CommandLine.Option(names = "--form", paramLabel = "FORM", descriptionKey = "cli.thankYou.form")
    @Nullable
    String form;

    @CommandLine.Option(names = "--point", paramLabel = "TEXT", descriptionKey = "cli.thankYou.point")
    @Nullable
    String point;

    @Override
    public Answer run(Session session) {
        ThankYouForm typed = form == null ? null : Choices.of(ThankYouForm.class, "--form", form, session.messages());
        Journal journal = session.existingJournal();
        ThankYouOwed owed = ThankYouKey.of(session, key);
        ThankYouNote note = owed.note();
        if (point != null) {
            note = note.withPoint(point);
            journal.thankYous().keep(note);
        }
        ThankYou.Way way = journal.thankYous().way(owed.interview().id());
        Templates templates = new Templates(session.messages().locale());
        Drafts.Basis basis = journal.drafts().of(owed.key());
        FollowUpWords words = new FollowUpWords(session.messages(), templates, journal.settings()::template);
        ThankYouForm wanted = typed == null ? note.form() : typed;
        FollowUpWords.Draft draft =
                words.write(basis.kind(), wanted == null ? way.advised() : wanted.words(), basis.turn(), basis.facts());
        String text = note.text().isBlank() ? draft.body() : note.text();
        FollowUpWords.Draft written = new FollowUpWords.Draft(
                draft.template(),
                draft.channel(),
                draft.subject(),
                text,
                draft.unknownFields(),
                draft.missingFields(),
                draft.problem());
        InterviewSheet sheet = journal.interviews().sheet(owed.interview().id());
        List<String> points = new ArrayList<>(sheet.notes().points());
        points.add(note.point());
        Set<ThankYouPart> missing = ThankYouCheck.missing(
                text, points.stream().filter(one -> !one.isBlank()).toList(), sheet.agreed(), templates);
        WrittenDraft answer = new WrittenDraft(session.messages(), basis, written);
        List<Message> asides = new ArrayList<>();
        asides.add(way.reason());
        missing.forEach(part -> asides.add(part.advice()));
        return new Answer(answer::text, () -> json(session, answer, owed, way, missing), asides);
    }

    private static Json.Fields json(
            Session session, WrittenDraft answer, ThankYouOwed owed, ThankYou.Way way, Set<ThankYouPart> missing) {
        return answer.json()
                .put("key", owed.key().toString())
                .put("advised", way.advised())
                .put("reason", session.messages().get(way.reason()))
                .put("missing", List.copyOf(missing));
    }
}
