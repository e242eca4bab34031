package verkstad.bills;

import java.util.ArrayList;
import java.util.List;
import verkstad.bills.BillLayout.Block;
import verkstad.bills.BillLayout.Kind;
import verkstad.bills.BillLayout.Passage;
import verkstad.bills.BillLayout.Row;
import verkstad.projector.Slide;

/** The top of a bill: the paper's name and the year; the year alone where there is no paper. */
final class Masthead {
    /** The size of its type in margins of the bill. */
    private static final double TYPE = 0.85;

    private static final double PAPER = 1.3;
    private static final double SMALLEST_PAPER = 0.8;
    private static final double HEIGHT = 2.2;
    private static final double TOP_RULE = 0.45;
    private static final double RULE = 0.11;

    private final Slide.Bill bill;
    private final BillLook look;
    private final Faces faces;
    private final double width;
    private final double margin;
    private final double type;

    Masthead(Slide.Bill bill, Faces faces, double width, double margin, double smallest) {
        this.bill = bill;
        look = BillLook.of(bill.look());
        this.faces = faces;
        this.width = width;
        this.margin = margin;
        type = Math.max(smallest, TYPE * margin);
    }

    /** 0 where it has nothing to say. */
    double height() {
        if (name().isEmpty()) return 0;
        return (look.head() == BillLook.Head.RULES ? HEIGHT + TOP_RULE : HEIGHT) * type;
    }

    List<Block> blocks() {
        double thin = Math.max(1, RULE * margin);
        return switch (look.head()) {
            case BAND -> List.of(new Block(Ink.BAND, 0, 0, width, height()));
            case RULE -> List.of(rule(height() - thin, thin));
            case RULES ->
                List.of(rule(TOP_RULE * type, thin / 2), rule(height() - thin, thin), rule(height() + thin, thin / 2));
        };
    }

    /** The name as large as it gets beside the year, and the year. */
    List<Passage> passages() {
        var year = bill.year() == null || name().equals(bill.year().toString())
                ? ""
                : bill.year().toString();
        double yearSize = year.isEmpty() ? 0 : type;
        double yearWidth = faces.of(Face.WORDS).width(year) * yearSize;
        double aside = yearWidth + (yearWidth > 0 ? 0.8 * type : 0);
        double room = width - 2 * margin - (look.isCentred() ? 2 * aside : aside);
        var measure = faces.of(Face.HEADLINE);
        double size = type * Math.clamp(room / type / measure.width(name()), SMALLEST_PAPER, PAPER);
        var shown = cut(name(), measure, room / size);
        double x = look.isCentred() ? (width - measure.width(shown) * size) / 2 : margin;
        double top = look.head() == BillLook.Head.RULES ? (TOP_RULE + 0.2) * type : 0;
        double baseline = top + (height() - top + measure.above("H") * size) / 2;
        var passages = new ArrayList<Passage>();
        passages.add(passage(Kind.PAPER, name(), new Row(Ink.PAPER, Face.HEADLINE, shown, size, x, baseline)));
        if (!year.isEmpty()) {
            var row = new Row(Ink.YEAR, Face.WORDS, year, yearSize, width - margin - yearWidth, baseline);
            passages.add(passage(Kind.YEAR, year, row));
        }
        return passages;
    }

    private Block rule(double y, double thick) {
        return new Block(Ink.BAND, margin, y, width - 2 * margin, thick);
    }

    private String name() {
        if (bill.paper() != null && !bill.paper().isBlank()) return bill.paper().strip();
        return bill.year() == null ? "" : bill.year().toString();
    }

    private static Passage passage(Kind kind, String text, Row row) {
        return new Passage(kind, text, List.of(row));
    }

    private static String cut(String name, TypeMeasure measure, double room) {
        if (measure.width(name) <= room + 1e-6) return name;
        int end = name.length();
        while (end > 1 && measure.width(name.substring(0, end) + "…") > room) {
            end = name.offsetByCodePoints(end, -1);
        }
        return name.substring(0, end).stripTrailing() + "…";
    }
}
