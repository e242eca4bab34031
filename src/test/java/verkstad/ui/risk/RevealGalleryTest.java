package verkstad.ui.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.model.Language;
import verkstad.model.Project;
import verkstad.model.risk.Aggregate;
import verkstad.model.risk.RoundState;
import verkstad.model.risk.Rule;
import verkstad.model.risk.Secrecy;
import verkstad.projector.ProjectorModel;
import verkstad.projector.Show;
import verkstad.projector.Slide;
import verkstad.ui.Gallery;
import verkstad.ui.Gallery.Size;
import verkstad.ui.NoTakeover;
import verkstad.ui.WorkspaceGallery;
import verkstad.ui.projector.ProjectorView;
import verkstad.ui.risk.RevealViewModel.Way;
import verkstad.ui.session.SessionSample;
import verkstad.ui.theme.Look;

/** Every way to see a revealed round, on the projector and in the cockpit, with few and many risks and voters. */
class RevealGalleryTest {
    @TempDir
    Path folder;

    @Test
    void theMapIsPictured() {
        for (int risks : List.of(5, 12, 40)) {
            slide("reveal-map-" + risks, RevealSample.voted(risks, 12), new Show.Reveal("o1"));
        }
        slide("reveal-map-5-few", RevealSample.voted(5, 3), new Show.Reveal("o1"));
        var nobodysOwn = RiskSample.withRound(
                RiskSample.project(5),
                RoundState.REVEALED,
                Secrecy.SECRET,
                new int[][] {{4, 1}, {2, 2}},
                new int[][] {{1, 4}, {2, 3}},
                new int[][] {{2, 2}, {1, 3}},
                new int[][] {{2, 3}, {2, 2}});
        slide("reveal-map-nobodys-own", nobodysOwn, new Show.Reveal("o1"));
        slide("reveal-results-nobodys-own", nobodysOwn, new Show.Results("o1", 0));
        slide("reveal-arrows-5", RevealSample.residual(5, 12), new Show.Reveal("o2"));
        slide("reveal-arrows-12", RevealSample.residual(12, 12), new Show.Reveal("o2"));
        assertThat(Gallery.has("reveal-map-40-projector-light-sv.png")).isTrue();
    }

    @Test
    void theListAndTheDistributionsArePictured() {
        for (int risks : List.of(5, 12, 40)) {
            slide("reveal-results-" + risks, RevealSample.voted(risks, 12), new Show.Results("o1", 0));
            slide("reveal-spread-" + risks, RevealSample.voted(risks, 12), new Show.Distributions("o1", 0));
        }
        var median = Rule.DEFAULT.withAggregate(Aggregate.MEDIAN);
        var few = RevealSample.voted(5, 3);
        var held = few.withRisks(few.risksOrEmpty().withRule(median));
        slide("reveal-results-5-few-median", held, new Show.Results("o1", 0));
        slide("reveal-map-5-few-median", held, new Show.Reveal("o1"));
        slide("slide-register-few-median", held, new Show.Register(true, null));
        new WorkspaceGallery(folder)
                .everywhere(
                        "register-few-median",
                        held,
                        (w, texts) -> RiskView.centre(w, texts, new NoTakeover(), "s1")
                                .view());
        slide("reveal-results-5-few", RevealSample.voted(5, 3), new Show.Results("o1", 0));
        slide("reveal-spread-5-few", RevealSample.voted(5, 3), new Show.Distributions("o1", 0));
    }

    @Test
    void theSpotlightIsPictured() {
        var project = RevealSample.voted(12, 12);
        slide("reveal-spotlight-first", project, new Show.Spotlight("o1", 0));
        slide("reveal-spotlight-last", RevealSample.voted(40, 12), new Show.Spotlight("o1", 39));
        slide("reveal-spotlight-said", RevealSample.remarked(project), new Show.Spotlight("o1", 0));
        slide("reveal-spotlight-few", RevealSample.voted(5, 3), new Show.Spotlight("o1", 0));
    }

    @Test
    void theComparisonIsPictured() {
        slide("reveal-compared-5", RevealSample.twice(5, 12), new Show.Comparison("o2", 0));
        slide("reveal-compared-12", RevealSample.twice(12, 12), new Show.Comparison("o2", 1));
        slide("reveal-compared-few", RevealSample.twice(5, 3), new Show.Comparison("o2", 0));
    }

    @Test
    void theCockpitIsPictured() {
        var project = RevealSample.twice(12, 12);
        for (var way : Way.values()) {
            var name = "cockpit-reveal-" + way.name().toLowerCase(java.util.Locale.ROOT);
            pane(name, project, "o2", way);
        }
        pane("cockpit-reveal-map-40", RevealSample.voted(40, 12), "o1", Way.MAP);
        pane("cockpit-reveal-said", RevealSample.remarked(RevealSample.voted(5, 12)), "o1", Way.SPOTLIGHT);
    }

    private static void slide(String name, Project project, Show show) {
        var slide = ProjectorModel.slide(project, show);
        assertThat(slide).isNotInstanceOf(Slide.Curtain.class);
        Gallery.picture(
                name,
                Size.PROJECTOR,
                Look.LIGHT,
                Language.SV,
                texts -> new ProjectorView(new SimpleObjectProperty<>(slide), texts));
        Gallery.picture(
                name,
                Size.LAPTOP,
                Look.DARK,
                Language.EN,
                texts -> new ProjectorView(new SimpleObjectProperty<>(slide), texts));
    }

    private void pane(String name, Project project, String round, Way way) {
        for (var look : Look.values()) {
            Gallery.picture(name, Size.CENTRE, look, look == Look.LIGHT ? Language.SV : Language.EN, texts -> {
                var model = new RevealViewModel(SessionSample.workspace(folder, project), round);
                model.see(way);
                return new RevealPane(model, texts, () -> {}, () -> {});
            });
        }
    }
}
