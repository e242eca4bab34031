package verkstad.storage;

import java.sql.SQLException;
import java.util.List;
import verkstad.model.Place;

/** Where the facilitator was when the file was closed. */
final class LeftAt {
    static final Table<Place> TABLE = Table.<Place>named("left_at", "where the file was left, so that it opens there")
            .single()
            .maybeText("session", Place::session)
            .text("room", Place::room)
            .maybeText("id", Place::id)
            .read(r -> new Place(r.maybeText("session"), r.code("room", Place.Room.class), r.maybeText("id")));

    private LeftAt() {}

    /** Within a transaction. */
    static void write(Database database, Place place) throws SQLException {
        database.run("delete from " + TABLE.name());
        database.insert(TABLE, TABLE.row(List.of(), place, 0));
    }
}
