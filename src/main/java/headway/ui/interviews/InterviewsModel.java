package headway.ui.interviews;

import headway.domain.InterviewLine;
import headway.domain.InterviewSheet;
import headway.domain.Leaving;
import headway.domain.LeavingQuestion;
import headway.domain.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which interview is chosen, which part about it is shown, and what the list holds.
final class InterviewsModel {
    private final Set<InterviewTab> tabs;
    private final Map<Long, Opened> opened = new HashMap<>();
    private InterviewsReading reading = InterviewsReading.NOTHING;
    private String words = "";
    private long chosen;

    /// @param usual where it opened of itself
    /// @param tab what is shown
    private record Opened(InterviewTab usual, InterviewTab tab) {}

    /// A row of the list.
    ///
    /// @param first whether it is the first of those ahead, or of those that are over
    record Row(InterviewLine line, boolean past, boolean first) {}

    /// @param tabs the parts that there are
    InterviewsModel(Set<InterviewTab> tabs) {
        this.tabs = Set.copyOf(tabs);
    }

    InterviewsReading reading() {
        return reading;
    }

    /// True once something was read.
    boolean isRead() {
        return !reading.equals(InterviewsReading.NOTHING);
    }

    /// The number of the chosen interview, 0 for none.
    long chosen() {
        return chosen;
    }

    /// The chosen interview; empty while it is not read, or there is none.
    Optional<InterviewSheet> sheet() {
        return Optional.ofNullable(reading.sheet())
                .filter(sheet -> sheet.interview().id() == chosen);
    }

    /// The part that is shown.
    InterviewTab tab() {
        Opened one = opened.get(chosen);
        return one == null ? InterviewTab.PREPARE : one.tab();
    }

    /// Chooses an interview; its part is known when it is read.
    void choose(long id) {
        chosen = id;
    }

    /// Chooses an interview, to be opened where it stands, whatever was turned to there before.
    void open(long id) {
        opened.remove(id);
        choose(id);
    }

    void turnTo(InterviewTab tab) {
        Opened one = opened.get(chosen);
        opened.put(chosen, new Opened(one == null ? tab : one.usual(), tab));
    }

    /// Takes up what the journal has.
    ///
    /// @param arriving true when somebody comes to the screen, so that an interview that is over by now opens anew
    /// @return false when it is about another interview than the one that is chosen by now
    boolean take(InterviewsReading read, boolean arriving) {
        if (read.wanted() != chosen) {
            return false;
        }
        reading = read;
        InterviewSheet sheet = read.sheet();
        chosen = sheet == null ? 0 : sheet.interview().id();
        if (sheet != null) {
            InterviewTab usual = usual(sheet);
            Opened before = opened.get(chosen);
            if (before == null || (arriving && before.usual() != usual)) {
                opened.put(chosen, new Opened(usual, usual));
            }
        }
        return true;
    }

    /// Narrows the list to those in which all the words are found: company, role and people.
    void search(String typed) {
        words = Texts.fold(typed);
    }

    boolean isSearching() {
        return !words.isEmpty();
    }

    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        add(rows, reading.upcoming(), false);
        add(rows, reading.past(), true);
        return rows;
    }

    /// Prepare while it is ahead; then leaving until each of its questions has an answer; then thanks.
    private InterviewTab usual(InterviewSheet sheet) {
        if (sheet.interview().endsAt().isAfter(reading.now())) {
            return InterviewTab.PREPARE;
        }
        InterviewTab usual = isFilled(sheet.leaving()) ? InterviewTab.THANKS : InterviewTab.LEAVING;
        return tabs.contains(usual) ? usual : InterviewTab.PREPARE;
    }

    private static boolean isFilled(Leaving leaving) {
        return leaving.answers().size() == LeavingQuestion.values().length;
    }

    private void add(List<Row> rows, List<InterviewLine> lines, boolean past) {
        boolean first = true;
        for (InterviewLine line : lines) {
            if (fits(line)) {
                rows.add(new Row(line, past, first));
                first = false;
            }
        }
    }

    private boolean fits(InterviewLine line) {
        if (words.isEmpty()) {
            return true;
        }
        String all = Texts.fold(line.company() + " " + line.role() + " " + String.join(" ", line.people()));
        for (String word : words.split(" ", -1)) {
            if (!all.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
