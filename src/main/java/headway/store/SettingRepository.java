package headway.store;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Settings (with undo), the window's state (without), and filters that the user kept by name.
public final class SettingRepository {
    private SettingRepository() {}

    public static @Nullable String setting(Db db, String key) throws SQLException {
        return db.first("SELECT value FROM setting WHERE key = ?", row -> row.text(1), key);
    }

    public static void setSetting(Db db, String key, String value) throws SQLException {
        db.update(
                "INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                key,
                value);
    }

    public static Map<String, String> uiState(Db db) throws SQLException {
        return pairs(db, "SELECT key, value FROM ui_state ORDER BY key");
    }

    public static void setUiState(Db db, String key, String value) throws SQLException {
        db.update(
                "INSERT INTO ui_state (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                key,
                value);
    }

    /// Name to definition, in the order kept.
    public static Map<String, String> savedFilters(Db db) throws SQLException {
        return pairs(db, "SELECT name, definition FROM saved_filter ORDER BY id");
    }

    public static void saveFilter(Db db, String name, String definition) throws SQLException {
        db.update(
                "INSERT INTO saved_filter (name, definition) VALUES (?, ?)"
                        + " ON CONFLICT (name) DO UPDATE SET definition = excluded.definition",
                name,
                definition);
    }

    public static void removeFilter(Db db, String name) throws SQLException {
        db.update("DELETE FROM saved_filter WHERE name = ?", name);
    }

    public static @Nullable String info(Db db, String key) throws SQLException {
        return db.first("SELECT value FROM journal_info WHERE key = ?", row -> row.text(1), key);
    }

    public static void setInfo(Db db, String key, String value) throws SQLException {
        db.update(
                "INSERT INTO journal_info (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                key,
                value);
    }

    private static Map<String, String> pairs(Db db, String sql) throws SQLException {
        Map<String, String> pairs = new LinkedHashMap<>();
        db.list(sql, row -> {
            pairs.put(row.text(1), row.text(2));
            return Boolean.TRUE;
        });
        return pairs;
    }
}
