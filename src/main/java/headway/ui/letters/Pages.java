package headway.ui.letters;

import headway.ui.kit.print.PaperActions;
import headway.ui.kit.print.Preview;
import headway.ui.kit.print.Printout;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;

/// The pages of the chosen document: seen, printed and saved.
final class Pages implements Outlet {
    private final Preview preview;
    private final PaperActions paper;
    private @Nullable Button print;
    private @Nullable Button save;
    private @Nullable Printout document;

    Pages(Preview preview, PaperActions paper) {
        this.preview = preview;
        this.paper = paper;
    }

    Preview preview() {
        return preview;
    }

    /// Joins it with the buttons for paper and file.
    ///
    /// @param before keeps what has been typed so far
    void use(Button printButton, Button saveButton, Runnable before) {
        print = printButton;
        save = saveButton;
        printButton.setOnAction(event -> withDocument(before, paper::print));
        saveButton.setOnAction(event -> withDocument(before, paper::save));
        offer(document);
    }

    @Override
    public void show(Printout fresh) {
        offer(fresh);
        preview.show(fresh);
    }

    @Override
    public void follow(Printout fresh) {
        offer(fresh);
        preview.follow(fresh);
    }

    @Override
    public void clear() {
        offer(null);
        preview.clear();
    }

    private void withDocument(Runnable before, Consumer<Printout> action) {
        before.run();
        if (document != null) {
            action.accept(document);
        }
    }

    private void offer(@Nullable Printout fresh) {
        document = fresh;
        if (print != null && save != null) {
            print.setDisable(fresh == null);
            save.setDisable(fresh == null);
        }
    }
}
