package headway.journal;

import headway.domain.ActionKey;
import headway.domain.AskedQuestion;
import headway.domain.Channel;
import headway.domain.ClosingStatement;
import headway.domain.Contact;
import headway.domain.DocumentKind;
import headway.domain.FitAxis;
import headway.domain.FitCriterion;
import headway.domain.FitRating;
import headway.domain.FitRequirement;
import headway.domain.InterviewNotes;
import headway.domain.Leaving;
import headway.domain.LeavingQuestion;
import headway.domain.Permission;
import headway.domain.PromisedItem;
import headway.domain.PromisedKind;
import headway.domain.Question;
import headway.domain.ReferenceConsent;
import headway.domain.ReferencePerson;
import headway.domain.Rehearsal;
import headway.domain.RehearsalLevel;
import headway.domain.Story;
import headway.domain.ThankYouForm;
import headway.domain.ThankYouNote;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// The use cases of interviews, for the test that undoes each of them.
final class InterviewUseCases {
    private InterviewUseCases() {}

    /// What the journal holds before.
    ///
    /// @param interview one that is over
    record Filled(
            long interview,
            long pay,
            long people,
            long requirement,
            long other,
            long question,
            long starred,
            long chosen,
            long ownQuestion,
            long story,
            long secondStory,
            long closing,
            long rehearsal,
            long promised,
            long reference,
            long document,
            long free) {
        static final Filled NOTHING = new Filled(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    static Filled fill(UndoTest t) {
        Journal journal = t.journal;
        long interview = t.effort.interview();
        List<FitCriterion> criteria = journal.fit().begin(Enum::name);
        long pay = criteria.get(0).id();
        long requirement = journal.fit()
                .addRequirement(new FitRequirement(0, t.globex, "SQL", 5))
                .value()
                .id();
        long other = journal.fit()
                .addRequirement(new FitRequirement(0, t.globex, "Patience", 1))
                .value()
                .id();
        journal.fit().rate(new FitRating(interview, FitAxis.FOR_ME, pay, 2, "Below the market"));
        journal.fit().rate(new FitRating(interview, FitAxis.FOR_THEM, requirement, 4, "Ten years"));
        journal.interviews().keepNotes(new InterviewNotes(interview, "a", "b", "c", "d", "e", "f"));
        long question = journal.questions()
                .add(new Question(0, "Who would I work with?", false))
                .value()
                .id();
        long starred = journal.questions()
                .add(new Question(0, "What is hard?", true))
                .value()
                .id();
        long chosen = journal.questions().choose(interview, question).value().id();
        long own = journal.questions().choose(interview, "Why now?").value().id();
        long story = journal.stories()
                .add(new Story(0, "The flood", "It rained."))
                .value()
                .id();
        long second =
                journal.stories().add(new Story(0, "The fair", "")).value().id();
        long closing = journal.closings()
                .keep(new ClosingStatement(0, t.globex, "I want this job.", List.of("Want it", "Can do it")))
                .value()
                .id();
        long rehearsal = journal.rehearsals()
                .add(rehearsal(closing, interview, 80))
                .value()
                .id();
        journal.leaving().keep(leaving(t, interview));
        long promised = journal.leaving().of(interview).promised().get(0).followUpId();
        journal.thankYous().keep(new ThankYouNote(interview, null, ThankYouForm.CARD, "The garden", "Thank you"));
        long reference = journal.references()
                .keep(ReferencePerson.of(Contact.named("Rosa Vidal")))
                .value()
                .contact()
                .id();
        long document = journal.documents()
                .add("Résumé.pdf", DocumentKind.RESUME, content("resume"), t.globex)
                .value()
                .id();
        long free = journal.documents()
                .add("Sample.txt", DocumentKind.WORK_SAMPLE, content("sample"), null)
                .value()
                .id();
        return new Filled(
                interview,
                pay,
                criteria.get(1).id(),
                requirement,
                other,
                question,
                starred,
                chosen,
                own,
                story,
                second,
                closing,
                rehearsal,
                promised,
                reference,
                document,
                free);
    }

    static void addTo(Map<String, Consumer<UndoTest>> cases) {
        cases.put(
                "Interviews.keepNotes",
                t -> t.journal
                        .interviews()
                        .keepNotes(InterviewNotes.none(t.interviews.interview()).withHeard("x")));
        cases.put(
                "Interviews.keepNotes first",
                t -> t.journal
                        .interviews()
                        .keepNotes(InterviewNotes.none(t.agenda.interview()).withResearch("Their shop")));
        cases.put("Interviews.remove prepared", t -> t.journal.interviews().remove(t.interviews.interview()));
        addFit(cases);
        addWords(cases);
        addClosing(cases);
        addAfter(cases);
        addDocuments(cases);
    }

    private static void addFit(Map<String, Consumer<UndoTest>> cases) {
        cases.put("Fit.addCriterion", t -> t.journal.fit().addCriterion(new FitCriterion(0, "A garden", 1)));
        cases.put(
                "Fit.editCriterion",
                t -> t.journal.fit().editCriterion(new FitCriterion(t.interviews.pay(), "Money", 5)));
        cases.put("Fit.removeCriterion", t -> t.journal.fit().removeCriterion(t.interviews.pay()));
        cases.put(
                "Fit.reorderCriteria",
                t -> t.journal.fit().reorderCriteria(List.of(t.interviews.people(), t.interviews.pay())));
        cases.put(
                "Fit.addRequirement", t -> t.journal.fit().addRequirement(new FitRequirement(0, t.acme, "Danish", 2)));
        cases.put(
                "Fit.editRequirement",
                t -> t.journal
                        .fit()
                        .editRequirement(new FitRequirement(t.interviews.requirement(), t.globex, "SQL, much", 4)));
        cases.put("Fit.removeRequirement", t -> t.journal.fit().removeRequirement(t.interviews.requirement()));
        cases.put(
                "Fit.reorderRequirements",
                t -> t.journal
                        .fit()
                        .reorderRequirements(t.globex, List.of(t.interviews.other(), t.interviews.requirement())));
        cases.put("Fit.rate", t -> t.journal.fit().rate(rating(t, FitAxis.FOR_ME, t.interviews.people(), 5)));
        cases.put("Fit.rate again", t -> t.journal.fit().rate(rating(t, FitAxis.FOR_ME, t.interviews.pay(), 3)));
        cases.put(
                "Fit.rate no more",
                t -> t.journal
                        .fit()
                        .rate(new FitRating(
                                t.interviews.interview(), FitAxis.FOR_THEM, t.interviews.requirement(), null, "")));
    }

    private static void addWords(Map<String, Consumer<UndoTest>> cases) {
        cases.put("Questions.add", t -> t.journal.questions().add(new Question(0, "Why?", true)));
        cases.put(
                "Questions.edit",
                t -> t.journal.questions().edit(new Question(t.interviews.question(), "With whom?", true)));
        cases.put("Questions.remove", t -> t.journal.questions().remove(t.interviews.question()));
        cases.put(
                "Questions.reorder",
                t -> t.journal.questions().reorder(List.of(t.interviews.starred(), t.interviews.question())));
        cases.put(
                "Questions.choose",
                t -> t.journal.questions().choose(t.interviews.interview(), t.interviews.starred()));
        cases.put("Questions.choose own", t -> t.journal.questions().choose(t.interviews.interview(), "And then?"));
        cases.put("Questions.editChosen", t -> {
            AskedQuestion chosen =
                    t.journal.questions().of(t.interviews.interview()).get(0);
            t.journal
                    .questions()
                    .editChosen(new AskedQuestion(
                            chosen.id(), chosen.interviewId(), chosen.questionId(), chosen.text(), true, "With Bo"));
        });
        cases.put("Questions.removeChosen", t -> t.journal.questions().removeChosen(t.interviews.chosen()));
        cases.put(
                "Questions.reorderChosen",
                t -> t.journal
                        .questions()
                        .reorderChosen(
                                t.interviews.interview(), List.of(t.interviews.ownQuestion(), t.interviews.chosen())));
        cases.put("Stories.add", t -> t.journal.stories().add(new Story(0, "The move", "We moved.")));
        cases.put(
                "Stories.edit",
                t -> t.journal.stories().edit(new Story(t.interviews.story(), "The storm", "It blew.")));
        cases.put("Stories.remove", t -> t.journal.stories().remove(t.interviews.story()));
        cases.put(
                "Stories.reorder",
                t -> t.journal.stories().reorder(List.of(t.interviews.secondStory(), t.interviews.story())));
    }

    private static void addClosing(Map<String, Consumer<UndoTest>> cases) {
        cases.put("Closings.keep", t -> t.journal.closings().keep(closing(t).withText("I do want it.")));
        cases.put(
                "Closings.keep general",
                t -> t.journal.closings().keep(ClosingStatement.blank(null).withPoints(List.of("Thanks"))));
        cases.put("Closings.remove", t -> t.journal.closings().remove(t.interviews.closing()));
        cases.put("Closings.keepVersion", t -> {
            // A version of what is said by now.
            t.journal.tidy(db -> db.update("DELETE FROM closing_version"));
            t.before = t.dump();
            t.journal.closings().keepVersion(t.interviews.closing());
        });
        cases.put("Closings.restore", t -> {
            t.journal.tidy(db -> db.update("UPDATE closing_statement SET text = 'Now'"));
            t.before = t.dump();
            t.journal
                    .closings()
                    .restore(t.journal
                            .closings()
                            .versions(t.interviews.closing())
                            .get(0)
                            .id());
        });
        cases.put(
                "Closings.removeVersion",
                t -> t.journal
                        .closings()
                        .removeVersion(t.journal
                                .closings()
                                .versions(t.interviews.closing())
                                .get(0)
                                .id()));
        cases.put(
                "Rehearsals.add",
                t -> t.journal.rehearsals().add(rehearsal(t.interviews.closing(), t.interviews.interview(), 95)));
        cases.put("Rehearsals.feel", t -> t.journal.rehearsals().feel(t.interviews.rehearsal(), 4, "calm"));
        cases.put("Rehearsals.remove", t -> t.journal.rehearsals().remove(t.interviews.rehearsal()));
        cases.put(
                "Effort.remove rehearsal",
                t -> t.journal
                        .effort()
                        .remove(t.journal.effort().all().stream()
                                .filter(entry -> entry.source() == headway.domain.EffortSource.REHEARSAL)
                                .findFirst()
                                .orElseThrow()
                                .id()));
    }

    private static void addAfter(Map<String, Consumer<UndoTest>> cases) {
        cases.put("LeavingChecklists.keep", t -> t.journal.leaving().keep(leaving(t, t.agenda.interview())));
        cases.put(
                "LeavingChecklists.keep again",
                t -> t.journal
                        .leaving()
                        .keep(t.journal
                                .leaving()
                                .of(t.interviews.interview())
                                .withAnswer(LeavingQuestion.DATE, null)
                                .withAgreed(Leaving.Agreed.on("They call", t.today.plusDays(9)))
                                .withPromised(
                                        List.of(PromisedItem.of(PromisedKind.PLAN, "My plan", t.today.plusDays(3))))));
        cases.put(
                "LeavingChecklists.keep nothing",
                t -> t.journal.leaving().keep(Leaving.blank(t.interviews.interview())));
        cases.put("FollowUps.remove promised", t -> t.journal.followUps().remove(t.interviews.promised()));
        cases.put(
                "ThankYous.keep",
                t -> t.journal
                        .thankYous()
                        .keep(ThankYouNote.blank(t.interviews.interview(), null).withText("Thanks again")));
        cases.put(
                "ThankYous.sent",
                t -> t.journal
                        .thankYous()
                        .sent(
                                ActionKey.thankYou(t.interviews.interview(), 0),
                                ThankYouForm.LETTER,
                                t.today,
                                "Thank you so much"));
    }

    private static void addDocuments(Map<String, Consumer<UndoTest>> cases) {
        cases.put("References.keep", t -> t.journal.references().keep(ReferencePerson.of(Contact.named("Bo Berg"))));
        cases.put(
                "References.keep known",
                t -> t.journal
                        .references()
                        .keep(new ReferencePerson(
                                new Contact(
                                        t.interviews.reference(), "Rosa", "", "", "", "", Channel.EMAIL, "Old boss"),
                                ReferenceConsent.GIVEN,
                                t.today,
                                "My first years")));
        cases.put("References.remove", t -> t.journal.references().remove(t.interviews.reference()));
        cases.put(
                "Documents.add",
                t -> t.journal.documents().add("Letter.pdf", DocumentKind.COVER_LETTER, content("letter"), t.acme));
        cases.put(
                "Documents.add the same",
                t -> t.journal.documents().add("Résumé.pdf", DocumentKind.RESUME, content("resume"), t.acme));
        cases.put(
                "Documents.edit",
                t -> t.journal.documents().edit(t.interviews.document(), "CV.pdf", DocumentKind.OTHER));
        cases.put("Documents.link", t -> t.journal.documents().link(t.interviews.free(), t.globex));
        cases.put("Documents.unlink", t -> t.journal.documents().unlink(t.interviews.document(), t.globex));
        cases.put("Documents.remove", t -> t.journal.documents().remove(t.interviews.document()));
    }

    static Leaving leaving(UndoTest t, long interview) {
        return Leaving.blank(interview)
                .withAnswer(LeavingQuestion.NEXT_STEP, true)
                .withAnswer(LeavingQuestion.DATE, false)
                .withAgreed(new Leaving.Agreed(
                        "They decide", t.today.plusDays(4), Permission.YES, Channel.PHONE, t.agenda.person()))
                .withPromised(List.of(PromisedItem.of(PromisedKind.REFERENCES, "Three", t.today.plusDays(1))));
    }

    private static ClosingStatement closing(UndoTest t) {
        return t.journal.closings().find(t.interviews.closing()).orElseThrow();
    }

    private static FitRating rating(UndoTest t, FitAxis axis, long subject, int rating) {
        return new FitRating(t.interviews.interview(), axis, subject, rating, "");
    }

    private static Rehearsal rehearsal(long closing, long interview, int seconds) {
        return Rehearsal.of(closing, interview, RehearsalLevel.TEXT, seconds, 180);
    }

    private static InputStream content(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
