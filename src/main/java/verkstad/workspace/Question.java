package verkstad.workspace;

import java.util.Optional;
import java.util.function.Consumer;
import verkstad.model.change.Fate;
import verkstad.model.change.LooseEnds;

/**
 * A removal waits for the word on what becomes of the links to what is removed.
 *
 * @param answer makes the change with that; empty calls it off
 */
public record Question(LooseEnds ends, Consumer<Optional<Fate>> answer) {}
