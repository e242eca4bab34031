package verkstad.ui.projector;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import verkstad.ui.controls.RowsInView;

/**
 * Rows in pages of as many whole ones as there is room for, the page of the row in focus in view. The pages are as even
 * as can be, and what is left of a page's height is shared among its rows, to each as much.
 */
final class PagedRows extends Region {
    /** So far the halves that even the pages come to the least height that gives no page more. */
    private static final int HALVES = 12;

    /** The rows of a page are together not made higher than they need by more than this part of it. */
    private static final double AIRIEST = 0.25;

    private final List<? extends Region> rows;
    private final int focus;
    private final Label more;
    private final RowsInView.Telling telling;

    /**
     * @param focus the row that must be in view, from 0; -1 for the first
     * @param more stands beside, and tells which rows are in view when not all are
     */
    PagedRows(List<? extends Region> rows, int focus, Label more, RowsInView.Telling telling) {
        this.rows = rows;
        this.focus = Math.clamp(focus, 0, Math.max(0, rows.size() - 1));
        this.more = more;
        this.telling = telling;
        getChildren().addAll(rows);
        setMinHeight(0);
    }

    /** The first row of each page, from 0; a row higher than a page has one alone. */
    static List<Integer> pages(double[] heights, double room) {
        var fewest = filled(heights, room);
        double low = 0;
        double high = room;
        for (int i = 0; i < HALVES; i++) {
            double middle = (low + high) / 2;
            if (filled(heights, middle).size() > fewest.size()) low = middle;
            else high = middle;
        }
        return filled(heights, high);
    }

    private static List<Integer> filled(double[] heights, double room) {
        var starts = new ArrayList<Integer>();
        double y = 0;
        for (int i = 0; i < heights.length; i++) {
            if (i == 0 || y + heights[i] > room) {
                starts.add(i);
                y = 0;
            }
            y += heights[i];
        }
        return starts;
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
        int first = 0;
        int end = heights.length;
        for (int start : pages(heights, getHeight())) {
            if (start <= focus) first = start;
            else end = Math.min(end, start);
        }
        double needed = 0;
        for (int i = first; i < end; i++) needed += heights[i];
        double over = Math.max(0, Math.min(getHeight() - needed, AIRIEST * needed));
        double air = Math.floor(over / Math.max(1, end - first));
        double y = 0;
        for (int i = 0; i < heights.length; i++) {
            boolean shown = i >= first && i < end;
            rows.get(i).setVisible(shown);
            if (!shown) continue;
            double height = Math.min(heights[i] + air, getHeight());
            rows.get(i).resizeRelocate(0, y, width, height);
            y += height;
        }
        RowsInView.tell(more, telling, first, end - 1, heights.length);
    }
}
