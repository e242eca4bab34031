package verkstad.ui.session;

import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import verkstad.model.Place;
import verkstad.model.Place.Room;
import verkstad.projector.Show;
import verkstad.projector.Show.Written;

/** What is put on the projector to be read back to the room. */
public final class ReadBack {
    private ReadBack() {}

    /**
     * What is being written: the notes or the discussion where one of them has the focus or is what the quick entry
     * takes, else decisions and actions. Null where there is no session at hand.
     */
    public static @Nullable Show of(Place place, @Nullable Node focused, QuickEntry quick) {
        var session = place.session();
        if (session == null) return null;
        var item = place.room() == Room.ITEM ? place.id() : null;
        return new Show.ReadBack(session, item, item == null ? Written.OUTCOMES : written(focused, quick));
    }

    private static Written written(@Nullable Node focused, QuickEntry quick) {
        var id = focused == null ? null : focused.getId();
        if ("item-notes".equals(id)) return Written.NOTES;
        if ("item-discussion".equals(id)) return Written.DISCUSSION;
        return quick.lastWritten();
    }
}
