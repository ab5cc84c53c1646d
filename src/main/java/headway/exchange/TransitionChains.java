package headway.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Puts the changes of a log with a row per change (company, from, to) together to histories, whatever their order.
final class TransitionChains {
    private final Map<String, List<Chain>> chains = new LinkedHashMap<>();

    /// A stage as the log names it.
    ///
    /// @param meaning null where the word is not known
    record Stop(
            String word,
            @Nullable WordMeaning meaning,
            @Nullable LocalDate on) {
        boolean is(Stop other) {
            return StatusWords.fold(word).equals(StatusWords.fold(other.word));
        }

        boolean isBlank() {
            return StatusWords.fold(word).isEmpty();
        }

        boolean isEnd() {
            return meaning != null && meaning.outcome() != null;
        }
    }

    /// @param from the stage left
    /// @param to the stage entered
    record Change(Stop from, Stop to) {}

    private static final class Chain {
        final Draft draft;
        final List<Stop> stops = new ArrayList<>();

        Chain(Draft draft) {
            this.draft = draft;
        }

        Stop last() {
            return stops.get(stops.size() - 1);
        }
    }

    /// Adds a change to the history that it continues.
    ///
    /// @param key tells applications apart
    /// @return the draft of that history: the one given where it begins a new one
    Draft add(String key, Draft draft, Change change) {
        List<Chain> known = chains.computeIfAbsent(key, k -> new ArrayList<>());
        for (Chain chain : known) {
            if (!change.from().isBlank() && chain.last().is(change.from())) {
                addStop(chain, change.to());
                return chain.draft;
            }
        }
        for (Chain chain : known) {
            if (chain.stops.get(0).is(change.to())
                    && !change.from().isBlank()
                    && !change.from().isEnd()) {
                chain.stops.add(0, change.from());
                return chain.draft;
            }
        }
        for (Chain chain : known) {
            if (!chain.last().isEnd()) {
                addStop(chain, change.from());
                addStop(chain, change.to());
                return chain.draft;
            }
        }
        Chain chain = new Chain(draft);
        known.add(chain);
        addStop(chain, change.from());
        addStop(chain, change.to());
        if (chain.stops.isEmpty()) {
            chain.stops.add(change.to());
        }
        return draft;
    }

    private static void addStop(Chain chain, Stop stop) {
        boolean again = !chain.stops.isEmpty() && chain.last().is(stop);
        if (!stop.isBlank() && !again) {
            chain.stops.add(stop);
        }
    }

    /// Writes the histories into their drafts.
    void finish() {
        for (List<Chain> group : chains.values()) {
            for (Chain chain : group) {
                for (Stop stop : chain.stops) {
                    if (stop.meaning() != null) {
                        chain.draft.step(stop.word(), stop.meaning(), stop.on());
                    }
                }
            }
        }
    }
}
