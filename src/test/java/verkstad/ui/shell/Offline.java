package verkstad.ui.shell;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.Socket;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javafx.scene.input.KeyCode;
import verkstad.cli.Cli;
import verkstad.cli.Console;
import verkstad.cli.MinutesOutput;
import verkstad.minutes.Edition;
import verkstad.minutes.MinutesWriter;
import verkstad.model.Language;
import verkstad.model.Place;
import verkstad.model.Problem;
import verkstad.model.Progress;
import verkstad.model.Project;
import verkstad.storage.ProjectFiles;
import verkstad.texts.Texts;
import verkstad.ui.Fx;

/** A process in which the whole program is used, and each try to reach a network is told and refused. */
final class Offline {
    private Offline() {}

    /** Uses the program in this folder; with a second word, tries to reach a network instead. */
    public static void main(String[] arguments) throws Exception {
        guard();
        if (arguments.length > 1) reach();
        else use(Path.of(arguments[0]));
        System.out.println("DONE");
        System.exit(0);
    }

    @SuppressWarnings("deprecation") // the way to hear of every socket
    private static void guard() throws IOException {
        Socket.setSocketImplFactory(() -> {
            throw refused("socket");
        });
        URL.setURLStreamHandlerFactory(
                protocol -> List.of("http", "https", "ftp").contains(protocol)
                        ? new URLStreamHandler() {
                            @Override
                            protected URLConnection openConnection(URL url) {
                                throw refused("url");
                            }
                        }
                        : null);
    }

    private static IllegalStateException refused(String what) {
        System.out.println("NET " + what);
        return new IllegalStateException(what);
    }

    private static void reach() {
        for (Reaching reaching : List.<Reaching>of(
                () -> new Socket("127.0.0.1", 9).close(),
                () -> URI.create("http://127.0.0.1:9/").toURL().openStream().close())) {
            try {
                reaching.out();
            } catch (IOException | IllegalStateException e) {
                continue; // told already
            }
        }
    }

    private interface Reaching {
        void out() throws IOException;
    }

    private static void use(Path folder) throws Exception {
        var console =
                new Console(new PrintWriter(System.out), new PrintWriter(System.out), Texts.in(Language.SV), false);
        var cli = new Cli(file -> {}, new Minutes(), ProjectFiles.IN_PLACE, Clock.systemUTC(), console);
        var file = folder.resolve("p.verkstad");
        for (var line : List.of(
                List.of("demo", file),
                List.of("export", file, folder.resolve("p.json")),
                List.of("import", folder.resolve("p.json"), folder.resolve("q.verkstad")),
                List.of("export", file, folder.resolve("r.csv"), "--table", "risks"),
                List.of("export", file, folder.resolve("b.pdf"), "--bills"),
                List.of("minutes", file, folder.resolve("m.pdf")),
                List.of("minutes", file, folder.resolve("m.docx")),
                List.of("minutes", file, folder.resolve("m.md")),
                List.of("check", file))) {
            int code = cli.run(line.stream().map(Object::toString).toArray(String[]::new));
            if (code != 0) throw new AssertionError(line + ": " + code);
        }
        windows(folder, file);
    }

    private static void windows(Path folder, Path file) {
        try (var room = new Room(folder, Language.SV)) {
            room.shutAndOpen(file);
            room.press("project");
            for (var place : Place.Room.values()) {
                if (place == Place.Room.ITEM) continue;
                Fx.run(() -> room.workspace().go(new Place(null, place)));
                room.settle();
            }
            room.press("go-people");
            room.focus("person-name-" + room.now().people().getFirst().id());
            room.type("x");
            room.key(KeyCode.ENTER);
            room.answers.add(folder.resolve("fönster.json"));
            room.choose("file-menu", "menu-export");
        }
    }

    private static final class Minutes implements MinutesOutput {
        @Override
        public boolean canWrite(Path out) {
            return MinutesWriter.canWrite(out);
        }

        @Override
        public void write(Project project, String session, Edition edition, Path out, Progress progress)
                throws Problem.BadInput, Problem.FileTrouble {
            MinutesWriter.write(project, session, edition, out);
        }

        @Override
        public void writeMap(Project project, Language language, Path out)
                throws Problem.BadInput, Problem.FileTrouble {
            MinutesWriter.writeMap(project, language, out);
        }
    }
}
