package verkstad.ui.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import verkstad.model.Place;
import verkstad.model.Place.Room;
import verkstad.model.find.Excerpt;
import verkstad.model.find.Finder;
import verkstad.model.find.Sort;
import verkstad.model.find.Thing;
import verkstad.model.find.Things;
import verkstad.model.find.Wanted;
import verkstad.texts.Texts;
import verkstad.ui.controls.Offer;
import verkstad.workspace.Workspace;

/** Everything by name, in one field: places, what can be done, things, and what was written anywhere. */
public final class FindViewModel {
    private static final int MOST = 60;
    private static final List<Room> REGISTERS = List.of(
            Room.SESSION, Room.OUTCOMES, Room.COMMUNICATION, Room.RISKS, Room.PEOPLE, Room.PARTICIPATION, Room.PROJECT);

    private final Workspace workspace;
    private final Texts texts;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<Hit>> hits = new ReadOnlyObjectWrapper<>(List.of());
    private final List<Candidate> candidates;
    private final Finder<Candidate> finder = new Finder<>(Candidate::sought, Candidate::texts);

    /**
     * What may be found.
     *
     * @param sought the name it is found by; empty where it is found by its texts alone
     */
    private record Candidate(String kind, String name, String sought, List<String> texts, String key, Runnable go) {}

    /**
     * What was found.
     *
     * @param kind what kind of thing it is, in a word
     * @param excerpt the sentence it was found in; null where it was found by its name
     * @param key of what can be done; may be empty
     * @param go goes there, or does it
     */
    public record Hit(String kind, String name, @Nullable Excerpt excerpt, String key, Runnable go) {}

    /** @param offers what can be done now, on the screen that is looked from */
    public FindViewModel(Workspace workspace, Texts texts, Supplier<List<Offer>> offers) {
        this.workspace = workspace;
        this.texts = texts;
        candidates = new ArrayList<>(registers());
        for (var offer : offers.get()) {
            candidates.add(new Candidate(
                    texts.get("find.command"), offer.text(), offer.text(), List.of(), offer.key(), offer.run()));
        }
        Things.of(workspace.project().get(), workspace.place().get().session()).stream()
                .map(this::candidate)
                .forEach(candidates::add);
        typed.subscribe(this::look);
    }

    public StringProperty typed() {
        return typed;
    }

    /** Best first; the registers before anything is typed. */
    public ReadOnlyObjectProperty<List<Hit>> hits() {
        return hits.getReadOnlyProperty();
    }

    private void look(String words) {
        var wanted = Wanted.of(words);
        hits.set(
                wanted.isEmpty()
                        ? registers().stream().map(c -> hit(c, null)).toList()
                        : finder.find(wanted, candidates, MOST).stream()
                                .map(f -> hit(f.what(), f.excerpt()))
                                .toList());
    }

    private static Hit hit(Candidate candidate, @Nullable Excerpt excerpt) {
        return new Hit(candidate.kind(), candidate.name(), excerpt, candidate.key(), candidate.go());
    }

    private List<Candidate> registers() {
        var session = workspace.place().get().session();
        return REGISTERS.stream()
                .filter(room -> session != null || (room != Room.SESSION && room != Room.OUTCOMES))
                .map(room -> register(new Place(session, room)))
                .toList();
    }

    private Candidate register(Place place) {
        var name = texts.word("shell", place.room());
        return new Candidate(texts.get("find.place"), name, name, List.of(), "", () -> workspace.go(place));
    }

    private Candidate candidate(Thing thing) {
        Runnable go = () -> workspace.go(thing.place(), thing.spot());
        var name = name(thing);
        var sought = thing.name().isEmpty() ? "" : name;
        return new Candidate(texts.word("find.sort", thing.sort()), name, sought, thing.texts(), "", go);
    }

    private String name(Thing thing) {
        if (thing.sort() == Sort.FUTURES)
            return texts.get("shell.futures", thing.name()).strip();
        if (!thing.name().isEmpty()) return thing.name();
        return Objects.equals(thing.sort(), Sort.PROJECT)
                ? texts.word("shell", thing.place().room())
                : texts.word("find.sort", thing.sort());
    }
}
