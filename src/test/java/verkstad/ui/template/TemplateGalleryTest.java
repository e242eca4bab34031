package verkstad.ui.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.Parent;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.exchange.BuiltIn;
import verkstad.exchange.TemplateFolder;
import verkstad.model.Language;
import verkstad.texts.Texts;
import verkstad.ui.Background;
import verkstad.ui.Fx;
import verkstad.ui.Gallery;
import verkstad.ui.Gallery.Size;
import verkstad.ui.theme.Look;

/** The choice of a template as pictures. */
class TemplateGalleryTest {
    private static final Background AT_ONCE = new Background(Runnable::run, Runnable::run);

    @TempDir
    private Path folder;

    @Test
    void theChoiceIsPictured() throws Exception {
        var own = new TemplateFolder(folder);
        own.keep(BuiltIn.RISK_WORKSHOP.in(Language.SV).withName("Riskworkshop i Öckerö kommun, med räddningstjänsten"));
        own.keep(BuiltIn.CLOSING
                .in(Language.SV)
                .withName("Fika")
                .withAgenda(List.of())
                .withStart(null));
        picture("templates", Size.LAPTOP, Look.LIGHT, Language.SV, 0);
        picture("templates", Size.CENTRE, Look.DARK, Language.NB, 3);
        picture("templates", Size.PROJECTOR, Look.LIGHT, Language.EN, 1);
        picture("templates-own", Size.CENTRE, Look.LIGHT, Language.SV, 6);
        picture("templates-empty", Size.CENTRE, Look.LIGHT, Language.SV, 5);
        assertThat(Gallery.has("templates-laptop-light-sv.png")).isTrue();
    }

    @Test
    void whatCannotBeTakenIsTold() throws Exception {
        var bad = Files.writeString(folder.resolve("dålig.txt"), "{\"format\": \"verkstad-project\"}");
        picture("templates-trouble", Size.CENTRE, Look.LIGHT, Language.SV, model -> {
            model.take(bad);
            return model;
        });
        assertThat(Gallery.has("templates-trouble-centre-light-sv.png")).isTrue();
    }

    @Test
    void aNameIsAsHighAsItsWords() {
        var stage = Fx.call(() -> Fx.show(view(Texts.in(Language.SV), model -> model), 900, 620));
        try {
            Fx.run(() -> {
                Fx.frame();
                assertThat(stage.getScene().getRoot().lookupAll("#templates .list-cell:filled"))
                        .hasSize(BuiltIn.values().length)
                        .extracting(cell -> (Region) ((ListCell<?>) cell).getGraphic())
                        .allSatisfy(words -> assertThat(words.getHeight())
                                .isCloseTo(words.prefHeight(words.getWidth()), within(1.0)));
            });
        } finally {
            Fx.run(stage::close);
        }
    }

    @Test
    void whatWasRemovedCanBePutBack() throws Exception {
        new TemplateFolder(folder).keep(BuiltIn.CLOSING.in(Language.SV).withName("Vår avslutning"));
        picture("templates-removed", Size.CENTRE, Look.LIGHT, Language.SV, model -> {
            model.chosen().set(model.choices().getLast());
            model.remove();
            return model;
        });
        assertThat(Gallery.has("templates-removed-centre-light-sv.png")).isTrue();
    }

    private void picture(String name, Size size, Look look, Language language, int chosen) {
        picture(name, size, look, language, model -> {
            model.chosen().set(model.choices().get(chosen));
            return model;
        });
    }

    private void picture(String name, Size size, Look look, Language language, UnaryOperator<TemplatesViewModel> work) {
        Gallery.picture(name, size, look, language, texts -> view(texts, work));
    }

    private Parent view(Texts texts, UnaryOperator<TemplatesViewModel> work) {
        var model = work.apply(new TemplatesViewModel(new TemplateFolder(folder), texts.language(), AT_ONCE));
        return new TemplateChooser(model, texts, new NoWays());
    }

    private static final class NoWays implements TemplateChooser.Ways {
        @Override
        public void begin(TemplatesViewModel.Choice choice) {}

        @Override
        public void take() {}

        @Override
        public void share(TemplatesViewModel.Choice choice) {}

        @Override
        public void cancel() {}
    }
}
