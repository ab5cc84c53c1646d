package headway.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;

/// Light or dark, and the size of text.
public final class Theme {
    private static final int NORMAL_FONT = 14;
    private static final int SMALLEST = 80;
    private static final int LARGEST = 200;

    /// What the user chose.
    public enum Choice {
        SYSTEM,
        LIGHT,
        DARK
    }

    private Theme() {}

    /// Sets the colours of all windows.
    public static void apply(Choice choice) {
        boolean dark = choice == Choice.DARK
                || (choice == Choice.SYSTEM && Platform.getPreferences().getColorScheme() == ColorScheme.DARK);
        String sheet =
                dark ? new PrimerDark().getUserAgentStylesheetBSS() : new PrimerLight().getUserAgentStylesheetBSS();
        if (!sheet.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(sheet);
        }
    }

    /// Adds the program's own stylesheets to a scene.
    public static void dress(Scene scene) {
        for (String sheet : List.of("/headway/ui/tokens.css", "/headway/ui/headway.css")) {
            scene.getStylesheets()
                    .add(Objects.requireNonNull(Theme.class.getResource(sheet), sheet)
                            .toExternalForm());
        }
    }

    /// The text size in per cent, held between 80 and 200.
    public static int held(int percent) {
        return Math.max(SMALLEST, Math.min(LARGEST, percent));
    }

    /// Sets the size of all text below a root.
    public static void scaleText(Parent root, int percent) {
        root.setStyle(String.format(Locale.ROOT, "-fx-font-size: %.1fpx", NORMAL_FONT * held(percent) / 100.0));
    }
}
