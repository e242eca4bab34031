package verkstad.ui.futures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.Cases;
import verkstad.exchange.Samples;
import verkstad.model.Language;
import verkstad.model.Lists;
import verkstad.model.Project;
import verkstad.model.futures.FuturesWorkshopBuilder;
import verkstad.model.futures.Stage;
import verkstad.ui.Fx;
import verkstad.ui.Gallery;
import verkstad.ui.Gallery.Size;
import verkstad.ui.NoTakeover;
import verkstad.ui.WorkspaceGallery;
import verkstad.ui.controls.Centre;
import verkstad.ui.controls.Takeover;
import verkstad.ui.session.SessionSample;
import verkstad.ui.theme.Look;

/** The futures workshop's screens as pictures: each page of each stage. */
class FuturesGalleryTest {
    private static final Takeover NOWHERE = new NoTakeover();
    private static final Lent LENT = new Lent(NOWHERE, list -> {}, () -> new MenuButton("Spara löpsedlarna …"));

    /** How many pages each stage has. */
    private static final List<Integer> PAGES = List.of(1, 3, 3, 4);

    @TempDir
    private Path folder;

    @Test
    void eachPageOfEachStageIsPictured() {
        for (var stage : Stage.values())
            for (int page = 0; page < PAGES.get(stage.number() - 1); page++) {
                picture("sample", Look.LIGHT, Language.SV, Samples.in(Language.SV), stage, page);
                picture("sample", Look.DARK, Language.NB, Samples.in(Language.NB), stage, page);
            }
        picture("sample", Look.LIGHT, Language.EN, Samples.in(Language.EN), Stage.FANTASY, 1);
        picture("sample", Look.LIGHT, Language.EN, Samples.in(Language.EN), Stage.REALISATION, 1);
        assertThat(Gallery.has("futures-sample-fantasy-1-centre-light-sv.png")).isTrue();
    }

    @Test
    void theCarouselIsPicturedWhileItGoes() {
        var going = new ArrayDeque<Centre>();
        for (var language : List.of(Language.SV, Language.NB, Language.EN)) {
            Gallery.picture("futures-carousel", Size.CENTRE, Look.LIGHT, language, texts -> {
                var workspace = SessionSample.workspace(folder, at(Samples.in(language), Stage.FANTASY));
                going.forEach(one -> one.closing().run());
                going.clear();
                going.add(FuturesView.centre(workspace, texts, LENT, "f1"));
                var view = going.getLast().view();
                var drawn = new Scene(view);
                view.applyCss();
                ((ToggleButton) view.lookup("#show-carousel")).fire();
                drawn.setRoot(new Group());
                return view;
            });
        }
        Fx.run(() -> going.forEach(one -> one.closing().run()));
        assertThat(Gallery.has("futures-carousel-centre-light-sv.png")).isTrue();
    }

    @Test
    void anEmptyWorkshopIsPictured() {
        var empty = FuturesWorkshopBuilder.builder()
                .id("f1")
                .scenario("Det har gått bra, bättre än vi vågade hoppas.")
                .headlines(List.of())
                .build();
        var project = Project.empty("Ny", Language.SV).withFutures(List.of(empty));
        for (var stage : Stage.values())
            for (int page = 0; page < PAGES.get(stage.number() - 1); page++)
                picture("empty", Look.LIGHT, Language.SV, project, stage, page);
        assertThat(Gallery.has("futures-empty-critique-0-centre-light-sv.png")).isTrue();
    }

    @Test
    void theCaseAndTheLongestTextsArePictured() {
        var gota = Cases.gota();
        for (int page = 0; page < 3; page++) picture("gota", Look.LIGHT, Language.SV, gota, Stage.REALISATION, page);
        var full = gota.withFutures(List.of(FuturesSample.full(gota.futures().getFirst())));
        picture("full", Look.LIGHT, Language.EN, full, Stage.CRITIQUE, 0);
        picture("full", Look.LIGHT, Language.SV, full, Stage.CRITIQUE, 1);
        picture("full", Look.LIGHT, Language.SV, full, Stage.REALISATION, 1);
        picture("full", Look.DARK, Language.SV, full, Stage.REALISATION, 3);
        assertThat(Gallery.has("futures-full-realisation-1-centre-light-sv.png"))
                .isTrue();
    }

    @Test
    void theGroupsTurnIsPictured() {
        var sample = Samples.in(Language.SV);
        for (var size : List.of(Size.LAPTOP, Size.PROJECTOR))
            Gallery.picture("futures-turn-card", size, Look.LIGHT, Language.SV, texts -> {
                var workspace = SessionSample.workspace(folder, sample);
                var turns = new Turns(workspace, texts, NOWHERE, "f1");
                turns.card(1);
                return turns;
            });
        Gallery.picture("futures-turn-list", Size.LAPTOP, Look.DARK, Language.NB, texts -> {
            var turns = new Turns(SessionSample.workspace(folder, Samples.in(Language.NB)), texts, NOWHERE, "f1");
            turns.list();
            return turns;
        });
        assertThat(Gallery.has("futures-turn-card-laptop-light-sv.png")).isTrue();
    }

    private void picture(String name, Look look, Language language, Project project, Stage stage, int page) {
        var there = at(project, stage);
        new WorkspaceGallery(folder)
                .picture(
                        "futures-" + name + "-" + stage.code() + "-" + page,
                        Size.CENTRE,
                        look,
                        language,
                        there,
                        (workspace, texts) -> {
                            var view = FuturesView.centre(workspace, texts, LENT, "f1")
                                    .view();
                            view.getChildrenUnmodifiable().stream()
                                    .filter(TabPane.class::isInstance)
                                    .map(TabPane.class::cast)
                                    .forEach(tabs -> tabs.getSelectionModel().select(page));
                            return view;
                        });
    }

    private static Project at(Project project, Stage stage) {
        return project.withFutures(Lists.worked(project.futures(), 0, f -> f.withStage(stage)));
    }
}
