package headway.ui;

import headway.domain.FitAxis;
import headway.domain.FitCriterion;
import headway.domain.FitRating;
import headway.domain.FitRequirement;
import headway.domain.Interview;
import headway.domain.InterviewType;
import headway.journal.Changes;
import headway.journal.Journal;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How interviews fit, both ways; what is not rated stays so.
final class FitContent {
    private FitContent() {}

    /// @param interview that is rated most
    static void fill(TestWindow window, long interview) {
        window.act(() -> window.context().background().change(journal -> {
            List<FitCriterion> criteria = journal.fit().begin(window.messages()::name);
            journal.fit()
                    .editCriterion(new FitCriterion(
                            criteria.get(2).id(), criteria.get(2).name(), 5));
            rate(journal, interview, criteria.get(1).id(), 5, "Everybody whom I met has stayed for years");
            rate(journal, interview, criteria.get(2).id(), 4, "A budget for conferences, and time for them");
            rate(journal, interview, criteria.get(3).id(), 2, "An hour and a half each way");
            require(journal, interview, "Leads research from question to decision", 4, "Two redesigns");
            require(journal, interview, "Figma", null, "");
            journal.interviews()
                    .keepNotes(journal.interviews().notes(interview).withRedFlags("Third team lead in two years"));
            String[] companies = {"Dovetail Health", "Juniper Tools", "Granite Bank"};
            for (int i = 0; i < companies.length; i++) {
                long other = interview(journal, window.kept(companies[i]).id());
                rate(journal, other, criteria.get(0).id(), 2 + i, "");
                // One of them shows nothing of what they look for.
                if (i < 2) {
                    require(journal, other, "Patience", 5 - i, "");
                }
            }
            return Changes.EVERYTHING;
        }));
    }

    private static void rate(Journal journal, long interview, long subject, int rating, String evidence) {
        journal.fit().rate(new FitRating(interview, FitAxis.FOR_ME, subject, rating, evidence));
    }

    private static void require(
            Journal journal, long interview, String name, @Nullable Integer rating, String evidence) {
        long application = journal.interviews().find(interview).orElseThrow().applicationId();
        long subject = journal.fit()
                .addRequirement(new FitRequirement(0, application, name, 4))
                .value()
                .id();
        journal.fit().rate(new FitRating(interview, FitAxis.FOR_THEM, subject, rating, evidence));
    }

    private static long interview(Journal journal, long application) {
        return journal.interviews()
                .add(new Interview(
                        0,
                        application,
                        1,
                        InterviewType.VIDEO,
                        journal.today().minusDays(20).atTime(10, 0),
                        ZoneId.of("Europe/London"),
                        45,
                        "",
                        List.of(),
                        ""))
                .value()
                .id();
    }
}
