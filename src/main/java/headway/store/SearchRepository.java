package headway.store;

import headway.domain.Texts;
import java.sql.SQLException;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds applications by words in company, role, location, notes, posting text and contacts.
public final class SearchRepository {
    /// Words that the index knows: those with punctuation inside, such as `O'Brien`, are short phrases to it. With
    /// punctuation at an end, such as `C++`, it does not know them.
    private static final Pattern INDEXED = Pattern.compile("[\\p{L}\\p{N}](?s:.*[\\p{L}\\p{N}])?");
    /// Scripts that put no space between words; the index knows only whole runs of them.
    private static final Pattern UNSPACED =
            Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}]");

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");
    /// More than anybody types. Somebody may paste a whole advert; SQLite itself refuses patterns that are too long.
    private static final int MOST_WORDS = 32;

    private static final int LONGEST_WORD = 200;

    private SearchRepository() {}

    /// The numbers of the applications in which each word of the text is found, as the beginning of a word or inside
    /// company, role or location; all of them for no words. Trash is left out. Any text is safe: nothing in it is
    /// read as a query.
    public static Set<Long> find(Db db, String text) throws SQLException {
        Set<Long> found = null;
        for (String word : words(text)) {
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
        if (found == null) {
            return new HashSet<>(
                    db.list("SELECT id FROM job_application WHERE trashed_at IS NULL", row -> row.number(1)));
        }
        for (long trashed :
                db.list("SELECT id FROM job_application WHERE trashed_at IS NOT NULL", row -> row.number(1))) {
            found.remove(trashed);
        }
        return found;
    }

    private static List<String> words(String text) {
        String typed =
                Normalizer.normalize(Texts.keepable(text), Normalizer.Form.NFC).strip();
        return SPACES.splitAsStream(typed)
                .filter(word -> !word.isEmpty())
                .map(word -> word.length() > LONGEST_WORD ? word.substring(0, LONGEST_WORD) : word)
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }

    private static Set<Long> findWord(Db db, String word) throws SQLException {
        Set<Long> ids = new HashSet<>(db.list(
                "SELECT id FROM job_application WHERE instr(search_key, ?) > 0",
                row -> row.number(1),
                Texts.fold(word)));
        if (INDEXED.matcher(word).matches() && !UNSPACED.matcher(word).find()) {
            String query = "\"" + word.replace("\"", "\"\"") + "\"*";
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
                            + " OR contact.email LIKE ?1 ESCAPE '!' OR contact.company LIKE ?1 ESCAPE '!'"
                            + " OR contact.title LIKE ?1 ESCAPE '!' OR contact.notes LIKE ?1 ESCAPE '!'",
                    row -> row.number(1),
                    pattern));
        }
        return ids;
    }
}
