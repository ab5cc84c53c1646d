package headway.ui.pipeline;

import headway.domain.Channel;
import headway.domain.NextStep;
import headway.domain.Permission;
import headway.journal.Changes;
import headway.journal.Journal;
import headway.journal.Kept;
import headway.ui.kit.Background;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Keeps what is typed about an agreed next step: the first edit makes the agreement, later ones change it.
final class NextStepKeeper {
    private final Background background;
    private Target target = new Target(0, 0, false);

    /// The agreement that the fields stand for. Edits follow each other on the journal's thread, so the first one gives
    /// the number to those that were made before it was done.
    private static final class Target {
        private final long applicationId;
        private final boolean fresh;
        private volatile long id;

        Target(long applicationId, long id, boolean fresh) {
            this.applicationId = applicationId;
            this.id = id;
            this.fresh = fresh;
        }
    }

    NextStepKeeper(Background background) {
        this.background = background;
    }

    /// Says which agreement the fields stand for now.
    ///
    /// @param steps of the application, latest first
    /// @return null when it is still to be made
    @Nullable
    NextStep take(long applicationId, List<NextStep> steps) {
        NextStep latest = steps.isEmpty() ? null : steps.get(0);
        long id = latest == null ? 0 : latest.id();
        if (target.applicationId == applicationId && (isFresh() || (target.id == 0 && id == 0))) {
            return null;
        }
        if (target.applicationId != applicationId || target.id != id) {
            target = new Target(applicationId, id, false);
        }
        return latest;
    }

    /// From now on the fields stand for a further agreement.
    void fresh() {
        target = new Target(target.applicationId, 0, true);
    }

    /// True while a further agreement is still to be made.
    boolean isFresh() {
        return target.fresh && target.id == 0;
    }

    /// Leaves a further agreement that was not made.
    void back() {
        target = new Target(target.applicationId, 0, false);
    }

    /// Takes the agreement away.
    void remove() {
        Target gone = target;
        background.change(
                journal -> gone.id == 0 ? Changes.NONE : journal.nextSteps().remove(gone.id));
    }

    void edit(UnaryOperator<NextStep> change) {
        editAfter(journal -> new Kept<>(change, Changes.NONE));
    }

    /// Changes the agreement after something else was kept for it.
    void editAfter(Function<Journal, Kept<UnaryOperator<NextStep>>> prepared) {
        Target edited = target;
        background.change(journal -> {
            Kept<UnaryOperator<NextStep>> change = prepared.apply(journal);
            NextStep before = journal.nextSteps().of(edited.applicationId).stream()
                    .filter(step -> step.id() == edited.id)
                    .findFirst()
                    .orElseGet(() -> blank(edited.applicationId, journal.today()));
            NextStep after = change.value().apply(before);
            if (after.equals(before)) {
                return change.changes();
            }
            if (before.id() != 0) {
                return change.changes().and(journal.nextSteps().edit(after));
            }
            Kept<NextStep> made = journal.nextSteps().agree(after);
            edited.id = made.value().id();
            return change.changes().and(made.changes());
        });
    }

    static NextStep blank(long applicationId, LocalDate today) {
        return new NextStep(0, applicationId, "", null, Permission.NOT_ASKED, null, null, today);
    }

    static NextStep what(NextStep s, String what) {
        return new NextStep(
                s.id(), s.applicationId(), what, s.by(), s.mayFollowUp(), s.channel(), s.contactId(), s.agreedOn());
    }

    static NextStep by(NextStep s, @Nullable LocalDate by) {
        return new NextStep(
                s.id(), s.applicationId(), s.what(), by, s.mayFollowUp(), s.channel(), s.contactId(), s.agreedOn());
    }

    static NextStep mayFollowUp(NextStep s, Permission may) {
        return new NextStep(s.id(), s.applicationId(), s.what(), s.by(), may, s.channel(), s.contactId(), s.agreedOn());
    }

    static NextStep channel(NextStep s, @Nullable Channel channel) {
        return new NextStep(
                s.id(), s.applicationId(), s.what(), s.by(), s.mayFollowUp(), channel, s.contactId(), s.agreedOn());
    }

    static NextStep contact(NextStep s, @Nullable Long contactId) {
        return new NextStep(
                s.id(), s.applicationId(), s.what(), s.by(), s.mayFollowUp(), s.channel(), contactId, s.agreedOn());
    }

    static NextStep agreedOn(NextStep s, LocalDate day) {
        return new NextStep(
                s.id(), s.applicationId(), s.what(), s.by(), s.mayFollowUp(), s.channel(), s.contactId(), day);
    }
}
