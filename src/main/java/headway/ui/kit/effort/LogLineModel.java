package headway.ui.kit.effort;

import headway.domain.EffortFacts;
import headway.domain.EffortLine;
import headway.domain.EffortReading;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// A line of the log as it is typed, and what it is understood as.
public final class LogLineModel {
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable EffortReading> reading = new ReadOnlyObjectWrapper<>();
    private @Nullable EffortFacts facts;

    public LogLineModel() {
        text.subscribe(typed -> read());
    }

    public StringProperty textProperty() {
        return text;
    }

    /// What the line says; null while it is empty, or the journal was not read yet.
    public ReadOnlyObjectProperty<@Nullable EffortReading> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /// What it is read with; null before.
    @Nullable
    EffortFacts facts() {
        return facts;
    }

    /// Takes over what it is read with.
    void load(EffortFacts read) {
        facts = read;
        read();
    }

    private void read() {
        EffortFacts known = facts;
        reading.set(known == null || text.get().isBlank() ? null : EffortLine.read(text.get(), known));
    }
}
