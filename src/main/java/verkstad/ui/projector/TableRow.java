package verkstad.ui.projector;

import java.util.List;
import java.util.function.DoubleFunction;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Cells side by side in a table's columns, as high as the highest of them needs, in the middle of what is over. */
final class TableRow extends Region {
    /** Between two columns, in em. */
    private static final double GAP = 0.7;

    private final List<Label> cells;
    private final DoubleFunction<double[]> shares;

    /** @param shares the columns' shares in per cent of what they have between them, in em */
    TableRow(List<Label> cells, DoubleFunction<double[]> shares) {
        this.cells = cells;
        this.shares = shares;
        getChildren().addAll(cells);
    }

    @Override
    protected double computePrefHeight(double width) {
        return snappedTopInset() + highest(widths(width)) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        var widths = widths(getWidth());
        double room = getHeight() - snappedTopInset() - snappedBottomInset();
        double over = Math.max(0, Math.floor((room - highest(widths)) / 2));
        double x = snappedLeftInset();
        for (int i = 0; i < widths.length; i++) {
            var cell = cells.get(i);
            double height = Math.min(cell.prefHeight(widths[i]), room);
            cell.resizeRelocate(x, snappedTopInset() + over, widths[i], height);
            x += widths[i] + gap();
        }
    }

    private double highest(double[] widths) {
        double highest = 0;
        for (int i = 0; i < widths.length; i++)
            highest = Math.max(highest, cells.get(i).prefHeight(widths[i]));
        return Math.ceil(highest);
    }

    private double[] widths(double width) {
        double em = cells.getFirst().getFont().getSize();
        double room = Math.max(0, width - snappedLeftInset() - snappedRightInset() - gap() * (cells.size() - 1));
        var widths = shares.apply(room / em);
        for (int i = 0; i < widths.length; i++) widths[i] = Math.floor(widths[i] / 100 * room);
        return widths;
    }

    private double gap() {
        return Math.floor(GAP * cells.getFirst().getFont().getSize());
    }
}
