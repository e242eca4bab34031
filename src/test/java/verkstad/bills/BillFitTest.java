package verkstad.bills;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verkstad.bills.BillLayout.Kind;
import verkstad.bills.BillLayout.Row;
import verkstad.projector.Slide;

/** Whatever is written, no letter of a bill reaches beyond it, or into what stands beside it. */
class BillFitTest {
    private static final double CLOSE = 0.51;
    private static final Faces FACES = faces();

    private static Faces faces() {
        try {
            return new PrintFaces(new PDDocument());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Property(tries = 150)
    void nothingReachesBeyondAPage(@ForAll("bills") Slide.Bill bill) {
        for (var paper : Paper.values()) {
            var layout = BillSetter.set(bill, FACES, paper.width(), paper.height(), paper.smallest());
            fits(layout, FACES);
            isWholeOrEndsInDots(bill, layout);
        }
    }

    @Property(tries = 60)
    void nothingReachesBeyondABoxOfAnyShape(
            @ForAll("bills") Slide.Bill bill,
            @ForAll @DoubleRange(min = 60, max = 2000) double width,
            @ForAll @DoubleRange(min = 60, max = 1200) double height) {
        var layout = BillSetter.set(bill, FACES, width, height, 24);
        fits(layout, FACES);
        isWholeOrEndsInDots(bill, layout);
    }

    private static void fits(BillLayout layout, Faces faces) {
        var ground = layout.blocks().getFirst();
        for (var passage : layout.passages()) {
            for (var row : passage.rows()) {
                double left = row.x();
                double right = left + faces.of(row.face()).width(row.text()) * row.size();
                assertThat(left).as(row.text()).isGreaterThanOrEqualTo(-CLOSE);
                assertThat(right).as(row.text()).isLessThanOrEqualTo(ground.width() + CLOSE);
                assertThat(top(row, faces)).as(row.text()).isGreaterThanOrEqualTo(-CLOSE);
                assertThat(bottom(row, faces)).as(row.text()).isLessThanOrEqualTo(ground.height() + CLOSE);
            }
        }
        headlineIsClear(layout, faces);
    }

    /** What there is no room for is told by dots, unless there is none for any of the story. */
    private static void isWholeOrEndsInDots(Slide.Bill bill, BillLayout layout) {
        var told =
                layout.passages().stream().filter(p -> p.kind() == Kind.WORDS).toList();
        long all = Stream.concat(Stream.of(bill.audience(), bill.voice()), bill.lines().stream())
                .filter(Objects::nonNull)
                .filter(words -> !words.isBlank())
                .count();
        if (told.isEmpty() || told.size() == all) return;
        assertThat(told).anySatisfy(p -> assertThat(p.rows().getLast().text()).endsWith("…"));
    }

    /** The headline begins under the top and ends above the story. */
    private static void headlineIsClear(BillLayout layout, Faces faces) {
        var headline = rows(layout, Kind.HEADLINE);
        double head = rows(layout, Kind.PAPER).stream()
                .mapToDouble(Row::baseline)
                .max()
                .orElse(0);
        double story = rows(layout, Kind.WORDS).stream()
                .mapToDouble(r -> r.baseline() - 0.75 * r.size())
                .min()
                .orElse(Double.MAX_VALUE);
        for (var row : headline) {
            assertThat(top(row, faces)).isGreaterThanOrEqualTo(head - CLOSE);
            assertThat(bottom(row, faces)).isLessThanOrEqualTo(story + CLOSE);
        }
    }

    private static List<Row> rows(BillLayout layout, Kind kind) {
        return layout.passages().stream()
                .filter(p -> p.kind() == kind)
                .flatMap(p -> p.rows().stream())
                .toList();
    }

    private static double top(Row row, Faces faces) {
        return row.baseline() - faces.of(row.face()).above(row.text()) * row.size();
    }

    private static double bottom(Row row, Faces faces) {
        return row.baseline() + faces.of(row.face()).below(row.text()) * row.size();
    }

    @ParameterizedTest
    @CsvSource({
        "Svar på elva sekunder – hela natten, Svar |på |elva |sekunder – |hela |natten",
        "Lånar e-böcker i Å, Lånar |e-böcker |i |Å",
        "Malmö: ”Nu ringer jag”, Malmö: |”Nu |ringer |jag”",
        "Bergen: «Nå», Bergen: |«Nå»",
        "Sol- och vårvisan, Sol- |och |vårvisan",
        "'12 345 678,50 kr till alla', '12 345 678,50 kr |till |alla'",
        "År 2031 100 nya jobb, År |2031 |100 |nya |jobb",
        "100 % nöjda, 100 % |nöjda"
    })
    void rowsEndWhereATypesetterLetsThemEnd(String text, String parts) {
        assertThat(String.join("|", LineBreaks.parts(text))).isEqualTo(parts);
    }

    /** Also where the headline is held down by its width alone, or takes all the height there is. */
    @Test
    void nothingOfAStoryIsLeftOutWhereThereIsRoomForIt() {
        var bill = new Slide.Bill(
                3, "Æ", 2031, "Blåbærgrød på Ærø, sier Åse", "Åse, 7", "Nå er alt bedre.", List.of("én", "to", "tre"));
        for (int look = 0; look < BillLook.values().length; look++)
            assertThat(rows(page(withLook(bill, look)), Kind.WORDS))
                    .extracting(Row::text)
                    .containsExactly("Åse, 7", "Nå er alt bedre.", "• én", "• to", "• tre");
    }

    /** A headline that could take all the height leaves some of it to a few words, so that they can be read as well. */
    @Test
    void aShortStoryStandsInLargerTypeUnderALargeHeadline() {
        var bill = new Slide.Bill(
                1, null, 2031, "Ahmed årets folkbildare tack vare Götawebben!", "Ahmed", "Nu står han ut.", List.of());
        var layout = page(bill);
        double words = rows(layout, Kind.WORDS).getFirst().size();
        assertThat(words).isGreaterThanOrEqualTo(1.3 * Paper.A4.smallest());
        assertThat(rows(layout, Kind.HEADLINE))
                .allSatisfy(row -> assertThat(row.size()).isGreaterThan(2 * words));
    }

    @Test
    void aWordThatIsWiderThanARowIsPartedWithAHyphen() {
        var bill = new Slide.Bill(
                0, null, 2031, "Göta!", "Flaggstångsknoppsputsarlärlingsförbundet".repeat(2), null, List.of());
        var rows = rows(page(bill), Kind.WORDS).stream().map(Row::text).toList();
        assertThat(rows).hasSizeGreaterThan(1);
        assertThat(rows.subList(0, rows.size() - 1))
                .allSatisfy(row -> assertThat(row).endsWith("-"));
        assertThat(rows.getLast()).doesNotContain("-");
    }

    private static Slide.Bill withLook(Slide.Bill bill, int look) {
        return new Slide.Bill(
                look, bill.paper(), bill.year(), bill.headline(), bill.audience(), bill.voice(), bill.lines());
    }

    private static BillLayout page(Slide.Bill bill) {
        return BillSetter.set(bill, FACES, Paper.A4.width(), Paper.A4.height(), Paper.A4.smallest());
    }

    @ParameterizedTest
    @CsvSource({"👩‍🚒,👩🚒", "👵🏽,👵", "❤️,❤", "🇸🇪,🇸🇪"})
    void anEmojiIsToldByItsParts(String emoji, String parts) {
        assertThat(Run.of("Hej " + emoji + "!"))
                .containsExactly(new Run("Hej ", false), new Run(parts, true), new Run("!", false));
    }

    @Provide
    Arbitrary<Slide.Bill> bills() {
        var words = Arbitraries.of(
                "Göta!",
                "Ærlig",
                "ØY",
                "årets",
                "🎉",
                "👩‍🚒",
                "❤️",
                "–",
                "”Nu!”",
                "«Å»",
                "e-råd",
                "日本語",
                "Åååå,",
                "Flaggstångsknoppsputsarlärlingsförbundet",
                "https://exempel.se/en/lang/adress?utan=slut",
                "och");
        var texts = words.list().ofMinSize(1).ofMaxSize(24).map(list -> String.join(" ", list));
        var long140 = texts.map(t -> t.length() > 140 ? t.substring(0, t.offsetByCodePoints(0, 60)) : t);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 7),
                        texts.injectNull(0.4),
                        Arbitraries.integers().between(1900, 2200).injectNull(0.2),
                        Arbitraries.oneOf(long140, Arbitraries.just("Göta!")),
                        texts.injectNull(0.5),
                        texts.injectNull(0.5),
                        texts.list().ofMaxSize(6))
                .as(Slide.Bill::new);
    }
}
