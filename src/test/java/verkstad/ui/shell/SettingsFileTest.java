package verkstad.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.model.Language;
import verkstad.ui.theme.Look;

class SettingsFileTest {
    @TempDir
    Path folder;

    @Test
    void whatIsChosenIsThereNextTime() {
        var file = folder.resolve("deep/settings.properties");
        var chosen = new SettingsFile(file, Locale.ROOT)
                .get()
                .withLanguage(Language.NB)
                .withLook(Look.DARK)
                .withTypeSize(140)
                .withSound(true)
                .withOpened(folder.resolve("Åsö.verkstad"));
        new SettingsFile(file, Locale.ROOT).set(chosen);
        assertThat(new SettingsFile(file, Locale.ENGLISH).get()).isEqualTo(chosen);
    }

    @Test
    void theComputersLanguageServesUntilOneIsChosen() {
        assertThat(language("sv-SE")).isEqualTo(Language.SV);
        assertThat(language("nb-NO")).isEqualTo(Language.NB);
        assertThat(language("no")).isEqualTo(Language.NB);
        assertThat(language("nn-NO")).isEqualTo(Language.NN);
        assertThat(language("en-GB")).isEqualTo(Language.EN);
        assertThat(language("de-DE")).isEqualTo(Language.EN);
    }

    @Test
    void aSpoiltFileIsNoHindrance() throws Exception {
        var file = folder.resolve("settings.properties");
        Files.writeString(file, "language=xx\nlook=\\u00\nrecent.0=\u0000");
        assertThat(new SettingsFile(file, Locale.of("sv")).get().language()).isEqualTo(Language.SV);
        assertThat(new SettingsFile(folder, Locale.of("sv")).get().recent()).isEmpty();
    }

    @Test
    void theFilesOpenedLastAreRememberedOnceNewestFirst() {
        var settings = new SettingsFile(folder.resolve("s"), Locale.ROOT).get();
        for (int i = 0; i < 12; i++) settings = settings.withOpened(folder.resolve("f" + i % 10));
        assertThat(settings.recent()).hasSize(8).doesNotHaveDuplicates();
        assertThat(settings.recent().getFirst()).isEqualTo(folder.resolve("f1"));
        assertThat(settings.without(folder.resolve("f1")).recent()).doesNotContain(folder.resolve("f1"));
    }

    private Language language(String tag) {
        return new SettingsFile(folder.resolve("none"), Locale.forLanguageTag(tag))
                .get()
                .language();
    }
}
