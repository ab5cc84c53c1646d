package headway.journal;

import headway.domain.ActionKey;
import headway.domain.Channel;
import headway.domain.Contact;
import headway.domain.ContactDirection;
import headway.domain.ContactEntry;
import headway.domain.ContactRole;
import headway.domain.FollowUp;
import headway.domain.FollowUpKind;
import headway.domain.Interview;
import headway.domain.InterviewType;
import headway.domain.NextStep;
import headway.domain.Permission;
import headway.domain.WorkDays;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// The interviews, agreements and follow-ups of the invented search.
final class SampleAgenda {
    private final Journal journal;
    private final LocalDate today;

    SampleAgenda(Journal journal) {
        this.journal = journal;
        this.today = journal.today();
    }

    /// @param juniper has been asked twice and rests
    void fill(long alder, long bluewater, long cobalt, long granite, long ivy, long juniper) {
        long nadia = journal.contacts().of(alder).get(0).contact().id();
        interview(alder, 1, InterviewType.VIDEO, today.minusDays(6), 11, "https://meet.example/alder", nadia);
        journal.followUps()
                .done(
                        thanks(alder, 0, nadia),
                        new FollowUps.Doing(
                                today.minusDays(6),
                                Channel.EMAIL,
                                nadia,
                                "Thank you for the talk about the new reading room."));
        agree(alder, "A second talk with the team", today.plusDays(1), Channel.EMAIL, nadia, today.minusDays(6));
        interview(alder, 2, InterviewType.ON_SITE, today.plusDays(1), 14, "12 Mill Lane, Leeds", nadia);
        plan(alder, FollowUpKind.PROMISED_ITEM, today, "Three work samples for Nadia");

        long tom = person(bluewater, "Tom Lindqvist", "Recruiter", "tom@bluewater.example", "+44 113 496 0000");
        log(
                bluewater,
                ContactDirection.RECEIVED,
                today.minusDays(12),
                Channel.PHONE,
                tom,
                "Twenty minutes about the team");
        agree(bluewater, "They choose whom to meet", today.minusDays(6), Channel.PHONE, tom, today.minusDays(12));

        journal.followUps()
                .done(
                        ActionKey.checkIn(cobalt),
                        new FollowUps.Doing(today.minusDays(9), Channel.EMAIL, null, "Asked how things stand"));
        plan(granite, FollowUpKind.FEEDBACK_REQUEST, workday(5), "");
        plan(ivy, FollowUpKind.OFFER_REPLY, workday(4), "");
        journal.followUps().done(ActionKey.checkIn(juniper), FollowUps.Doing.on(today.minusDays(50)));
        journal.followUps().done(ActionKey.checkIn(juniper), FollowUps.Doing.on(today.minusDays(35)));
    }

    private LocalDate workday(int daysAhead) {
        return WorkDays.MONDAY_TO_FRIDAY.sameOrNext(today.plusDays(daysAhead));
    }

    private ActionKey thanks(long applicationId, int at, long contactId) {
        return ActionKey.thankYou(journal.interviews().of(applicationId).get(at).id(), contactId);
    }

    private void interview(
            long applicationId, int round, InterviewType type, LocalDate day, int hour, String place, long contactId) {
        journal.interviews()
                .add(new Interview(
                        0,
                        applicationId,
                        round,
                        type,
                        day.atTime(hour, 0),
                        journal.zone(),
                        60,
                        place,
                        List.of(contactId),
                        ""));
    }

    private long person(long applicationId, String name, String title, String email, String phone) {
        journal.contacts()
                .add(
                        applicationId,
                        new Contact(0, name, title, "", email, phone, Channel.PHONE, ""),
                        ContactRole.RECRUITER);
        return journal.contacts().of(applicationId).get(0).contact().id();
    }

    private void agree(
            long applicationId, String what, LocalDate by, Channel channel, long contactId, LocalDate agreedOn) {
        journal.nextSteps()
                .agree(new NextStep(0, applicationId, what, by, Permission.YES, channel, contactId, agreedOn));
    }

    private void log(
            long applicationId,
            ContactDirection direction,
            LocalDate on,
            Channel channel,
            long contactId,
            String words) {
        journal.contactLog()
                .log(new ContactEntry(0, applicationId, direction, on, channel, contactId, words, null, Instant.EPOCH));
    }

    private void plan(long applicationId, FollowUpKind kind, LocalDate due, String what) {
        journal.followUps().plan(FollowUp.planned(applicationId, kind, due, what));
    }
}
