package verkstad.ui.shell;

import java.nio.file.Path;

/** The way out of the program for a file. */
public interface Post {
    /**
     * Opens the user's mail program with the file attached, else shows the file in its folder. Waits for the platform;
     * call it in the background.
     *
     * @return whether the file is attached
     */
    boolean send(Path file, String subject);
}
