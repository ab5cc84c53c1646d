package headway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.ClosingStatement;
import headway.journal.Journal;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is done before and after an interview, by commands.
class InterviewAroundCommandsTest {
    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void start() {
        cli = Cli.in(folder);
        cli.run("add", "Acme", "Engineer", "--stage", "applied", "--date", "2026-11-10");
        cli.run("contact", "add", "1", "Ada Byron");
        cli.run("contact", "add", "1", "Bob");
        cli.run("interview", "add", "1", "--at=2026-11-23T10:00", "--with=Ada Byron", "--with=Bob");
    }

    private void write(String text, String... points) {
        try (Journal journal = new EffortLog(cli).open()) {
            journal.closings().keep(new ClosingStatement(0, null, text, List.of(points)));
        }
    }

    @Test
    void anInterviewIsShown() {
        write("I want this job.", "Calm under load");
        Cli.Run run = cli.run("interview", "show", "1");
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("Acme, Engineer\nVideo, round 1\n")
                .contains("\nPeople\n  Ada Byron\n  Bob\n", "\nKey points\n  Calm under load\n", "\nStill open\n")
                .contains("\nThank-you notes\n  thank-you:1:1  Ada Byron, due ")
                .doesNotContain("Research", "Agreed");
    }

    @Test
    void aSecondInterviewAtTheSameTimeIsToldOf() {
        cli.run("add", "Globex", "Tester");
        cli.run("interview", "add", "2", "--at=2026-11-23T09:30", "--zone=Europe/Berlin");
        cli.run("interview", "add", "2", "--at=2026-11-23T11:30", "--zone=Europe/Berlin");
        assertThat(cli.run("interview", "show", "1").out()).contains("Globex");
        assertThat(cli.run("interview", "show", "1", "--json").object())
                .containsEntry("sameTime", List.of(new BigDecimal(3)));
        assertThat(cli.run("interview", "show", "2").out())
                .doesNotContain("Acme")
                .contains("Berlin");
    }

    @Test
    void aDebriefIsKeptAndSetsWhatWasAgreed() {
        Cli.Run run = cli.run(
                "interview",
                "debrief",
                "1",
                "--learned=They ship weekly",
                "--learned=Small teams",
                "--went-well=The exercise",
                "--hard=Salary",
                "--red-flag=Two leads left",
                "--asked=anything-else",
                "--asked=want-the-job=no",
                "--next=Second talk",
                "--by=2026-12-04",
                "--may-follow-up=yes",
                "--channel=phone",
                "--contact=Bob");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("Kept for Acme, Engineer.\nStill open\n");

        Map<String, Object> shown = cli.run("interview", "show", "1", "--json").object();
        assertThat(shown)
                .containsEntry("learned", "They ship weekly\nSmall teams")
                .containsEntry("wentWell", "The exercise")
                .containsEntry("redFlags", "Two leads left");
        assertThat(shown.get("agreed"))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("what", "Second talk")
                .containsEntry("by", "2026-12-04")
                .containsEntry("mayFollowUp", "YES")
                .containsEntry("channel", "PHONE")
                .containsEntry("contact", "Bob");
        assertThat(shown.get("leaving"))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("ANYTHING_ELSE", true)
                .containsEntry("WANT_THE_JOB", false)
                .containsEntry("DATE", null);
        assertThat(cli.run("next-step", "1").out()).contains("Second talk");

        // What is not typed stays.
        cli.run("interview", "debrief", "1", "--learned=Remote on Fridays", "--by=2026-12-07");
        shown = cli.run("interview", "show", "1", "--json").object();
        assertThat(shown).containsEntry("learned", "They ship weekly\nSmall teams\nRemote on Fridays");
        assertThat(shown.get("agreed"))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("what", "Second talk")
                .containsEntry("by", "2026-12-07")
                .containsEntry("channel", "PHONE");
    }

