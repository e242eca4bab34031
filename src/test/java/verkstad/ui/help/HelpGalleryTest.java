package verkstad.ui.help;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import verkstad.model.Language;
import verkstad.ui.Gallery;
import verkstad.ui.Gallery.Size;
import verkstad.ui.controls.Keys;
import verkstad.ui.theme.Look;

/** Every chapter of the manual, to be read. */
class HelpGalleryTest {
    @ParameterizedTest
    @EnumSource
    void chapters(Chapter chapter) {
        picture(chapter, Size.CENTRE, Look.LIGHT, Language.SV);
        picture(chapter, Size.CENTRE, Look.DARK, Language.NB);
        picture(chapter, Size.PROJECTOR, Look.LIGHT, Language.EN);
    }

    private static void picture(Chapter chapter, Size size, Look look, Language language) {
        Gallery.picture("help-" + chapter.code(), size, look, language, texts -> {
            var help = new HelpView(texts, List.of(new Keys.Line("F5", texts.get("shell.project-on-screen"))));
            help.turnTo(chapter);
            return help;
        });
    }
}
