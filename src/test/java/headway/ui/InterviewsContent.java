package headway.ui;

import headway.domain.AskedQuestion;
import headway.domain.ClosingStatement;
import headway.domain.Contact;
import headway.domain.ContactRole;
import headway.domain.FitAxis;
import headway.domain.FitCriterion;
import headway.domain.FitRating;
import headway.domain.FitRequirement;
import headway.domain.Interview;
import headway.domain.InterviewNotes;
import headway.domain.InterviewType;
import headway.domain.JobApplication;
import headway.domain.Leaving;
import headway.domain.LeavingQuestion;
import headway.domain.PromisedItem;
import headway.domain.PromisedKind;
import headway.domain.Question;
import headway.domain.Story;
import headway.journal.Changes;
import headway.journal.Journal;
import headway.ui.kit.Destination;
import headway.ui.kit.InterviewScreen;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;

/// Interviews for their screen, beside the two of the sample.
final class InterviewsContent {
    private InterviewsContent() {}

    /// Adds one in another zone at the same time as the next one of the sample, with all that one prepares.
    ///
    /// @return its number
    static long fill(TestWindow window) {
        long id = window.kept("Bluewater Transit").id();
        long[] made = new long[1];
        window.act(() -> window.context().background().change(journal -> {
            made[0] = interview(journal, id);
            prepare(journal, id, made[0]);
            return Changes.EVERYTHING;
        }));
        return made[0];
    }

    /// Takes out what the sample has prepared and rated.
    static void blank(TestWindow window) {
        window.act(() -> window.context().background().change(journal -> {
            for (ClosingStatement one : journal.closings().all()) {
                journal.closings().remove(one.id());
            }
            for (JobApplication one : journal.applications().all()) {
                for (FitRequirement requirement : journal.fit().requirements(one.id())) {
                    journal.fit().removeRequirement(requirement.id());
                }
                for (Interview interview : journal.interviews().of(one.id())) {
                    for (FitCriterion criterion : journal.fit().criteria()) {
                        journal.fit().rate(new FitRating(interview.id(), FitAxis.FOR_ME, criterion.id(), null, ""));
                    }
                    journal.interviews().keepNotes(InterviewNotes.none(interview.id()));
                }
            }
            return Changes.EVERYTHING;
        }));
    }

    /// The number of the interview that was added.
    static long filled(TestWindow window) {
        long id = window.kept("Bluewater Transit").id();
        return window.journal(journal -> journal.interviews().of(id)).get(0).id();
    }

    /// The number of the next interview.
    static long next(TestWindow window) {
        return window.journal(journal -> journal.interviews().upcoming()).get(0).id();
    }

    /// Goes to an interview, where it stands.
    static void open(TestWindow window, long id) {
        window.act(() -> {
            if (window.context().shell().show(Destination.INTERVIEWS) instanceof InterviewScreen screen) {
                screen.showInterview(id);
            }
        });
    }

    /// Turns to a part about the chosen interview.
    static void turn(TestWindow window, String tab) {
        window.act(() -> window.find(ToggleButton.class, "tab" + tab).fire());
    }

    /// Shows all that is folded.
    static void unfold(TestWindow window) {
        window.act(() -> window.all(TitledPane.class, pane -> true).forEach(pane -> pane.setExpanded(true)));
        window.act(() -> window.all(
                        ToggleButton.class,
                        toggle -> toggle.getStyleClass().contains("interview-fold") && !toggle.isSelected())
                .forEach(ToggleButton::fire));
    }

    /// Fills in most of the leaving checklist of an interview.
    static void leave(TestWindow window, long interviewId) {
        window.act(() -> window.context().background().change(journal -> {
            Leaving leaving = journal.leaving()
                    .of(interviewId)
                    .withAnswer(LeavingQuestion.ANYTHING_ELSE, true)
                    .withAnswer(LeavingQuestion.WANT_THE_JOB, true)
                    .withAnswer(LeavingQuestion.NEXT_STEP, true)
                    .withAnswer(LeavingQuestion.DATE, true)
                    .withAnswer(LeavingQuestion.MAY_FOLLOW_UP, false)
                    .withAgreed(Leaving.Agreed.on(
                            "They talk to two more people, then decide",
                            journal.today().plusDays(9)))
                    .withPromised(List.of(PromisedItem.of(
                            PromisedKind.WORK_SAMPLE,
                            "The study about the ticket machine",
                            journal.today().plusDays(2))));
            return journal.leaving()
                    .keep(leaving)
                    .and(journal.interviews()
                            .keepNotes(journal.interviews()
                                    .notes(interviewId)
                                    .withHeard("They lost riders to a bad app.\nTwo people for the whole city.")
                                    .withDebrief("The drawing on the board", "The question about pay", "")));
        }));
    }

    private static long interview(Journal journal, long applicationId) {
        LocalDateTime start = journal.today().plusDays(1).atTime(9, 30);
        journal.contacts()
                .add(
                        applicationId,
                        new Contact(
                                0,
                                "Priya Raman",
                                "Head of research",
                                "",
                                "priya@bluewater.example",
                                "",
                                null,
                                "Wrote about rider interviews; was at the ferry company before."),
                        ContactRole.HIRING_MANAGER);
        List<Long> people = journal.contacts().of(applicationId).stream()
                .map(one -> one.contact().id())
                .toList();
        return journal.interviews()
                .add(new Interview(
                        0,
                        applicationId,
                        1,
                        InterviewType.PANEL,
                        start,
                        ZoneId.of("America/New_York"),
                        90,
                        "Room 4, then https://meet.example/bluewater",
                        people,
                        "Bring the portfolio on paper."))
                .value()
                .id();
    }

    private static void prepare(Journal journal, long applicationId, long interviewId) {
        journal.applications()
                .edit(
                        applicationId,
                        one -> one.toBuilder()
                                .postingText("You plan and lead studies with riders.\nYou tell a story with data.\n"
                                        .repeat(12))
                                .postingUrl("https://jobs.example/bluewater/7")
                                .build());
        long first = journal.questions()
                .add(new Question(0, "What would a good first half year look like?", true))
                .value()
                .id();
        journal.questions().add(new Question(0, "What do people here learn from each other?", false));
        journal.questions().choose(interviewId, first);
        journal.questions().choose(interviewId, "How do you decide which study comes next?");
        AskedQuestion asked = journal.questions().of(interviewId).get(0);
        journal.questions()
                .editChosen(new AskedQuestion(
                        asked.id(), interviewId, asked.questionId(), asked.text(), true, "Two studies, one talk each"));
        journal.stories()
                .add(new Story(
                        0,
                        "The ticket machine nobody could read",
                        "Riders gave up at the third screen. I watched forty of them, cut the screens to two, and sales"
                                + " rose by a fifth."));
        journal.stories().add(new Story(0, "A study that proved me wrong", ""));
        journal.interviews()
                .keepNotes(journal.interviews()
                        .notes(interviewId)
                        .withResearch("Carries 90,000 riders a day.\nNew ticket system comes in autumn."));
    }
}