    @Test
    void aWordThatIsNoQuestionIsRefused() {
        Cli.Run run = cli.run("interview", "debrief", "1", "--asked=salary");
        assertThat(run.exit()).isEqualTo(HeadwayCommand.WRONG_USAGE);
        assertThat(run.err()).contains("salary", "anything-else", "may-follow-up");
        assertThat(cli.run("interview", "debrief", "1", "--asked=date=maybe").exit())
                .isEqualTo(HeadwayCommand.WRONG_USAGE);
        assertThat(cli.run("interview", "debrief", "9").exit()).isEqualTo(HeadwayCommand.FAILED);
    }

    @Test
    void theClosingStatementIsShownWithWhatWasLearned() {
        assertThat(cli.run("closing", "show").out()).startsWith("There is no closing statement yet.");
        write("You said {learned}. " + "word ".repeat(240) + "end.", "Calm");
        cli.run("interview", "debrief", "1", "--learned=they ship weekly");

        Cli.Run run = cli.run("closing", "show", "--interview=1");
        assertThat(run.out()).startsWith("- Calm\n\nYou said they ship weekly.").contains("[90 s]", "140 a minute");
        Map<String, Object> json =
                cli.run("closing", "show", "--interview=1", "--json").object();
        assertThat(json).containsEntry("words", new BigDecimal(246)).containsEntry("measured", false);
        assertThat(json.get("cutAt")).isNotNull();
        assertThat(cli.run("closing", "show", "1", "--interview=1").exit()).isEqualTo(HeadwayCommand.WRONG_USAGE);
    }

    @Test
    void aRehearsalIsKeptAndCounts() {
        assertThat(cli.run("closing", "rehearse", "--seconds=80").exit()).isEqualTo(HeadwayCommand.FAILED);
        write("word ".repeat(200));
        String before = cli.run("effort", "--json").out();
        Cli.Run run = cli.run("closing", "rehearse", "--interview=1", "--seconds=80", "--felt=4", "--word=calm");
        assertThat(run.out()).isEqualTo("Kept: 80 s. You have rehearsed this once.\n");
        assertThat(cli.run("effort", "--json").out()).isNotEqualTo(before);
        Map<String, Object> again = cli.run("closing", "rehearse", "--level=blank", "--seconds=75", "--json")
                .object();
        assertThat(again)
                .containsEntry("level", "BLANK")
                .containsEntry("rehearsals", BigDecimal.TWO)
                .containsEntry("felt", null);
        assertThat(cli.run("closing", "show").out()).contains("your pace of 150 a minute", "Rehearsed 2 times.");
        assertThat(cli.run("closing", "rehearse", "--seconds=0").exit()).isEqualTo(HeadwayCommand.WRONG_USAGE);
    }

    @Test
    void thanksAreListedWrittenAndSent() {
        assertThat(cli.run("thank-you", "list").out().lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith("thank-you:1:") && line.endsWith(", Acme"));

        Cli.Run draft = cli.run("thank-you", "draft", "thank-you:1:1", "--point=the story of the first launch");
        assertThat(draft.exit()).isZero();
        assertThat(draft.out()).contains("Ada", "first launch");
        assertThat(draft.err()).isNotEmpty();
        Map<String, Object> bob = cli.run("thank-you", "draft", "thank-you:1:2", "--form=letter", "--json")
                .object();
        assertThat(bob).containsEntry("key", "thank-you:1:2").containsEntry("channel", "POST");
        assertThat(String.valueOf(bob.get("missing"))).contains("SPECIFIC");

        Cli.Run sent = cli.run("thank-you", "sent", "thank-you:1:1", "--form=card");
        assertThat(sent.err()).isEmpty();
        assertThat(sent.out()).startsWith("Done: Thank-you, Acme, Engineer.\n");
        assertThat(cli.run("thank-you", "list").out().lines()).hasSize(1);
        assertThat(cli.run("thank-you", "list", "1", "--json").array())
                .extracting(one -> one.get("state"))
                .containsExactly("DONE", "PLANNED");
        assertThat(cli.run("thank-you", "sent", "thank-you:1:1").exit()).isEqualTo(HeadwayCommand.FAILED);
        assertThat(cli.run("thank-you", "draft", "thank-you:9:1").exit()).isEqualTo(HeadwayCommand.FAILED);
        assertThat(cli.run("thank-you", "draft", "whatever").exit()).isEqualTo(HeadwayCommand.WRONG_USAGE);
    }
}
