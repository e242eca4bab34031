package verkstad.ui.futures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.exchange.Samples;
import verkstad.model.Language;
import verkstad.model.Project;
import verkstad.model.futures.FuturesWorkshopBuilder;
import verkstad.ui.Gallery;
import verkstad.ui.Gallery.Size;
import verkstad.ui.session.SessionSample;
import verkstad.ui.theme.Look;

/** The futures workshop's screens as pictures. */
class FuturesGalleryTest {
    @TempDir
    private Path folder;

    @Test
    void aWorkshopIsPictured() {
        picture("futures", Look.LIGHT, Language.SV, Samples.in(Language.SV), 1);
        picture("futures", Look.DARK, Language.NB, Samples.in(Language.NB), 1);
        picture("futures", Look.LIGHT, Language.EN, Samples.in(Language.EN), 1);
        picture("futures-critique", Look.LIGHT, Language.SV, Samples.in(Language.SV), 0);
        picture("futures-road", Look.LIGHT, Language.SV, Samples.in(Language.SV), 2);
        assertThat(Files.exists(Gallery.FOLDER.resolve("futures-centre-light-sv.png")))
                .isTrue();
    }

    @Test
    void theCarouselIsPicturedWhileItGoes() {
        for (var language : List.of(Language.SV, Language.NB, Language.EN)) {
            Gallery.picture("futures-carousel", Size.CENTRE, Look.LIGHT, language, texts -> {
                var view = FuturesView.centre(SessionSample.workspace(folder, Samples.in(language)), texts, "f1")
                        .view();
                ((ToggleButton) view.lookup("#show-carousel")).fire();
                return view;
            });
        }
        assertThat(Files.exists(Gallery.FOLDER.resolve("futures-carousel-centre-light-sv.png")))
                .isTrue();
    }

    @Test
    void anEmptyWorkshopIsPictured() {
        var empty = FuturesWorkshopBuilder.builder()
                .id("f1")
                .scenario("Det har gått bra, bättre än vi vågade hoppas.")
                .headlines(List.of())
                .build();
        var project = Project.empty("Ny", Language.SV).withFutures(List.of(empty));
        picture("futures-empty", Look.LIGHT, Language.SV, project, 1);
        assertThat(Files.exists(Gallery.FOLDER.resolve("futures-empty-centre-light-sv.png")))
                .isTrue();
    }

    private void picture(String name, Look look, Language language, Project project, int tab) {
        Gallery.picture(name, Size.CENTRE, look, language, texts -> {
            var view = FuturesView.centre(SessionSample.workspace(folder, project), texts, "f1")
                    .view();
            view.getChildrenUnmodifiable().stream()
                    .filter(TabPane.class::isInstance)
                    .map(TabPane.class::cast)
                    .forEach(tabs -> tabs.getSelectionModel().select(tab));
            return view;
        });
    }
}
