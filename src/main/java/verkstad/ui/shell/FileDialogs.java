package verkstad.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The platform's dialogs. */
public final class FileDialogs implements FileQuestions {
    private static final File HOME = new File(System.getProperty("user.home"));
    private final Window owner;

    public FileDialogs(Window owner) {
        this.owner = owner;
    }

    @Override
    public Optional<Path> open(String title, String... endings) {
        return path(chooser(title, endings).showOpenDialog(owner));
    }

    @Override
    public Optional<Path> save(String title, String suggestedName, String ending) {
        var chooser = chooser(title, ending);
        chooser.setInitialFileName(suggestedName + "." + ending);
        return path(chooser.showSaveDialog(owner)).map(chosen -> withEnding(chosen, ending));
    }

    @Override
    public Optional<Path> folder(String title) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(title);
        if (HOME.isDirectory()) chooser.setInitialDirectory(HOME);
        return path(chooser.showDialog(owner));
    }

    private static FileChooser chooser(String title, String... endings) {
        var patterns = Stream.of(endings).map(ending -> "*." + ending).toList();
        var chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(String.join(", ", patterns), patterns));
        if (HOME.isDirectory()) chooser.setInitialDirectory(HOME);
        return chooser;
    }

    private static Optional<Path> path(@Nullable File file) {
        return Optional.ofNullable(file).map(File::toPath);
    }

    private static Path withEnding(Path chosen, String ending) {
        var name = String.valueOf(chosen.getFileName());
        return name.endsWith("." + ending) ? chosen : chosen.resolveSibling(name + "." + ending);
    }
}
