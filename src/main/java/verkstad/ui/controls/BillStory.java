package verkstad.ui.controls;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import verkstad.projector.Slide;

/**
 * What stands under a bill's headline: the satisfied audience, its voice, and the further lines; beside each other
 * where there is width for it. What does not fit in ends in dots, and then falls away.
 */
final class BillStory extends Region {
    static final String FAMILY = "Source Sans 3";
    /** From how wide on, in sizes of the type, voice and lines stand beside each other. */
    private static final double BESIDE_FROM = 34;

    private static final double VOICE_SHARE = 0.6;
    private static final double ROW = 1.3;
    private static final int LONGEST = 4000;

    private record Words(CutText text, FontWeight weight) {}

    private final List<Words> voice = new ArrayList<>();
    private final List<Words> lines = new ArrayList<>();
    private double size = 12;

    BillStory(Slide.Bill bill) {
        if (bill.audience() != null) voice.add(words(bill.audience(), FontWeight.BOLD));
        if (bill.voice() != null) voice.add(words(bill.voice(), FontWeight.NORMAL));
        for (var line : bill.lines()) {
            if (!line.isBlank()) lines.add(words("• " + line, FontWeight.NORMAL));
        }
    }

    boolean isEmpty() {
        return voice.isEmpty() && lines.isEmpty();
    }

    /** How high all of it is at a size of type; the size holds until the next call. */
    double height(double width, double type) {
        size = type;
        if (isBeside(width)) {
            return Math.max(stack(voice, voiceWidth(width)), stack(lines, width - voiceWidth(width) - 2 * gap()));
        }
        return stack(voice, width) + between() + stack(lines, width);
    }

    /** The height of one row at the size that holds. */
    double row() {
        return size * ROW;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        if (isBeside(width)) {
            double left = voiceWidth(width);
            place(voice, 0, 0, left);
            place(lines, left + 2 * gap(), 0, width - left - 2 * gap());
        } else {
            place(lines, 0, place(voice, 0, 0, width) + between(), width);
        }
    }

    private boolean isBeside(double width) {
        return !voice.isEmpty() && !lines.isEmpty() && width > BESIDE_FROM * size;
    }

    private double voiceWidth(double width) {
        return VOICE_SHARE * width - gap();
    }

    private double between() {
        return voice.isEmpty() || lines.isEmpty() ? 0 : gap();
    }

    private double gap() {
        return size * 0.6;
    }

    private double stack(List<Words> words, double width) {
        return words.stream().mapToDouble(w -> height(w, width)).sum();
    }

    private double height(Words words, double width) {
        return words.text.height(Font.font(FAMILY, words.weight, size), width);
    }

    /** Places what there is room for; the answer is where it ends. */
    private double place(List<Words> all, double x, double from, double width) {
        double y = from;
        for (var words : all) {
            double room = getHeight() - y + 0.5;
            double wanted = height(words, width);
            words.text.setVisible(room >= Math.min(wanted, row()));
            if (!words.text.isVisible()) continue;
            words.text.cut(room);
            words.text.relocate(x, y);
            y += Math.min(wanted, room);
        }
        return y;
    }

    private Words words(String text, FontWeight weight) {
        var words = new CutText(text.length() > LONGEST ? text.substring(0, LONGEST) : text, "bill-words");
        getChildren().add(words);
        return new Words(words, weight);
    }
}
