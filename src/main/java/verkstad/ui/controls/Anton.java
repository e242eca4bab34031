package verkstad.ui.controls;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;

/** The type of the bills, measured as it is drawn. FX thread. */
final class Anton implements TypeMeasure {
    private static final int SIZE = 100;
    private static final int REMEMBERED = 4000;
    private final Text advance = new Text();
    private final Text ink = new Text();
    private final Map<String, double[]> known = new HashMap<>();

    Anton() {
        advance.setFont(font(SIZE));
        ink.setFont(font(SIZE));
        ink.setBoundsType(TextBoundsType.VISUAL);
    }

    static Font font(double size) {
        return Font.font("Anton", size);
    }

    @Override
    public double width(String line) {
        return measured(line)[0];
    }

    @Override
    public double above(String line) {
        return measured(line)[1];
    }

    @Override
    public double below(String line) {
        return measured(line)[2];
    }

    private double[] measured(String line) {
        if (known.size() > REMEMBERED) known.clear();
        return known.computeIfAbsent(line, this::measure);
    }

    private double[] measure(String line) {
        advance.setText(line);
        ink.setText(line);
        var bounds = ink.getLayoutBounds();
        return new double[] {
            advance.getLayoutBounds().getWidth() / SIZE,
            Math.max(0, -bounds.getMinY()) / SIZE,
            Math.max(0, bounds.getMaxY()) / SIZE
        };
    }
}
