package verkstad.storage;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import verkstad.model.HalfTyped;
import verkstad.model.Place;

/** How the file was left by the facilitator: where they stood, and what was half typed. */
record LeftAt(Optional<Place> place, List<HalfTyped> halfTyped) {
    static final LeftAt NOWHERE = new LeftAt(Optional.empty(), List.of());

    static final Table<Place> PLACE = Table.<Place>named("left_at", "where the file was left, so that it opens there")
            .single()
            .maybeText("session", Place::session)
            .text("room", Place::room)
            .maybeText("id", Place::id)
            .read(r -> new Place(r.maybeText("session"), r.code("room", Place.Room.class), r.maybeText("id")));

    static final Table<HalfTyped> HALF_TYPED = Table.<HalfTyped>named(
                    "half_typed", "lines that make nothing yet; of: whose, by its id, or empty for the project's own")
            .key("of", HalfTyped::of)
            .key("field", HalfTyped::field)
            .text("words", HalfTyped::words)
            .read(r -> new HalfTyped(r.text("of"), r.text("field"), r.text("words")));

    LeftAt {
        halfTyped = List.copyOf(halfTyped);
    }

    static LeftAt in(Database database) throws SQLException {
        var stored = new Stored(database, List.of(PLACE, HALF_TYPED));
        return new LeftAt(stored.list(PLACE, List.of()).stream().findFirst(), stored.list(HALF_TYPED, List.of()));
    }

    /** Within a transaction, as the next. */
    static void write(Database database, Place place) throws SQLException {
        database.run("delete from " + PLACE.name());
        database.insert(PLACE, PLACE.row(List.of(), place, 0));
    }

    /** All there are: they are few. */
    static void write(Database database, List<HalfTyped> lines) throws SQLException {
        database.run("delete from " + HALF_TYPED.name());
        for (var line : lines) database.insert(HALF_TYPED, HALF_TYPED.row(List.of(), line, 0));
    }

    /** In a file that was left nowhere yet. */
    void write(Database database) throws SQLException {
        if (place.isPresent()) write(database, place.get());
        write(database, halfTyped);
    }
}
