package verkstad.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verkstad.model.Language;
import verkstad.ui.controls.Pin;
import verkstad.ui.theme.Look;

/**
 * What the user has chosen for all projects.
 *
 * @param recent the files opened last, newest first
 * @param pin what the way back from a vote asks for; null for nothing
 */
public record Settings(
        Language language,
        Look look,
        List<Path> recent,
        @Nullable Pin pin) {
    private static final int REMEMBERED = 8;

    public Settings {
        recent = List.copyOf(recent);
    }

    public Settings withLanguage(Language chosen) {
        return new Settings(chosen, look, recent, pin);
    }

    public Settings withLook(Look chosen) {
        return new Settings(language, chosen, recent, pin);
    }

    Settings withPin(@Nullable Pin chosen) {
        return new Settings(language, look, recent, chosen);
    }

    /** With this file as the one opened last. */
    public Settings withOpened(Path file) {
        var files = new ArrayList<>(recent);
        files.remove(file);
        files.addFirst(file);
        return new Settings(language, look, files.subList(0, Math.min(files.size(), REMEMBERED)), pin);
    }

    public Settings without(Path file) {
        return new Settings(
                language, look, recent.stream().filter(f -> !f.equals(file)).toList(), pin);
    }
}
