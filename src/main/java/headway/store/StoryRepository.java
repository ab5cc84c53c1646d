package headway.store;

import headway.domain.Story;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the user can tell of.
public final class StoryRepository {
    private static final String TABLE = "story";
    private static final String SELECT = "SELECT id, title, text FROM story ";

    private StoryRepository() {}

    /// All of them in the user's order.
    public static List<Story> all(Db db) throws SQLException {
        return db.list(SELECT + "ORDER BY position, id", StoryRepository::story);
    }

    public static @Nullable Story find(Db db, long id) throws SQLException {
        return db.first(SELECT + "WHERE id = ?", StoryRepository::story, id);
    }

    public static long insert(Db db, Story story) throws SQLException {
        return db.insert(
                "INSERT INTO story (title, text, position) VALUES (?, ?, " + Positions.last(TABLE) + ")",
                story.title(),
                story.text());
    }

    public static void update(Db db, Story story) throws SQLException {
        db.update("UPDATE story SET title = ?, text = ? WHERE id = ?", story.title(), story.text(), story.id());
    }

    public static void delete(Db db, long id) throws SQLException {
        db.update("DELETE FROM story WHERE id = ?", id);
    }

    public static void reorder(Db db, List<Long> ids) throws SQLException {
        Positions.reorder(db, TABLE, ids);
    }

    private static Story story(Db.Row row) throws SQLException {
        return new Story(row.number(1), row.text(2), row.text(3));
    }
}
