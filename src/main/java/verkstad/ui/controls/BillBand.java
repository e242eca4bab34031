package verkstad.ui.controls;

import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import verkstad.projector.Slide;

/** The top of a bill: the paper's name and the year; the year alone where there is no paper. */
final class BillBand extends Region {
    /** The size of its type in margins of the bill. */
    private static final double TYPE = 0.85;

    private static final double PAPER = 1.3;
    private static final double SMALLEST_PAPER = 0.85;
    private static final double HIGHEST = 2.2;
    private final Region ground = new Region();
    private final CutText paper;
    private final CutText year;
    private final boolean ruled;
    private double margin;
    private double type;

    /** @param ruled whether its ground is a rule between the margins, and not a band across */
    BillBand(Slide.Bill bill, boolean ruled) {
        this.ruled = ruled;
        var of = bill.year() == null ? "" : bill.year().toString();
        paper = new CutText(bill.paper() == null ? of : bill.paper(), "bill-paper");
        year = new CutText(bill.paper() == null ? "" : of, "bill-year");
        ground.getStyleClass().add("bill-band");
        getChildren().addAll(ground, paper, year);
    }

    /** Sets the type for the bill's margin; the answer is how high the band is, 0 where it has nothing to say. */
    double fit(double margin, double smallest) {
        if (paper.getText().isEmpty()) return 0;
        this.margin = margin;
        type = Math.max(smallest, TYPE * margin);
        return type * HIGHEST;
    }

    @Override
    protected void layoutChildren() {
        double inset = ruled ? margin : 0;
        ground.resizeRelocate(inset, 0, getWidth() - 2 * inset, getHeight());
        year.height(Font.font(BillStory.FAMILY, FontWeight.NORMAL, type), getWidth());
        year.setWrappingWidth(0);
        double yearWidth = year.getLayoutBounds().getWidth();
        double room = getWidth() - 2 * margin - yearWidth - (yearWidth > 0 ? type : 0);
        paper.height(Anton.font(type * PAPER), getWidth());
        paper.setWrappingWidth(0);
        double shrink = Math.min(1, room / paper.getLayoutBounds().getWidth());
        double size = type * Math.max(SMALLEST_PAPER, PAPER * shrink);
        paper.height(Anton.font(size), room);
        paper.cut(2 * size);
        double top = (getHeight() - paper.getLayoutBounds().getHeight()) / 2;
        paper.relocate(margin, top);
        double baseline = top + paper.getBaselineOffset();
        year.relocate(getWidth() - margin - yearWidth, baseline - year.getBaselineOffset());
    }
}
