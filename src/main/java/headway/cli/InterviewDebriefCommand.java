package headway.cli;

import headway.domain.Interview;
import headway.domain.InterviewNotes;
import headway.domain.InterviewSheet;
import headway.domain.Leaving;
import headway.domain.LeavingQuestion;
import headway.domain.Permission;
import headway.journal.Journal;
import headway.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/// `headway interview debrief`: what was asked, agreed and learned, before it fades.
@CommandLine.Command(name = "debrief", description = "cli.interview.debrief")
final class InterviewDebriefCommand implements Command {
    @CommandLine.Parameters(index = "0", paramLabel = "INTERVIEW", descriptionKey = "cli.interview.id")
    String id = "";

    @CommandLine.Option(names = "--heard", paramLabel = "TEXT", descriptionKey = "cli.debrief.heard")
    List<String> heard = new ArrayList<>();

    @CommandLine.Option(names = "--went-well", paramLabel = "TEXT", descriptionKey = "cli.debrief.wentWell")
    List<String> wentWell = new ArrayList<>();

    @CommandLine.Option(names = "--hard", paramLabel = "TEXT", descriptionKey = "cli.debrief.hard")
    List<String> hard = new ArrayList<>();

    @CommandLine.Option(names = "--learned", paramLabel = "TEXT", descriptionKey = "cli.debrief.learned")
    List<String> learned = new ArrayList<>();

    @CommandLine.Option(names = "--red-flag", paramLabel = "TEXT", descriptionKey = "cli.debrief.redFlag")
    List<String> redFlags = new ArrayList<>();

    @CommandLine.Option(names = "--asked", paramLabel = "WHAT[=yes|no]", descriptionKey = "cli.debrief.asked")
    List<String> asked = new ArrayList<>();

    @CommandLine.Option(names = "--next", paramLabel = "TEXT", descriptionKey = "cli.debrief.next")
    @Nullable
    String next;

    @CommandLine.Option(names = "--by", paramLabel = "DATE", descriptionKey = "cli.debrief.by")
    @Nullable
    String by;

    @CommandLine.Option(names = "--may-follow-up", paramLabel = "ANSWER", descriptionKey = "cli.debrief.may")
    @Nullable
    String mayFollowUp;

    @CommandLine.Mixin
    ReachOptions reach = new ReachOptions();

    @Override
    public Answer run(Session session) {
        Journal journal = session.existingJournal();
        Interview interview = session.interview(id);
        session.changeable(Long.toString(interview.applicationId()));
        Leaving before = journal.leaving().of(interview.id());
        Leaving after = answered(before, session.messages());
        if (next != null || by != null || mayFollowUp != null || reach.isGiven()) {
            after = after.withAgreed(agreed(session, interview, before.agreed()));
        }
        if (!after.equals(before)) {
            journal.leaving().keep(after);
        }
        InterviewNotes notes = journal.interviews().notes(interview.id());
        InterviewNotes noted = noted(notes);
        if (!noted.equals(notes)) {
            journal.interviews().keepNotes(noted);
        }
        InterviewSheet sheet = journal.interviews().sheet(interview.id());
        return new Answer(() -> text(session, sheet), () -> new InterviewJson(session).of(sheet));
    }

    private Leaving answered(Leaving before, Messages messages) {
        Leaving after = before;
        for (String typed : asked) {
            int equals = typed.lastIndexOf('=');
            String question = equals < 0 ? typed : typed.substring(0, equals);
            boolean yes = equals < 0 || yesOrNo(typed.substring(equals + 1), messages);
            after = after.withAnswer(Choices.of(LeavingQuestion.class, "--asked", question, messages), yes);
        }
        return after;
    }

    private static boolean yesOrNo(String typed, Messages messages) {
        Map<String, Boolean> words = new LinkedHashMap<>();
        words.put("yes", true);
        words.put("no", false);
        words.put(messages.name(Permission.YES), true);
        words.put(messages.name(Permission.NO), false);
        return Choices.of(words, "--asked", typed);
    }

    /// What is not typed stays as it was agreed before.
    private Leaving.Agreed agreed(Session session, Interview interview, Leaving.@Nullable Agreed before) {
        Leaving.Agreed there = before == null ? Leaving.Agreed.on("", null) : before;
        LocalDate day = by == null ? there.by() : session.days().ahead(by);
        Permission may = mayFollowUp == null
                ? there.mayFollowUp()
                : Choices.of(Permission.class, "--may-follow-up", mayFollowUp, session.messages());
        return new Leaving.Agreed(
                next == null ? there.what() : next,
                day,
                may,
                reach.channel == null ? there.channel() : reach.channel(session),
                reach.contact == null ? there.contactId() : reach.contactId(session, interview.applicationId()));
    }

    /// Points that are typed come after those that are there.
    private InterviewNotes noted(InterviewNotes notes) {
        return notes.withHeard(joined(notes.heard(), heard))
                .withRedFlags(joined(notes.redFlags(), redFlags))
                .withDebrief(
                        joined(notes.wentWell(), wentWell),
                        joined(notes.hard(), hard),
                        joined(notes.learned(), learned));
    }

    private static String joined(String there, List<String> typed) {
        List<String> all = new ArrayList<>();
        if (!there.isBlank()) {
            all.add(there.stripTrailing());
        }
        all.addAll(typed);
        return typed.isEmpty() ? there : String.join("\n", all);
    }

    private static String text(Session session, InterviewSheet sheet) {
        StringBuilder text =
                new StringBuilder(session.messages().get("cli.debrief.kept", session.name(sheet.application())) + "\n");
        List<String> open = new InterviewText(session).open(sheet);
        if (!open.isEmpty()) {
            text.append(session.messages().get("cli.interview.open")).append('\n');
            open.forEach(
                    line -> text.append("  ").append(TerminalText.line(line)).append('\n'));
        }
        return text.toString();
    }
}
