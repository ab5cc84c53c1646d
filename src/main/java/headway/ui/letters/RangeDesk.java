package headway.ui.letters;

import headway.text.Messages;
import headway.ui.kit.Background;
import headway.ui.kit.DateField;
import headway.ui.kit.Show;
import java.time.LocalDate;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The list of applications: of which time.
final class RangeDesk extends VBox implements Desk {
    private static final int MONTH_DAYS = 30;

    private final Background background;
    private final Messages messages;
    private final PrintoutMaker maker;
    private final Outlet outlet;
    private LocalDate today = LocalDate.EPOCH;
    private boolean showing;
    private long asked;

    @FXML
    private DateField from;

    @FXML
    private DateField to;

    @FXML
    private Label problem;

    RangeDesk(Tools tools, PrintoutMaker maker, Outlet outlet) {
        this.background = tools.background();
        this.messages = tools.messages();
        this.maker = maker;
        this.outlet = outlet;
        tools.views().loadInto(this);
        for (DateField field : new DateField[] {from, to}) {
            field.use(tools.formats(), messages);
            field.valueProperty().addListener((observed, before, now) -> read());
            field.problemProperty().addListener((observed, before, now) -> check());
        }
        check();
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void show(LettersReading reading) {
        today = reading.today();
        read();
    }

    @Override
    public void leave() {
        asked++;
    }

    @FXML
    private void onMonth() {
        set(today.minusDays(MONTH_DAYS - 1L), today);
    }

    @FXML
    private void onYear() {
        set(today.withDayOfYear(1), today);
    }

    @FXML
    private void onAll() {
        set(null, null);
    }

    private void set(@Nullable LocalDate first, @Nullable LocalDate last) {
        showing = true;
        from.show(first);
        to.show(last);
        showing = false;
        read();
    }

    private void read() {
        if (showing) {
            return;
        }
        check();
        LocalDate first = from.getValue();
        LocalDate last = to.getValue();
        long question = ++asked;
        background.read(journal -> journal.applications().report(first, last), report -> {
            if (question == asked) {
                outlet.show(maker.applications(report));
            }
        });
    }

    /// Says what is wrong with the days.
    private void check() {
        LocalDate first = from.getValue();
        LocalDate last = to.getValue();
        String said = from.problemProperty().get() + to.problemProperty().get();
        boolean turned = first != null && last != null && last.isBefore(first);
        Show.text(problem, said.isEmpty() && turned ? messages.get("letters.range.turned") : said);
    }
}
