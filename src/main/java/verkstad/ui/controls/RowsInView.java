package verkstad.ui.controls;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * As many whole rows as there is room for, around the one in focus. The type on the projector has a smallest size, so a
 * long table is shown in part rather than small.
 */
public final class RowsInView extends Region {
    /** Tells which rows are in view, counted from 1, where not all are. */
    public interface Telling {
        String words(int first, int last, int all);
    }

    private final List<? extends Region> rows;
    private final int focus;
    private final Label more;
    private final Telling telling;

    /**
     * @param focus the row that must be in view, from 0; -1 for the first
     * @param more stands beside, and tells which rows are in view when not all are
     */
    public RowsInView(List<? extends Region> rows, int focus, Label more, Telling telling) {
        this.rows = rows;
        this.focus = Math.clamp(focus, 0, Math.max(0, rows.size() - 1));
        this.more = more;
        this.telling = telling;
        getChildren().addAll(rows);
        setMinHeight(0);
    }

    @Override
    protected double computePrefHeight(double width) {
        return rows.stream().mapToDouble(r -> r.prefHeight(width)).sum();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double[] heights =
                rows.stream().mapToDouble(r -> Math.ceil(r.prefHeight(width))).toArray();
        int first = first(heights, getHeight(), focus);
        double y = 0;
        int last = first;
        for (int i = 0; i < heights.length; i++) {
            boolean fits = y + heights[i] <= getHeight() + 1 && last >= i - 1;
            boolean shown = i == first || (i > first && fits);
            rows.get(i).setVisible(shown);
            if (!shown) continue;
            rows.get(i).resizeRelocate(0, y, width, Math.min(heights[i], getHeight()));
            y += heights[i];
            last = i;
        }
        tell(more, telling, first, last, heights.length);
    }

    /** @param first and last in view, from 0 */
    public static void tell(Label more, Telling telling, int first, int last, int all) {
        more.setText(first > 0 || last < all - 1 ? telling.words(first + 1, last + 1, all) : "");
    }

    /** The first row in view: as early as the one in focus still fits whole. */
    static int first(double[] heights, double room, int focus) {
        int first = 0;
        double sum = 0;
        for (int i = 0; i <= focus && i < heights.length; i++) {
            sum += heights[i];
            while (sum > room && first < i) sum -= heights[first++];
        }
        return first;
    }
}
