package headway.ui.calendar;

import headway.domain.ActionKey;
import headway.domain.ApplicationCard;
import headway.domain.FollowUp;
import headway.domain.FollowUpKind;
import headway.domain.Interview;
import headway.domain.InterviewType;
import headway.domain.JobApplication;
import headway.domain.NextStep;
import headway.domain.Permission;
import headway.domain.StageKind;
import headway.journal.Changes;
import headway.journal.FollowUps;
import headway.journal.Journal;
import headway.ui.TestWindow;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Dated things around the day of the test clock, Monday 2026-03-16.
public final class DatedThings {
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 16);

    private final Journal journal;

    private DatedThings(Journal journal) {
        this.journal = journal;
    }

    /// Adds some of each kind to a window's journal, for the companies of the sample.
    public static void fill(TestWindow window) {
        change(window, DatedThings::some);
    }

    /// Adds planned follow-ups, all on one day.
    public static void many(TestWindow window, LocalDate day, int count) {
        insert(window, Collections.nCopies(count, day));
    }

    /// Adds planned follow-ups to each day of a range.
    static void everyDay(TestWindow window, DayRange range, int each) {
        List<LocalDate> days = new ArrayList<>();
        for (int i = 0; i < range.length() * each; i++) {
            days.add(range.day(i / each));
        }
        insert(window, days);
    }

    /// Writes as another program would: a use case for each of thousands would take a minute.
    private static void insert(TestWindow window, List<LocalDate> days) {
        Path file = window.journal(Journal::path);
        List<ApplicationCard> cards =
                window.journal(journal -> journal.applications().cards());
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                PreparedStatement row = connection.prepareStatement(
                        "INSERT INTO follow_up (application_id, kind, due, what, message, state, came_back, proposed,"
                                + " created_at) VALUES (?, 'OTHER', ?, ?, '', 'PLANNED', '', 0,"
                                + " '2026-01-01T00:00:00.000000000Z')")) {
            connection.setAutoCommit(false);
            for (int i = 0; i < days.size(); i++) {
                row.setLong(1, cards.get(i % cards.size()).id());
                row.setString(2, days.get(i).toString());
                row.setString(3, "number " + i);
                row.addBatch();
            }
            row.executeBatch();
            connection.commit();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        window.act(() -> window.context().background().refresh());
    }

    /// Adds an application of a company.
    ///
    /// @param since the day on which it came into its stage
    static void application(
            TestWindow window, String company, StageKind stage, LocalDate since, @Nullable LocalDate deadline) {
        change(window, things -> things.add(company, stage, since, deadline));
    }

    static long interview(TestWindow window, String company, LocalDateTime start, int minutes) {
        long[] made = {0};
        change(
                window,
                things -> made[0] = things.interview(things.of(company), start, minutes, InterviewType.VIDEO, 1));
        return made[0];
    }

    static long plan(TestWindow window, String company, FollowUpKind kind, LocalDate day) {
        long[] made = {0};
        change(window, things -> made[0] = things.plan(things.of(company), kind, day, "a few words"));
        return made[0];
    }

    static long agree(TestWindow window, String company, LocalDate by) {
        long[] made = {0};
        change(window, things -> made[0] = things.agree(things.of(company), by));
        return made[0];
    }

    /// Work that adds things.
    @FunctionalInterface
    private interface Work {
        void on(DatedThings things);
    }

    private static void change(TestWindow window, Work work) {
        window.act(() -> window.context().background().change(journal -> {
            work.on(new DatedThings(journal));
            return Changes.EVERYTHING;
        }));
    }

    private void some() {
        long alder = of("Alder & Finch");
        long bluewater = of("Bluewater Transit");
        interview(alder, LocalDateTime.of(2026, 3, 19, 10, 0), 60, InterviewType.VIDEO, 2);
        interview(bluewater, LocalDateTime.of(2026, 3, 19, 10, 30), 45, InterviewType.PHONE, 1);
        interview(of("Ivy & Sons"), LocalDateTime.of(2026, 3, 19, 14, 0), 90, InterviewType.ON_SITE, 3);
        interview(of("Cobalt Kitchen"), LocalDateTime.of(2026, 3, 20, 23, 30), 60, InterviewType.INFORMAL, 1);
        agree(of("Dovetail Health"), LocalDate.of(2026, 3, 24));
        plan(of("Elm Street Library"), FollowUpKind.NETWORKING, TODAY.plusDays(1), "ask Sam about the team");
        plan(of("Ivy & Sons"), FollowUpKind.OFFER_REPLY, TODAY.plusDays(2), "");
        plan(alder, FollowUpKind.PROMISED_ITEM, TODAY.plusDays(3), "work samples");
        plan(bluewater, FollowUpKind.OTHER, TODAY.plusDays(3), "test the camera");
        long done = plan(of("Juniper Tools"), FollowUpKind.FEEDBACK_REQUEST, TODAY, "");
        journal.followUps().done(ActionKey.followUp(done), FollowUps.Doing.on(TODAY));
    }

    private long interview(long applicationId, LocalDateTime start, int minutes, InterviewType type, int round) {
        return journal.interviews()
                .add(new Interview(
                        0, applicationId, round, type, start, journal.zone(), minutes, "Room 4", List.of(), ""))
                .value()
                .id();
    }

    private long plan(long applicationId, FollowUpKind kind, LocalDate day, String what) {
        return journal.followUps()
                .plan(FollowUp.planned(applicationId, kind, day, what))
                .value()
                .id();
    }

    private long agree(long applicationId, LocalDate by) {
        return journal.nextSteps()
                .agree(new NextStep(
                        0, applicationId, "they decide", by, Permission.YES, null, null, TODAY.minusDays(2)))
                .value()
                .id();
    }

    /// The application of a company; a saved one where there is none, which the pacing rules leave alone.
    private long of(String company) {
        return journal.applications().cards().stream()
                .filter(card -> card.company().equals(company))
                .findFirst()
                .map(ApplicationCard::id)
                .orElseGet(() -> add(company, StageKind.SAVED, TODAY, null));
    }

    private long add(String company, StageKind kind, LocalDate since, @Nullable LocalDate deadline) {
        long stage = journal.stages().current().stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow()
                .id();
        return journal.applications()
                .add(
                        JobApplication.builder(company, "Product designer")
                                .deadline(deadline)
                                .build(),
                        stage,
                        null,
                        since)
                .value()
                .id();
    }
}
