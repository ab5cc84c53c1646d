package headway.ui;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// A picture of a window with its popovers, and how to write it as a PNG without AWT.
public final class Photo {
    private final int width;
    private final int height;
    private final int[] pixels;

    private Photo(int width, int height, int[] pixels) {
        this.width = width;
        this.height = height;
        this.pixels = pixels;
    }

    /// Takes the picture, on the UI thread.
    static Photo of(Stage stage) {
        Scene scene = stage.getScene();
        int width = (int) Math.ceil(scene.getWidth());
        int height = (int) Math.ceil(scene.getHeight());
        Photo photo = new Photo(width, height, pixels(scene.snapshot(null), width, height));
        for (Window popup : List.copyOf(Window.getWindows())) {
            if (popup.isShowing() && isOver(popup, stage)) {
                SnapshotParameters parameters = new SnapshotParameters();
                parameters.setFill(Color.TRANSPARENT);
                WritableImage image = popup.getScene().getRoot().snapshot(parameters, null);
                photo.lay(image, (int) Math.round(popup.getX() - stage.getX() - scene.getX()), (int)
                        Math.round(popup.getY() - stage.getY() - scene.getY()));
            }
        }
        return photo;
    }

    /// Whether a window belongs to another, directly or not.
    private static boolean isOver(Window window, Stage stage) {
        Window owner = owner(window);
        while (owner != null && !owner.equals(stage)) {
            owner = owner(owner);
        }
        return owner != null;
    }

    private static @Nullable Window owner(Window window) {
        if (window instanceof PopupWindow popup) {
            return popup.getOwnerWindow();
        }
        return window instanceof Stage own ? own.getOwner() : null;
    }

    /// Writes it as `target/screenshots/NAME.png`, quickly rather than small.
    public void write(String name) {
        write(Path.of("target", "screenshots", name + ".png"), Deflater.BEST_SPEED);
    }

    /// Writes it as small as it can be.
    public void write(Path file) {
        write(file, Deflater.BEST_COMPRESSION);
    }

    private void write(Path file, int compression) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, png(compression));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Whether it has more than so many colours: one that shows something has many.
    public boolean hasMoreColoursThan(int few) {
        Set<Integer> seen = new HashSet<>();
        for (int pixel : pixels) {
            if (seen.add(pixel) && seen.size() > few) {
                return true;
            }
        }
        return false;
    }

    private void lay(WritableImage image, int left, int top) {
        int w = (int) image.getWidth();
        int h = (int) image.getHeight();
        int[] over = pixels(image, w, h);
        for (int y = Math.max(0, -top); y < Math.min(h, height - top); y++) {
            for (int x = Math.max(0, -left); x < Math.min(w, width - left); x++) {
                int at = (y + top) * width + x + left;
                pixels[at] = blend(over[y * w + x], pixels[at]);
            }
        }
    }

    private static int blend(int over, int under) {
        int alpha = over >>> 24;
        int result = 0xff;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int mixed = ((over >> shift & 0xff) * alpha + (under >> shift & 0xff) * (255 - alpha)) / 255;
            result = result << 8 | mixed;
        }
        return result;
    }

    private static int[] pixels(WritableImage image, int width, int height) {
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return pixels;
    }

    private byte[] png(int compression) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(file);
        out.writeLong(0x89504e470d0a1a0aL);
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        DataOutputStream fields = new DataOutputStream(header);
        fields.writeInt(width);
        fields.writeInt(height);
        fields.write(new byte[] {8, 2, 0, 0, 0});
        chunk(out, "IHDR", header.toByteArray());
        chunk(out, "IDAT", deflated(compression));
        chunk(out, "IEND", new byte[0]);
        return file.toByteArray();
    }

    /// Each line as its difference from the line above, which packs well for a window.
    private byte[] deflated(int compression) {
        byte[] raw = new byte[height * (1 + width * 3)];
        int at = 0;
        for (int y = 0; y < height; y++) {
            raw[at++] = 2;
            for (int x = 0; x < width; x++) {
                int now = pixels[y * width + x];
                int above = y == 0 ? 0 : pixels[(y - 1) * width + x];
                for (int shift = 16; shift >= 0; shift -= 8) {
                    raw[at++] = (byte) ((now >> shift) - (above >> shift));
                }
            }
        }
        Deflater deflater = new Deflater(compression);
        try {
            deflater.setInput(raw);
            deflater.finish();
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            byte[] buffer = new byte[1 << 16];
            while (!deflater.finished()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
            return packed.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
        CRC32 crc = new CRC32();
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        crc.update(name);
        crc.update(data);
        out.writeInt(data.length);
        out.write(name);
        out.write(data);
        out.writeInt((int) crc.getValue());
    }
}
