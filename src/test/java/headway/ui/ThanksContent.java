package headway.ui;

import headway.domain.Channel;
import headway.domain.Contact;
import headway.domain.ContactRole;
import headway.domain.DocumentKind;
import headway.domain.Interview;
import headway.domain.InterviewNotes;
import headway.domain.InterviewType;
import headway.domain.NextStep;
import headway.domain.Permission;
import headway.domain.ReferenceConsent;
import headway.domain.ReferencePerson;
import headway.domain.ThankYouForm;
import headway.domain.ThankYouNote;
import headway.journal.Changes;
import headway.journal.Journal;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/// An interview that is over, with four people to thank, and papers for it.
final class ThanksContent {
    static final String COMPANY = "Bluewater Transit";
    static final List<String> PEOPLE = List.of("Ada Berg", "Tom Okafor", "Dr. Li Wei", "Maren Vogt");

    private ThanksContent() {}

    /// Adds the interview and the papers, and shows it where the screen of interviews is shown.
    ///
    /// @return the number of the interview
    static long fill(TestWindow window) {
        long application = window.kept(COMPANY).id();
        long[] id = new long[1];
        window.act(() -> window.context().background().change(journal -> {
            id[0] = interview(journal, application);
            papers(journal, application);
            return Changes.EVERYTHING;
        }));
        return id[0];
    }

    /// Shows the thanks of somebody who has given a name.
    static void show(TestWindow window) {
        fill(window);
        window.act(() -> window.context()
                .background()
                .change(journal -> journal.settings().setMyName("Robin Sommer")));
        window.press(KeyCode.SHORTCUT, KeyCode.DIGIT5);
        choose(window);
        InterviewsContent.turn(window, "THANKS");
    }

    /// Chooses the interview in the list.
    static void choose(TestWindow window) {
        // Where there is little room, list and interview are shown one at a time.
        window.all(ToggleButton.class, toggle -> window.text("interviews.all").equals(toggle.getText()))
                .forEach(toggle -> window.act(toggle::fire));
        ListView<?> list = InterviewsFlowTest.list(window);
        window.act(() -> {
            for (int i = 0; i < list.getItems().size(); i++) {
                String row = list.getItems().get(i).toString();
                if (row.contains(COMPANY) && row.contains(PEOPLE.get(0))) {
                    list.getSelectionModel().select(i);
                }
            }
        });
    }

    /// Turns to the note to one of the people.
    static void person(TestWindow window, int number) {
        String name = PEOPLE.get(number);
        window.act(window.find(ToggleButton.class, toggle -> toggle.getText().startsWith(name))::fire);
    }

    /// Writes to the second what the first gets.
    static void repeat(TestWindow window) {
        person(window, 0);
        TextArea text = window.find(TextArea.class, "text");
        String same = text.getText();
        person(window, 1);
        window.act(() -> text.setText(same));
    }

    /// Marks the note to the first as sent.
    static void send(TestWindow window) {
        person(window, 0);
        window.fire(window.text("interviews.thanks.sent"));
    }

    /// Opens the form of a document or a reference.
    static void change(TestWindow window, String name) {
        window.fire(window.text("interviews.documents.of", window.text("interviews.documents.change"), name));
    }

    private static long interview(Journal journal, long application) {
        List<String> titles = List.of("Head of Research", "Engineer", "", "Designer");
        for (int i = 0; i < PEOPLE.size(); i++) {
            String email = i == 3 ? "" : PEOPLE.get(i).replaceAll("[^A-Za-z]", "") + "@bluewater.example";
            journal.contacts()
                    .add(
                            application,
                            new Contact(0, PEOPLE.get(i), titles.get(i), COMPANY, email, "", null, ""),
                            i == 0 ? ContactRole.HIRING_MANAGER : ContactRole.INTERVIEWER);
        }
        List<Long> people = PEOPLE.stream()
                .map(name -> journal.contacts().of(application).stream()
                        .map(one -> one.contact())
                        .filter(contact -> contact.name().equals(name))
                        .findFirst()
                        .orElseThrow()
                        .id())
                .toList();
        LocalDate today = journal.today();
        long id = journal.interviews()
                .add(new Interview(
                        0,
                        application,
                        2,
                        InterviewType.PANEL,
                        today.minusDays(1).atTime(10, 0),
                        journal.zone(),
                        60,
                        "",
                        people,
                        ""))
                .value()
                .id();
        journal.nextSteps()
                .agree(new NextStep(
                        0,
                        application,
                        "they decide about the second round",
                        today.plusDays(11),
                        Permission.YES,
                        Channel.EMAIL,
                        people.get(0),
                        today.minusDays(1)));
        journal.interviews().keepNotes(InterviewNotes.none(id).withHeard("They ride along with drivers once a month"));
        journal.thankYous()
                .keep(new ThankYouNote(
                        id, people.get(0), ThankYouForm.LETTER, "the ride along the night line with drivers", ""));
        return id;
    }

    private static void papers(Journal journal, long application) {
        document(journal, "Résumé Bluewater.pdf", DocumentKind.RESUME, 182_000, application);
        document(journal, "Portfolio ticket machine study.pdf", DocumentKind.WORK_SAMPLE, 4_300_000, application);
        document(journal, "demo.exe", DocumentKind.OTHER, 900, application);
        document(journal, "Letter of reference.pdf", DocumentKind.REFERENCE, 64_000, null);
        journal.references()
                .keep(new ReferencePerson(
                        new Contact(0, "Ruth Adeyemi", "Head of Design", "Northgate", "ruth@example.org", "", null, ""),
                        ReferenceConsent.GIVEN,
                        journal.today().minusDays(20),
                        "Led the team in which I did the ticket machine study."));
        journal.references().keep(ReferencePerson.of(Contact.named("Jonas Lind")));
    }

    private static void document(Journal journal, String name, DocumentKind kind, int size, @Nullable Long id) {
        byte[] content = new byte[size];
        byte[] begin = name.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(begin, 0, content, 0, begin.length);
        journal.documents().add(name, kind, new ByteArrayInputStream(content), id);
    }
}
