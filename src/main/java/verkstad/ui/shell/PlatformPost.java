package verkstad.ui.shell;

import java.nio.file.Path;
import java.util.Locale;

/** The platform's own mail program and its window of files. */
final class PlatformPost implements Post {
    private final String system;
    private final Commands commands;

    /** Other programs of the platform. */
    interface Commands {
        /** Whether the program is there and says that it went well, or is still at it. */
        boolean runs(String... command);

        /** What a program says that soon comes to an end; nothing where it is not there. */
        String said(String... command);
    }

    PlatformPost() {
        this(System.getProperty("os.name"), new PlatformCommands());
    }

    PlatformPost(String system, Commands commands) {
        this.system = system.toLowerCase(Locale.ROOT);
        this.commands = commands;
    }

    @Override
    public boolean send(Path file, String subject) {
        var whole = file.toAbsolutePath();
        var path = whole.toString();
        if (system.contains("win")) {
            commands.runs("explorer.exe", "/select," + path);
            return false;
        }
        if (system.contains("mac")) {
            if (commands.runs("open", "-a", "Mail", path)) return true;
            commands.runs("open", "-R", path);
            return false;
        }
        if (hasMailProgram() && commands.runs("xdg-email", "--utf8", "--subject", subject, "--attach", path))
            return true;
        if (!isShownByTheDesktop(whole)) commands.runs("xdg-open", String.valueOf(whole.getParent()));
        return false;
    }

    /** Without one a browser would be opened, which attaches nothing. */
    private boolean hasMailProgram() {
        return !commands.said("xdg-mime", "query", "default", "x-scheme-handler/mailto")
                .isBlank();
    }

    /** Whether a window of files opened with the file marked in it. */
    private boolean isShownByTheDesktop(Path file) {
        var address = file.toUri().toString().replace(",", "%2C");
        return commands.runs(
                "dbus-send",
                "--session",
                "--print-reply",
                "--dest=org.freedesktop.FileManager1",
                "/org/freedesktop/FileManager1",
                "org.freedesktop.FileManager1.ShowItems",
                "array:string:" + address,
                "string:");
    }
}
