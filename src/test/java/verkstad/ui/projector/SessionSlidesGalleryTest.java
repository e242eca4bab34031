package verkstad.ui.projector;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.Parent;
import org.junit.jupiter.api.Test;
import verkstad.model.Language;
import verkstad.model.session.ItemKind;
import verkstad.projector.Progress;
import verkstad.projector.Slide;
import verkstad.texts.Texts;
import verkstad.ui.Gallery;
import verkstad.ui.Gallery.Size;
import verkstad.ui.theme.Look;

/** Cover, agenda and item as pictures. */
class SessionSlidesGalleryTest {
    private static final List<String> TITLES = List.of(
            "Statusrapport",
            "Kommunikationsmål – arbete i grupp kring interna målgrupper",
            "Riskhantering",
            "Sammanfattning av dagens arbete och nästa steg");

    @Test
    void theCoverIsPictured() {
        var cover = new Slide.Cover(
                "Digital motor Fyrbodal",
                "Workshop med Götabiblioteken",
                "Taktisk styrgrupp",
                LocalDate.of(2020, 11, 27),
                "Via Microsoft Teams");
        everywhere("slide-cover", texts -> CoverSlide.of(cover, texts));
    }

    @Test
    void theAgendaIsPictured() {
        everywhere("slide-agenda-4", texts -> AgendaSlide.of(agenda(4), texts));
        everywhere("slide-agenda-12", texts -> AgendaSlide.of(agenda(12), texts));
        everywhere("slide-agenda-14", texts -> AgendaSlide.of(agenda(14), texts));
    }

    @Test
    void anItemIsPictured() {
        everywhere("slide-item", texts -> ItemSlide.of(new Slide.Item(point(1), 4, TITLES.get(2)), texts));
    }

    private static Slide.Agenda agenda(int count) {
        return new Slide.Agenda(
                "Taktisk styrgrupp",
                IntStream.range(0, count)
                        .mapToObj(SessionSlidesGalleryTest::point)
                        .toList());
    }

    private static Slide.Point point(int place) {
        return new Slide.Point(
                place + 1,
                ItemKind.values()[place % 3],
                TITLES.get(place % TITLES.size()),
                place % 2 == 0 ? "Sanna" : null,
                place % 3 == 2 ? null : 15,
                place < 1
                        ? Progress.DONE
                        : place == 1 ? Progress.AT_HAND : place == 3 ? Progress.SKIPPED : Progress.COMING);
    }

    private static void everywhere(String name, Function<Texts, Parent> slide) {
        Gallery.picture(name, Size.PROJECTOR, Look.LIGHT, Language.SV, texts -> new SlideScreen(slide.apply(texts)));
        Gallery.picture(name, Size.LAPTOP, Look.DARK, Language.NB, texts -> new SlideScreen(slide.apply(texts)));
        assertThat(Gallery.has(name + "-projector-light-sv.png")).isTrue();
    }
}
