package headway.store;

import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.Contact;
import headway.domain.ContactRole;
import headway.domain.JobApplication;
import headway.domain.StageKind;
import headway.testing.SetClock;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchRepositoryTest {
    @TempDir
    static Path folder;

    private static int files;

    private final JournalFile journal =
            JournalFile.open(folder.resolve(files++ + ".headway"), new SetClock(), db -> {});
    private final Map<Long, String> names = new HashMap<>();

    @BeforeEach
    void fill() {
        journal.write(db -> {
            StageRepository.insert(db, "Saved", StageKind.SAVED, 0);
            add(db, "brien", application("O'Brien & Sons", "Clerk").notes("They use node.js and C++ daily."));
            add(db, "curly", application("O’Brien Foods", "Cook").postingText("A front-end role, a .NET one"));
            add(db, "muller", application("Müller AG", "Entwickler").notes("Straße 5, naïve café"));
            add(db, "tokyo", application("株式会社日本電気", "エンジニア").notes("面接は東京タワーで行います"));
            add(
                    db,
                    "near",
                    application("NEAR Labs", "AND gate designer").notes("x OR y \"quoted\" NOT z -minus *star"));
            add(db, "emoji", application("Smile 🙂 Inc", "Tester").notes("100%_sure [x] a!b"));
            add(db, "decomposed", application("Cafe\u0301 Central", "Waiter").notes("re\u0301sume\u0301 ready"));
            long anna = add(db, "anna", application("Initech", "Manager"));
            long contact = ContactRepository.insert(
                    db,
                    new Contact(
                            0,
                            "Anna Díaz",
                            "Head of C# tools",
                            "Umbrella",
                            "anna.diaz@umbrella.example",
                            "",
                            null,
                            "Met in Zürich"));
            ContactRepository.link(db, anna, contact, ContactRole.RECRUITER);
            long gone = add(db, "gone", application("Trashed Müller", "Clerk"));
            ApplicationRepository.trash(db, gone, Instant.EPOCH);
            return true;
        });
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    O'Brien            | brien curly
                    o’brien            | brien curly
                    brien              | brien curly
                    O'Bri              | brien curly
                    c++                | brien
                    C++ daily          | brien
                    node.js            | brien
                    node.j             | brien
                    front-end          | curly
                    .net               | curly
                    muller             | muller
                    MÜLLER             | muller
                    mu\u0308ller       | muller
                    ülle               | muller
                    naive              | muller
                    naïve              | muller
                    cafe               | muller decomposed
                    café               | muller decomposed
                    resume             | decomposed
                    résumé             | decomposed
                    日本               | tokyo
                    電気               | tokyo
                    東京               | tokyo
                    タワー             | tokyo
                    ンジニ             | tokyo
                    near               | near
                    NEAR(              |
                    AND                | near brien
                    "quoted            | near
                    -minus             | near
                    *star              | near
                    🙂                 | emoji
                    100%               | emoji
                    %                  | emoji
                    100%_sure          | emoji
                    %_sure             | emoji
                    [x]                | emoji
                    a!b                | emoji
                    anna               | anna
                    diaz               | anna
                    Díaz initech       | anna
                    anna.diaz@umbrella.example | anna
                    @umbrella          | anna
                    C#                 | anna
                    zurich             | anna
                    initech clerk      |
                    clerk o'b          | brien
                    zzz                |
                    """)
    void wordsAreFound(String text, String expected) {
        assertThat(find(text)).isEqualTo(words(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\" * NEAR( c++ O'Brien -x AND",
                "\"",
                "\"\"\"",
                "'",
                "*",
                "NOT",
                "a OR",
                "{company role}: x",
                "company:acme",
                "^a",
                "a + b",
                "(((",
                "\\",
                "%%%",
                "___",
                "!!!",
                "a\"b",
                "x\0y",
                "\uD800",
                "\uDC00\uD83D",
                "; DROP TABLE tag",
                "?1",
                "\u200B",
                "־",
                "ا",
                "𞤀𞤣𞤤𞤢𞤥",
                "1e999"
            })
    void anyTextIsSafe(String text) {
        assertThat(find(text)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u00A0"})
    void noWordsFindAllButTheTrash(String text) {
        assertThat(find(text)).hasSize(8).doesNotContain("gone");
    }

    @Test
    void veryLongTextIsSafe() {
        assertThat(find("x".repeat(1 << 20))).isEmpty();
        assertThat(find("+".repeat(100_000))).isEmpty();
        assertThat(find("日".repeat(100_000))).isEmpty();
        assertThat(find("clerk ".repeat(10_000))).containsExactly("brien");
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            many.append("c").append(i).append(' ');
        }
        assertThat(find(many.toString())).isEmpty();
    }

    private Set<String> find(String text) {
        Set<Long> ids = journal.read(db -> SearchRepository.find(db, text));
        Set<String> found = new TreeSet<>();
        for (long id : ids) {
            found.add(String.valueOf(names.get(id)));
        }
        return found;
    }

    private static Set<String> words(@Nullable String expected) {
        return expected == null ? Set.of() : new TreeSet<>(List.of(expected.split(" ", -1)));
    }

    private static JobApplication.Builder application(String company, String role) {
        return JobApplication.builder(company, role).stageId(1);
    }

    private long add(Db db, String name, JobApplication.Builder application) throws SQLException {
        long id = ApplicationRepository.insert(db, application.build());
        names.put(id, name);
        return id;
    }
}
