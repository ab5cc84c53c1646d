package headway.ui;

import headway.domain.ActionKey;
import headway.domain.Channel;
import headway.domain.ContactDirection;
import headway.domain.ContactEntry;
import headway.domain.FollowUp;
import headway.domain.FollowUpKind;
import headway.domain.Interview;
import headway.domain.InterviewType;
import headway.domain.NextStep;
import headway.domain.Permission;
import headway.journal.FollowUps.Doing;
import headway.journal.Journal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Everything that one application can have been through.
final class AgendaContent {
    private AgendaContent() {}

    private static final List<Channel> CHANNELS = List.of(Channel.values());

    static void fill(Journal journal, long applicationId) {
        LocalDate today = journal.today();
        long person = journal.contacts().of(applicationId).get(0).contact().id();
        for (int i = 8; i >= 0; i--) {
            journal.contactLog()
                    .log(new ContactEntry(
                            0,
                            applicationId,
                            i % 2 == 0 ? ContactDirection.RECEIVED : ContactDirection.SENT,
                            today.minusDays(10 + 7L * i),
                            CHANNELS.get(i % CHANNELS.size()),
                            i == 3 ? null : person,
                            i == 4
                                    ? "Ein langes Gespräch über alles, was noch offen ist. ".repeat(12)
                                    : "Kurz telefoniert",
                            null,
                            Instant.EPOCH));
        }
        agree(journal, applicationId, "Unterlagen werden geprüft", today.minusDays(20), person, today.minusDays(40));
        agree(journal, applicationId, "Entscheidung der Abteilungsleitung", null, person, today.minusDays(10));
        interview(
                journal,
                applicationId,
                1,
                InterviewType.PHONE,
                today.minusDays(25),
                ZoneId.of("Europe/Vienna"),
                person);
        interview(
                journal,
                applicationId,
                2,
                InterviewType.VIDEO,
                today.minusDays(4),
                ZoneId.of("America/New_York"),
                person);
        plan(journal, applicationId, FollowUpKind.PROMISED_ITEM, today.plusDays(1), "Arbeitsproben");
        plan(journal, applicationId, FollowUpKind.CHECK_IN, today.plusDays(9), "");
        long done = plan(journal, applicationId, FollowUpKind.THANK_YOU, today.minusDays(4), "Dank");
        journal.followUps().done(ActionKey.followUp(done), Doing.on(today.minusDays(4)));
        journal.followUps().cameBack(done, "Gern geschehen, bis bald");
        journal.followUps()
                .skip(ActionKey.followUp(
                        plan(journal, applicationId, FollowUpKind.OTHER, today.minusDays(2), "Messe")));
    }

    private static long plan(Journal journal, long applicationId, FollowUpKind kind, LocalDate due, String what) {
        return journal.followUps()
                .plan(FollowUp.planned(applicationId, kind, due, what))
                .value()
                .id();
    }

    private static void agree(
            Journal journal, long applicationId, String what, @Nullable LocalDate by, long person, LocalDate on) {
        journal.nextSteps().agree(new NextStep(0, applicationId, what, by, Permission.YES, Channel.EMAIL, person, on));
    }

    private static void interview(
            Journal journal,
            long applicationId,
            int round,
            InterviewType type,
            LocalDate day,
            ZoneId zone,
            long person) {
        journal.interviews()
                .add(new Interview(
                        0,
                        applicationId,
                        round,
                        type,
                        day.atTime(14, 30),
                        zone,
                        45,
                        "https://meet.example/donau",
                        List.of(person),
                        ""));
    }
}
