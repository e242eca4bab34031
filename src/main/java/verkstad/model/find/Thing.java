package verkstad.model.find;

import java.util.List;
import org.jspecify.annotations.Nullable;
import verkstad.model.Place;
import verkstad.model.thread.Spot;

/**
 * Something in the project that has a name.
 *
 * @param what the record itself
 * @param owner the id of what holds it (a session, a board, a futures workshop, a risk); null where the project does
 * @param index its place there, from 0; a board's cards are counted column after column
 * @param name its words in a line; may be empty
 * @param texts what is written in it besides
 * @param place where it is shown
 * @param spot what to aim at there; null where the place is enough
 */
public record Thing(
        Sort sort,
        Object what,
        @Nullable String owner,
        int index,
        String name,
        List<String> texts,
        Place place,
        @Nullable Spot spot) {
    public Thing {
        texts = List.copyOf(texts);
    }
}
