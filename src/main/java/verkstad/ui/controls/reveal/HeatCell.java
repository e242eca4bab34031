package verkstad.ui.controls.reveal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * One cell of the heat map: its score in the corner, and from there on the risks as chips, side by side and never over
 * one another: as many as there is room for, and then how many more there are. Where a risk has left, its id stays
 * behind, in an outline.
 */
final class HeatCell extends Region {
    private static final double GAP = 3;
    private static final double ASIDE = 5;
    private static final double AFTER_NUMBER = 8;
    private final Label number;
    private final List<Label> chips = new ArrayList<>();
    private final Map<String, Node> here = new HashMap<>();
    private final Map<String, Node> left = new HashMap<>();
    private final Label more = label("", "heat-chip");

    HeatCell(int score, List<String> here, List<String> left) {
        number = label(String.valueOf(score), "heat-number");
        here.forEach(id -> this.here.put(id, chip(id, "heat-chip")));
        left.forEach(id -> this.left.put(id, chip(id, "heat-left")));
        more.getStyleClass().add("heat-more");
        getChildren().add(number);
        getChildren().addAll(chips);
        getChildren().add(more);
    }

    /** Where a risk lies in this cell; where there is no room for it, what stands for it. */
    Optional<Node> here(String risk) {
        return shown(here.get(risk));
    }

    /** Where a risk that has left this cell lay. */
    Optional<Node> left(String risk) {
        return shown(left.get(risk));
    }

    private Optional<Node> shown(@Nullable Node chip) {
        return Optional.ofNullable(chip).map(c -> c.isVisible() ? c : more);
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
        number.autosize();
        number.relocate(snappedLeftInset(), snappedTopInset());
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

    /** Lays them out in lines, the first beside the number; says how many there was room for. */
    private int placed(List<? extends Region> nodes) {
        double right = getWidth() - snappedRightInset();
        double bottom = getHeight() - snappedBottomInset();
        double x = snappedLeftInset() + number.getWidth() + AFTER_NUMBER;
        double y = snappedTopInset();
        int count = 0;
        for (var node : nodes) {
            double width = Math.ceil(node.prefWidth(-1));
            double height = Math.ceil(node.prefHeight(-1));
            if (x > snappedLeftInset() && x + width > right) {
                x = snappedLeftInset();
                y += height + GAP;
            }
            if (y + height > bottom + 1) return count;
            node.resizeRelocate(x, y, width, height);
            x += width + ASIDE;
            count++;
        }
        return count;
    }

    private Label chip(String id, String style) {
        var chip = label(id, style);
        chips.add(chip);
        return chip;
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }
}
