package verkstad.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlantafx.base.theme.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import verkstad.model.Coded;

/** How the program looks: the theme's colours as tokens, the program's own on top of them. */
public enum Look implements Coded {
    LIGHT(new PrimerLight()),
    DARK(new PrimerDark()),
    /** Black on white with hard lines: for bright rooms, weak projectors and weak eyes. */
    HIGH_CONTRAST(new PrimerLight());

    private static final List<String> FONTS = List.of(
            "SourceSans3-Regular.ttf",
            "SourceSans3-SemiBold.ttf",
            "SourceSans3-Bold.ttf",
            "Anton-Regular.ttf",
            "NotoEmoji-Bold.ttf");
    private final Theme theme;

    Look(Theme theme) {
        this.theme = theme;
    }

    /** Loads the program's own fonts. Once, before the first scene. */
    public static void loadFonts() {
        for (var font : FONTS) {
            try (var stream = Objects.requireNonNull(Look.class.getResourceAsStream("/verkstad/fonts/" + font), font)) {
                Font.loadFont(stream, 12);
            } catch (IOException e) {
                throw new UncheckedIOException(font, e);
            }
        }
    }

    /** Gives a scene this look; the theme is the same for all scenes of the program. */
    public void dress(Scene scene) {
        Application.setUserAgentStylesheet(theme.getUserAgentStylesheet());
        scene.getStylesheets().setAll(sheet("controlsfx.css"), sheet("verkstad.css"), sheet(code() + ".css"));
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Look.class.getResource("/verkstad/ui/theme/" + name), name)
                .toExternalForm();
    }
}
