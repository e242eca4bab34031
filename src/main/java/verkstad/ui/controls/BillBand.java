package verkstad.ui.controls;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import verkstad.projector.Slide;

/** The top of a bill: the paper's name and the year; the year alone where there is no paper. */
final class BillBand extends Region {
    private static final double TYPE = 0.044;
    private static final double HIGHEST = 2.2;
    private final Region ground = new Region();
    private final Label paper = new Label();
    private final Label year = new Label();
    private double pad;

    BillBand(Slide.Bill bill) {
        var of = bill.year() == null ? "" : bill.year().toString();
        paper.setText(bill.paper() == null ? of : bill.paper());
        year.setText(bill.paper() == null ? "" : of);
        ground.getStyleClass().add("bill-band");
        paper.getStyleClass().add("bill-paper");
        year.getStyleClass().add("bill-year");
        getChildren().addAll(ground, paper, year);
    }

    /** Sets the type for a bill of this width; the answer is how high the band is, 0 where it has nothing to say. */
    double fit(double width, double margin, double smallest) {
        if (paper.getText().isEmpty()) return 0;
        pad = margin;
        double type = Math.max(smallest, TYPE * margin / 0.05);
        year.setFont(Font.font("Source Sans 3", FontWeight.SEMI_BOLD, type));
        double room = width - 2 * pad - yearWidth() - (year.getText().isEmpty() ? 0 : pad / 2);
        paper.setFont(Anton.font(type * 1.3));
        double wide = paper.prefWidth(-1);
        if (wide > room) paper.setFont(Anton.font(Math.max(type, type * 1.3 * room / wide)));
        return type * HIGHEST;
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight();
        ground.resizeRelocate(0, 0, getWidth(), height);
        double yearWidth = yearWidth();
        double paperWidth = Math.max(0, getWidth() - 2 * pad - yearWidth);
        double paperHeight = paper.prefHeight(-1);
        double paperTop = (height - paperHeight) / 2;
        paper.resizeRelocate(pad, paperTop, paperWidth, paperHeight);
        double base = paperTop + paper.getBaselineOffset() - year.getBaselineOffset();
        year.resizeRelocate(getWidth() - pad - yearWidth, base, yearWidth, year.prefHeight(-1));
    }

    private double yearWidth() {
        return year.getText().isEmpty() ? 0 : Math.ceil(year.prefWidth(-1));
    }
}
