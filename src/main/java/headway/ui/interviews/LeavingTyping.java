package headway.ui.interviews;

import headway.domain.Leaving;
import headway.domain.Leaving.Agreed;
import headway.domain.LeavingQuestion;
import headway.domain.Permission;
import headway.domain.PromisedItem;
import headway.journal.Changes;
import headway.journal.Journal;
import headway.journal.Kept;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// A leaving checklist as it is being filled in, and as the journal has it. A new promise has a number below 0 until
/// the journal has given it its own.
final class LeavingTyping {
    /// The journal's numbers of promises that were new here; written on the journal's thread.
    private final Map<Long, Long> numbers = new ConcurrentHashMap<>();

    private @Nullable Leaving typed;
    private @Nullable Leaving kept;
    private long lastNew;
    private int underWay;

    /// The checklist as it is now; null before one is shown.
    @Nullable
    Leaving typed() {
        return typed;
    }

    /// Takes up what the journal has.
    ///
    /// @return true when it differs from what is being filled in, so that the fields have to show it
    boolean take(Leaving read) {
        Leaving before = kept;
        Leaving now = typed;
        if (before != null && now != null && before.interviewId() == read.interviewId()) {
            if (underWay > 0 || read.equals(before)) {
                return false;
            }
            if (read.equals(keepable(now)) || isTyped()) {
                kept = read;
                return false;
            }
        }
        kept = read;
        typed = read;
        return true;
    }

    /// True when there is something to keep.
    boolean isTyped() {
        return typed != null && kept != null && !keepable(typed).equals(kept);
    }

    /// Changes what is typed.
    ///
    /// @return true when it is different now
    boolean edit(UnaryOperator<Leaving> edit) {
        Leaving before = typed;
        if (before == null) {
            return false;
        }
        typed = edit.apply(before);
        return !before.equals(typed);
    }

    /// Notes what was agreed. Whoever notes an answer has asked.
    boolean agree(LeavingQuestion about, UnaryOperator<Agreed> edit) {
        return edit(leaving -> {
            Agreed before = agreed(leaving);
            Agreed after = edit.apply(before);
            if (after.equals(before)) {
                return leaving;
            }
            Leaving noted = leaving.withAgreed(after);
            return leaving.answers().containsKey(about) || after.isEmpty() ? noted : noted.withAnswer(about, true);
        });
    }

    /// Adds a promise. Whoever promises something has asked.
    ///
    /// @param item with number 0
    void promise(PromisedItem item) {
        lastNew--;
        long number = lastNew;
        edit(leaving -> {
            List<PromisedItem> items = new ArrayList<>(leaving.promised());
            items.add(numbered(item, number));
            return leaving.withPromised(items).withAnswer(LeavingQuestion.ANYTHING_ELSE, true);
        });
    }

    boolean change(long number, UnaryOperator<PromisedItem> edit) {
        return edit(leaving -> leaving.withPromised(leaving.promised().stream()
                .map(one -> isSame(number, one.followUpId()) ? edit.apply(one) : one)
                .toList()));
    }

    boolean remove(long number) {
        return edit(leaving -> leaving.withPromised(leaving.promised().stream()
                .filter(one -> !isSame(number, one.followUpId()))
                .toList()));
    }

    /// Whether two numbers are of the same promise, before and after it was kept.
    boolean isSame(long one, long other) {
        return one == other || Objects.equals(numbers.get(one), other) || Objects.equals(numbers.get(other), one);
    }

    /// Begins to keep what is typed.
    ///
    /// @return to be given to [#keep], on the journal's thread
    Leaving begin() {
        Leaving sent = keepable(Objects.requireNonNull(typed));
        kept = sent;
        underWay++;
        return sent;
    }

    /// Keeps it; promises that are gone from the journal by now stay gone.
    Kept<Leaving> keep(Journal journal, Leaving sent) {
        Set<Long> before = numbers(journal, sent.interviewId());
        List<Long> fresh = new ArrayList<>();
        List<PromisedItem> items = new ArrayList<>();
        for (PromisedItem item : sent.promised()) {
            long number = numbers.getOrDefault(item.followUpId(), item.followUpId());
            if (number < 0) {
                fresh.add(item.followUpId());
                items.add(numbered(item, 0));
            } else if (before.contains(number)) {
                items.add(numbered(item, number));
            }
        }
        Changes changes = journal.leaving().keep(sent.withPromised(items));
        List<Long> made = numbers(journal, sent.interviewId()).stream()
                .filter(number -> !before.contains(number))
                .sorted()
                .toList();
        for (int i = 0; i < Math.min(fresh.size(), made.size()); i++) {
            numbers.put(fresh.get(i), made.get(i));
        }
        return new Kept<>(sent, changes);
    }

    /// What was begun is done, or has failed.
    void end() {
        underWay--;
        typed = typed == null ? null : withNumbers(typed);
        kept = kept == null ? null : withNumbers(kept);
    }

    /// What is agreed so far; says nothing where nothing is.
    static Agreed agreed(Leaving leaving) {
        Agreed agreed = leaving.agreed();
        return agreed == null ? new Agreed("", null, Permission.NOT_ASKED, null, null) : agreed;
    }

    private Leaving withNumbers(Leaving leaving) {
        return leaving.withPromised(leaving.promised().stream()
                .map(one -> numbered(one, numbers.getOrDefault(one.followUpId(), one.followUpId())))
                .toList());
    }

    private static Set<Long> numbers(Journal journal, long interviewId) {
        Set<Long> numbers = new HashSet<>();
        journal.leaving().of(interviewId).promised().forEach(one -> numbers.add(one.followUpId()));
        return numbers;
    }

    private static Leaving keepable(Leaving leaving) {
        return agreed(leaving).isEmpty() ? leaving.withAgreed(null) : leaving;
    }

    private static PromisedItem numbered(PromisedItem one, long number) {
        return new PromisedItem(
                number,
                one.kind(),
                one.what(),
                one.due(),
                one.contactId(),
                one.documentId(),
                one.planId(),
                one.state());
    }
}
