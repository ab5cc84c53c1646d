package headway.journal;

import headway.domain.ActionKey;
import headway.domain.Channel;
import headway.domain.Contact;
import headway.domain.FollowUp;
import headway.domain.FollowUpKind;
import headway.domain.FollowUpState;
import headway.domain.Interview;
import headway.domain.InterviewLine;
import headway.domain.NextStep;
import headway.domain.ThankYou;
import headway.domain.ThankYouForm;
import headway.domain.ThankYouNote;
import headway.domain.ThankYouOwed;
import headway.journal.Changes.Area;
import headway.store.ContactRepository;
import headway.store.Db;
import headway.store.FollowUpRepository;
import headway.store.InterviewRepository;
import headway.store.NextStepRepository;
import headway.store.ThankYouRepository;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Thanks for interviews: one to each person, due on the day the interview ends.
public final class ThankYous {
    private final Journal journal;

    ThankYous(Journal journal) {
        this.journal = journal;
    }

    /// The thank-yous of an interview, one to each person, in their order; one to nobody where nobody is named.
    public List<ThankYouOwed> of(long interviewId) {
        return journal.read(db -> of(db, Interviews.existing(db, interviewId)));
    }

    /// What is still to be sent, the first due first: for interviews that ended within the last days, and what was
    /// put off.
    public List<ThankYouOwed> open() {
        return journal.read(this::open);
    }

    /// Which way to send the thanks for an interview, and why, as of today.
    public ThankYou.Way way(long interviewId) {
        return journal.read(db -> way(db, Interviews.existing(db, interviewId)));
    }

    ThankYou.Way way(Db db, Interview interview) throws SQLException {
        NextStep step = NextStepRepository.current(db, interview.applicationId());
        LocalDate day = interview.startIn(journal.zone()).toLocalDate();
        return ThankYou.way(ThankYou.decision(step, day), journal.today(), Settings.pacing(db));
    }

    /// Keeps a thank-you as it is being written.
    public Changes keep(ThankYouNote typed) {
        ThankYouNote clean = new ThankYouNote(
                typed.interviewId(),
                typed.contactId(),
                typed.form(),
                Rules.text(typed.point()),
                Rules.text(typed.text()));
        Interview interview = journal.read(db -> Interviews.existing(db, clean.interviewId()));
        return journal.change(
                journal.named("undo.thankYou", interview.applicationId()), Changes.of(Area.INTERVIEWS), db -> {
                    Rules.contactExists(db, clean.contactId());
                    if (!clean.equals(ThankYouRepository.find(db, clean.interviewId(), clean.contactId()))) {
                        ThankYouRepository.keep(db, clean);
                    }
                    return true;
                });
    }

    /// Marks a thank-you as sent: logs the contact and counts the effort, all one step.
    ///
    /// @param key of the thank-you
    /// @param form in which it was sent
    /// @param on today or earlier
    /// @param text as it was sent; may be empty
    public Kept<FollowUps.Result> sent(ActionKey key, ThankYouForm form, LocalDate on, String text) {
        Channel channel = form.channel();
        return journal.followUps().done(key, new FollowUps.Doing(on, channel, null, text));
    }

    List<ThankYouOwed> of(Db db, Interview interview) throws SQLException {
        InterviewLine line = Interviews.line(db, interview.id());
        List<FollowUp> followUps = FollowUpRepository.of(db, interview.applicationId()).stream()
                .filter(one ->
                        one.kind() == FollowUpKind.THANK_YOU && Objects.equals(one.interviewId(), interview.id()))
                .toList();
        Set<Long> people = new LinkedHashSet<>(interview.contactIds());
        // Somebody who was thanked and taken off the interview since.
        followUps.stream()
                .map(FollowUp::contactId)
                .filter(Objects::nonNull)
                .filter(id -> !people.contains(id))
                .sorted()
                .forEach(people::add);
        List<ThankYouOwed> owed = new ArrayList<>();
        for (Long contactId : people) {
            owed.add(owed(db, interview, line, contactId, followUps));
        }
        if (owed.isEmpty()) {
            owed.add(owed(db, interview, line, null, followUps));
        }
        return owed;
    }

    private ThankYouOwed owed(
            Db db, Interview interview, InterviewLine line, @Nullable Long contactId, List<FollowUp> followUps)
            throws SQLException {
        FollowUp there = followUps.stream()
                .filter(one -> Objects.equals(one.contactId(), contactId))
                .findFirst()
                .orElse(null);
        Contact contact = contactId == null ? null : ContactRepository.find(db, contactId);
        ThankYouNote note = ThankYouRepository.find(db, interview.id(), contactId);
        if (there == null) {
            return new ThankYouOwed(
                    ActionKey.thankYou(interview.id(), contactId == null ? 0 : contactId),
                    line,
                    contact,
                    interview.endDayIn(journal.zone()),
                    FollowUpState.PLANNED,
                    null,
                    note,
                    "");
        }
        return new ThankYouOwed(
                ActionKey.followUp(there.id()),
                line,
                contact,
                there.due(),
                there.state(),
                there.closedOn(),
                note,
                there.state() == FollowUpState.DONE ? there.message() : "");
    }

    private List<ThankYouOwed> open(Db db) throws SQLException {
        LocalDate today = journal.today();
        Set<Long> ids = new LinkedHashSet<>();
        for (Thanks.Owed owed : Thanks.owed(db, today.minusDays(ThankYou.PROPOSED_FOR_DAYS), today, journal.zone())) {
            if (!owed.of().interview().endsAt().isAfter(journal.now())) {
                ids.add(owed.of().interview().id());
            }
        }
        ids.addAll(InterviewRepository.withPlannedThanks(db));
        List<ThankYouOwed> open = new ArrayList<>();
        for (long id : ids) {
            for (ThankYouOwed owed : of(db, Interviews.existing(db, id))) {
                if (owed.state() == FollowUpState.PLANNED) {
                    open.add(owed);
                }
            }
        }
        open.sort(Comparator.comparing(ThankYouOwed::due));
        return open;
    }
}
