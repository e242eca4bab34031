package verkstad.ui.projector;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Where bills of equal size hang on a wall, as large as they get; a last row that is not full hangs in the middle. */
record WallGrid(List<Spot> spots) {
    private static final double NARROWEST = 0.56;
    private static final double WIDEST = 1.3;
    private static final double AIR = 0.045;

    /** A bill's place, in the unit of the wall. */
    record Spot(double x, double y, double width, double height) {
        double area() {
            return width * height;
        }
    }

    /** The wall for this many bills, from 0. */
    static WallGrid of(int bills, double width, double height) {
        var best = new WallGrid(List.of());
        for (int columns = 1; columns <= bills; columns++) {
            var tried = hung(bills, columns, width, height);
            if (best.spots.isEmpty() || tried.area() > best.area()) best = tried;
        }
        return best;
    }

    private double area() {
        return spots.getFirst().area();
    }

    private static WallGrid hung(int bills, int columns, double width, double height) {
        int rows = (bills + columns - 1) / columns;
        double gap = AIR * Math.min(width / columns, height / rows) + AIR / 4 * Math.min(width, height);
        double room = Math.max(1, (width - gap * (columns + 1)) / columns);
        double high = Math.max(1, (height - gap * (rows + 1)) / rows);
        double w = Math.min(room, high * WIDEST);
        double h = Math.min(high, w / NARROWEST);
        double top = (height - rows * h - (rows - 1) * gap) / 2;
        var spots = new ArrayList<Spot>();
        for (int row = 0; row < rows; row++) {
            int inRow = Math.min(columns, bills - row * columns);
            double left = (width - inRow * w - (inRow - 1) * gap) / 2;
            double y = top + row * (h + gap);
            IntStream.range(0, inRow).forEach(i -> spots.add(new Spot(left + i * (w + gap), y, w, h)));
        }
        return new WallGrid(spots);
    }
}
