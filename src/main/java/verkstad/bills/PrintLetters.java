package verkstad.bills;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Letters in print: of the first font that has them.
 *
 * @param fonts the bill's own first
 */
record PrintLetters(List<PrintFont> fonts) implements TypeMeasure {
    /** Neighbours of one font, in the order in which they stand on paper. */
    record Piece(PrintFont font, String text) {}

    /** A line in pieces. */
    List<Piece> pieces(String line) {
        var pieces = new ArrayList<Piece>();
        line.codePoints().forEach(c -> {
            var font = fonts.stream().filter(f -> f.has(c)).findFirst().orElse(fonts.getFirst());
            boolean same = !pieces.isEmpty() && pieces.getLast().font() == font;
            var before = same ? pieces.removeLast().text() : "";
            pieces.add(new Piece(font, before + Character.toString(c)));
        });
        return pieces;
    }

    @Override
    public double width(String line) {
        return pieces(Visual.of(line)).stream()
                .mapToDouble(p -> p.font().width(p.text()))
                .sum();
    }

    @Override
    public double above(String line) {
        return reach(line, p -> p.font().above(p.text()));
    }

    @Override
    public double below(String line) {
        return reach(line, p -> p.font().below(p.text()));
    }

    private double reach(String line, ToDoubleFunction<Piece> one) {
        return pieces(Visual.of(line)).stream().mapToDouble(one).max().orElse(0);
    }
}
