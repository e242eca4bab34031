package verkstad.ui.shell;

import java.nio.file.Path;
import java.util.Optional;

/** Asks the user for a file, by the platform's own dialogs. Empty where the user thinks better of it. */
public interface FileQuestions {
    /** @param endings without the dot */
    Optional<Path> open(String title, String... endings);

    /** @param ending without the dot; the answer has it */
    Optional<Path> save(String title, String suggestedName, String ending);

    /** A folder that is there. */
    Optional<Path> folder(String title);
}
