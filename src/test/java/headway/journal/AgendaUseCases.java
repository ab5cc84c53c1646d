package headway.journal;

import headway.domain.ActionKey;
import headway.domain.Channel;
import headway.domain.ContactDirection;
import headway.domain.ContactEntry;
import headway.domain.FollowUp;
import headway.domain.FollowUpKind;
import headway.domain.Interview;
import headway.domain.InterviewType;
import headway.domain.JobApplication;
import headway.domain.NextStep;
import headway.domain.PacingSettings;
import headway.domain.Permission;
import headway.domain.StageKind;
import headway.domain.WorkDays;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// The use cases of following up, for the test that undoes each of them.
final class AgendaUseCases {
    private AgendaUseCases() {}

    /// What the journal holds before.
    record Filled(long person, long step, long entry, long interview, long followUp, long saved) {
        static final Filled NOTHING = new Filled(0, 0, 0, 0, 0, 0);
    }

    static Filled fill(UndoTest t) {
        Journal journal = t.journal;
        long person = journal.contacts().of(t.acme).get(0).contact().id();
        long step = journal.nextSteps().agree(step(t, t.globex)).value().id();
        long entry = journal.contactLog().log(entry(t, t.globex)).value().id();
        long interview = journal.interviews().add(interview(t, person)).value().id();
        long followUp = journal.followUps()
                .plan(FollowUp.planned(t.globex, FollowUpKind.PROMISED_ITEM, t.today.plusDays(2), "References"))
                .value()
                .id();
        long saved = t.add(
                JobApplication.builder("Umbra", "Clerk")
                        .deadline(t.today.plusDays(2))
                        .build(),
                StageKind.SAVED);
        return new Filled(person, step, entry, interview, followUp, saved);
    }

