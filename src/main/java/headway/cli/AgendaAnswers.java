package headway.cli;

import headway.domain.DatedInterview;
import headway.domain.Interview;
import headway.domain.JobApplication;
import headway.journal.FollowUps;

/// Answers that several commands give.
final class AgendaAnswers {
    private AgendaAnswers() {}

    /// What followed from doing something or passing it on.
    ///
    /// @param key of the sentence, with the name of the thing
    static Answer closed(Session session, Target target, String key, FollowUps.Result result) {
        String rests = session.messages().get("cli.restsNow") + "\n";
        AgendaText text = session.agendaText();
        return new Answer(
                () -> session.messages().get(key, target.name())
                        + "\n"
                        + (result.restsNow() ? rests : text.advice(result.next())),
                () -> target.json()
                        .put("restsNow", result.restsNow())
                        .put("advice", session.agendaJson().advice(result.next())));
    }

    /// An interview as it is now.
    ///
    /// @param key of the sentence, with the number and the interview in words
    static Answer interview(Session session, String key, JobApplication application, Interview one) {
        DatedInterview dated = new DatedInterview(
                one,
                application.company(),
                application.role(),
                one.contactIds().stream().map(session.people()::name).toList());
        return new Answer(
                () -> session.messages().get(key, one.id(), session.agendaText().interview(dated)) + "\n",
                () -> session.agendaJson().interview(dated));
    }
}
