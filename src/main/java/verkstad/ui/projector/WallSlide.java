package verkstad.ui.projector;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import verkstad.projector.Slide;
import verkstad.texts.Texts;
import verkstad.ui.controls.Bill;

/** All bills of a workshop on a wall; the curtain as long as there is none. */
final class WallSlide extends Region {
    /** Small words on a wall, in em; where they have no room there, the bill alone has. */
    private static final double SMALLEST = 0.75;

    private final List<Bill> bills;

    private WallSlide(Slide.Wall slide) {
        bills = slide.bills().stream().map(b -> new Bill(b, SMALLEST)).toList();
        getStyleClass().add("bill-wall");
        getChildren().addAll(bills);
        setMinSize(0, 0);
    }

    static Parent of(Slide.Wall slide, Texts texts) {
        if (slide.bills().isEmpty()) return CurtainSlide.of();
        var wall = new WallSlide(slide);
        if (slide.page().of() == 1) return wall;
        VBox.setVgrow(wall, Priority.ALWAYS);
        var foot = BillSlide.foot(slide.page(), texts);
        foot.getStyleClass().add("wall-foot");
        var screen = new VBox(wall, foot);
        screen.getStyleClass().add("bill-wall");
        return screen;
    }

    @Override
    protected void layoutChildren() {
        var spots = WallGrid.of(bills.size(), getWidth(), getHeight()).spots();
        for (int i = 0; i < spots.size(); i++) {
            var spot = spots.get(i);
            bills.get(i).resizeRelocate(spot.x(), spot.y(), spot.width(), spot.height());
        }
    }
}
