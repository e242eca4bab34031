package verkstad.model.change;

import java.util.Optional;
import verkstad.model.Lists;
import verkstad.model.Project;
import verkstad.model.futures.FuturesWorkshop;

/** What happens to the futures workshops. */
public sealed interface FuturesChange extends Change {
    record FuturesWorkshopAdded(int place, FuturesWorkshop added) implements FuturesChange {}

    record FuturesWorkshopEdited(FuturesWorkshop after) implements FuturesChange {}

    record FuturesWorkshopRemoved(String id) implements FuturesChange {}

    /** {@code to} is the place afterwards. */
    record FuturesWorkshopMoved(String id, int to) implements FuturesChange {}

    @Override
    default Project applied(Project before) {
        return switch (this) {
            case FuturesWorkshopAdded c -> before.withFutures(Lists.inserted(before.futures(), c.place(), c.added()));
            case FuturesWorkshopEdited c ->
                before.withFutures(Entries.edited(before.futures(), FuturesWorkshop::id, c.after()));
            case FuturesWorkshopRemoved c ->
                before.withFutures(Entries.removed(before.futures(), FuturesWorkshop::id, c.id()));
            case FuturesWorkshopMoved c ->
                before.withFutures(Entries.moved(before.futures(), FuturesWorkshop::id, c.id(), c.to()));
        };
    }

    @Override
    default Optional<Change> inverse(Project before) {
        return Optional.of(
                switch (this) {
                    case FuturesWorkshopAdded c ->
                        new FuturesWorkshopRemoved(c.added().id());
                    case FuturesWorkshopEdited c ->
                        new FuturesWorkshopEdited(Entries.get(
                                before.futures(), FuturesWorkshop::id, c.after().id()));
                    case FuturesWorkshopRemoved c -> {
                        int place = Entries.place(before.futures(), FuturesWorkshop::id, c.id());
                        yield new FuturesWorkshopAdded(place, before.futures().get(place));
                    }
                    case FuturesWorkshopMoved c ->
                        new FuturesWorkshopMoved(c.id(), Entries.place(before.futures(), FuturesWorkshop::id, c.id()));
                });
    }
}
