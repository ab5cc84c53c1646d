package headway.ui.pipeline;

import headway.domain.ApplicationCard;
import headway.domain.ApplicationFilter;
import headway.domain.Duplicates;
import headway.domain.PipelineStage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The state of the pipeline screen: all cards, the filter, and what the board and the table show of them.
public final class PipelineModel {
    private static final Comparator<ApplicationCard> LATEST_FIRST = Comparator.comparing(ApplicationCard::stageSince)
            .thenComparingLong(ApplicationCard::id)
            .reversed();

    private final Map<Long, ApplicationCard> cards = new LinkedHashMap<>();
    private final ObservableList<PipelineStage> stages = FXCollections.observableArrayList();
    private final ObservableList<ApplicationCard> visible = FXCollections.observableArrayList();
    private final Map<Long, ObservableList<ApplicationCard>> columns = new HashMap<>();
    private final ObjectProperty<ApplicationFilter> filter = new SimpleObjectProperty<>(ApplicationFilter.ALL);
    private final ObjectProperty<@Nullable ApplicationCard> selected = new SimpleObjectProperty<>();
    private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper();
    private final BooleanProperty loaded = new SimpleBooleanProperty();
    private Set<Long> found = Set.of();

    /// The current stages from left to right.
    public ObservableList<PipelineStage> stages() {
        return stages;
    }

    /// The cards that pass the filter, latest step first.
    public ObservableList<ApplicationCard> visible() {
        return visible;
    }

    /// The visible cards of one stage.
    public ObservableList<ApplicationCard> column(long stageId) {
        return columns.computeIfAbsent(stageId, id -> FXCollections.observableArrayList());
    }

    public ObjectProperty<ApplicationFilter> filterProperty() {
        return filter;
    }

    public ObjectProperty<@Nullable ApplicationCard> selectedProperty() {
        return selected;
    }

    /// How many applications there are, whatever the filter.
    public ReadOnlyIntegerProperty totalProperty() {
        return total.getReadOnlyProperty();
    }

    /// True once the journal has been read.
    public BooleanProperty loadedProperty() {
        return loaded;
    }

    public Collection<ApplicationCard> all() {
        return cards.values();
    }

    public Optional<ApplicationCard> card(long id) {
        return Optional.ofNullable(cards.get(id));
    }

    public Optional<PipelineStage> stage(long id) {
        return stages.stream().filter(stage -> stage.id() == id).findFirst();
    }

    /// The stage beside another one; empty at the ends.
    ///
    /// @param step -1 for left, 1 for right
    public Optional<PipelineStage> beside(long stageId, int step) {
        for (int i = 0; i < stages.size(); i++) {
            if (stages.get(i).id() == stageId) {
                int at = i + step;
                return at >= 0 && at < stages.size() ? Optional.of(stages.get(at)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// Takes over everything as read from the journal.
    public void load(List<PipelineStage> freshStages, List<ApplicationCard> freshCards) {
        cards.clear();
        freshCards.forEach(card -> cards.put(card.id(), card));
        if (!stages.equals(freshStages)) {
            stages.setAll(freshStages);
        }
        show();
        loaded.set(true);
    }

    /// Takes over some cards as read anew; those that are gone are absent from the fresh ones.
    public void refresh(Set<Long> ids, List<ApplicationCard> fresh) {
        Map<Long, ApplicationCard> renewed = new HashMap<>();
        fresh.forEach(card -> renewed.put(card.id(), card));
        for (long id : ids) {
            ApplicationCard card = renewed.get(id);
            if (card == null) {
                cards.remove(id);
            } else {
                cards.put(id, card);
            }
        }
        sort();
        show();
    }

    /// Sets the filter, with the applications in which its words were found.
    public void apply(ApplicationFilter wanted, Set<Long> matches) {
        found = matches;
        filter.set(wanted);
        show();
    }

    /// Tags in use, in alphabetical order.
    public List<String> tags() {
        TreeSet<String> tags = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        cards.values().forEach(card -> tags.addAll(card.tags()));
        return List.copyOf(tags);
    }

    /// Sources in use, in alphabetical order.
    public List<String> sources() {
        TreeSet<String> sources = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (ApplicationCard card : cards.values()) {
            if (!card.source().isBlank()) {
                sources.add(card.source());
            }
        }
        return List.copyOf(sources);
    }

    /// Applications that a new one likely repeats, three at most.
    public List<ApplicationCard> likelyDuplicates(String company, String role, String url) {
        return cards.values().stream()
                .filter(card -> Duplicates.likely(company, role, url, card))
                .limit(3)
                .toList();
    }

    private void sort() {
        List<ApplicationCard> sorted = new ArrayList<>(cards.values());
        sorted.sort(LATEST_FIRST);
        cards.clear();
        sorted.forEach(card -> cards.put(card.id(), card));
    }

    private void show() {
        ApplicationFilter wanted = filter.get();
        boolean words = !wanted.text().isBlank();
        Map<Long, List<ApplicationCard>> sorted = new HashMap<>();
        stages.forEach(stage -> sorted.put(stage.id(), new ArrayList<>()));
        List<ApplicationCard> passing = new ArrayList<>();
        for (ApplicationCard card : cards.values()) {
            if ((!words || found.contains(card.id())) && wanted.matches(card)) {
                passing.add(card);
                List<ApplicationCard> column = sorted.get(card.stageId());
                if (column != null) {
                    column.add(card);
                }
            }
        }
        setIfChanged(visible, passing);
        sorted.forEach((stageId, column) -> setIfChanged(column(stageId), column));
        total.set(cards.size());
        ApplicationCard was = selected.get();
        if (was != null) {
            selected.set(cards.get(was.id()));
        }
    }

    private static void setIfChanged(ObservableList<ApplicationCard> list, List<ApplicationCard> fresh) {
        if (list.size() == fresh.size() && list.size() > 0) {
            int changed = -1;
            for (int i = 0; i < fresh.size(); i++) {
                if (!list.get(i).equals(fresh.get(i))) {
                    if (changed >= 0) {
                        list.setAll(fresh);
                        return;
                    }
                    changed = i;
                }
            }
            // One changed card must not throw away the selection and the scroll position.
            if (changed >= 0) {
                list.set(changed, fresh.get(changed));
            }
        } else if (!list.equals(fresh)) {
            list.setAll(fresh);
        }
    }
}
