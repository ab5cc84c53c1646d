package headway.print;

import headway.domain.ActionKey;
import headway.domain.AskedQuestion;
import headway.domain.ClosingStatement;
import headway.domain.Contact;
import headway.domain.ContactRole;
import headway.domain.FitPicture;
import headway.domain.FollowUpState;
import headway.domain.Interview;
import headway.domain.InterviewLine;
import headway.domain.InterviewNotes;
import headway.domain.InterviewPerson;
import headway.domain.InterviewSheet;
import headway.domain.InterviewType;
import headway.domain.JobApplication;
import headway.domain.Leaving;
import headway.domain.ReferenceConsent;
import headway.domain.ReferencePerson;
import headway.domain.SpeakingPace;
import headway.domain.ThankYouNote;
import headway.domain.ThankYouOwed;
import headway.print.LetterDocument.Letter;
import headway.print.Papers.Amount;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// What is printed around an interview: short, typical and very long.
final class InterviewPapers {
    static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final LocalDateTime START = LocalDateTime.of(2026, 12, 1, 14, 0);

    private static final Contact MIRIAM = new Contact(
            1,
            "Dr. Miriam Ben-David",
            "Head of Engineering",
            "Harbour Health",
            "miriam@harbour-health.example",
            "+49 40 123456",
            null,
            "Came from Acme in 2023. Spoke in Leeds about calm releases.");

    private InterviewPapers() {}

    static InterviewSheet sheet(Amount amount) {
        return switch (amount) {
            case SHORT ->
                sheet(
                        interview(InterviewType.PHONE, LONDON, "", ""),
                        JobApplication.builder("Acme", "").build(),
                        List.of(),
                        List.of(),
                        List.of());
            case TYPICAL ->
                sheet(
                        interview(
                                InterviewType.ON_SITE,
                                ZoneId.of("Europe/Berlin"),
                                "Speicherstadt 7, 20457 Hamburg, second floor",
                                "Bring the passport; ask for Mr Żak at the reception."),
                        application(),
                        List.of(
                                new InterviewPerson(MIRIAM, ContactRole.HIRING_MANAGER),
                                new InterviewPerson(
                                        new Contact(2, "משה כהן", "Platform lead", "Harbour Health", "", "", null, ""),
                                        ContactRole.INTERVIEWER),
                                new InterviewPerson(
                                        new Contact(
                                                3,
                                                "Ana Díaz",
                                                "Recruiter",
                                                "North Talent",
                                                "",
                                                "+44 20 7946 0999",
                                                null,
                                                "Wants to know about notice periods."),
                                        ContactRole.RECRUITER)),
                        questions(
                                "What would a good first half-year look like to you?",
                                "How does a change get from an idea to the wards?",
                                "What did the last incident teach you?",
                                "What is hard about working here?"),
                        List.of(
                                "Two years of calm releases: from monthly to weekly",
                                "I write the runbook before the alarm",
                                "Health care is where I want that to matter",
                                "I want this job; what is the next step?"));
            case LONG -> longSheet();
        };
    }

