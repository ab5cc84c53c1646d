package headway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.ContactDirection;
import headway.domain.ContactEntry;
import headway.journal.Journal;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FollowUpCommandsTest {
    static final List<String> FIELDS = List.of(
            "key",
            "application",
            "kind",
            "due",
            "channel",
            "contact",
            "interview",
            "what",
            "message",
            "state",
            "closedOn",
            "cameBack",
            "proposed",
            "createdAt");

    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void start() {
        cli = Cli.in(folder);
        cli.run("add", "Acme", "Engineer", "--stage", "applied", "--date", "2026-11-10");
        cli.run("add", "Contoso", "Analyst", "--stage", "applied", "--date", "2026-11-20");
        cli.run("contact", "add", "1", "Ada Lovelace", "--email", "ada@acme.example");
    }

    private Cli.Run followUp(String... args) {
        String[] all = new String[args.length + 1];
        all[0] = "followup";
        System.arraycopy(args, 0, all, 1, args.length);
        return cli.run(all);
    }

    private List<ContactEntry> log(long application) {
        try (Journal journal = Journal.open(cli.journal(), Cli.CLOCK, Enum::name)) {
            return journal.contactLog().of(application);
        }
    }

    @Test
    void somethingIsPlanned() {
        Cli.Run run = followUp("add", "1", "--kind", "promised-item", "--due", "tomorrow");

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("Planned as number 1: Promised item, Acme, Engineer, on 2026-11-24.\n");
    }

    @Test
    void jsonHoldsThePlannedFollowUp() {
        Map<String, Object> one = followUp(
                        "add",
                        "1",
                        "--kind=Feedback request",
                        "--due=2026-12-01",
                        "--channel=phone",
                        "--contact=ADA lovelace",
                        "--what=why?",
                        "--json")
                .object();

        assertThat(one.keySet()).containsAll(FIELDS).contains("advice").hasSize(FIELDS.size() + 1);
        assertThat(one)
                .containsEntry("key", "1")
                .containsEntry("kind", "FEEDBACK_REQUEST")
                .containsEntry("due", "2026-12-01")
                .containsEntry("channel", "PHONE")
                .containsEntry("contact", "Ada Lovelace")
                .containsEntry("interview", null)
                .containsEntry("what", "why?")
                .containsEntry("message", "")
                .containsEntry("state", "PLANNED")
                .containsEntry("closedOn", null)
                .containsEntry("cameBack", "")
                .containsEntry("proposed", false)
                .containsEntry("createdAt", "2026-11-23T12:00:00Z");
        assertThat(map(one, "advice"))
                .containsEntry("verdict", "CHECK_IN")
                .containsEntry("due", "2026-11-17")
                .containsKey("reason");
    }

    @Test
    void anEarlyCheckInIsPlannedAndTheEarliestPoliteDayTold() {
        assertThat(followUp("add", "2", "--kind", "check-in", "--due", "tomorrow")
                        .out())
                .startsWith("Planned as number 1: Check-in, Contoso, Analyst, on 2026-11-24.\n")
                .contains("earliest polite day Fri, Nov 27");
        assertThat(followUp("add", "2", "--kind", "check-in", "--due", "2026-11-27")
                        .out()
                        .lines())
                .hasSize(1);
    }

    @Test
    void whatIsMistypedIsRefused() {
        assertThat(followUp("add", "1", "--kind", "nonsense", "--due", "today").err())
                .contains("--kind takes no “nonsense”; it is one of: thank-you, promised-item, check-in,")
                .contains("headway followup add --help");
        assertThat(followUp("add", "1", "--kind", "other", "--due", "2026-02-30")
                        .err())
                .contains("“2026-02-30” is no day of the calendar.");
        assertThat(followUp("add", "1", "--kind", "other", "--due", "someday").err())
                .contains("or today or tomorrow");
        assertThat(followUp("add", "1", "--kind", "other", "--due", "0999-01-01")
                        .err())
                .endsWith("[HW-36]\n");
        for (String[] wrong : List.of(
                new String[] {"add", "1", "--kind", "other"},
                new String[] {"add", "1", "--due", "today"},
                new String[] {"add", "--kind", "other", "--due", "today"},
                new String[] {"add", "x", "--kind", "other", "--due", "today"},
                new String[] {"add", "1", "--kind", "other", "--due", "today", "--channel", "smoke"},
                new String[] {"done", "later"},
                new String[] {"done", "thank-you:1"},
                new String[] {"snooze", "1", "--days", "0"},
                new String[] {"snooze", "1", "--days", "x"},
                new String[] {"snooze", "1"},
                new String[] {"snooze", "1", "--to", "tomorrow", "--days", "2"},
                new String[] {"skip"},
                new String[] {"nonsense"},
                new String[] {})) {
            Cli.Run run = followUp(wrong);
            assertThat(run.exit()).as(String.join(" ", wrong)).isEqualTo(2);
            assertThat(run.err().lines()).as(String.join(" ", wrong)).hasSize(2);
            assertThat(run.err()).doesNotContain("null", "Exception");
        }
        assertThat(followUp("list", "--json").array())
                .extracting(one -> one.get("key"))
                .containsExactly("check-in:1", "check-in:2");
    }

    @Test
    void whatIsNotThereIsRefused() {
        assertThat(followUp("add", "9", "--kind", "other", "--due", "today").err())
                .endsWith("[HW-22]\n");
        assertThat(followUp("done", "9").err()).endsWith("[HW-30]\n");
        assertThat(followUp("done", "check-in:9").err()).endsWith("[HW-22]\n");
        assertThat(followUp("done", "thank-you:9:0").err()).endsWith("[HW-32]\n");
        Cli.Run nobody = followUp("add", "1", "--kind", "other", "--due", "today", "--contact", "Bob");
        assertThat(nobody.exit()).isEqualTo(1);
        assertThat(nobody.err())
                .isEqualTo("headway: There is no “Bob” in application 1; add a person with “headway contact add”.\n");
    }

    @Test
    void inTheTrashNothingIsPlannedOrDone() {
        try (Journal journal = Journal.open(cli.journal(), Cli.CLOCK, Enum::name)) {
            journal.applications().delete(Set.of(1L));
        }

        assertThat(followUp("add", "1", "--kind", "other", "--due", "today").err())
                .contains("is in the trash");
        assertThat(followUp("done", "check-in:1").err()).contains("is in the trash");
        assertThat(followUp("list", "1").out()).isEqualTo("Nothing is planned.\n");
    }

    @Test
    void doingItNotesTheContactAndTellsWhenItIsTimeAgain() {
        Cli.Run run = followUp("done", "check-in:1", "--contact", "ada lovelace", "--words", "Any news?");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEqualTo("""
                        Done: Check-in, Acme, Engineer.
                        No word since Mon, Nov 23; give them 14 days more: earliest polite day Mon, Dec 7.
                        """);
        assertThat(log(1)).singleElement().satisfies(entry -> {
            assertThat(entry.direction()).isEqualTo(ContactDirection.SENT);
            assertThat(entry.words()).isEqualTo("Any news?");
            assertThat(entry.contactId()).isEqualTo(1);
        });
    }

    @Test
    void jsonTellsWhatBecameOfIt() {
        Map<String, Object> done =
                followUp("done", "check-in:1", "--on", "yesterday", "--json").object();

        assertThat(done.keySet()).containsExactly("key", "application", "followUp", "restsNow", "advice");
        assertThat(done).containsEntry("key", "check-in:1").containsEntry("restsNow", false);
        assertThat(map(done, "followUp"))
                .containsEntry("key", "1")
                .containsEntry("state", "DONE")
                .containsEntry("closedOn", "2026-11-22")
                .containsEntry("proposed", true);
        assertThat(map(done, "advice")).containsEntry("due", "2026-12-07");
    }

    @Test
    void afterTheLastCheckInItRests() {
        followUp("done", "check-in:1");

        Cli.Run last = followUp("done", "check-in:1", "--today", "2026-12-07", "--json");

        assertThat(last.object()).containsEntry("restsNow", true);
        assertThat(cli.run("show", "1", "--json").object()).containsEntry("resting", true);
        assertThat(followUp("done", "check-in:1", "--today", "2026-12-08").err())
                .isEqualTo("headway: You've done your part. To check in all the same, add --anyway.\n");
    }

    @Test
    void tooEarlyIsRefusedWithTheEarliestPoliteDayAndDoneAnyway() {
        Cli.Run early = followUp("done", "check-in:2");

        assertThat(early.exit()).isEqualTo(1);
        assertThat(early.out()).isEmpty();
        assertThat(early.err())
                .isEqualTo("headway: The earliest polite day is Fri, Nov 27; to check in now all the same, add"
                        + " --anyway.\n");
        assertThat(log(2)).isEmpty();

        assertThat(followUp("done", "check-in:2", "--anyway").exit()).isZero();
        assertThat(log(2)).hasSize(1);
    }

    @Test
    void whereAskingIsNotWelcomeItIsRefused() {
        cli.run("next-step", "1", "--no-date", "--may-follow-up", "no");

        Cli.Run run = followUp("done", "check-in:1", "--json");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.error().get("message"))
                .isEqualTo("They would rather not be asked; they will get in touch. To check in all the same, add"
                        + " --anyway.");
        assertThat(log(1)).isEmpty();
        assertThat(followUp("done", "check-in:1", "--anyway").exit()).isZero();
    }

    @Test
    void otherKindsAreDoneAtAnyTime() {
        followUp("add", "2", "--kind", "networking", "--due", "2026-12-24");

        assertThat(followUp("done", "1").exit()).isZero();
        Cli.Run again = followUp("done", "1");
        assertThat(again.exit()).isEqualTo(1);
        assertThat(again.err()).endsWith("[HW-31]\n");
        assertThat(followUp("done", "1", "--on", "tomorrow").exit()).isEqualTo(2);
        assertThat(followUp("done", "check-in:2", "--anyway", "--on", "2026-11-24")
                        .err())
                .endsWith("[HW-28]\n");
    }

    @Test
    void aThankYouIsDoneOnce() {
        cli.run("interview", "add", "1", "--at", "2026-11-23T09:00", "--with", "Ada Lovelace");

        assertThat(cli.run("today", "--json").list("actions").get(0))
                .containsEntry("key", "thank-you:1:1")
                .containsEntry("kind", "THANK_YOU")
                .containsEntry("contact", "Ada Lovelace")
                .containsEntry("channel", "EMAIL");
        assertThat(map(followUp("done", "thank-you:1:1", "--json").object(), "followUp"))
                .containsEntry("interview", BigDecimal.ONE)
                .containsEntry("contact", "Ada Lovelace");
        assertThat(followUp("done", "thank-you:1:1").err()).contains("There is nothing to do under “thank-you:1:1”");
        assertThat(log(1)).hasSize(1);
    }

    @Test
    void itIsPutOffToADay() {
        assertThat(followUp("snooze", "check-in:1", "--to", "2026-12-01").out())
                .isEqualTo("Put off: Check-in, Acme, Engineer, to 2026-12-01.\n");
        assertThat(cli.run("today", "--json").list("actions")).isEmpty();

        Map<String, Object> again =
                followUp("snooze", "1", "--days", "3", "--json").object();
        assertThat(again).containsEntry("until", "2026-11-26");
        assertThat(map(again, "followUp")).containsEntry("due", "2026-11-26").containsEntry("state", "PLANNED");
        assertThat(followUp("snooze", "1", "--days", "3").exit()).isZero();
        assertThat(followUp("snooze", "1", "--to", "yesterday").err()).endsWith("[HW-37]\n");
        assertThat(followUp("snooze", "1").err()).contains("--to DATE or --days N");
    }

    @Test
    void itIsPassedOn() {
        Cli.Run run = followUp("skip", "check-in:1");

        assertThat(run.out()).startsWith("Passed on: Check-in, Acme, Engineer.\nNo word since");
        assertThat(log(1)).isEmpty();
        assertThat(map(followUp("skip", "check-in:2", "--json").object(), "followUp"))
                .containsEntry("state", "SKIPPED");
    }

    @Test
    void theListIsByDay() {
        followUp("add", "1", "--kind", "other", "--due", "2026-11-27", "--what", "send\nsample");
        followUp("add", "2", "--kind", "networking", "--due", "2026-12-02", "--channel", "phone");

        assertThat(followUp("list").out()).isEqualTo("""
                        2026-11-23 Mon (1)
                          check-in:1  Check-in    Acme, Engineer (proposed)

                        2026-11-27 Fri (2)
                          1           Other       Acme, Engineer (send sample)
                          check-in:2  Check-in    Contoso, Analyst (proposed)

                        2026-12-02 Wed (1)
                          2           Networking  Contoso, Analyst (Phone)
                        """);
        assertThat(followUp("list", "2").out()).doesNotContain("Acme").contains("Contoso");
        assertThat(cli.german().run("followup", "list").out()).contains("vorgeschlagen");
    }

    @Test
    void theListInJsonHasTheSameFieldsForProposals() {
        followUp("add", "1", "--kind", "other", "--due", "2026-11-27");

        List<Map<String, Object>> list = followUp("list", "1", "--json").array();

        assertThat(list).hasSize(2).allSatisfy(one -> assertThat(one.keySet()).containsExactlyElementsOf(FIELDS));
        // The day it was due, not the one it rolled over to.
        assertThat(list.get(0))
                .containsEntry("key", "check-in:1")
                .containsEntry("due", "2026-11-17")
                .containsEntry("proposed", true);
        assertThat(list.get(1)).containsEntry("key", "1").containsEntry("proposed", false);
    }

    @Test
    void whatIsOverIsListedOnRequest() {
        followUp("done", "check-in:1", "--on", "2026-11-20");
        followUp("skip", "check-in:2");

        assertThat(followUp("list", "1").out()).doesNotContain("Done");
        assertThat(followUp("list", "--all").out())
                .contains("""
                        2026-11-20 Fri (1)
                          1           Check-in  Acme, Engineer (Done)
                        """)
                .contains("2           Check-in  Contoso, Analyst (Skipped)");
        assertThat(followUp("list", "--all", "--json").array())
                .extracting(one -> one.get("state"))
                .contains("DONE", "SKIPPED", "PLANNED");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Map<String, Object> of, String field) {
        return (Map<String, Object>) Objects.requireNonNull(of.get(field), field);
    }
}
