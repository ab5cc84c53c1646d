package headway.journal;

import headway.domain.ClosingStatement;
import headway.domain.FitAxis;
import headway.domain.FitCriterion;
import headway.domain.FitRating;
import headway.domain.FitRequirement;
import headway.domain.InterviewNotes;
import headway.domain.Question;
import headway.domain.Rehearsal;
import headway.domain.RehearsalLevel;
import headway.domain.Story;
import headway.store.Db;
import headway.store.RehearsalRepository;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How the user of the invented search prepares for an interview, and what the one before it has shown.
final class SampleInterviews {
    private static final String CLOSING = """
            Thank you for the time that you took today. What stays with me is {learned}, because that is the kind of work \
            I have looked for.

            For six years I have turned complicated services into forms that people finish at the first try. At the \
            reading room we halved the calls for help within two months, and the team kept the way of testing that we \
            built for it.

            From what you told me, I would begin by sitting with the people who answer the phone, bring you a first list \
            of the three worst places in the second week, and mend one of them with your developers in the first month.

            I would like to have this job. What is the next step from here, by when do you decide, and may I get in touch \
            with you if I have not heard by then?""";

    private final Journal journal;

    SampleInterviews(Journal journal) {
        this.journal = journal;
    }

    /// @param alder has had one interview and has another one ahead
    void fill(long alder) {
        long first = journal.interviews().of(alder).get(0).id();
        long second = journal.interviews().of(alder).get(1).id();
        fit(alder, first);
        journal.interviews()
                .keepNotes(new InterviewNotes(
                        first,
                        "Forty people, two studios. Their reading room won a prize last year.",
                        "The designers sit with support one day a week\nThey test with five readers before each release",
                        "The last head of product left after a year",
                        "The story of the reading room",
                        "To say what I want to earn",
                        "the designers sit with support one day a week"));
        questions(second);
        journal.stories()
                .add(new Story(
                        0,
                        "The form that nobody finished",
                        "Half of the applicants gave up on page three. I watched eight of them, took two pages out, and "
                                + "tested with readers each week. Nine of ten finish it now."));
        long closing = journal.closings()
                .keep(ClosingStatement.blank(null)
                        .withText(CLOSING)
                        .withPoints(List.of(
                                "What I heard today that I like",
                                "Forms that people finish: the reading room",
                                "My first month with you",
                                "I want this job; next step, date, may I ask?")))
                .value()
                .id();
        journal.tidy(db -> {
            rehearse(db, closing, RehearsalLevel.TEXT, 9, 81, 2, "rushed");
            rehearse(db, closing, RehearsalLevel.TEXT, 6, 74, 3, "");
            rehearse(db, closing, RehearsalLevel.KEY_POINTS, 3, 68, 4, "calmer");
            rehearse(db, closing, RehearsalLevel.BLANK, 1, 70, 4, "by heart");
            return true;
        });
    }

    private void fit(long alder, long interview) {
        for (FitCriterion one : journal.fit().begin(name -> name.name().toLowerCase(Locale.ROOT))) {
            switch (one.name()) {
                case "people" -> rate(interview, FitAxis.FOR_ME, one.id(), 5, "Nadia asked, and listened");
                case "growth" -> rate(interview, FitAxis.FOR_ME, one.id(), 4, "A day a month to learn");
                case "work" -> rate(interview, FitAxis.FOR_ME, one.id(), 4, "Services that people need");
                case "commute" -> rate(interview, FitAxis.FOR_ME, one.id(), 2, "An hour by train, twice a week");
                default -> {}
            }
        }
        rate(interview, FitAxis.FOR_THEM, require(alder, "research with users", 5), 5, "Eight sessions for the form");
        rate(interview, FitAxis.FOR_THEM, require(alder, "design systems", 3), 4, "Kept one for three years");
        rate(interview, FitAxis.FOR_THEM, require(alder, "leading others", 4), 3, "Two juniors");
        require(alder, "public sector", 2);
    }

    private long require(long application, String name, int weight) {
        return journal.fit()
                .addRequirement(new FitRequirement(0, application, name, weight))
                .value()
                .id();
    }

    private void rate(long interview, FitAxis axis, long subject, @Nullable Integer rating, String evidence) {
        journal.fit().rate(new FitRating(interview, axis, subject, rating, evidence));
    }

    private void questions(long interview) {
        for (Question one : List.of(
                new Question(0, "What would make the first three months a success for you?", true),
                new Question(0, "What does the team wish to be different?", false),
                new Question(0, "How do you decide what is built next?", false),
                new Question(0, "How did you come to work here, and why do you stay?", true))) {
            long id = journal.questions().add(one).value().id();
            if (one.starred() || one.text().startsWith("How do you")) {
                journal.questions().choose(interview, id);
            }
        }
    }

    /// Kept as it is, since the log of effort of the search is filled elsewhere.
    private void rehearse(Db db, long closing, RehearsalLevel level, int daysAgo, int seconds, int felt, String word)
            throws SQLException {
        Rehearsal draft = Rehearsal.of(closing, null, level, seconds, 147).withFeeling(felt, word);
        RehearsalRepository.insert(
                db,
                new Rehearsal(
                        0,
                        draft.closingId(),
                        null,
                        draft.level(),
                        draft.seconds(),
                        draft.words(),
                        draft.felt(),
                        draft.word(),
                        journal.now().minus(Duration.ofDays(daysAgo))));
    }
}
