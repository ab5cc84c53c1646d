package headway.bench;

import headway.domain.EffortKind;
import headway.domain.PointPrices;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Random;

/// Fills a journal with years of the effort log up to a day, the same ones each time.
final class ManyEffort {
    private static final int SOME_APPLICATIONS = 5_000;

    private ManyEffort() {}

    /// @param aDay entries a day
    static void add(Path journal, int days, int aDay, LocalDate today) throws SQLException {
        String insert = "INSERT INTO effort_entry (day, kind, minutes, points, note, application_id, person,"
                + " counts_for_record, employer, address, phone, email, title, method, position, reference, result,"
                + " proof, created_at) VALUES (?, ?, ?, ?, 'As every day', ?, '', 0, '', '', '', '', '', '', '', '',"
                + " '', '', '2026-01-01T00:00:00.000000000Z')";
        EffortKind[] kinds = EffortKind.values();
        Random random = new Random(20_261_125);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + journal)) {
            connection.setAutoCommit(false);
            try (PreparedStatement statement = connection.prepareStatement(insert)) {
                for (int i = 0; i < days * aDay; i++) {
                    EffortKind kind = kinds[random.nextInt(kinds.length)];
                    int minutes = random.nextInt(8) * 15;
                    statement.setString(1, today.minusDays(i / aDay).toString());
                    statement.setString(2, kind.name());
                    statement.setInt(3, minutes);
                    statement.setInt(4, PointPrices.USUAL.of(kind, minutes, false));
                    statement.setInt(5, 1 + random.nextInt(SOME_APPLICATIONS));
                    statement.addBatch();
                }
                statement.executeBatch();
            }
            connection.commit();
        }
    }
}
