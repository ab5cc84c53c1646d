package headway.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Random;

/// Fills a journal with interviews around a day and with rehearsals of one closing statement, the same ones each time.
final class ManyInterviews {
    private static final int SOME_APPLICATIONS = 5_000;
    private static final String[] LEVELS = {"TEXT", "KEY_POINTS", "BLANK"};

    private ManyInterviews() {}

    /// @param count of interviews, each with notes and three questions to ask
    static void add(Path journal, int count, int rehearsals, LocalDate today) throws SQLException {
        Random random = new Random(20_261_126);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + journal)) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.executeUpdate("INSERT INTO closing_statement (id, text, points) VALUES (1, '"
                        + "What I bring is this. ".repeat(40) + "', 'First\nSecond\nThird')");
            }
            interviews(connection, count, today, random);
            rehearsals(connection, rehearsals, today, random);
            connection.commit();
        }
    }

    private static void interviews(Connection connection, int count, LocalDate today, Random random)
            throws SQLException {
        String interview = "INSERT INTO interview (id, application_id, round, type, start_local, zone, minutes, place,"
                + " notes) VALUES (?, ?, 2, 'VIDEO', ?, 'Europe/Berlin', 60, 'https://meet.example/1', '')";
        String notes =
                "INSERT INTO interview_notes (interview_id, research, heard, red_flags, went_well, hard, learned)"
                        + " VALUES (?, 'As they say of themselves', 'A point', '', 'The talk', '', '')";
        String question = "INSERT INTO interview_question (interview_id, text, asked, answer, position)"
                + " VALUES (?, 'What would a good year look like?', 0, '', ?)";
        int first = 1_000_000;
        try (PreparedStatement one = connection.prepareStatement(interview);
                PreparedStatement note = connection.prepareStatement(notes);
                PreparedStatement ask = connection.prepareStatement(question)) {
            for (int i = 0; i < count; i++) {
                one.setInt(1, first + i);
                one.setInt(2, 1 + random.nextInt(SOME_APPLICATIONS));
                one.setString(3, today.plusDays(random.nextInt(400) - 360) + "T10:00");
                one.addBatch();
                note.setInt(1, first + i);
                note.addBatch();
                for (int position = 0; position < 3; position++) {
                    ask.setInt(1, first + i);
                    ask.setInt(2, position);
                    ask.addBatch();
                }
            }
            one.executeBatch();
            note.executeBatch();
            ask.executeBatch();
        }
    }

    private static void rehearsals(Connection connection, int count, LocalDate today, Random random)
            throws SQLException {
        String insert = "INSERT INTO rehearsal (closing_id, level, seconds, words, felt, word, at)"
                + " VALUES (1, ?, ?, 200, 4, '', ?)";
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            for (int i = 0; i < count; i++) {
                statement.setString(1, LEVELS[i % LEVELS.length]);
                statement.setInt(2, 60 + random.nextInt(60));
                statement.setString(3, today.minusDays(i / 20) + "T10:00:00.000000000Z");
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
