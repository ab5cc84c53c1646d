package headway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import headway.journal.Journal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FollowUpWriteCommandTest {
    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void start() {
        cli = Cli.in(folder);
        cli.run("add", "Acme", "Engineer", "--stage", "applied", "--date", "2026-11-10");
        cli.run("contact", "add", "1", "Ada Lovelace", "--email", "ada@acme.example", "--phone", "+44 20 123456");
    }

    private Cli.Run write(String... args) {
        String[] all = new String[args.length + 2];
        all[0] = "followup";
        all[1] = "write";
        System.arraycopy(args, 0, all, 2, args.length);
        return cli.run(all);
    }

    @Test
    void theMessageIsPrintedAndNothingIsDone() {
        Cli.Run run = write("check-in:1");

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("To: ada@acme.example\nSubject: ")
                .contains("Ada", "Engineer")
                .doesNotContain("{", "}");
        assertThat(cli.run("followup", "list", "--json").array())
                .extracting(one -> one.get("state"))
                .containsExactly("PLANNED");
    }

    @Test
    void jsonHoldsTheMessageAndTheLinkForTheMailProgram() {
        Map<String, Object> draft = write("check-in:1", "--json").object();

        assertThat(draft.keySet())
                .containsExactly(
                        "application",
                        "kind",
                        "channel",
                        "contact",
                        "to",
                        "subject",
                        "body",
                        "mailto",
                        "missingFields",
                        "unknownFields",
                        "problem");
        assertThat(draft)
                .containsEntry("kind", "CHECK_IN")
                .containsEntry("channel", "EMAIL")
                .containsEntry("contact", "Ada Lovelace")
                .containsEntry("to", "ada@acme.example")
                .containsEntry("unknownFields", List.of())
                .containsEntry("problem", null);
        assertThat(draft.get("mailto")).asString().startsWith("mailto:ada@acme.example?subject=");
        assertThat(draft.get("body")).asString().contains("Ada");
    }

    @Test
    void onThePhoneTheNumberComesFirst() {
        assertThat(write("check-in:1", "--channel", "phone").out()).startsWith("To: +44 20 123456\n\n");
        assertThat(write("check-in:1", "--channel", "phone", "--json").object()).containsEntry("mailto", null);
    }

    @Test
    void whatWasAgreedSaysWhomAndHow() {
        cli.run("contact", "add", "1", "Bob Stone", "--email", "bob@acme.example");
        assertThat(write("check-in:1", "--json").object()).containsEntry("contact", "");

        cli.run("next-step", "1", "--by=2026-11-20", "--on=2026-11-16", "--channel=phone", "--contact=bob stone");

        assertThat(write("check-in:1", "--json").object())
                .containsEntry("contact", "Bob Stone")
                .containsEntry("channel", "PHONE");
    }

    @Test
    void aSecondCheckInReadsDifferently() {
        Object first = write("check-in:1", "--json").object().get("body");
        cli.run("followup", "done", "check-in:1");

        assertThat(write("check-in:1", "--json").object().get("body")).isNotEqualTo(first);
    }

    @Test
    void aPlannedFollowUpAndAThankYouHaveTheirWords() {
        cli.run("followup", "add", "1", "--kind=promised-item", "--due=tomorrow", "--what=the references");
        assertThat(write("1").out()).contains("the references");

        cli.run("interview", "add", "1", "--at=2026-11-23T09:00", "--with=Ada Lovelace");
        cli.run("next-step", "1", "--by=2026-12-11", "--what=they decide");
        assertThat(write("thank-you:1:1", "--json").object())
                .containsEntry("kind", "THANK_YOU")
                .containsEntry("channel", "POST")
                .containsEntry("contact", "Ada Lovelace");
    }

    @Test
    void withAKindTheNumberIsThatOfAnApplication() {
        assertThat(write("1", "--kind", "networking", "--contact", "ada lovelace", "--json")
                        .object())
                .containsEntry("kind", "NETWORKING")
                .containsEntry("contact", "Ada Lovelace");
        assertThat(write("1").err()).endsWith("[HW-30]\n");
    }

    @Test
    void unknownFieldsOfTheUsersWordingAreNamedAndNeverPrintedRaw() {
        try (Journal journal = Journal.open(cli.journal(), Cli.CLOCK, Enum::name)) {
            journal.settings().setTemplate("CHECK_IN.EMAIL.OPEN.body", "Hi {firstName}, {horoscope} {reference}");
        }

        Cli.Run run = write("check-in:1");

        assertThat(run.out())
                .contains("Hi Ada, ")
                .contains("Headway knows no such field, so a blank stands there: horoscope.")
                .contains("Not known, so a blank stands there: reference")
                .doesNotContain("{");
        assertThat(write("check-in:1", "--json").object()).containsEntry("unknownFields", List.of("horoscope"));
    }

    @Test
    void anUnclosedFieldIsToldAndTheBuiltInWordingStandsIn() {
        try (Journal journal = Journal.open(cli.journal(), Cli.CLOCK, Enum::name)) {
            journal.settings().setTemplate("CHECK_IN.EMAIL.OPEN.body", "Hi {firstName");
        }

        assertThat(write("check-in:1").out()).contains("Your own wording was passed over:");
        assertThat(write("check-in:1", "--json").object().get("problem")).isNotNull();
    }

    @Test
    void whatIsMistypedIsRefused() {
        for (List<String> wrong : List.of(
                List.of("later"),
                List.of("apply:1"),
                List.of("check-in:1", "--channel", "pigeon"),
                List.of("1", "--kind", "nonsense"),
                List.of("check-in:1", "--kind", "check-in"),
                List.of("1", "--contact", "Ada Lovelace"),
                List.<String>of())) {
            assertThat(write(wrong.toArray(String[]::new)).exit())
                    .as(wrong.toString())
                    .isEqualTo(2);
        }
        assertThat(write("1", "--kind", "check-in", "--contact", "Bob").exit()).isEqualTo(1);
        assertThat(cli.german().run("followup", "write", "check-in:1").out())
                .startsWith("An: ada@acme.example\nBetreff: ");
    }
}
