package verkstad.ui.controls;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * As many whole cards as there is room for, in columns from left to right, in pages: the page that holds the card in
 * focus is in view. The type on the projector has a smallest size, so many cards are shown in part rather than small.
 */
public final class CardsInView extends Region {
    /** Between two columns, as a part of the whole width. */
    private static final double GAP = 0.02;

    private final List<? extends Region> cards;
    private final int focus;
    private final int columns;
    private final Label more;
    private final RowsInView.Telling telling;

    /**
     * @param focus the card that must be in view, from 0
     * @param more stands beside, and tells which cards are in view when not all are
     */
    public CardsInView(List<? extends Region> cards, int focus, int columns, Label more, RowsInView.Telling telling) {
        this.cards = cards;
        this.focus = Math.clamp(focus, 0, Math.max(0, cards.size() - 1));
        this.columns = columns;
        this.more = more;
        this.telling = telling;
        getChildren().addAll(cards);
        setMinHeight(0);
    }

    /** A card's place in the region; the column counts on over the pages. */
    record Laid(int column, double y) {}

    /** Where cards of these heights lie: down a column as far as they fit whole, then down the next. */
    static List<Laid> laid(double[] heights, double room) {
        var laid = new ArrayList<Laid>();
        int column = 0;
        double y = 0;
        for (double height : heights) {
            if (y > 0 && y + height > room) {
                column++;
                y = 0;
            }
            laid.add(new Laid(column, y));
            y += height;
        }
        return laid;
    }

    @Override
    protected void layoutChildren() {
        if (cards.isEmpty()) return;
        double gap = Math.round(getWidth() * GAP);
        double width = Math.floor((getWidth() - gap * (columns - 1)) / columns);
        double[] heights =
                cards.stream().mapToDouble(c -> Math.ceil(c.prefHeight(width))).toArray();
        var laid = laid(heights, getHeight());
        int page = laid.get(focus).column() / columns;
        int first = -1;
        int last = -1;
        for (int i = 0; i < heights.length; i++) {
            var at = laid.get(i);
            boolean shown = at.column() / columns == page;
            cards.get(i).setVisible(shown);
            if (!shown) continue;
            first = first < 0 ? i : first;
            last = i;
            double x = at.column() % columns * (width + gap);
            cards.get(i).resizeRelocate(x, at.y(), width, Math.min(heights[i], getHeight()));
        }
        RowsInView.tell(more, telling, first, last, heights.length);
    }
}
