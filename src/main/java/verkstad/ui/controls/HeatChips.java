package verkstad.ui.controls;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * The risks of one cell of the heat map as chips, side by side and never over one another: as many as there is room
 * for, and then how many more there are.
 */
final class HeatChips extends Region {
    private static final double GAP = 3;
    private final List<Label> chips;
    private final Label more = chip("");

    HeatChips(List<String> risks) {
        chips = risks.stream().map(HeatChips::chip).toList();
        more.getStyleClass().add("heat-more");
        getChildren().addAll(chips);
        getChildren().add(more);
        setMinSize(0, 0);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        var all = new ArrayList<Region>(chips);
        int shown = chips.size();
        if (placed(all) < all.size()) {
            do {
                shown--;
                more.setText("+" + (chips.size() - shown));
                all.clear();
                all.addAll(chips.subList(0, shown));
                all.add(more);
            } while (shown > 0 && placed(all) < all.size());
        }
        for (int i = 0; i < chips.size(); i++) chips.get(i).setVisible(i < shown);
        more.setVisible(shown < chips.size());
    }

    /** Lays them out in lines; says how many there was room for. */
    private int placed(List<? extends Region> nodes) {
        double x = 0;
        double y = 0;
        int count = 0;
        for (var node : nodes) {
            double width = Math.ceil(node.prefWidth(-1));
            double height = Math.ceil(node.prefHeight(-1));
            if (x > 0 && x + width > getWidth()) {
                x = 0;
                y += height + GAP;
            }
            if (y + height > getHeight() + 1) return count;
            node.resizeRelocate(x, y, width, height);
            x += width + GAP;
            count++;
        }
        return count;
    }

    private static Label chip(String id) {
        var chip = new Label(id);
        chip.getStyleClass().add("heat-chip");
        return chip;
    }
}
