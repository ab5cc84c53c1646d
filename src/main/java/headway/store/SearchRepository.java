package headway.store;

import headway.domain.Texts;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds applications by words in company, role, location, notes, posting text and contacts.
public final class SearchRepository {
    private static final Pattern PLAIN_WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    /// Scripts that put no space between words; the index knows only whole runs of them.
    private static final Pattern UNSPACED =
            Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}]");

    private SearchRepository() {}

    /// The numbers of the applications in which each word of the text is found, as the beginning of a word or inside
    /// company, role or location. Any text is safe: nothing in it is read as a query.
    public static Set<Long> find(Db db, String text) throws SQLException {
        Set<Long> found = null;
        for (String word : Texts.keepable(text).strip().split("\\s+", -1)) {
            Set<Long> here = findWord(db, word);
            if (found == null) {
                found = here;
            } else {
                found.retainAll(here);
            }
            if (found.isEmpty()) {
                break;
            }
        }
        return found == null ? new HashSet<>() : found;
    }

    private static Set<Long> findWord(Db db, String word) throws SQLException {
        Set<Long> ids = new HashSet<>(db.list(
                "SELECT id FROM job_application WHERE instr(search_key, ?) > 0",
                row -> row.number(1),
                Texts.fold(word)));
        if (PLAIN_WORD.matcher(word).matches() && !UNSPACED.matcher(word).find()) {
            String query = "\"" + word + "\"*";
            ids.addAll(db.list(
                    "SELECT rowid FROM application_fts WHERE application_fts MATCH ?", row -> row.number(1), query));
            ids.addAll(db.list(
                    "SELECT application_contact.application_id FROM contact_fts JOIN application_contact"
                            + " ON application_contact.contact_id = contact_fts.rowid WHERE contact_fts MATCH ?",
                    row -> row.number(1),
                    query));
        } else {
            String pattern = "%" + word.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
            ids.addAll(db.list(
                    "SELECT id FROM job_application WHERE notes LIKE ?1 ESCAPE '!' OR posting_text LIKE ?1 ESCAPE '!'",
                    row -> row.number(1),
                    pattern));
            ids.addAll(db.list(
                    "SELECT application_contact.application_id FROM contact JOIN application_contact"
                            + " ON application_contact.contact_id = contact.id WHERE contact.name LIKE ?1 ESCAPE '!'"
                            + " OR contact.email LIKE ?1 ESCAPE '!' OR contact.company LIKE ?1 ESCAPE '!'",
                    row -> row.number(1),
                    pattern));
        }
        return ids;
    }
}
