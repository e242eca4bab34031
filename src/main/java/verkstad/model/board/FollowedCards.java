package verkstad.model.board;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import verkstad.model.Lists;

/**
 * Finds cards again after a change. A card is the same object wherever it lies; one that says something else than
 * before, or lies under another heading, is another object.
 */
public final class FollowedCards {
    private FollowedCards() {}

    /** Where the card at this place is now; empty where it is gone. */
    public static Optional<Spot> spot(Board before, Spot spot, Board now) {
        return spots(before, List.of(spot), now).stream().findFirst();
    }

    /** Where these cards are now, in the board's order; those that are gone are left out. */
    public static List<Spot> spots(Board before, Collection<Spot> which, Board now) {
        if (which.stream().allMatch(s -> isUntouched(before, s, now))) {
            return which.stream().sorted(Cards::inOrder).toList();
        }
        var places = places(now);
        var became = became(before, now, places);
        return which.stream()
                .flatMap(s -> Cards.at(before, s).stream())
                .map(card -> places.get(became.getOrDefault(card, card)))
                .flatMap(Stream::ofNullable)
                .sorted(Cards::inOrder)
                .toList();
    }

    @SuppressWarnings("ReferenceEquality") // two cards may say the same
    private static boolean isUntouched(Board before, Spot spot, Board now) {
        var card = Cards.at(before, spot).orElse(null);
        return card != null && card == Cards.at(now, spot).orElse(null);
    }

    private static IdentityHashMap<Card, Spot> places(Board board) {
        IdentityHashMap<Card, Spot> places = new IdentityHashMap<>();
        Cards.spots(board).forEach(s -> places.put(Cards.at(board, s).orElseThrow(), s));
        return places;
    }

    /**
     * What was made of each card that is no longer there: the new one with its words, or else the next in order, where
     * there are as many new ones as old. Cards that were merged are gone, unless one of them had said it all.
     */
    private static IdentityHashMap<Card, Card> became(Board before, Board now, IdentityHashMap<Card, Spot> places) {
        var gone = others(before, places.keySet());
        var made = others(now, places(before).keySet());
        IdentityHashMap<Card, Card> became = new IdentityHashMap<>();
        pair(gone, made, (one, other) -> one.text().equals(other.text()), became);
        if (gone.size() == made.size()) pair(gone, made, (one, other) -> true, became);
        return became;
    }

    private static List<Card> others(Board board, Set<Card> than) {
        return board.columns().stream()
                .flatMap(c -> c.cards().stream())
                .filter(card -> !than.contains(card))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static void pair(
            List<Card> gone, List<Card> made, BiPredicate<Card, Card> fits, IdentityHashMap<Card, Card> became) {
        gone.removeIf(card -> {
            int place = Lists.place(made, other -> fits.test(card, other));
            if (place >= 0) became.put(card, made.remove(place));
            return place >= 0;
        });
    }
}
