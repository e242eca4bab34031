package verkstad.ui.controls;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import verkstad.projector.Slide;
import verkstad.ui.controls.HeadlineFit.Setting;

/**
 * A headline as a newspaper bill: the paper's name and the year on top, the headline in capitals as large as it fits,
 * and under it the audience, its voice and the further lines. Where there is little room the smaller parts go first.
 */
public final class Bill extends Region {
    private static final List<String> LOOKS = List.of("bill-yellow", "bill-white", "bill-blue");
    private static final double MARGIN = 0.05;
    /** What the story may take of the bill at most, tried in this order. */
    private static final List<Double> STORY_SHARES = List.of(0.42, 0.24, 0.0);
    /** How much larger than the smallest words the headline must be for words to stand beside it. */
    private static final double HEADLINE_ABOVE_WORDS = 1.6;

    private static final double LARGEST_WORDS = 1.9;
    private static final double SIDE_BEARING = 0.03;
    private static final Anton ANTON = new Anton();

    private final String text;
    private final double smallest;
    private final Text em = new Text();
    private final BillBand band;
    private final Region rule = new Region();
    private final Group headline = new Group();
    private final BillStory story;
    private List<Double> laidOut = List.of();

    /** @param smallest the smallest type besides the headline, in em; what would be smaller is left out */
    public Bill(Slide.Bill bill, double smallest) {
        text = bill.headline();
        this.smallest = smallest;
        int look = Math.floorMod(bill.look(), LOOKS.size());
        band = new BillBand(bill, look == LOOKS.indexOf("bill-blue"));
        story = new BillStory(bill);
        getStyleClass().addAll("bill", LOOKS.get(look));
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(words(bill));
        rule.getStyleClass().add("bill-rule");
        for (var part : List.<Node>of(em, band, rule, headline, story)) {
            part.setManaged(false);
            getChildren().add(part);
        }
        setMinSize(0, 0);
        em.fontProperty().subscribe(font -> requestLayout());
    }

    @Override
    protected void layoutChildren() {
        double type = smallest * em.getFont().getSize();
        var now = List.of(getWidth(), getHeight(), type);
        if (now.equals(laidOut) || getWidth() <= 0 || getHeight() <= 0) return;
        laidOut = now;
        double pad = MARGIN * Math.sqrt(getWidth() * getHeight());
        boolean roomy = getHeight() > 9 * type && getWidth() > 7 * type;
        double bandHeight = roomy ? band.fit(pad, type) : 0;
        band.setVisible(bandHeight > 0);
        band.resizeRelocate(0, 0, getWidth(), bandHeight);
        fill(pad, bandHeight + pad * (bandHeight > 0 ? 0.8 : 1), type, roomy);
    }

    /** Lays out what stands under the band, from this height on. */
    private void fill(double pad, double top, double type, boolean roomy) {
        double width = getWidth() - 2 * pad;
        double height = getHeight() - top - pad;
        double whole = story.isEmpty() || !roomy ? 0 : story.height(width, type);
        for (double share : STORY_SHARES) {
            double storyHeight = Math.min(whole, share * height);
            if (storyHeight < story.row()) storyHeight = 0;
            double between = storyHeight > 0 ? 1.3 * pad : 0;
            var set = HeadlineFit.fit(text, ANTON, width, height - storyHeight - between);
            if (storyHeight > 0 && set.size() < HEADLINE_ABOVE_WORDS * type) continue;
            double spare = Math.max(0, height - storyHeight - between - set.height());
            place(set, pad, top + (storyHeight > 0 ? 0 : spare * 0.3));
            tell(pad, storyHeight == 0 ? 0 : grown(width, type, set.size(), storyHeight + 0.85 * spare));
            return;
        }
    }

    /** The height of the story in the largest words for which there is room. */
    private double grown(double width, double type, double headlineSize, double room) {
        double largest = Math.min(LARGEST_WORDS * type, headlineSize / HEADLINE_ABOVE_WORDS);
        for (double size = largest; size > type; size -= type / 10) {
            double height = story.height(width, size);
            if (height <= room) return height;
        }
        return Math.min(room, story.height(width, type));
    }

    private void place(Setting set, double pad, double top) {
        headline.getChildren().clear();
        for (var line : set.lines()) {
            var row = new Text(line.text());
            row.setFont(Anton.font(line.size()));
            row.getStyleClass().add(headline.getChildren().isEmpty() ? "bill-first" : "bill-headline");
            row.setX(-SIDE_BEARING * line.size());
            row.setY(line.baseline());
            headline.getChildren().add(row);
        }
        headline.relocate(0, 0);
        headline.setLayoutX(pad);
        headline.setLayoutY(top);
    }

    private void tell(double pad, double height) {
        double width = getWidth() - 2 * pad;
        story.setVisible(height > 0);
        rule.setVisible(height > 0);
        double top = getHeight() - pad - height;
        story.resizeRelocate(pad, top, width, height);
        story.requestLayout();
        double thick = Math.max(1, pad / 9);
        rule.resizeRelocate(pad, top - pad * 0.5 - thick, width, thick);
    }

    private static String words(Slide.Bill bill) {
        return Stream.concat(Stream.of(bill.headline(), bill.audience(), bill.voice()), bill.lines().stream())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(". "));
    }
}
