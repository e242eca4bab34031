package verkstad.model.board;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verkstad.model.Lists;

/** What can be done with the cards of a board. Whatever it is, no word and no dot on them is lost. */
public final class Cards {
    private Cards() {}

    /** Every card's place, column by column. */
    public static Stream<Spot> spots(Board board) {
        return IntStream.range(0, board.columns().size())
                .boxed()
                .flatMap(c -> IntStream.range(0, board.columns().get(c).cards().size())
                        .mapToObj(i -> new Spot(c, i)));
    }

    public static Optional<Card> at(Board board, Spot spot) {
        if (spot.column() < 0 || spot.column() >= board.columns().size()) return Optional.empty();
        var cards = board.columns().get(spot.column()).cards();
        return spot.card() < 0 || spot.card() >= cards.size() ? Optional.empty() : Optional.of(cards.get(spot.card()));
    }

    /**
     * What stands over a card: the heading of the group that begins there, nothing (empty) where one has ended, or
     * null.
     */
    public static @Nullable String heading(@Nullable Card above, Card card) {
        var before = above == null ? null : above.group();
        if (Objects.equals(before, card.group())) return null;
        return Objects.requireNonNullElse(card.group(), "");
    }

    /** How many cards of the board come before this place, column by column. */
    public static int place(Board board, Spot spot) {
        return spot.card()
                + board.columns().stream()
                        .limit(spot.column())
                        .mapToInt(c -> c.cards().size())
                        .sum();
    }

