package headway.print;

import headway.domain.AskedQuestion;
import headway.domain.Contact;
import headway.domain.ContactRole;
import headway.domain.Interview;
import headway.domain.InterviewPerson;
import headway.domain.InterviewSheet;
import headway.domain.InterviewType;
import headway.domain.InterviewWhen;
import headway.domain.JobApplication;
import headway.domain.Leaving;
import headway.domain.LeavingChecklist;
import headway.domain.PrintSettings;
import headway.domain.Texts;
import headway.text.Message;
import headway.text.Messages;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The preparation sheet: a page to take along to an interview, with room to write.
public final class PrepDocument {
    /// Lines for what is not written yet.
    private static final int PEOPLE_LINES = 2;

    private static final int QUESTION_LINES = 4;
    private static final int POINT_LINES = 3;

    private final InterviewSheet interview;
    private final ZoneId zone;
    private final Messages messages;

    private PrepDocument(InterviewSheet interview, ZoneId zone, Messages messages) {
        this.interview = interview;
        this.zone = zone;
        this.messages = messages;
    }

    /// The sheet of an interview.
    ///
    /// @param zone of the user's clocks
    public static PrintedDocument of(InterviewSheet interview, ZoneId zone, Messages messages, PrintSettings settings) {
        return new PrepDocument(interview, zone, messages).made(settings);
    }

    private PrintedDocument made(PrintSettings settings) {
        JobApplication application = interview.application();
        String title = messages.get("print.prep.titleOf", joined(application.company(), application.role()));
        List<Object> facts = facts();
        List<Map<String, Object>> people =
                interview.people().stream().map(this::person).toList();
        List<String> points = interview.closing().points().stream()
                .map(String::strip)
                .filter(point -> !point.isEmpty())
                .toList();
        // All of them, whatever was answered before: the sheet is for what is to come.
        List<String> leaving = LeavingChecklist.open(
                        Leaving.blank(interview.interview().id()))
                .stream()
                .map(messages::get)
                .toList();
        Sheet sheet = new Sheet("prep", messages, settings, title);
        PrepFit fit = new PrepFit(sheet.paper())
                .withHeading(application.company(), about())
                .withFacts(facts)
                .withPeople(people, PEOPLE_LINES)
                .withQuestions(interview.questions(), QUESTION_LINES)
                .withPoints(points, POINT_LINES)
                .withLeaving(leaving);
        PrepFit.Setting setting = fit.setting();
        return sheet.put("company", application.company().strip())
                .put("about", about())
                .put("size", setting.size() + "pt")
                .put("facts", facts)
                .put("peopleTitle", messages.get("print.prep.people"))
                .put("anyPeople", !people.isEmpty())
                .put("people", people)
                .put("peopleBlanks", blanks(people.isEmpty() ? PEOPLE_LINES : 0))
                .put("questionsTitle", messages.get("print.prep.questions"))
                .put("anyQuestions", !interview.questions().isEmpty())
                .put("questions", questions(setting.questionLines()))
                .put("questionBlanks", blanks(interview.questions().isEmpty() ? QUESTION_LINES : 0))
                .put("pointsTitle", messages.get("print.prep.points"))
                .put("anyPoints", !points.isEmpty())
                .put("points", points)
                .put("pointBlanks", blanks(points.isEmpty() ? POINT_LINES : 0))
                .put("leavingTitle", messages.get("print.prep.leaving"))
                .put("leaving", pairs(leaving))
                .words("print.prep.next", "print.prep.by", "print.prep.way")
                .put("notesTitle", messages.get("print.prep.notes"))
                .put("noteLines", blanks(fit.noteLines()))
                .made();
    }

    /// The line below the company: what for, and which interview it is.
    private String about() {
        Interview one = interview.interview();
        String kind = messages.get("print.prep.kind", messages.name(one.type()), one.round(), one.minutes());
        String role = interview.application().role().strip();
        return role.isEmpty() ? kind : role + "  ·  " + kind;
    }

    private List<Object> facts() {
        Interview one = interview.interview();
        InterviewWhen when = InterviewWhen.of(one, zone);
        List<Message> times = new ArrayList<>();
        times.add(when.onMyClocks());
        Message there = when.onTheirClocks();
        if (there != null) {
            times.add(there);
        }
        times.addAll(when.remarks());
        interview.sameTime().forEach(other -> times.add(InterviewWhen.sameTime(other, zone)));
        List<Object> facts = new ArrayList<>();
        fact(facts, "print.prep.when", times.stream().map(messages::get).toList());
        fact(facts, "print.prep.where", Sheet.lines(place()));
        fact(facts, "print.prep.phone", Sheet.lines(interview.application().employerPhone()));
        fact(facts, "print.prep.remember", Sheet.lines(one.notes()));
        return facts;
    }

    /// Where no place is noted, one goes to the employer.
    private String place() {
        Interview one = interview.interview();
        return one.place().isBlank() && one.type() == InterviewType.ON_SITE
                ? interview.application().employerAddress()
                : one.place();
    }

    private void fact(List<Object> facts, String key, List<String> lines) {
        if (!lines.isEmpty()) {
            facts.add(Map.of("label", messages.get(key), "lines", lines));
        }
    }

    private Map<String, Object> person(InterviewPerson person) {
        Contact contact = person.contact();
        boolean elsewhere = !Texts.fold(contact.company())
                .equals(Texts.fold(interview.application().company()));
        ContactRole role = person.role();
        return Map.of(
                "name",
                contact.name().strip(),
                "role",
                role == null || role == ContactRole.OTHER ? "" : messages.name(role),
                "about",
                joined(contact.title(), elsewhere ? contact.company() : "", contact.phone()),
                "known",
                contact.notes().strip());
    }

    private List<Object> questions(int lines) {
        List<Object> questions = new ArrayList<>();
        for (AskedQuestion question : interview.questions()) {
            String answer = question.answer().strip();
            questions.add(Map.of(
                    "text", question.text().strip(), "answer", answer, "blanks", blanks(answer.isEmpty() ? lines : 0)));
        }
        return questions;
    }

    /// Two side by side.
    private static List<Object> pairs(List<String> texts) {
        List<Object> pairs = new ArrayList<>();
        for (int i = 0; i < texts.size(); i += 2) {
            pairs.add(Map.of("cells", texts.subList(i, Math.min(i + 2, texts.size()))));
        }
        return pairs;
    }

    private static String joined(String... texts) {
        return Stream.of(texts)
                .filter(text -> !text.isBlank())
                .map(String::strip)
                .collect(Collectors.joining(", "));
    }

    private static List<String> blanks(int count) {
        return Collections.nCopies(count, "line");
    }
}
