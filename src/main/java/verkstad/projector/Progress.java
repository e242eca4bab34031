package verkstad.projector;

import verkstad.model.Coded;
import verkstad.model.session.AgendaItem;

/** How far an agenda item has come. */
public enum Progress implements Coded {
    COMING,
    AT_HAND,
    DONE,
    SKIPPED;

    /** How far this item has come. */
    public static Progress of(AgendaItem item) {
        if (Boolean.TRUE.equals(item.skipped())) return SKIPPED;
        if (item.began() == null) return COMING;
        return item.ended() == null ? AT_HAND : DONE;
    }
}
