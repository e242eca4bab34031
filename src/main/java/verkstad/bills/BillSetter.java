package verkstad.bills;

import java.util.ArrayList;
import java.util.List;
import verkstad.bills.BillLayout.Block;
import verkstad.bills.BillLayout.Kind;
import verkstad.bills.BillLayout.Passage;
import verkstad.bills.BillLayout.Row;
import verkstad.bills.HeadlineFit.Setting;
import verkstad.projector.Slide;

/**
 * Sets a headline as a newspaper bill: the paper's name and the year on top, the headline in capitals as large as it
 * fits, and under it the audience, its voice and the further lines. Where there is little room the smaller parts go
 * first; where there is much and no story, the year fills it.
 */
public final class BillSetter {
    private static final double MARGIN = 0.05;
    /** What the story may take of the bill at most, tried in this order. */
    private static final double[] STORY_SHARES = {0.42, 0.24, 0};
    /** What the story is given in larger type, where the headline is still that much larger. */
    private static final double LARGE_STORY_SHARE = 0.28;

    private static final double HEADLINE_ABOVE_LARGE_WORDS = 3.2;
    /** How much larger than the smallest words the headline must be for words to stand beside it. */
    private static final double HEADLINE_ABOVE_WORDS = 1.6;

    private static final double[] LARGER_WORDS = {1.9, 1.6, 1.3};
    private static final double SIDE_BEARING = 0.03;
    private static final double RULE = 0.11;
    /** From which share of the height on, left empty, the year fills it. */
    private static final double EMPTY = 0.24;

    private final Slide.Bill bill;
    private final BillLook look;
    private final Faces faces;
    private final double width;
    private final double height;
    private final double type;
    private final double margin;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Row> ornaments = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();

    private BillSetter(Slide.Bill bill, Faces faces, double width, double height, double type) {
        this.bill = bill;
        look = BillLook.of(bill.look());
        this.faces = faces;
        this.width = width;
        this.height = height;
        this.type = type;
        margin = MARGIN * Math.sqrt(width * height);
    }

    /**
     * Sets a bill into a box.
     *
     * @param smallest the smallest type besides the headline, in the unit of the box; what would be smaller is left out
     */
    public static BillLayout set(Slide.Bill bill, Faces faces, double width, double height, double smallest) {
        return new BillSetter(bill, faces, width, height, smallest).set();
    }

    private BillLayout set() {
        blocks.add(new Block(Ink.GROUND, 0, 0, width, height));
        boolean roomy = height > 9 * type && width > 7 * type;
        var head = new Masthead(bill, faces, width, margin, type);
        double top = roomy ? head.height() : 0;
        if (top > 0) {
            blocks.addAll(head.blocks());
            passages.addAll(head.passages());
        }
        fill(top + margin * (top > 0 ? 0.8 : 1), roomy);
        return new BillLayout(look, List.copyOf(blocks), List.copyOf(ornaments), List.copyOf(passages));
    }

    /** Lays out what stands under the top, from this height on. */
    private void fill(double top, boolean roomy) {
        double wide = width - 2 * margin;
        double high = height - top - margin;
        var story = roomy ? Story.of(bill, faces) : Story.NONE;
        for (var room : rooms(story, wide, high)) {
            double between = room.height() > 0 ? 1.3 * margin : 0;
            var fit = HeadlineFit.fit(bill.headline(), faces.of(Face.HEADLINE), wide, high - room.height() - between);
            if (room.height() > 0 && fit.size() < room.headline()) continue;
            double spare = Math.max(0, high - room.height() - between - fit.height());
            if (room.height() > 0) {
                place(fit, top);
                tell(story, grown(story, fit.size(), room.height(), spare));
            } else {
                alone(fit, top, spare, roomy);
            }
            return;
        }
    }

    /** A height for the story, and how large the headline must be beside it. */
    private record Room(double height, double headline) {}

    /** What the story may take, tried in this order: in large type, in the smallest, less of it, nothing. */
    private List<Room> rooms(Story story, double wide, double high) {
        if (story.isEmpty()) return List.of(new Room(0, 0));
        var rooms = new ArrayList<Room>();
        for (double larger : LARGER_WORDS) {
            double tall = story.height(wide, larger * type);
            if (tall <= LARGE_STORY_SHARE * high) rooms.add(new Room(tall, HEADLINE_ABOVE_LARGE_WORDS * larger * type));
        }
        double whole = story.height(wide, type);
        for (double share : STORY_SHARES)
            rooms.add(new Room(Math.min(whole, wholeRows(share * high)), HEADLINE_ABOVE_WORDS * type));
        return rooms;
    }

    /** A headline without a story: somewhat above the middle, or on top of the year where that fills the bill. */
    private void alone(Setting fit, double top, double spare, boolean roomy) {
        boolean filled = roomy && bill.year() != null && spare > EMPTY * height;
        place(fit, filled ? top : top + spare * 0.3);
        if (filled) ornaments.add(year(spare - margin));
    }

    private Row year(double room) {
        var year = String.valueOf(bill.year());
        var measure = faces.of(Face.HEADLINE);
        double size = Math.min(room / measure.above(year), (width - 2 * margin) / (measure.width(year) - SIDE_BEARING));
        double x = look.isCentred() ? (width - size * measure.width(year)) / 2 : left(size);
        return new Row(Ink.GHOST, Face.HEADLINE, year, size, x, height - margin);
    }

    /** Where type of this size begins, so that its ink stands at the margin; never outside, however large it is. */
    private double left(double size) {
        return Math.max(0, margin - SIDE_BEARING * size);
    }

    private double wholeRows(double room) {
        double row = Story.ROW * type;
        return Math.floor(room / row) * row;
    }

    /** The size of the story's type and its height: as large as there is room for. */
    private record Told(double size, double height) {}

    private Told grown(Story story, double headline, double storyHeight, double spare) {
        double room = storyHeight + 0.85 * spare;
        double largest = Math.min(LARGER_WORDS[0] * type, headline / HEADLINE_ABOVE_WORDS);
        for (double size = largest; size > type; size -= type / 10) {
            double tall = story.height(width - 2 * margin, size);
            if (tall <= room) return new Told(size, tall);
        }
        double whole = story.height(width - 2 * margin, type);
        return new Told(type, whole <= room + 1e-6 ? whole : wholeRows(room + 1e-6));
    }

    private void place(Setting fit, double top) {
        var rows = new ArrayList<Row>();
        var measure = faces.of(Face.HEADLINE);
        for (var line : fit.lines()) {
            double x = look.isCentred() ? (width - measure.width(line.text()) * line.size()) / 2 : left(line.size());
            var ink = rows.isEmpty() ? Ink.FIRST : Ink.HEADLINE;
            rows.add(new Row(ink, Face.HEADLINE, line.text(), line.size(), x, top + line.baseline()));
        }
        passages.add(new Passage(Kind.HEADLINE, bill.headline().strip(), List.copyOf(rows)));
    }

    private void tell(Story story, Told told) {
        double wide = width - 2 * margin;
        double top = height - margin - told.height() + (Story.ROW - 1.2) * told.size();
        double thick = Math.max(1, RULE * margin);
        blocks.add(new Block(Ink.RULE, margin, top - margin * 0.5 - thick, wide, thick));
        passages.addAll(story.set(margin, top, wide, told.height(), told.size()));
    }
}