    static void addTo(Map<String, Consumer<UndoTest>> cases) {
        cases.put("NextSteps.agree", t -> t.journal.nextSteps().agree(step(t, t.acme)));
        cases.put(
                "NextSteps.edit", t -> t.journal.nextSteps().edit(withId(step(t, t.globex), t.agenda.step(), "other")));
        cases.put("NextSteps.remove", t -> t.journal.nextSteps().remove(t.agenda.step()));
        cases.put("ContactLog.log", t -> t.journal.contactLog().log(entry(t, t.acme)));
        cases.put(
                "ContactLog.edit",
                t -> t.journal
                        .contactLog()
                        .edit(new ContactEntry(
                                t.agenda.entry(),
                                t.globex,
                                ContactDirection.SENT,
                                t.today,
                                null,
                                t.agenda.person(),
                                "changed",
                                null,
                                Instant.EPOCH)));
        cases.put("ContactLog.remove", t -> t.journal.contactLog().remove(t.agenda.entry()));
        cases.put("Interviews.add", t -> t.journal.interviews().add(interview(t, t.agenda.person())));
        cases.put("Interviews.edit", t -> {
            Interview before = t.journal.interviews().find(t.agenda.interview()).orElseThrow();
            t.journal
                    .interviews()
                    .edit(new Interview(
                            before.id(),
                            before.applicationId(),
                            2,
                            InterviewType.PANEL,
                            before.start(),
                            ZoneId.of("America/New_York"),
                            30,
                            "Room 2",
                            List.of(),
                            "x"));
        });
        cases.put("Interviews.move", t -> t.journal.interviews().move(t.agenda.interview(), t.today.plusDays(9)));
        cases.put("Interviews.remove", t -> t.journal.interviews().remove(t.agenda.interview()));
        cases.put(
                "FollowUps.plan",
                t -> t.journal.followUps().plan(FollowUp.planned(t.acme, FollowUpKind.NETWORKING, t.today, "Coffee")));
        cases.put("FollowUps.edit", t -> {
            FollowUp before = t.journal.followUps().find(t.agenda.followUp()).orElseThrow();
            t.journal
                    .followUps()
                    .edit(before.withReach(Channel.POST, t.agenda.person()).withMessage("text"));
        });
        cases.put("FollowUps.remove", t -> t.journal.followUps().remove(t.agenda.followUp()));
        cases.put("FollowUps.moveTo", t -> t.journal.followUps().moveTo(key(t), t.today.plusDays(5)));
        cases.put(
                "FollowUps.moveTo proposed",
                t -> t.journal.followUps().moveTo(ActionKey.checkIn(t.globex), t.today.plusDays(30)));
        cases.put(
                "FollowUps.moveTo deadline",
                t -> t.journal.followUps().moveTo(ActionKey.apply(t.agenda.saved()), t.today.plusDays(1)));
        cases.put("FollowUps.done", t -> t.journal.followUps().done(key(t), FollowUps.Doing.on(t.today)));
        cases.put(
                "FollowUps.done proposed",
                t -> t.journal.followUps().done(ActionKey.checkIn(t.globex), FollowUps.Doing.on(t.today)));
        cases.put(
                "FollowUps.done thanks",
                t -> t.journal
                        .followUps()
                        .done(
                                ActionKey.thankYou(t.agenda.interview(), t.agenda.person()),
                                FollowUps.Doing.on(t.today)));
        cases.put(
                "FollowUps.done applying",
                t -> t.journal.followUps().done(ActionKey.apply(t.agenda.saved()), FollowUps.Doing.on(t.today)));
        cases.put("FollowUps.skip", t -> t.journal.followUps().skip(key(t)));
        cases.put("FollowUps.skip applying", t -> t.journal.followUps().skip(ActionKey.apply(t.agenda.saved())));
        cases.put("FollowUps.cameBack", t -> t.journal.followUps().cameBack(t.agenda.followUp(), "Thanks!"));
        cases.put(
                "Settings.setPacing",
                t -> t.journal
                        .settings()
                        .setPacing(new PacingSettings(
                                1,
                                2,
                                3,
                                4,
                                5,
                                6,
                                new WorkDays(Set.of(DayOfWeek.FRIDAY), Set.of(LocalDate.of(2026, 12, 24))))));
        cases.put("Settings.setTemplate", t -> t.journal.settings().setTemplate("X", "Hello {firstName}"));
        cases.put("Settings.setMyName", t -> t.journal.settings().setMyName("Kim"));
        cases.put("Settings.setFirstDayOfWeek", t -> t.journal.settings().setFirstDayOfWeek(DayOfWeek.SATURDAY));
        cases.put("Settings.setCalendarFile", t -> t.journal.settings().setCalendarFile("jobs.ics"));
        cases.put("Settings.setCalendarAlarms", t -> t.journal.settings().setCalendarAlarms(true));
    }

    private static ActionKey key(UndoTest t) {
        return ActionKey.followUp(t.agenda.followUp());
    }

    private static NextStep step(UndoTest t, long applicationId) {
        return new NextStep(
                0,
                applicationId,
                "They decide",
                t.today.plusDays(3),
                Permission.YES,
                Channel.PHONE,
                null,
                t.today.minusDays(1));
    }

    private static NextStep withId(NextStep step, long id, String what) {
        return new NextStep(id, step.applicationId(), what, null, Permission.NO, null, null, step.agreedOn());
    }

    private static ContactEntry entry(UndoTest t, long applicationId) {
        return new ContactEntry(
                0,
                applicationId,
                ContactDirection.RECEIVED,
                t.today.minusDays(2),
                Channel.EMAIL,
                null,
                "They wrote",
                null,
                Instant.EPOCH);
    }

    private static Interview interview(UndoTest t, long person) {
        return new Interview(
                0,
                t.globex,
                1,
                InterviewType.VIDEO,
                t.today.plusDays(1).atTime(14, 0),
                ZoneId.of("Europe/Berlin"),
                45,
                "https://meet.example/1",
                List.of(person),
                "");
    }
}
