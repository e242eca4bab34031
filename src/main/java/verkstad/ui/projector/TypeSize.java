package verkstad.ui.projector;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** How large the projector's type is, in per cent of the smallest, which is 24 pt on a screen of 1080 lines. */
public final class TypeSize {
    public static final int SMALLEST = 100;
    private static final int LARGEST = 200;
    private static final int STEP = 10;
    private final IntegerProperty percent = new SimpleIntegerProperty(SMALLEST);

    public TypeSize(int percent) {
        set(percent);
    }

    public IntegerProperty percent() {
        return percent;
    }

    /** Ctrl with plus, minus or 0; says whether the key was one of these. */
    public boolean pressed(KeyEvent event) {
        if (!event.isShortcutDown()) return false;
        if (isPlus(event.getCode())) larger();
        else if (event.getCode() == KeyCode.MINUS || event.getCode() == KeyCode.SUBTRACT) smaller();
        else if (event.getCode() == KeyCode.DIGIT0 || event.getCode() == KeyCode.NUMPAD0) smallest();
        else return false;
        return true;
    }

    public void larger() {
        set(percent.get() + STEP);
    }

    public void smaller() {
        set(percent.get() - STEP);
    }

    public void smallest() {
        set(SMALLEST);
    }

    private static boolean isPlus(KeyCode code) {
        return code == KeyCode.PLUS || code == KeyCode.ADD || code == KeyCode.EQUALS;
    }

    private void set(int next) {
        percent.set(Math.clamp(next, SMALLEST, LARGEST));
    }
}
