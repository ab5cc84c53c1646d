package headway.ui.kit;

import headway.text.Messages;
import java.time.DateTimeException;
import java.time.LocalDate;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// A date picker in which a text that is no date stays, with one sentence about it; the usual one takes it away.
public final class DateField extends DatePicker {
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private String wrong = "";
    private boolean emptied;

    /// Says which words are understood. To be called before anything else.
    public void use(Formats formats, Messages messages) {
        StringConverter<LocalDate> dates = formats.dateConverter();
        // Before the skin listens, so that it asks for the text of the new day.
        valueProperty().addListener((observed, before, now) -> wrong(""));
        showingProperty().addListener((observed, before, now) -> wrong(""));
        getEditor().textProperty().addListener((observed, before, now) -> typed(now));
        setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable LocalDate day) {
                emptied = emptied && day == null;
                return wrong.isEmpty() ? dates.toString(day) : wrong;
            }

            @Override
            public @Nullable LocalDate fromString(@Nullable String text) {
                wrong("");
                try {
                    return dates.fromString(text);
                } catch (DateTimeException e) {
                    wrong(text == null ? "" : text);
                    emptied = true;
                    problem.set(messages.get("forms.noDate", wrong.strip()));
                    throw e;
                }
            }
        });
    }

    /// One sentence about a text that is no date; else empty.
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Shows a day in place of whatever stands in the field.
    public void show(@Nullable LocalDate day) {
        boolean stood = !wrong.isEmpty();
        wrong("");
        setValue(day);
        if (stood) {
            getEditor().setText(getConverter().toString(day));
        }
    }

    /// Takes what stands in the field.
    ///
    /// @return false when that is no date; [#problemProperty] says so
    public boolean take() {
        if (getSkin() != null) {
            try {
                setValue(getConverter().fromString(getEditor().getText()));
            } catch (DateTimeException e) {
                emptied = false;
            }
        }
        return wrong.isEmpty();
    }

    private void wrong(String text) {
        wrong = text;
        emptied = false;
        problem.set("");
    }

    private void typed(String text) {
        if (emptied && text.isEmpty()) {
            // The skin has just taken away what it could not read.
            emptied = false;
            getEditor().setText(wrong);
        } else if (!wrong.isEmpty() && !text.equals(wrong)) {
            wrong("");
        }
    }
}
