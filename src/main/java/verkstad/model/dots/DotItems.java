package verkstad.model.dots;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import verkstad.model.Lists;
import verkstad.model.Project;
import verkstad.model.board.Board;
import verkstad.model.futures.FuturesWorkshop;

/** The things on which dots are put, where they stand in the project. */
public final class DotItems {
    private DotItems() {}

    /** In order; none where the board or the workshop is not there. */
    public static List<DotItem> of(Project project, Dotted on) {
        return switch (on.kind()) {
            case CARDS -> project.board(on.of()).map(DotItems::cards).orElse(List.of());
            case HEADLINES ->
                project.futuresWorkshop(on.of())
                        .map(w -> w.headlines().stream()
                                .map(h -> new DotItem(h.headline(), h.dots()))
                                .toList())
                        .orElse(List.of());
            case CRITIQUE ->
                project.futuresWorkshop(on.of())
                        .map(w -> w.critique().stream()
                                .map(c -> new DotItem(c.text(), c.dots()))
                                .toList())
                        .orElse(List.of());
        };
    }

    /** The board's question; empty for a list of a workshop, which goes by its kind; null where it is not there. */
    public static @Nullable String title(Project project, Dotted on) {
        return on.kind() == DotKind.CARDS
                ? project.board(on.of()).map(Board::question).orElse(null)
                : project.futuresWorkshop(on.of()).map(workshop -> "").orElse(null);
    }

    /** The board with these dots on its cards; {@code dots} has one number for each, column by column. */
    public static Board withDots(Board board, List<Integer> dots) {
        var each = dots.iterator();
        return board.withColumns(board.columns().stream()
                .map(c -> c.cards().isEmpty()
                        ? c
                        : c.withCards(c.cards().stream()
                                .map(card -> card.withDots(each.next()))
                                .toList()))
                .toList());
    }

    /** The workshop with these dots on its headlines or its critique; {@code dots} has one number for each. */
    public static FuturesWorkshop withDots(FuturesWorkshop workshop, DotKind kind, List<Integer> dots) {
        Iterator<Integer> each = dots.iterator();
        return kind == DotKind.HEADLINES
                ? workshop.withHeadlines(workshop.headlines().stream()
                        .map(h -> h.withDots(each.next()))
                        .toList())
                : workshop.withCritique(workshop.critique().stream()
                        .map(c -> c.withDots(each.next()))
                        .toList());
    }

    /** The project in which the things of this list have these dots; as it is where the list is not there. */
    public static Project withDots(Project project, Dotted on, List<Integer> dots) {
        return on.kind() == DotKind.CARDS
                ? project.withBoards(replaced(project.boards(), b -> b.id().equals(on.of()), b -> withDots(b, dots)))
                : project.withFutures(
                        replaced(project.futures(), f -> f.id().equals(on.of()), f -> withDots(f, on.kind(), dots)));
    }

    private static <T> List<T> replaced(List<T> list, Predicate<T> which, UnaryOperator<T> work) {
        int place = Lists.place(list, which);
        return place < 0 ? list : Lists.worked(list, place, work);
    }

    private static List<DotItem> cards(Board board) {
        boolean several =
                board.columns().stream().filter(c -> !c.cards().isEmpty()).count() > 1;
        return board.columns().stream()
                .flatMap(column -> column.cards().stream()
                        .map(c -> new DotItem(c.text(), c.dots(), several ? column.title() : null)))
                .toList();
    }

    /** So many things without a dot. */
    static List<Integer> none(int items) {
        return IntStream.range(0, items).mapToObj(i -> 0).toList();
    }

    /** Two lists of dots, thing by thing. */
    static List<Integer> sum(List<Integer> one, List<Integer> other) {
        var sum = new ArrayList<Integer>();
        for (int i = 0; i < one.size(); i++) sum.add(one.get(i) + other.get(i));
        return sum;
    }
}