    /**
     * Those who wrote cards of the board, each once, in an order that stays when cards are moved: it gives them their
     * colours. Whoever is called shorter comes first, so that group 2 comes before group 10.
     */
    public static List<String> authors(Board board) {
        return spots(board)
                .map(s -> at(board, s).orElseThrow().by())
                .filter(by -> by != null && !by.isBlank())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** The board with another card in the place of one that is there. */
    public static Board with(Board board, Spot spot, Card card) {
        return board.withColumns(Lists.worked(
                board.columns(), spot.column(), c -> c.withCards(Lists.replaced(c.cards(), spot.card(), card))));
    }

    /**
     * The board without these cards.
     *
     * @param which each is there
     */
    public static Board without(Board board, Collection<Spot> which) {
        var without = board;
        for (var gone : which.stream().sorted(Cards::inOrder).toList().reversed()) {
            without = without.withColumns(Lists.worked(
                    without.columns(), gone.column(), c -> c.withCards(Lists.without(c.cards(), gone.card()))));
        }
        return without;
    }

    /**
     * The board with these as the authors of these cards; null where it is not to be said.
     *
     * @param which each is there
     */
    public static Board writtenBy(Board board, Collection<Spot> which, @Nullable String by) {
        var written = board;
        for (var spot : which) {
            written = with(written, spot, at(board, spot).orElseThrow().withBy(by));
        }
        return written;
    }

    /**
     * The board with a card moved; as it is where either place is not there. A card that comes to lie in a group, or
     * leaves the others of its own, changes its heading.
     *
     * @param to where the card is afterwards; past the end of the column it is the last
     */
    public static Board moved(Board board, Spot from, Spot to) {
        var card = at(board, from).orElse(null);
        if (card == null || to.column() < 0 || to.column() >= board.columns().size()) return board;
        var without = without(board, List.of(from));
        var target = without.columns().get(to.column()).cards();
        int place = Math.clamp(to.card(), 0, target.size());
        var left = without.columns().get(from.column()).cards();
        var there = card.withGroup(heading(card, left, target, place));
        return without.withColumns(Lists.worked(
                without.columns(), to.column(), c -> c.withCards(Lists.inserted(c.cards(), place, there))));
    }

    /** Where a card is after a step in a direction; empty where there is no such place. */
    public static Optional<Spot> step(Board board, Spot from, int across, int down) {
        int column = from.column() + across;
        if (column < 0 || column >= board.columns().size()) return Optional.empty();
        int size = board.columns().get(column).cards().size();
        int card = across == 0 ? from.card() + down : Math.min(from.card(), size);
        return card < 0 || (across == 0 && card >= size) ? Optional.empty() : Optional.of(new Spot(column, card));
    }

    private static @Nullable String heading(Card card, List<Card> left, List<Card> target, int place) {
        var above = place == 0 ? null : target.get(place - 1).group();
        var below = place == target.size() ? null : target.get(place).group();
        if (above != null && above.equals(below)) return above;
        var own = card.group();
        boolean alone = left.stream().noneMatch(c -> Objects.equals(c.group(), own));
        return alone || Objects.equals(own, above) || Objects.equals(own, below) ? own : null;
    }

    /**
     * The board with these cards gathered under a heading, each in its own column: after those that are under it there
     * already, or else where the first of them lies.
     *
     * @param heading null takes them out of their groups and leaves them where they are
     */
    public static Board grouped(Board board, Collection<Spot> which, @Nullable String heading) {
        var columns = new ArrayList<Column>();
        for (int c = 0; c < board.columns().size(); c++) {
            int column = c;
            var places = which.stream()
                    .filter(s -> s.column() == column)
                    .map(Spot::card)
                    .sorted()
                    .toList();
            var before = board.columns().get(c);
            columns.add(places.isEmpty() ? before : before.withCards(grouped(before.cards(), places, heading)));
        }
        return board.withColumns(columns);
    }

    private static List<Card> grouped(List<Card> cards, List<Integer> places, @Nullable String heading) {
        var gathered = places.stream().map(p -> cards.get(p).withGroup(heading)).toList();
        var all = new ArrayList<Card>();
        if (heading == null) {
            all.addAll(cards);
            places.forEach(p -> all.set(p, cards.get(p).withGroup(null)));
            return all;
        }
        int last = -1; // the last card under the heading that is not among them
        for (int i = 0; i < cards.size(); i++) {
            if (!places.contains(i) && heading.equals(cards.get(i).group())) last = i;
        }
        for (int i = 0; i < cards.size(); i++) {
            if (last < 0 && i == places.getFirst()) all.addAll(gathered);
            if (!places.contains(i)) all.add(cards.get(i));
            if (i == last) all.addAll(gathered);
        }
        return all;
    }

    /**
     * One card of several, in the place of the first of them: all their words, what is said twice once, all who wrote
     * them, and the sum of their dots.
     *
     * @param which at least one place; each is there
     */
    public static Board merged(Board board, Collection<Spot> which) {
        var places = which.stream().distinct().sorted(Cards::inOrder).toList();
        var first = places.getFirst();
        var whole = merged(places.stream().map(s -> at(board, s).orElseThrow()).toList());
        return without(with(board, first, whole), places.subList(1, places.size()));
    }

    /** As cards lie on a board: column by column. */
    public static int inOrder(Spot one, Spot other) {
        return one.column() == other.column() ? one.card() - other.card() : one.column() - other.column();
    }

    private static Card merged(List<Card> cards) {
        var dots = cards.stream().map(Card::dots).filter(Objects::nonNull).toList();
        return new Card(
                Objects.requireNonNullElse(words(cards, Card::text, "\n"), ""),
                words(cards, Card::by, ", "),
                dots.isEmpty()
                        ? null
                        : Integer.valueOf(dots.stream().mapToInt(d -> d).sum()),
                cards.stream()
                        .map(Card::id)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                cards.stream()
                        .map(Card::group)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null));
    }

    private static @Nullable String words(List<Card> cards, Function<Card, @Nullable String> of, String between) {
        var words = cards.stream()
                .map(of)
                .filter(Objects::nonNull)
                .flatMap(w -> Stream.of(w.split(between)))
                .filter(w -> !w.isBlank())
                .distinct()
                .toList();
        return words.isEmpty() ? null : words.stream().collect(Collectors.joining(between));
    }
}
