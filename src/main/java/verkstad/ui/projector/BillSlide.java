package verkstad.ui.projector;

import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import verkstad.projector.Slide;
import verkstad.texts.Texts;
import verkstad.ui.controls.Bill;

/** One bill, as large as the screen, and which of how many it is. */
final class BillSlide {
    private BillSlide() {}

    static Parent of(Slide.OneBill slide, Texts texts) {
        var bill = new Bill(slide.bill(), 1);
        VBox.setVgrow(bill, Priority.ALWAYS);
        var screen = new VBox(bill, foot(new Slide.Part(slide.number(), slide.of()), texts));
        screen.getStyleClass().addAll("bill-wall", "bill-slide");
        return screen;
    }

    static HBox foot(Slide.Part part, Texts texts) {
        var count =
                new Label(texts.get("futures.bill-of", Integer.toString(part.number()), Integer.toString(part.of())));
        count.getStyleClass().add("bill-count");
        var foot = new HBox(count);
        foot.setAlignment(Pos.CENTER_RIGHT);
        return foot;
    }
}
