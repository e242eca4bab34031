package verkstad.ui.controls;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;
import verkstad.bills.Face;
import verkstad.bills.Faces;
import verkstad.bills.MixedType;
import verkstad.bills.TypeMeasure;

/** The faces of the bills as the screen draws them. FX thread. */
final class BillFaces implements Faces {
    private static final int SIZE = 100;
    private final Map<Face, TypeMeasure> measures = new EnumMap<>(Face.class);

    BillFaces() {
        var emoji = new Drawn(emoji(SIZE));
        for (var face : Face.values()) measures.put(face, new MixedType(face, new Drawn(font(face, SIZE)), emoji));
    }

    @Override
    public TypeMeasure of(Face face) {
        return Objects.requireNonNull(measures.get(face));
    }

    static Font font(Face face, double size) {
        return switch (face) {
            case HEADLINE -> Font.font("Anton", size);
            case WORDS -> Font.font("Source Sans 3", size);
            case BOLD -> Font.font("Source Sans 3", FontWeight.BOLD, size);
        };
    }

    static Font emoji(double size) {
        return Font.font("Noto Emoji", FontWeight.BOLD, size);
    }

    /** Measures type by drawing it, where nobody sees it. */
    private static final class Drawn implements TypeMeasure {
        private final Text advance = new Text();
        private final Text ink = new Text();

        Drawn(Font font) {
            advance.setFont(font);
            ink.setFont(font);
            ink.setBoundsType(TextBoundsType.VISUAL);
        }

        @Override
        public double width(String line) {
            advance.setText(line);
            return advance.getLayoutBounds().getWidth() / SIZE;
        }

        @Override
        public double above(String line) {
            ink.setText(line);
            return Math.max(0, -ink.getLayoutBounds().getMinY()) / SIZE;
        }

        @Override
        public double below(String line) {
            ink.setText(line);
            return Math.max(0, ink.getLayoutBounds().getMaxY()) / SIZE;
        }
    }
}
