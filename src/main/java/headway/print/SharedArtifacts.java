package headway.print;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/// What the marks in the content of a page refer to. The renderer surrounds every text by marks for its backgrounds,
/// and
/// gives each a description of its own; for most pages these would be the larger part of the file, and of the time to
/// make it. Here they all are one.
final class SharedArtifacts extends COSDictionary {
    private static final COSName BACKGROUND_KEY = COSName.getPDFName("Background");

    SharedArtifacts() {
        COSDictionary background = new COSDictionary();
        background.setItem(COSName.TYPE, COSName.BACKGROUND);
        setItem(BACKGROUND_KEY, background);
    }

    /// True for what is there already: each background, and nothing else, as texts are all new.
    @Override
    public boolean containsValue(@Nullable Object value) {
        return isBackground(value);
    }

    @Override
    public @Nullable COSName getKeyForValue(@Nullable Object value) {
        return isBackground(value) ? BACKGROUND_KEY : super.getKeyForValue(value);
    }

    private static boolean isBackground(@Nullable Object value) {
        return value instanceof COSDictionary dictionary && dictionary.containsKey(COSName.BBOX);
    }
}
