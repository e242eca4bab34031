package verkstad.storage;

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
}
