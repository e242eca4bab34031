package verkstad.ui.futures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import verkstad.model.futures.TimeLine;
import verkstad.texts.Texts;

/**
 * The line of years from today at the left to the future at the right, each step a dot in its year; what waits for a
 * year stands before the line. A dot is dragged to another year, or moved there by the arrows.
 */
final class YearsStrip extends Region {
    private static final double TRAY = 96;
    private static final double END = 12;
    private static final double YEARS = 26;
    private static final double HEIGHT = 118;
    private static final double LARGEST = 24;
    private static final double SMALLEST = 8;
    private static final double NARROWEST_LABEL = 46;

    private final YearsViewModel model;
    private final Texts texts;
    private final Region axis = new Region();
    private final Label waiting = new Label();
    private final Map<Integer, YearDot> dots = new HashMap<>();
    private final List<Label> years = new ArrayList<>();
    private final Subscription subscription;
    private @Nullable TimeLine line;

    YearsStrip(YearsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("years");
        getStyleClass().add("years-strip");
        axis.getStyleClass().add("years-axis");
        waiting.setText(texts.get("futures.without-year"));
        waiting.getStyleClass().add("caption");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMinWidth(0);
        subscription = model.line().subscribe(this::follow);
    }

    void close() {
        subscription.unsubscribe();
    }

    /** The year at a horizontal place of the strip; null before the line, where steps wait for one. */
    @Nullable
    Integer yearAt(double x) {
        var now = line;
        if (now == null || x < TRAY) return null;
        if (now.last() == now.first()) return now.first();
        double share = (x - TRAY - column() / 2) / (getWidth() - TRAY - column());
        return (int) Math.round(now.first() + Math.clamp(share, 0, 1) * (now.last() - now.first()));
    }

    private void follow(@Nullable TimeLine now) {
        if (now == null) return;
        line = now;
        years.clear();
        now.stops().reversed().forEach(stop -> {
            var label = new Label(Integer.toString(stop.year()));
            label.getStyleClass().add("caption");
            label.setUserData(stop.year());
            years.add(label);
        });
        var places = model.places().getValue();
        dots.keySet().removeIf(place -> !places.contains(place));
        for (int i = 0; i < places.size(); i++) {
            int place = places.get(i);
            var step = model.road().now().getValue().get(place);
            dots.computeIfAbsent(place, p -> new YearDot(p, model, this)).show(i + 1, step, texts);
        }
        var wanted = new ArrayList<Node>(List.of(axis));
        if (!now.unplaced().isEmpty()) wanted.add(waiting);
        wanted.addAll(years);
        getChildren().removeIf(node -> !wanted.contains(node) && !dots.containsValue(node));
        for (var node : wanted) if (!getChildren().contains(node)) getChildren().add(node);
        // A dot that stays keeps its place among the children, and so the focus.
        for (int place : places)
            if (!getChildren().contains(dots.get(place))) getChildren().add(dots.get(place));
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        var now = line;
        if (now == null) return;
        double base = getHeight() - YEARS;
        axis.resizeRelocate(TRAY, base, Math.max(0, getWidth() - TRAY - END), 2);
        waiting.autosize();
        waiting.relocate(END, base + 6);
        int most = now.stops().stream().mapToInt(s -> s.steps().size()).max().orElse(0);
        double size = size(Math.max(most, now.unplaced().size()), Math.min(column(), TRAY) - 4, base - 4);
        pile(now.unplaced(), TRAY / 2 - 8, base, size);
        for (var stop : now.stops()) pile(stop.steps(), x(stop.year()), base, size);
        layoutYears(base);
    }

    private void layoutYears(double base) {
        int every = (int) Math.max(1, Math.ceil(NARROWEST_LABEL / Math.max(1, column())));
        for (int i = 0; i < years.size(); i++) {
            var label = years.get(i);
            boolean shown = (years.size() - 1 - i) % every == 0;
            label.setVisible(shown);
            label.autosize();
            label.relocate(x((Integer) label.getUserData()) - label.getWidth() / 2, base + 6);
        }
    }

    private void pile(List<Integer> places, double x, double base, double size) {
        int high = Math.max(1, (int) ((base - 4) / size));
        int wide = Math.ceilDiv(Math.max(1, places.size()), high);
        for (int i = 0; i < places.size(); i++) {
            var dot = dots.get(places.get(i));
            if (dot == null) continue;
            int across = i / high;
            double left = x + (across - wide / 2.0) * size;
            dot.place(left, base - (i % high + 1) * size, size - 2);
        }
    }

    private double x(int year) {
        var now = line;
        if (now == null) return 0;
        double share = now.last() == now.first() ? 1 : (double) (year - now.first()) / (now.last() - now.first());
        return TRAY + column() / 2 + share * (getWidth() - TRAY - column());
    }

    /** How wide one year is. */
    private double column() {
        var now = line;
        int count = now == null ? 1 : now.last() - now.first() + 1;
        return Math.max(2, (getWidth() - TRAY) / count);
    }

    /** The size of dots of which so many have room in one year; never smaller than can be seen. */
    static double size(int count, double width, double height) {
        double size = LARGEST;
        while (size > SMALLEST && Math.floor(width / size) * Math.floor(height / size) < count) size--;
        return size;
    }
}
