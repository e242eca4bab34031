package verkstad.ui.communication;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import verkstad.model.communication.Deadline;
import verkstad.model.communication.Gap;
import verkstad.model.communication.GoalStatus;
import verkstad.texts.Texts;
import verkstad.ui.communication.Line.Row;
import verkstad.ui.controls.Writing;

/** How wide the words in the table's cells are, in the type that they are set in. */
final class GoalRuler {
    /** Where a line may be broken. */
    private static final Pattern BREAKS = Pattern.compile("\\s+|(?<=[/-])");

    private static final Pattern FIGURE = Pattern.compile("\\d");

    private final Texts texts;
    private final GoalCells cells;
    private final Font words;
    private final Font strong;
    private final Font late;
    private final Font thought;
    private final Map<String, Double> plain = new HashMap<>();
    private final Map<String, Double> bold = new HashMap<>();

    /**
     * @param words what the cells' texts are set in
     * @param thought what is set under them
     */
    GoalRuler(GoalCells cells, Font words, Font thought) {
        this.cells = cells;
        texts = cells.texts();
        this.words = words;
        this.thought = thought;
        strong = Font.font(words.getFamily(), FontWeight.BOLD, words.getSize());
        late = Font.font(words.getFamily(), FontWeight.SEMI_BOLD, words.getSize());
    }

    static double width(String text, Font font) {
        var measured = new Text(text);
        measured.setFont(font);
        return measured.getLayoutBounds().getWidth();
    }

    /** What the program itself may write into a column: a date and a status in one piece, else the longest word. */
    double own(GoalColumn column) {
        var deadlines = Arrays.stream(Deadline.values())
                .filter(Deadline::isNear)
                .map(deadline -> texts.word("communication.deadline", deadline));
        var gaps = Arrays.stream(Gap.values())
                .filter(gap -> GoalCell.column(gap) == column)
                .map(gap -> texts.word("communication.gap", gap));
        return switch (column) {
            case TO_WHOM -> Math.max(longest(gaps), longest(texts.get("communication.goal-next"), words));
            case WHEN -> longest(deadlines);
            case DUE -> Math.max(longest(deadlines), date());
            case STATUS -> widest(Arrays.stream(GoalStatus.values()).map(cells::word), word -> width(word, words));
            case WHAT, BY_WHOM, HOW, FOLLOW_UP -> longest(gaps);
        };
    }

    /** The longest word that stands in a column of these lines; none that is longer than a column is ever made. */
    double written(GoalColumn column, Stream<Line> lines, double most) {
        var type = column == GoalColumn.TO_WHOM ? strong : words;
        var known = column == GoalColumn.TO_WHOM ? bold : plain;
        return lines.filter(Row.class::isInstance)
                .map(Row.class::cast)
                .flatMap(row -> BREAKS.splitAsStream(cells.text(row.goal(), column)))
                .mapToDouble(word -> known.computeIfAbsent(word, unknown -> width(unknown, type)))
                .filter(width -> width <= most)
                .max()
                .orElse(0);
    }

    private double longest(Stream<String> thoughts) {
        return widest(thoughts, text -> longest(text, thought));
    }

    private static double longest(String text, Font font) {
        return widest(BREAKS.splitAsStream(text), word -> width(word, font));
    }

    /** A date of the widest figures. */
    private double date() {
        var some = Writing.date(texts.language()).written().apply(LocalDate.EPOCH);
        return widest(
                IntStream.rangeClosed(0, 9).mapToObj(f -> FIGURE.matcher(some).replaceAll(String.valueOf(f))),
                date -> width(date, late));
    }

    private static double widest(Stream<String> texts, Function<String, Double> width) {
        return texts.mapToDouble(width::apply).max().orElse(0);
    }
}
