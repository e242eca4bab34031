package verkstad.ui.controls;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import verkstad.model.change.RoundChange.VotesTallied;

/**
 * What only the facilitator has, and no project file.
 *
 * @param pin what the way back from a vote asks for; null for nothing
 * @param keyed the votes from paper keyed in since the project was opened, oldest first: nobody but the one who keyed
 *     them in can tell them from the others
 */
public record Facilitator(ObjectProperty<@Nullable Pin> pin, ObservableList<VotesTallied> keyed) {
    /** Without a PIN, and nothing keyed in. */
    public Facilitator() {
        this(new SimpleObjectProperty<>());
    }

    /** Nothing keyed in. */
    public Facilitator(ObjectProperty<@Nullable Pin> pin) {
        this(pin, FXCollections.observableArrayList());
    }
}
