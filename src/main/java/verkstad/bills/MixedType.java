package verkstad.bills;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Letters with emoji among them, measured run by run, and remembered. Not for several threads at once. */
public final class MixedType implements TypeMeasure {
    private static final int REMEMBERED = 20_000;
    private final Face face;
    private final TypeMeasure letters;
    private final TypeMeasure emoji;
    private final Map<String, TypeRow> known = new HashMap<>();

    /** @param emoji the face of the emoji at size 1 of its own */
    public MixedType(Face face, TypeMeasure letters, TypeMeasure emoji) {
        this.face = face;
        this.letters = letters;
        this.emoji = emoji;
    }

    @Override
    public double width(String line) {
        return measured(line).width();
    }

    @Override
    public double above(String line) {
        return measured(line).above();
    }

    @Override
    public double below(String line) {
        return measured(line).below();
    }

    private TypeRow measured(String line) {
        if (known.size() > REMEMBERED) known.clear();
        return known.computeIfAbsent(line, this::measure);
    }

    private TypeRow measure(String line) {
        var runs = Run.of(line);
        double width = runs.stream()
                .mapToDouble(r -> r.emoji() ? emoji.width(r.text()) * face.emoji() : letters.width(r.text()))
                .sum();
        return new TypeRow(
                line,
                width,
                reach(runs, letters::above, r -> emoji.above(r) * face.emoji() + face.raised()),
                reach(runs, letters::below, r -> emoji.below(r) * face.emoji() - face.raised()));
    }

    private static double reach(
            Iterable<Run> runs, ToDoubleFunction<String> ofLetters, ToDoubleFunction<String> ofEmoji) {
        double reach = 0;
        for (var run : runs) reach = Math.max(reach, (run.emoji() ? ofEmoji : ofLetters).applyAsDouble(run.text()));
        return reach;
    }
}
