package verkstad.ui.controls;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import verkstad.bills.BillLayout;
import verkstad.bills.BillLayout.Block;
import verkstad.bills.BillLayout.Row;
import verkstad.bills.BillLook;
import verkstad.bills.BillSetter;
import verkstad.bills.Ink;
import verkstad.bills.Run;
import verkstad.projector.Slide;

/** A headline as a newspaper bill, set anew for every size. */
public final class Bill extends Region {
    private static final BillFaces FACES = new BillFaces();

    private final Slide.Bill bill;
    private final double smallest;
    private final Text em = new Text();
    private List<Double> laidOut = List.of();

    /** @param smallest the smallest type besides the headline, in em; what would be smaller is left out */
    public Bill(Slide.Bill bill, double smallest) {
        this.bill = bill;
        this.smallest = smallest;
        getStyleClass().addAll("bill", BillLook.of(bill.look()).style());
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(words(bill));
        setMinSize(0, 0);
        em.setManaged(false);
        getChildren().add(em);
        em.fontProperty().subscribe(font -> requestLayout());
    }

    @Override
    protected void layoutChildren() {
        double type = smallest * em.getFont().getSize();
        var now = List.of(getWidth(), getHeight(), type);
        if (now.equals(laidOut) || getWidth() <= 0 || getHeight() <= 0) return;
        laidOut = now;
        getChildren().setAll(em);
        draw(BillSetter.set(bill, FACES, getWidth(), getHeight(), type));
    }

    private void draw(BillLayout layout) {
        // The ground is the bill's own, since it casts the shadow.
        layout.blocks().stream().filter(b -> b.ink() != Ink.GROUND).forEach(this::draw);
        layout.ornaments().forEach(this::draw);
        layout.passages().forEach(passage -> passage.rows().forEach(this::draw));
    }

    private void draw(Block block) {
        var region = new Region();
        add(region, block.ink());
        region.resizeRelocate(block.x(), block.y(), block.width(), block.height());
    }

    private void draw(Row row) {
        double x = row.x();
        for (var run : Run.of(row.text())) {
            double size = row.size() * (run.emoji() ? row.face().emoji() : 1);
            var text = new Text(run.text());
            text.setFont(run.emoji() ? BillFaces.emoji(size) : BillFaces.font(row.face(), size));
            text.setX(x);
            text.setY(row.baseline() - (run.emoji() ? row.face().raised() * row.size() : 0));
            add(text, row.ink());
            x += text.getLayoutBounds().getWidth();
        }
    }

    private void add(Node part, Ink ink) {
        part.setManaged(false);
        part.getStyleClass().add(ink.style());
        getChildren().add(part);
    }

    private static String words(Slide.Bill bill) {
        return Stream.concat(Stream.of(bill.headline(), bill.audience(), bill.voice()), bill.lines().stream())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(". "));
    }
}
