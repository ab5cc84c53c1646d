package headway.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The few ways in which the store talks to SQLite. Values are always bound, statements are prepared once.
public final class Db implements AutoCloseable {
    /// Always nine digits, so that moments sort as text.
    private static final DateTimeFormatter MOMENT =
            new DateTimeFormatterBuilder().appendInstant(9).toFormatter(Locale.ROOT);

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Db(Connection connection) {
        this.connection = connection;
    }

    /// Reads one row; the columns are numbered from 1.
    @FunctionalInterface
    public interface RowMapper<T> {
        T map(Row row) throws SQLException;
    }

    /// The row that a query stands on.
    public static final class Row {
        private final ResultSet result;

        Row(ResultSet result) {
            this.result = result;
        }

        public long number(int column) throws SQLException {
            return result.getLong(column);
        }

        public @Nullable Long numberOrNull(int column) throws SQLException {
            long value = result.getLong(column);
            return result.wasNull() ? null : value;
        }

        public boolean flag(int column) throws SQLException {
            return result.getLong(column) != 0;
        }

        public String text(int column) throws SQLException {
            String value = result.getString(column);
            return value == null ? "" : value;
        }

        public @Nullable String textOrNull(int column) throws SQLException {
            return result.getString(column);
        }

        public byte[] bytes(int column) throws SQLException {
            byte[] value = result.getBytes(column);
            return value == null ? new byte[0] : value;
        }

        public LocalDate date(int column) throws SQLException {
            return day(text(column));
        }

        public @Nullable LocalDate dateOrNull(int column) throws SQLException {
            String value = result.getString(column);
            return value == null ? null : day(value);
        }

        /// Lists hold tens of thousands of days, and the general parser takes as long as all else.
        private static LocalDate day(String text) {
            if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
                return LocalDate.parse(text);
            }
            return LocalDate.of(
                    Integer.parseInt(text, 0, 4, 10),
                    Integer.parseInt(text, 5, 7, 10),
                    Integer.parseInt(text, 8, 10, 10));
        }

        public Instant instant(int column) throws SQLException {
            return Instant.parse(text(column));
        }

        public @Nullable Instant instantOrNull(int column) throws SQLException {
            String value = result.getString(column);
            return value == null ? null : Instant.parse(value);
        }

        public <E extends Enum<E>> E constant(int column, Class<E> type) throws SQLException {
            return Enum.valueOf(type, text(column));
        }

        public <E extends Enum<E>> @Nullable E constantOrNull(int column, Class<E> type) throws SQLException {
            String value = result.getString(column);
            return value == null ? null : Enum.valueOf(type, value);
        }
    }

    public <T> List<T> list(String sql, RowMapper<T> mapper, @Nullable Object... args) throws SQLException {
        List<T> rows = new ArrayList<>();
        try (ResultSet result = bind(sql, args).executeQuery()) {
            Row row = new Row(result);
            while (result.next()) {
                rows.add(map(mapper, row));
            }
        } catch (SQLException e) {
            drop(sql);
            throw e;
        }
        return rows;
    }

    /// The first row, or null when there is none.
    public <T> @Nullable T first(String sql, RowMapper<T> mapper, @Nullable Object... args) throws SQLException {
        try (ResultSet result = bind(sql, args).executeQuery()) {
            return result.next() ? map(mapper, new Row(result)) : null;
        } catch (SQLException e) {
            drop(sql);
            throw e;
        }
    }

    private static <T> T map(RowMapper<T> mapper, Row row) throws SQLException {
        try {
            return mapper.map(row);
        } catch (DateTimeException | IllegalArgumentException e) {
            // The schema does not tell dates and amounts from other text; a journal from elsewhere may hold any.
            throw new UnreadableValueException(e);
        }
    }

    /// A value that no Headway has written.
    static final class UnreadableValueException extends SQLException {
        UnreadableValueException(RuntimeException cause) {
            super(cause);
        }
    }

    public long number(String sql, @Nullable Object... args) throws SQLException {
        Long value = first(sql, row -> row.number(1), args);
        return value == null ? 0 : value;
    }

    /// Changes rows and returns how many.
    public int update(String sql, @Nullable Object... args) throws SQLException {
        try {
            return bind(sql, args).executeUpdate();
        } catch (SQLException e) {
            drop(sql);
            throw e;
        }
    }

    /// Inserts a row and returns its number.
    public long insert(String sql, @Nullable Object... args) throws SQLException {
        update(sql, args);
        return number("SELECT last_insert_rowid()");
    }

    /// Runs one statement that is not worth keeping prepared.
    void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /// The driver closes a statement that fails: it can't be used again.
    private void drop(String sql) {
        PreparedStatement failed = prepared.remove(sql);
        if (failed != null) {
            try {
                failed.close();
            } catch (SQLException e) {
                // It was of no use any more.
            }
        }
    }

    Connection connection() {
        return connection;
    }

    private PreparedStatement bind(String sql, @Nullable Object... args) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int i = 0; i < args.length; i++) {
            Object value = args[i];
            if (value instanceof Boolean flag) {
                statement.setInt(i + 1, flag ? 1 : 0);
            } else if (value instanceof Enum<?> constant) {
                statement.setString(i + 1, constant.name());
            } else if (value instanceof Instant moment) {
                statement.setString(i + 1, MOMENT.format(moment));
            } else {
                statement.setObject(i + 1, value instanceof LocalDate ? value.toString() : value);
            }
        }
        return statement;
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : prepared.values()) {
            statement.close();
        }
        prepared.clear();
        connection.close();
    }
}
