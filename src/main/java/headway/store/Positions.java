package headway.store;

import java.sql.SQLException;
import java.util.List;

/// The order that the user gives to the rows of a table.
final class Positions {
    private Positions() {}

    /// As a value of an insert: behind all the rows that are there.
    static String last(String table) {
        return "(SELECT coalesce(max(position), -1) + 1 FROM " + table + ")";
    }

    /// Puts rows in an order; rows that are not named keep their positions.
    static void reorder(Db db, String table, List<Long> ids) throws SQLException {
        for (int position = 0; position < ids.size(); position++) {
            db.update("UPDATE " + table + " SET position = ? WHERE id = ?", position, ids.get(position));
        }
    }
}
