package verkstad.ui.projector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import verkstad.bills.BillLook;
import verkstad.exchange.ExchangeReader;
import verkstad.exchange.Samples;
import verkstad.model.Language;
import verkstad.model.Project;
import verkstad.projector.ProjectorModel;
import verkstad.projector.Show;
import verkstad.projector.Slide;
import verkstad.ui.Gallery;
import verkstad.ui.Gallery.Size;
import verkstad.ui.theme.Look;

/** Bills and walls of bills as pictures. */
class BillGalleryTest {
    private static final int LOOKS = BillLook.values().length;
    private static final String LONG =
            "Fyra av fem i länet lånar nu e-böcker på nätet – ”lätt som en plätt” säger Göta, 92, som blev årets"
                    + " ambassadör för digitala tjänster i Öckerö";
    private static final String STORY = "I den nya folkrörelsen står Ahmed ut. Han vinner årets folkbildare. Via"
            + " Youtube snubblade han in på Götawebben. ”En helt ny värld öppnades” – nu inspirerar han andra.";
    private static final List<String> HEADLINES = List.of(
            "Götabiblioteken prisas!",
            "Göta!",
            "Svar på elva sekunder – hela natten",
            LONG,
            "Färre larm – för att fler mår bra",
            "Flaggstångsknoppsputsarlärlingsförbundet jublar",
            "Dottern i Malmö: ”Nu ringer jag för att prata”",
            "Blåbærgrøt på Ærøskøbing 🎉");

    @Test
    void aBillIsPicturedInItsLooks() {
        for (int look = 0; look < LOOKS; look++) {
            var lines = List.of("Lugn röst, snabb bil", "Så gjorde Sjöbygden", "38 sökte till sex platser");
            one("bill-short-" + look, bill(look, "Dagens Nytt", "Götabiblioteken prisas!", "Göta, 92", STORY, lines));
            one("bill-tiny-" + look, bill(look, null, "Göta!", null, null, List.of()));
            one("bill-long-" + look, bill(look, "Riksnytt", LONG, "Ahmed", STORY.repeat(8), lines));
            one(
                    "bill-alone-" + look,
                    bill(look, look == 3 ? "Östersunds-Posten" : null, HEADLINES.get(look + 4), null, null, List.of()));
        }
        one("bill-voice", bill(3, "Bladet", "Ahmed årets folkbildare tack vare webben!", "Ahmed", STORY, List.of()));
        one("bill-word", bill(4, "Länsposten", HEADLINES.get(5), null, null, List.of("Bäst i test")));
        one("bill-400", bill(5, null, LONG.repeat(3).substring(0, 400), "Göta", STORY, List.of("Bäst i test")));
        one(
                "bill-emoji",
                bill(
                        1,
                        "Läget",
                        "Succé 🎉 för 👩‍🚒 i Öckerö ❤️",
                        "Göta 👵🏽",
                        "Vi firar 🎂 och sjunger 🇸🇪!",
                        List.of("Bäst 🏆")));
        assertThat(Gallery.has("bill-short-0-projector-light-sv.png")).isTrue();
    }

    @Test
    void aWallIsPictured() {
        for (int count : List.of(1, 4, 5, 12, 60)) wall("wall-" + count, wall(count));
        wall("wall-last", new Slide.Wall(wall(7).bills(), new Slide.Part(2, 2)));
        wall("wall-sample", slide(Samples.in(Language.SV)));
        assertThat(Gallery.has("wall-60-projector-light-sv.png")).isTrue();
    }

    @Test
    void theWallOfTheRealCaseIsPictured() throws Exception {
        var gota = Path.of(System.getProperty("verkstad.shared")).resolve("cases/gota.json");
        assumeThat(gota).as("the shared cases").exists();
        var project = ExchangeReader.read(gota);
        wall("wall-gota", slide(project));
        for (int place = 0; place < 4; place++) {
            var slide = ProjectorModel.slide(project, new Show.OneBill("f1", place));
            var bill = ((Slide.OneBill) slide).bill();
            for (int look = 0; look < LOOKS; look++) one("bill-gota-" + place + "-" + look, in(look, bill));
        }
    }

    private static Slide.Wall slide(Project project) {
        return (Slide.Wall) ProjectorModel.slide(project, new Show.Wall("f1"));
    }

    private static Slide.Wall wall(int count) {
        return new Slide.Wall(
                IntStream.range(0, count)
                        .mapToObj(i -> bill(
                                i,
                                i % 2 == 0 ? "Sjöbygdsbladet" : null,
                                HEADLINES.get(i % HEADLINES.size()),
                                i % 3 == 0 ? "Gunvor, 88" : null,
                                i % 3 == 0 ? STORY : null,
                                i % 4 == 1 ? List.of("Bäst i test", "En viral succé") : List.of()))
                        .toList(),
                new Slide.Part(1, 1));
    }

    private static Slide.Bill in(int look, Slide.Bill bill) {
        return new Slide.Bill(
                look, bill.paper(), bill.year(), bill.headline(), bill.audience(), bill.voice(), bill.lines());
    }

    private static Slide.Bill bill(
            int look,
            @Nullable String paper,
            String headline,
            @Nullable String audience,
            @Nullable String voice,
            List<String> lines) {
        return new Slide.Bill(look, paper, 2032, headline, audience, voice, lines);
    }

    private static void one(String name, Slide.Bill bill) {
        picture(name, Size.PROJECTOR, new Slide.OneBill(bill, 2, 4));
        picture(name, Size.LAPTOP, new Slide.OneBill(bill, 2, 4));
    }

    private static void wall(String name, Slide.Wall wall) {
        picture(name, Size.PROJECTOR, wall);
        picture(name, Size.LAPTOP, wall);
    }

    private static void picture(String name, Size size, Slide slide) {
        Gallery.picture(name, size, Look.LIGHT, Language.SV, texts -> {
            var view = slide instanceof Slide.OneBill one
                    ? BillSlide.of(one, texts)
                    : WallSlide.of((Slide.Wall) slide, texts);
            return new SlideScreen(view);
        });
    }
}
