package headway.ui.kit.print;

import headway.print.PdfPages.Picture;
import java.nio.IntBuffer;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;

/// One page in the preview: blank paper until its picture is there. An older picture stays until a newer one comes, so
/// that nothing flickers while somebody types.
final class PageView extends Region {
    private final ImageView picture = new ImageView();
    private Runnable cancel = () -> {};
    private float asked;
    private boolean current;

    PageView() {
        getStyleClass().add("preview-page");
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        picture.setManaged(false);
        picture.fitWidthProperty().bind(prefWidthProperty());
        picture.fitHeightProperty().bind(prefHeightProperty());
        getChildren().add(picture);
    }

    /// True when a picture with so many dots an inch has to be asked for.
    boolean needs(float dots) {
        return !current || asked != dots;
    }

    /// Remembers that a picture was asked for.
    void asked(float dots, Runnable giveUp) {
        cancel.run();
        cancel = giveUp;
        asked = dots;
        current = true;
    }

    /// What is shown is older than the document; a picture that has not come is given up.
    void outdate() {
        cancel.run();
        cancel = () -> {};
        current = false;
    }

    /// Shows blank paper, to save the memory of the picture.
    void drop() {
        outdate();
        picture.setImage(null);
    }

    void show(Picture drawn) {
        picture.setImage(new WritableImage(new PixelBuffer<>(
                drawn.width(), drawn.height(), IntBuffer.wrap(drawn.pixels()), PixelFormat.getIntArgbPreInstance())));
    }
}
