package verkstad.ui.controls;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import verkstad.projector.Slide;

/**
 * What stands under a bill's headline: the satisfied audience, its voice, and the further lines; beside each other
 * where there is width for it. What does not fit in ends in dots, and then falls away.
 */
final class BillStory extends Region {
    private static final String FAMILY = "Source Sans 3";
    private static final double COLUMN_FROM = 30;
    private static final double VOICE_SHARE = 0.58;
    private final List<Label> voice = new ArrayList<>();
    private final List<Label> lines = new ArrayList<>();
    private double size = 12;

    BillStory(Slide.Bill bill) {
        if (bill.audience() != null) voice.add(label(bill.audience(), FontWeight.BOLD));
        if (bill.voice() != null) voice.add(label(bill.voice(), FontWeight.SEMI_BOLD));
        for (var line : bill.lines()) {
            if (!line.isBlank()) lines.add(label("• " + line, FontWeight.SEMI_BOLD));
        }
        getChildren().addAll(voice);
        getChildren().addAll(lines);
    }

    boolean isEmpty() {
        return voice.isEmpty() && lines.isEmpty();
    }

    /** How high all of it is at a size of type; the size holds until the next call. */
    double height(double width, double type) {
        size = type;
        getChildren().forEach(child -> {
            var label = (Label) child;
            label.setFont(Font.font(FAMILY, weight(label), type));
        });
        double gap = gap();
        if (isBeside(width)) {
            return Math.max(stack(voice, VOICE_SHARE * width - gap), stack(lines, (1 - VOICE_SHARE) * width - gap));
        }
        double between = voice.isEmpty() || lines.isEmpty() ? 0 : gap;
        return stack(voice, width) + between + stack(lines, width);
    }

    /** The height of one row at the size that holds. */
    double row() {
        return size * 1.35;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double gap = gap();
        if (isBeside(width)) {
            place(voice, 0, 0, VOICE_SHARE * width - gap);
            place(lines, VOICE_SHARE * width + gap, 0, (1 - VOICE_SHARE) * width - gap);
        } else {
            double end = place(voice, 0, 0, width);
            place(lines, 0, end + (voice.isEmpty() ? 0 : gap), width);
        }
    }

    private boolean isBeside(double width) {
        return !voice.isEmpty() && !lines.isEmpty() && width > COLUMN_FROM * size;
    }

    private double gap() {
        return size * 0.55;
    }

    private double stack(List<Label> labels, double width) {
        return labels.stream()
                .mapToDouble(label -> Math.ceil(label.prefHeight(width)))
                .sum();
    }

    /** Places what there is room for; the answer is where it ends. */
    private double place(List<Label> labels, double x, double from, double width) {
        double y = from;
        for (var label : labels) {
            double room = getHeight() - y + 0.5;
            double wanted = Math.ceil(label.prefHeight(width));
            boolean fits = room >= Math.min(wanted, row());
            label.setVisible(fits);
            if (!fits) continue;
            double height = Math.min(wanted, room);
            label.resizeRelocate(x, y, width, height);
            y += height;
        }
        return y;
    }

    private static FontWeight weight(Label label) {
        return label.getUserData() instanceof FontWeight weight ? weight : FontWeight.NORMAL;
    }

    private static Label label(String text, FontWeight weight) {
        var label = new Label(text);
        label.setUserData(weight);
        label.setWrapText(true);
        label.setLineSpacing(0);
        label.getStyleClass().add("bill-words");
        return label;
    }
}
