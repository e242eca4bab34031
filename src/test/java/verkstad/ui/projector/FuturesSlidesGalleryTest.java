package verkstad.ui.projector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import verkstad.Cases;
import verkstad.exchange.Samples;
import verkstad.model.Language;
import verkstad.model.Lists;
import verkstad.model.Project;
import verkstad.model.futures.Stage;
import verkstad.projector.ProjectorModel;
import verkstad.projector.Show;
import verkstad.ui.Gallery;
import verkstad.ui.Gallery.Size;
import verkstad.ui.futures.FuturesSample;
import verkstad.ui.theme.Look;

/** What the room sees of a futures workshop, as pictures. */
class FuturesSlidesGalleryTest {
    private static final int TODAY = 2026;

    @Test
    void theRulesOfEachStageArePictured() {
        for (var stage : Stage.values()) {
            var name = "rules-" + stage.code();
            picture(name, Look.LIGHT, Language.SV, at(Samples.in(Language.SV), stage), new Show.Rules("f1"));
            picture(name, Look.DARK, Language.NB, at(Samples.in(Language.NB), stage), new Show.Rules("f1"));
        }
        assertThat(Gallery.has("slide-rules-critique-projector-light-sv.png")).isTrue();
    }

    @Test
    void eachSlideIsPicturedWithLittleWithTheCaseAndWithMuch() {
        var full = Cases.gota()
                .withFutures(List.of(FuturesSample.full(Cases.gota().futures().getFirst())));
        for (var stage : List.of(Stage.CRITIQUE, Stage.FANTASY, Stage.REALISATION))
            slides(stage).forEach((name, show) -> {
                picture(name, Look.LIGHT, Language.SV, at(Samples.in(Language.SV), stage), show);
                picture(name + "-gota", Look.DARK, Language.EN, at(Cases.gota(), stage), show);
                picture(name + "-full", Look.LIGHT, Language.NB, at(full, stage), show);
            });
        assertThat(Gallery.has("slide-years-full-projector-light-nb.png")).isTrue();
    }

    @Test
    void theGoalsUnderTheSharedMessageArePictured() {
        picture("goals-pinned", Look.LIGHT, Language.SV, Cases.gota(), new Show.Goals(0));
        picture("goals-pinned", Look.DARK, Language.NB, Samples.in(Language.NB), new Show.Goals(1));
        assertThat(Gallery.has("slide-goals-pinned-projector-light-sv.png")).isTrue();
    }

    private static Map<String, Show> slides(Stage stage) {
        return switch (stage) {
            case PREPARATION -> Map.of();
            case CRITIQUE ->
                Map.of(
                        "critique", new Show.CritiqueNotes("f1", -1),
                        "critique-last", new Show.CritiqueNotes("f1", 29),
                        "wish", new Show.OneWish("f1", 0));
            case FANTASY -> Map.of("scenario", new Show.Scenario("f1"));
            case REALISATION ->
                Map.of(
                        "road", new Show.Road("f1", -1, -1),
                        "road-headline", new Show.Road("f1", 1, -1),
                        "years", new Show.Years("f1", TODAY, -1),
                        "message", new Show.Message("f1"),
                        "parked", new Show.ParkingLot("f1", 0));
        };
    }

    private static Project at(Project project, Stage stage) {
        return project.withFutures(Lists.worked(project.futures(), 0, f -> f.withStage(stage)));
    }

    private static void picture(String name, Look look, Language language, Project project, Show show) {
        Gallery.picture(
                "slide-" + name,
                Size.PROJECTOR,
                look,
                language,
                texts -> new ProjectorView(new SimpleObjectProperty<>(ProjectorModel.slide(project, show)), texts));
    }
}
