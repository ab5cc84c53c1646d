package headway.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Fills a journal with follow-ups, contacts, agreements and interviews around a day, the same ones each time.
final class ManyFollowUps {
    private static final String[] KINDS = {"CHECK_IN", "CHECK_IN", "CHECK_IN", "PROMISED_ITEM", "NETWORKING", "OTHER"};
    /// A search of ten thousand applications takes years; what is planned lies around the day.
    private static final int PAST_DAYS = 1_000;

    private static final int AHEAD_DAYS = 180;
    private static final int ROLLED_DAYS = 15;

    private ManyFollowUps() {}

    /// @param count of follow-ups: one half planned, one half done and in the contact log
    static void add(Path journal, int count, LocalDate today) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + journal)) {
            connection.setAutoCommit(false);
            List<Long> ids = ids(connection);
            Random random = new Random(20_261_124);
            followUps(connection, ids, count, today, random);
            every(
                    connection,
                    ids,
                    3,
                    "INSERT INTO next_step (application_id, what, by_date, may_follow_up, agreed_on)"
                            + " VALUES (?, 'They decide', ?, 'YES', ?)",
                    id -> List.of(id, day(today, random), today.minusDays(130).toString()));
            every(
                    connection,
                    ids,
                    20,
                    "INSERT INTO interview (application_id, round, type, start_local, zone, minutes,"
                            + " place, notes) VALUES (?, 1, 'VIDEO', ?, 'Europe/Berlin', 60, '', '')",
                    id -> List.of(id, day(today, random) + "T10:00"));
            connection.commit();
        }
    }

    /// The values of a row for an application.
    @FunctionalInterface
    private interface Values {
        List<Object> of(long id);
    }

    private static void followUps(Connection connection, List<Long> ids, int count, LocalDate today, Random random)
            throws SQLException {
        String insert = "INSERT INTO follow_up (id, application_id, kind, due, what, state, closed_on, proposed,"
                + " created_at, came_back, message) VALUES (?, ?, ?, ?, 'As agreed', ?, ?, 0,"
                + " '2026-01-01T00:00:00.000000000Z', '', '')";
        String log = "INSERT INTO contact_log (application_id, direction, on_date, follow_up_id, recorded_at, words)"
                + " VALUES (?, ?, ?, ?, '2026-01-01T00:00:00.000000000Z', 'As agreed')";
        try (PreparedStatement followUp = connection.prepareStatement(insert);
                PreparedStatement contact = connection.prepareStatement(log)) {
            for (int i = 1; i <= count; i++) {
                long id = ids.get(random.nextInt(ids.size()));
                boolean done = i % 2 == 0;
                String day = today.plusDays(
                                done
                                        ? -random.nextInt(PAST_DAYS)
                                        : random.nextInt(AHEAD_DAYS + ROLLED_DAYS) - ROLLED_DAYS)
                        .toString();
                set(followUp, List.of(i, id, KINDS[random.nextInt(KINDS.length)], day, done ? "DONE" : "PLANNED"));
                followUp.setString(6, done ? day : null);
                followUp.addBatch();
                if (done) {
                    set(contact, List.of(id, random.nextInt(4) == 0 ? "RECEIVED" : "SENT", day, i));
                    contact.addBatch();
                }
            }
            followUp.executeBatch();
            contact.executeBatch();
        }
    }

    private static void every(Connection connection, List<Long> ids, int step, String insert, Values values)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            for (int i = 0; i < ids.size(); i += step) {
                set(statement, values.of(ids.get(i)));
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static String day(LocalDate today, Random random) {
        return today.plusDays(random.nextInt(120) - 60).toString();
    }

    private static void set(PreparedStatement statement, List<Object> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
    }

    private static List<Long> ids(Connection connection) throws SQLException {
        List<Long> ids = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT id FROM job_application ORDER BY id")) {
            while (result.next()) {
                ids.add(result.getLong(1));
            }
        }
        return ids;
    }
}
