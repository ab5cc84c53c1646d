package headway.ui.pipeline;

import headway.domain.EmploymentType;
import headway.domain.JobApplication;
import headway.domain.Salary;
import headway.domain.SalaryPeriod;
import headway.domain.WorkMode;
import headway.text.Messages;
import headway.ui.kit.Actions;
import headway.ui.kit.Formats;
import headway.ui.kit.Views;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// The fields of an application. A field that has no place in the head of the inspector stands here.
final class FactsPane extends VBox {
    private final Messages messages;
    private final Inspector inspector;
    private final Actions window;
    private final List<Runnable> binders = new ArrayList<>();
    private JobApplication shown = JobApplication.builder("-", "-").build();

    @FXML
    private TextField place;

    @FXML
    private ComboBox<@Nullable WorkMode> workMode;

    @FXML
    private ComboBox<@Nullable EmploymentType> employmentType;

    @FXML
    private TextField salaryMinimum;

    @FXML
    private TextField salaryMaximum;

    @FXML
    private TextField salaryCurrency;

    @FXML
    private ComboBox<@Nullable SalaryPeriod> salaryPeriod;

    @FXML
    private DatePicker deadline;

    @FXML
    private DatePicker appliedOn;

    @FXML
    private DatePicker savedOn;

    @FXML
    private TextField source;

    @FXML
    private TextField referrer;

    @FXML
    private TextField method;

    @FXML
    private TextField tags;

    @FXML
    private TextField postingUrl;

    @FXML
    private Button open;

    @FXML
    private TextArea notes;

    @FXML
    private TextArea postingText;

    @FXML
    private TextField referenceNumber;

    @FXML
    private TextField employerAddress;

    @FXML
    private TextField employerPhone;

    @FXML
    private TextField confirmation;

    FactsPane(Views views, Formats formats, Inspector inspector, Actions window) {
        this.messages = views.messages();
        this.inspector = inspector;
        this.window = window;
        views.loadInto(this);
        text(place, JobApplication::location, JobApplication.Builder::location);
        text(source, JobApplication::source, JobApplication.Builder::source);
        text(referrer, JobApplication::referrer, JobApplication.Builder::referrer);
        text(method, JobApplication::method, JobApplication.Builder::method);
        text(postingUrl, JobApplication::postingUrl, JobApplication.Builder::postingUrl);
        text(notes, JobApplication::notes, JobApplication.Builder::notes);
        text(postingText, JobApplication::postingText, JobApplication.Builder::postingText);
        text(referenceNumber, JobApplication::referenceNumber, JobApplication.Builder::referenceNumber);
        text(employerAddress, JobApplication::employerAddress, JobApplication.Builder::employerAddress);
        text(employerPhone, JobApplication::employerPhone, JobApplication.Builder::employerPhone);
        text(confirmation, JobApplication::confirmation, JobApplication.Builder::confirmation);
        text(tags, a -> String.join(", ", a.tags()), (a, typed) -> a.tags(List.of(typed.split("[,;]", -1))));
        text(salaryMinimum, a -> amount(a.salary().minimum()), (a, typed) -> a.salary(salary()));
        text(salaryMaximum, a -> amount(a.salary().maximum()), (a, typed) -> a.salary(salary()));
        text(salaryCurrency, a -> a.salary().currency(), (a, typed) -> a.salary(salary()));
        choice(salaryPeriod, SalaryPeriod.values(), a -> a.salary().period(), (a, chosen) -> a.salary(salary()));
        choice(workMode, WorkMode.values(), JobApplication::workMode, JobApplication.Builder::workMode);
        choice(
                employmentType,
                EmploymentType.values(),
                JobApplication::employmentType,
                JobApplication.Builder::employmentType);
        date(deadline, formats, JobApplication::deadline, JobApplication.Builder::deadline);
        date(appliedOn, formats, JobApplication::appliedOn, JobApplication.Builder::appliedOn);
        date(savedOn, formats, JobApplication::savedOn, (a, day) -> day == null ? a : a.savedOn(day));
        open.disableProperty().bind(postingUrl.textProperty().map(url -> !openable(url)));
    }

    void show(JobApplication application, boolean other) {
        shown = application;
        if (other) {
            notes.setScrollTop(0);
            postingText.setScrollTop(0);
        }
        binders.forEach(Runnable::run);
    }

    @FXML
    private void onOpen() {
        window.browse(postingUrl.getText().strip());
    }

    private static boolean openable(String url) {
        String address = url.strip().toLowerCase(Locale.ROOT);
        return address.startsWith("https://") || address.startsWith("http://");
    }

    private void text(
            TextInputControl control,
            Function<JobApplication, String> get,
            BiFunction<JobApplication.Builder, String, JobApplication.Builder> set) {
        inspector.watch(control, (builder, typed) -> set.apply(builder, typed).build());
        binders.add(() -> inspector.show(control, get.apply(shown)));
    }

    private <E extends Enum<E>> void choice(
            ComboBox<@Nullable E> box,
            E[] values,
            Function<JobApplication, @Nullable E> get,
            BiFunction<JobApplication.Builder, @Nullable E, JobApplication.Builder> set) {
        box.getItems().add(null);
        box.getItems().addAll(Arrays.asList(values));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable E value) {
                return value == null ? "–" : messages.name(value);
            }

            @Override
            public @Nullable E fromString(String name) {
                return null;
            }
        });
        box.valueProperty()
                .addListener((observed, before, now) ->
                        inspector.edit(a -> set.apply(a.toBuilder(), now).build()));
        binders.add(() -> box.setValue(get.apply(shown)));
    }

    private void date(
            DatePicker picker,
            Formats formats,
            Function<JobApplication, @Nullable LocalDate> get,
            BiFunction<JobApplication.Builder, @Nullable LocalDate, JobApplication.Builder> set) {
        picker.setConverter(formats.dateConverter());
        picker.valueProperty()
                .addListener((observed, before, now) ->
                        inspector.edit(a -> set.apply(a.toBuilder(), now).build()));
        binders.add(() -> picker.setValue(get.apply(shown)));
    }

    /// What the four fields of pay say together. What is no amount counts as open; ends in the wrong order are turned.
    private Salary salary() {
        BigDecimal low = number(salaryMinimum.getText());
        BigDecimal high = number(salaryMaximum.getText());
        boolean turned = low != null && high != null && low.compareTo(high) > 0;
        return new Salary(
                turned ? high : low,
                turned ? low : high,
                salaryCurrency.getText().strip().toUpperCase(Locale.ROOT),
                salaryPeriod.getValue());
    }

    private static String amount(@Nullable BigDecimal amount) {
        return amount == null ? "" : amount.toPlainString();
    }

    private static @Nullable BigDecimal number(String typed) {
        String plain = typed.replaceAll("[\\s'’]", "").replace(',', '.');
        return plain.matches("\\d{1,15}(\\.\\d{1,4})?") ? new BigDecimal(plain) : null;
    }
}
