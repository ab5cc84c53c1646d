package headway.cli;

import headway.domain.AskedQuestion;
import headway.domain.ContactRole;
import headway.domain.InterviewNotes;
import headway.domain.InterviewPerson;
import headway.domain.InterviewSheet;
import headway.domain.InterviewWhen;
import headway.domain.LeavingChecklist;
import headway.domain.NextStep;
import headway.domain.ThankYouOwed;
import headway.text.DayName;
import headway.text.Message;
import headway.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// An interview in words: a heading, then sections with a line each.
final class InterviewText {
    private final Session session;
    private final Messages messages;
    private final StringBuilder text = new StringBuilder();

    InterviewText(Session session) {
        this.session = session;
        this.messages = session.messages();
    }

    String of(InterviewSheet sheet) {
        head(sheet);
        section(
                "cli.interview.people",
                sheet.people().stream().map(this::person).toList());
        section("cli.interview.fit", fit(sheet));
        section(
                "cli.interview.questions",
                sheet.questions().stream().map(this::question).toList());
        section("cli.interview.points", sheet.closing().points());
        notes(sheet.notes());
        NextStep agreed = sheet.agreed();
        section("cli.interview.agreed", agreed == null ? List.of() : List.of(agreed(agreed)));
        section("cli.interview.open", open(sheet));
        section(
                "cli.interview.thanks",
                sheet.thankYous().stream().map(this::thanks).toList());
        return text.toString();
    }

    /// What is still open of the leaving checklist, a line each.
    List<String> open(InterviewSheet sheet) {
        return LeavingChecklist.open(sheet.leaving()).stream()
                .map(messages::get)
                .toList();
    }

    private void head(InterviewSheet sheet) {
        InterviewWhen when = InterviewWhen.of(
                sheet.interview(), session.surroundings().clock().getZone());
        line(session.name(sheet.application()));
        line(messages.get(
                "cli.name",
                messages.name(sheet.interview().type()),
                messages.get("cli.interview.roundOf", sheet.interview().round())));
        line(messages.get(when.onMyClocks()));
        Message there = when.onTheirClocks();
        if (there != null) {
            line(messages.get(there));
        }
        line(sheet.interview().place());
        Stream.concat(
                        when.remarks().stream(),
                        sheet.sameTime().stream()
                                .map(other -> InterviewWhen.sameTime(
                                        other, session.surroundings().clock().getZone())))
                .map(messages::get)
                .forEach(this::line);
    }

    private void notes(InterviewNotes notes) {
        section("cli.interview.research", block(notes.research()));
        section("cli.interview.heard", block(notes.heard()));
        section("cli.interview.redFlags", block(notes.redFlags()));
        section("cli.interview.wentWell", block(notes.wentWell()));
        section("cli.interview.hard", block(notes.hard()));
        section("cli.interview.learned", block(notes.learned()));
    }

    private List<String> fit(InterviewSheet sheet) {
        List<String> said = new ArrayList<>();
        if (sheet.fit().scoreForMe().rated() > 0) {
            said.add(messages.get(sheet.fit().sayForMe()));
        }
        if (sheet.fit().scoreForThem().rated() > 0) {
            said.add(messages.get(sheet.fit().sayForThem()));
        }
        return said;
    }

    private String person(InterviewPerson person) {
        ContactRole given = person.role();
        String role = given == null || given == ContactRole.OTHER ? "" : messages.name(given);
        return Stream.of(person.contact().name(), person.contact().title(), role)
                .filter(word -> !word.isBlank())
                .reduce((one, other) -> messages.get("cli.name", one, other))
                .orElse("");
    }

    private String question(AskedQuestion question) {
        return question.answer().isBlank() ? question.text() : question.text() + " " + question.answer();
    }

    private String agreed(NextStep step) {
        String what = step.what().isBlank() ? messages.name(step.mayFollowUp()) : step.what();
        return step.by() == null ? what : messages.get("cli.name", what, new DayName(step.by()));
    }

    private String thanks(ThankYouOwed owed) {
        return new ThankYouText(session).line(owed);
    }

    private static List<String> block(String words) {
        return words.isBlank() ? List.of() : words.strip().lines().toList();
    }

    private void section(String key, List<String> lines) {
        if (!lines.isEmpty()) {
            text.append('\n').append(messages.get(key)).append('\n');
            lines.forEach(
                    words -> text.append("  ").append(TerminalText.line(words)).append('\n'));
        }
    }

    private void line(String words) {
        if (!words.isBlank()) {
            text.append(TerminalText.line(words)).append('\n');
        }
    }
}
