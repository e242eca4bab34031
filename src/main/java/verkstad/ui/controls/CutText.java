package verkstad.ui.controls;

import javafx.geometry.VPos;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** Wrapped words in a box; what has no room there is cut, and ends in dots. FX thread. */
final class CutText extends Text {
    private final String whole;

    CutText(String whole, String style) {
        super(whole);
        this.whole = whole;
        setTextOrigin(VPos.TOP);
        getStyleClass().add(style);
    }

    /** How high the whole text is in this type and width. */
    double height(Font font, double width) {
        setFont(font);
        setWrappingWidth(Math.max(1, width));
        setText(whole);
        return height();
    }

    /** Cuts what reaches below this height, in the type and width of the last question. */
    void cut(double height) {
        setText(whole);
        if (height() <= height) return;
        int fits = 0;
        int tooMuch = whole.length();
        while (tooMuch - fits > 1) {
            int middle = (fits + tooMuch) / 2;
            setText(cutAt(middle));
            if (height() <= height) fits = middle;
            else tooMuch = middle;
        }
        setText(cutAt(fits));
    }

    private String cutAt(int end) {
        int space = whole.lastIndexOf(' ', end);
        return space > 0 ? whole.substring(0, space).stripTrailing() + " …" : whole.substring(0, end) + "…";
    }

    private double height() {
        return Math.ceil(getLayoutBounds().getHeight());
    }
}
