package verkstad.ui.controls;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.jspecify.annotations.Nullable;

/** The PIN that is asked for on the way back from a vote, while it is typed; only how many digits is ever told. */
final class PinEntry {
    private final ObjectProperty<@Nullable Pin> pin;
    private final StringBuilder digits = new StringBuilder();
    private final ReadOnlyIntegerWrapper typed = new ReadOnlyIntegerWrapper();

    PinEntry(ObjectProperty<@Nullable Pin> pin) {
        this.pin = pin;
    }

    /** Whether anything is asked for at all. */
    boolean isAsked() {
        return pin.get() != null;
    }

    /** How many digits are typed. */
    ReadOnlyIntegerProperty typed() {
        return typed.getReadOnlyProperty();
    }

    /** @param digit from 0 to 9 */
    void type(int digit) {
        if (digits.length() < Pin.LONGEST) digits.append(digit);
        typed.set(digits.length());
    }

    void erase() {
        digits.setLength(Math.max(0, digits.length() - 1));
        typed.set(digits.length());
    }

    /** Whether what was typed opens the way. It is forgotten either way. */
    boolean opens() {
        var kept = pin.get();
        boolean fits = kept == null || kept.fits(digits.toString());
        forget();
        return fits;
    }

    void forget() {
        digits.setLength(0);
        typed.set(0);
    }

    /** The PIN is nobody's any more: nothing is asked for from now on. */
    void remove() {
        forget();
        pin.set(null);
    }
}
