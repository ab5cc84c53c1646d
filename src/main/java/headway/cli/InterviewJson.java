package headway.cli;

import headway.domain.AskedQuestion;
import headway.domain.FitLine;
import headway.domain.FitScore;
import headway.domain.Interview;
import headway.domain.InterviewLine;
import headway.domain.InterviewNotes;
import headway.domain.InterviewPerson;
import headway.domain.InterviewSheet;
import headway.domain.Leaving;
import headway.domain.LeavingQuestion;
import headway.domain.PromisedItem;
import headway.domain.Rehearsal;
import headway.domain.ThankYouOwed;
import headway.exchange.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What belongs to an interview as JSON. Scripts rely on the names: they may be added to, never changed.
final class InterviewJson {
    private final AgendaJson agenda;

    InterviewJson(Session session) {
        this.agenda = session.agendaJson();
    }

    Json.Fields of(InterviewSheet sheet) {
        Interview interview = sheet.interview();
        return agenda.interview(interview, AgendaJson.application(sheet.application()))
                .put(
                        "people",
                        sheet.people().stream().map(InterviewJson::person).toList())
                .put(
                        "sameTime",
                        sheet.sameTime().stream().map(InterviewLine::id).toList())
                .putAll(notes(sheet.notes()))
                .put(
                        "questions",
                        sheet.questions().stream().map(InterviewJson::question).toList())
                .put("forMe", fit(sheet.fit().scoreForMe(), sheet.fit().forMe()))
                .put("forThem", fit(sheet.fit().scoreForThem(), sheet.fit().forThem()))
                .put("keyPoints", sheet.closing().points())
                .put("closing", sheet.closing().text())
                .put(
                        "rehearsals",
                        sheet.rehearsals().stream()
                                .map(InterviewJson::rehearsal)
                                .toList())
                .put("leaving", leaving(sheet.leaving()))
                .put("agreed", sheet.agreed() == null ? null : agenda.nextStep(sheet.agreed()))
                .put("thankYous", sheet.thankYous().stream().map(this::thankYou).toList());
    }

    Json.Fields thankYou(ThankYouOwed owed) {
        InterviewLine line = owed.interview();
        return new Json.Fields()
                .put("key", owed.key().toString())
                .put("application", AgendaJson.application(line.applicationId(), line.company(), line.role()))
                .put("interview", line.id())
                .put("contact", owed.contact() == null ? "" : owed.contact().name())
                .put("due", owed.due())
                .put("state", owed.state())
                .put("closedOn", owed.closedOn())
                .put("form", owed.note().form())
                .put("point", owed.note().point())
                .put("text", owed.note().text())
                .put("sent", owed.sent());
    }

    static Json.Fields rehearsal(Rehearsal one) {
        return new Json.Fields()
                .put("id", one.id())
                .put("level", one.level())
                .put("seconds", one.seconds())
                .put("words", one.words())
                .put("felt", one.felt())
                .put("word", one.word())
                .put("at", one.at());
    }

    private static Json.Fields person(InterviewPerson person) {
        return new Json.Fields()
                .put("name", person.contact().name())
                .put("title", person.contact().title())
                .put("role", person.role());
    }

    private static Json.Fields notes(InterviewNotes notes) {
        return new Json.Fields()
                .put("research", notes.research())
                .put("heard", notes.heard())
                .put("redFlags", notes.redFlags())
                .put("wentWell", notes.wentWell())
                .put("hard", notes.hard())
                .put("learned", notes.learned());
    }

    private static Json.Fields question(AskedQuestion question) {
        return new Json.Fields()
                .put("text", question.text())
                .put("asked", question.asked())
                .put("answer", question.answer());
    }

    private static Json.Fields fit(FitScore score, List<FitLine> lines) {
        return new Json.Fields()
                .put("average", score.average())
                .put("rated", score.rated())
                .put("all", score.all())
                .put(
                        "lines",
                        lines.stream()
                                .map(line -> new Json.Fields()
                                        .put("name", line.name())
                                        .put("weight", line.weight())
                                        .put("rating", line.rating())
                                        .put("evidence", line.evidence()))
                                .toList());
    }

    private static Json.Fields leaving(Leaving leaving) {
        Json.Fields answers = new Json.Fields();
        for (LeavingQuestion question : LeavingQuestion.values()) {
            @Nullable Boolean done = leaving.answers().get(question);
            answers.put(question.name(), done);
        }
        return answers.put(
                "promised",
                leaving.promised().stream().map(InterviewJson::promised).toList());
    }

    private static Json.Fields promised(PromisedItem item) {
        return new Json.Fields()
                .put("kind", item.kind())
                .put("what", item.what())
                .put("due", item.due())
                .put("state", item.state());
    }
}
