package verkstad.ui.controls;

import java.util.Locale;
import javafx.scene.control.Label;

/** A few words on a soft ground: a state, said in words as well as by colour. */
public final class Chip extends Label {
    /** What a chip says of its matter. */
    public enum Tone {
        CALM,
        WARN,
        GOOD
    }

    public Chip(String text, Tone tone) {
        super(text);
        getStyleClass().addAll("chip", "chip-" + tone.name().toLowerCase(Locale.ROOT));
    }
}