    /// More than a page has room for.
    private static InterviewSheet longSheet() {
        List<InterviewPerson> people = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            String unique = "person" + i + "x";
            people.add(new InterviewPerson(
                    new Contact(
                            i,
                            Papers.words(unique + "name", i + 1),
                            Papers.words(unique + "title", i * 2),
                            Papers.words(unique + "company", 2),
                            "",
                            "+44 " + i,
                            null,
                            Papers.words(unique + "known", i * 15)),
                    ContactRole.INTERVIEWER));
        }
        List<String> questions = new ArrayList<>();
        List<String> points = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            questions.add(Papers.words("question" + i + "x", i + 1));
            points.add(Papers.words("point" + i + "x", i * 2 + 1));
        }
        return sheet(
                interview(
                        InterviewType.PANEL,
                        ZoneId.of("America/New_York"),
                        Papers.words("place", 12) + " https://" + "meet".repeat(30) + ".example/link1",
                        Papers.words("remember", 80)),
                JobApplication.builder(Papers.words("company", 12), Papers.words("role", 25))
                        .employerPhone("phone1")
                        .build(),
                people,
                questions(questions.toArray(String[]::new)),
                points);
    }

    static JobApplication application() {
        return JobApplication.builder("Harbour Health", "Senior Software Engineer")
                .employerAddress("Speicherstadt 7\n20457 Hamburg")
                .employerPhone("+49 40 123400")
                .build();
    }

    static InterviewSheet sheet(
            Interview interview,
            JobApplication application,
            List<InterviewPerson> people,
            List<AskedQuestion> questions,
            List<String> points) {
        return new InterviewSheet(
                interview,
                application,
                people,
                List.of(),
                InterviewNotes.none(1),
                questions,
                new FitPicture(List.of(), List.of()),
                new ClosingStatement(1, null, "", points),
                List.of(),
                0,
                SpeakingPace.USUAL,
                Leaving.blank(1),
                null,
                List.of(),
                List.of());
    }

    static Interview interview(InterviewType type, ZoneId zone, String place, String notes) {
        return new Interview(1, 1, 2, type, START, zone, 60, place, List.of(), notes);
    }

    static List<AskedQuestion> questions(String... texts) {
        List<AskedQuestion> questions = new ArrayList<>();
        for (String text : texts) {
            questions.add(new AskedQuestion(questions.size() + 1L, 1, null, text, false, ""));
        }
        return questions;
    }

    /// A thank-you to Miriam; to nobody by name where it is short.
    static ThankYouOwed owed(Amount amount) {
        Contact contact = amount == Amount.SHORT ? null : MIRIAM;
        return new ThankYouOwed(
                ActionKey.thankYou(1, contact == null ? 0 : 1),
                new InterviewLine(
                        1,
                        1,
                        "Harbour Health",
                        "Senior Software Engineer",
                        2,
                        InterviewType.ON_SITE,
                        START,
                        LONDON,
                        60,
                        List.of()),
                contact,
                START.toLocalDate(),
                FollowUpState.PLANNED,
                null,
                ThankYouNote.blank(1, contact == null ? null : 1L),
                "");
    }

    static Letter letter(Amount amount) {
        return ThankYouLetterDocument.letter(owed(amount), application(), Papers.DAY, thanks(amount, 250));
    }

    /// @param words of each long paragraph
    static String thanks(Amount amount, int words) {
        return switch (amount) {
            case SHORT -> "Thank you for yesterday.";
            case TYPICAL -> """
                Dear Dr. Ben-David,

                Thank you for our conversation on December 1. I enjoyed talking with you, and I appreciate how much \
                time and thought you gave me.

                What you said about calm releases stayed with me: I would like to help your team ship every week \
                without anybody losing sleep.

                The Senior Software Engineer position is the work I want to do. I have noted your answer by \
                December 11, and look forward to it.

                Kind regards,
                Ada Lovelace""";
            case LONG ->
                Papers.words("p1x", words) + "\n\n" + Papers.words("p2x", words) + "\n\n" + Papers.words("p3x", words)
                        + "\n\nKind regards,\nAda Lovelace";
        };
    }

    static List<ReferencePerson> references(Amount amount) {
        return switch (amount) {
            case SHORT -> List.of();
            case TYPICAL ->
                List.of(
                        new ReferencePerson(
                                new Contact(
                                        1,
                                        "Grace Hopper",
                                        "Director of Programming",
                                        "Remington Rand",
                                        "grace@rand.example",
                                        "+1 555 0100",
                                        null,
                                        ""),
                                ReferenceConsent.GIVEN,
                                null,
                                "My manager from 2022 to 2025. Knows how I led the move to weekly releases."),
                        new ReferencePerson(
                                new Contact(
                                        2, "משה כהן", "ראש צוות", "שלום בע״מ", "moshe@shalom.example", "", null, ""),
                                ReferenceConsent.GIVEN,
                                null,
                                "Team lead of the platform that I built on for three years."),
                        new ReferencePerson(
                                new Contact(3, "Zoë Żak", "", "", "", "+49 40 555 0101", null, ""),
                                ReferenceConsent.GIVEN,
                                null,
                                "Taught the evening course on data structures; I was her assistant."));
            case LONG -> {
                List<ReferencePerson> people = new ArrayList<>();
                for (int i = 0; i < 30; i++) {
                    String unique = "ref" + i + "x";
                    people.add(new ReferencePerson(
                            new Contact(
                                    i,
                                    Papers.words(unique + "name", i % 9 + 1),
                                    Papers.words(unique + "title", i % 5),
                                    Papers.words(unique + "company", i % 7),
                                    "mail".repeat(i) + i + "@example",
                                    "+44 " + i,
                                    null,
                                    ""),
                            ReferenceConsent.GIVEN,
                            null,
                            Papers.words(unique + "note", i % 3 * 40)));
                }
                yield people;
            }
        };
    }
}
