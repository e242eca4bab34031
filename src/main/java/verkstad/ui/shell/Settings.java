package verkstad.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import verkstad.model.Language;
import verkstad.ui.projector.TypeSize;
import verkstad.ui.theme.Look;

/**
 * What the user has chosen for all projects.
 *
 * @param recent the files opened last, newest first
 * @param typeSize of the projector, in per cent of the smallest
 * @param sound whether a time that is out is heard
 */
public record Settings(Language language, Look look, List<Path> recent, int typeSize, boolean sound) {
    private static final int REMEMBERED = 8;

    public Settings {
        recent = List.copyOf(recent);
    }

    /** With the projector's smallest type, and silent. */
    public Settings(Language language, Look look, List<Path> recent) {
        this(language, look, recent, TypeSize.SMALLEST, false);
    }

    public Settings withLanguage(Language chosen) {
        return new Settings(chosen, look, recent, typeSize, sound);
    }

    public Settings withLook(Look chosen) {
        return new Settings(language, chosen, recent, typeSize, sound);
    }

    public Settings withTypeSize(int percent) {
        return new Settings(language, look, recent, percent, sound);
    }

    public Settings withSound(boolean heard) {
        return new Settings(language, look, recent, typeSize, heard);
    }

    /** With this file as the one opened last. */
    public Settings withOpened(Path file) {
        var files = new ArrayList<>(recent);
        files.remove(file);
        files.addFirst(file);
        return withRecent(files.subList(0, Math.min(files.size(), REMEMBERED)));
    }

    public Settings without(Path file) {
        return withRecent(recent.stream().filter(f -> !f.equals(file)).toList());
    }

    private Settings withRecent(List<Path> files) {
        return new Settings(language, look, files, typeSize, sound);
    }
}
