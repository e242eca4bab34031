package verkstad.ui.projector;

import javafx.geometry.Rectangle2D;

/** A screen's part of the desktop, in the desktop's units. */
public record Area(double x, double y, double width, double height) {
    static Area of(Rectangle2D bounds) {
        return new Area(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
    }

    /** How much of this one lies in another. */
    double within(Area other) {
        double wide = Math.min(x + width, other.x + other.width) - Math.max(x, other.x);
        double high = Math.min(y + height, other.y + other.height) - Math.max(y, other.y);
        return Math.max(0, wide) * Math.max(0, high);
    }

    double size() {
        return width * height;
    }
}
