package verkstad.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import verkstad.model.Coded;
import verkstad.model.Language;
import verkstad.model.risk.Keeping;
import verkstad.ui.controls.Pin;
import verkstad.ui.projector.TypeSize;
import verkstad.ui.theme.Look;

/**
 * The user's settings on the disk. They are a convenience: where they cannot be read or written, the defaults serve.
 */
public final class SettingsFile {
    private static final Logger LOG = Logger.getLogger(SettingsFile.class.getName());
    private final Path file;
    private Settings settings;

    /** @param system the language of the computer, for as long as the user has chosen none */
    public SettingsFile(Path file, Locale system) {
        this.file = file;
        settings = read(system);
    }

    /** A folder beside the settings, which need not be there yet. */
    Path folder(String name) {
        return file.resolveSibling(name);
    }

    public Settings get() {
        return settings;
    }

    /** Keeps these settings; written aside and moved into place, so that the file is never half written. */
    public void set(Settings chosen) {
        settings = chosen;
        var properties = new Properties();
        properties.setProperty("language", chosen.language().code());
        properties.setProperty("look", chosen.look().code());
        properties.setProperty("type-size", Integer.toString(chosen.typeSize()));
        properties.setProperty("sound", Boolean.toString(chosen.sound()));
        properties.setProperty("keeping", chosen.keeping().code());
        if (chosen.pin() != null) properties.setProperty("pin", chosen.pin().written());
        for (int i = 0; i < chosen.recent().size(); i++) {
            properties.setProperty("recent." + i, chosen.recent().get(i).toString());
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var aside = file.resolveSibling(file.getFileName() + ".new");
            try (var writer = Files.newBufferedWriter(aside)) {
                properties.store(writer, "Verkstad");
            }
            Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the settings could not be written", e);
        }
    }

    private Settings read(Locale system) {
        var properties = new Properties();
        if (Files.isReadable(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                LOG.log(Level.WARNING, "the settings could not be read", e);
            }
        }
        return new Settings(
                one(Language.class, properties.getProperty("language"), Language.of(system)),
                one(Look.class, properties.getProperty("look"), Look.LIGHT),
                recent(properties),
                Pin.read(properties.getProperty("pin", "")).orElse(null),
                typeSize(properties),
                Boolean.parseBoolean(properties.getProperty("sound")),
                one(Keeping.class, properties.getProperty("keeping"), Keeping.ALWAYS));
    }

    private static int typeSize(Properties properties) {
        var written = properties.getProperty("type-size", "");
        return written.matches("[0-9]{1,4}") ? Integer.parseInt(written) : TypeSize.SMALLEST;
    }

    private static List<Path> recent(Properties properties) {
        var files = new ArrayList<Path>();
        for (int i = 0; properties.getProperty("recent." + i) != null; i++) {
            try {
                files.add(Path.of(properties.getProperty("recent." + i)));
            } catch (InvalidPathException e) {
                LOG.log(Level.FINE, "not a path of this computer", e);
            }
        }
        return files;
    }

    private static <E extends Enum<E> & Coded> E one(Class<E> type, @Nullable String code, E otherwise) {
        try {
            return code == null ? otherwise : Coded.of(type, code);
        } catch (IllegalArgumentException e) {
            return otherwise;
        }
    }
}
