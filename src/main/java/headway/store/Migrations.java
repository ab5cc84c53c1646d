package headway.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The scripts that build a journal's schema, in order. The number of scripts is the version of the schema.
record Migrations(List<String> scripts) {
    private static final List<String> NAMES = List.of(
            "V001__journal.sql", "V002__followups.sql", "V003__effort.sql", "V004__plans.sql", "V005__interviews.sql");

    Migrations {
        scripts = List.copyOf(scripts);
    }

    static Migrations load() {
        List<String> scripts = new ArrayList<>();
        for (String name : NAMES) {
            scripts.add(resource("migrations/" + name));
        }
        return new Migrations(scripts);
    }

    int version() {
        return scripts.size();
    }

    /// The text of a file beside the store's classes.
    static String resource(String name) {
        try (InputStream in = Migrations.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its file " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Splits a script into statements: at semicolons that end a line, outside trigger bodies.
    static List<String> statements(String script) {
        List<String> statements = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        boolean inTrigger = false;
        for (String line : script.split("\n", -1)) {
            if (line.stripLeading().startsWith("--")) {
                continue;
            }
            current.append(line).append('\n');
            String end = line.strip();
            if (end.endsWith(" BEGIN")) {
                inTrigger = true;
            }
            if (end.endsWith(";") && (!inTrigger || end.equals("END;"))) {
                String statement = current.toString().strip();
                statements.add(statement.substring(0, statement.length() - 1));
                current.setLength(0);
                inTrigger = false;
            }
        }
        return statements;
    }
}
