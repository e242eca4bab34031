package verkstad.ui.shell;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verkstad.model.Language;
import verkstad.model.risk.Keeping;
import verkstad.ui.controls.Pin;
import verkstad.ui.projector.TypeSize;
import verkstad.ui.theme.Look;

/**
 * What the user has chosen for all projects.
 *
 * @param recent the files opened last, newest first
 * @param pin what the way back from a vote asks for; null for nothing
 * @param typeSize of the projector, in per cent of the smallest
 * @param sound whether a time that is out is heard
 * @param keeping how long ballots are kept
 */
@RecordBuilder
public record Settings(
        Language language,
        Look look,
        List<Path> recent,
        @Nullable Pin pin,
        int typeSize,
        boolean sound,
        Keeping keeping) implements SettingsBuilder.With {
    private static final int REMEMBERED = 8;

    public Settings {
        recent = List.copyOf(recent);
    }

    /** With the projector's smallest type, silent, and keeping what was voted. */
    public Settings(Language language, Look look, List<Path> recent, @Nullable Pin pin) {
        this(language, look, recent, pin, TypeSize.SMALLEST, false, Keeping.ALWAYS);
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
}
