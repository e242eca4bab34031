package verkstad.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The way to the mail program, or to the file in its folder where there is none. */
class PlatformPostTest {
    private static final Path FILE = Path.of("/tmp/Åsö, möte 1.pdf");
    private final List<List<String>> asked = new ArrayList<>();

    @Test
    void whereThereIsAMailProgramItGetsTheFile() {
        assertThat(sent("Linux", "thunderbird.desktop\n", "xdg-email")).isTrue();
        assertThat(asked).containsExactly(List.of("xdg-email", "--utf8", "--subject", "Möte 1", "--attach", path()));
    }

    @Test
    void whereThereIsNoneTheFileIsMarkedInItsFolder() {
        assertThat(sent("Linux", "", "xdg-email", "dbus-send")).isFalse();
        assertThat(asked).hasSize(1);
        assertThat(asked.getFirst())
                .startsWith("dbus-send")
                .contains("array:string:file:///tmp/%C3%85s%C3%B6%2C%20m%C3%B6te%201.pdf");
    }

    @Test
    void whereTheDesktopMarksNothingTheFolderIsOpened() {
        assertThat(sent("Linux", "thunderbird.desktop", "xdg-open")).isFalse();
        assertThat(asked.stream().map(List::getFirst)).containsExactly("xdg-email", "dbus-send", "xdg-open");
        assertThat(asked.getLast()).endsWith("/tmp");
    }

    @Test
    void aMacAttachesToItsMailOrShowsTheFile() {
        assertThat(sent("Mac OS X", "", "open")).isTrue();
        assertThat(asked).containsExactly(List.of("open", "-a", "Mail", path()));
    }

    @Test
    void windowsShowsTheFile() {
        assertThat(sent("Windows 11", "", "explorer.exe")).isFalse();
        assertThat(asked).containsExactly(List.of("explorer.exe", "/select," + path()));
    }

    @Test
    void aProgramThatIsNotThereIsNoMailProgram() {
        var commands = new PlatformCommands();
        assertThat(commands.runs("verkstad-no-such-program")).isFalse();
        assertThat(commands.said("verkstad-no-such-program")).isEmpty();
    }

    private static String path() {
        return FILE.toAbsolutePath().toString();
    }

    private boolean sent(String system, String mailProgram, String... there) {
        var programs = Set.of(there);
        return new PlatformPost(system, new PlatformPost.Commands() {
                    @Override
                    public boolean runs(String... command) {
                        asked.add(List.of(command));
                        return programs.contains(command[0]);
                    }

                    @Override
                    public String said(String... command) {
                        return mailProgram;
                    }
                })
                .send(FILE, "Möte 1");
    }
}
