package verkstad.ui.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import verkstad.model.Language;
import verkstad.model.Problem;
import verkstad.model.Project;
import verkstad.model.people.Organisation;
import verkstad.model.people.Person;
import verkstad.model.session.Action;
import verkstad.model.session.ActionStatus;
import verkstad.model.session.Activity;
import verkstad.model.session.ActivityKind;
import verkstad.model.session.AgendaItem;
import verkstad.model.session.AgendaItemBuilder;
import verkstad.model.session.Decision;
import verkstad.model.session.ItemKind;
import verkstad.model.session.Session;
import verkstad.model.session.SessionBuilder;
import verkstad.storage.ProjectFile;
import verkstad.workspace.Workspace;

/** Projects as they are in real life, for tests and pictures. */
public final class SessionSample {
    private static final List<String> PLACES = List.of(
            "Munkedals kommun",
            "Åmåls kommun",
            "Vänersborgs kommun",
            "Fyrbodals kommunalförbund",
            "Trollhättans stad",
            "Uddevalla kommun",
            "Lysekils kommun",
            "Dals-Eds kommun");
    private static final List<String> NAMES = List.of(
            "Håkan Sundbäck",
            "Pia Åkerlund",
            "Fredrik Öqvist",
            "Sanna Hedmark",
            "Mikael Brännström",
            "Ann-Charlotte af Klintberg",
            "Yusuf Demir",
            "Lena Ek");

    private SessionSample() {}

    /** A workspace over a new file in this folder, where everything happens at once. */
    public static Workspace workspace(Path folder, Project project) {
        return workspace(folder, project, Clock.systemUTC());
    }

    /** The same at a time of the test's own. */
    public static Workspace workspace(Path folder, Project project, Clock clock) {
        return workspace(folder, project, Runnable::run, clock);
    }

    /** The same over a disk that works when the test lets it. */
    public static Workspace workspace(Path folder, Project project, Executor storage) {
        return workspace(folder, project, storage, Clock.systemUTC());
    }

    private static Workspace workspace(Path folder, Project project, Executor storage, Clock clock) {
        try {
            var own = Files.createDirectory(folder.resolve(UUID.randomUUID().toString()));
            var name = project.details().title().replace('/', ' ') + ".verkstad";
            var file = ProjectFile.create(own.resolve(name), project);
            return new Workspace(file, storage, Runnable::run, clock);
        } catch (Problem.FileTrouble | IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Six people of four organisations, a steering group's meeting with four items. */
    public static Project project() {
        return people(6).withSessions(List.of(session()));
    }

    /** A project with this many people and no session. */
    public static Project people(int count) {
        var organisations = IntStream.range(0, Math.min(PLACES.size(), (count + 1) / 2))
                .mapToObj(i -> new Organisation("o" + (i + 1), PLACES.get(i)))
                .toList();
        var people = new ArrayList<Person>();
        for (int i = 0; i < count; i++) {
            var organisation =
                    i == 4 ? null : organisations.get(i % organisations.size()).id();
            var role = i % 3 == 0 ? "Verksamhetsutvecklare" : null;
            people.add(new Person("p" + (i + 1), NAMES.get(i % NAMES.size()), organisation, role));
        }
        return Project.empty("Digital motor Fyrbodal", Language.SV)
                .withOrganisations(organisations)
                .withPeople(people);
    }

    /** A session with its head, four items, a decision and two actions. */
    public static Session session() {
        return SessionBuilder.builder()
                .id("s1")
                .title("Taktisk styrgrupp")
                .called("Taktisk styrgrupp")
                .date(LocalDate.of(2020, 11, 27))
                .start("11:00")
                .end("12:00")
                .place("Via Microsoft Teams")
                .secretary("Sanna Hedmark")
                .present(List.of("p1", "p2", "p3", "p4"))
                .absent(List.of("p6"))
                .agenda(agenda())
                .decisions(List.of(new Decision(
                        "Svarstiden utökas veckan ut så att fler har möjlighet att komplettera underlaget.", "a3")))
                .actions(List.of(
                        new Action(
                                "Tydligt beskriva de förutsättningar förstudien har haft i rapporten och uppmärksamma"
                                        + " kommundirektörerna för risken.",
                                "Projektledningen",
                                null,
                                null,
                                ActionStatus.OPEN,
                                null),
                        new Action(
                                "Ta fram åtgärder för R4 i samband med E-rådets möte.",
                                "E-rådet",
                                LocalDate.of(2020, 12, 17),
                                null,
                                ActionStatus.DONE,
                                null)))
                .attachments(List.of("2020-11-30 - Bilaga 1 - Presentation av möte"))
                .build();
    }

    /** The four items of the session. */
    public static List<AgendaItem> agenda() {
        return List.of(
                item("a1", "Statusrapport", ItemKind.INFORMATION)
                        .withNotes("Sanna föredrar statusrapport för förstudien. Det är en viss förskjutning i"
                                + " tidsplanen men vi har även fått besked om att förstudien inte ska presenteras för"
                                + " kommundirektörerna förrän den 26 februari så ingen åtgärd krävs.\n\nProjektledaren"
                                + " är fortfarande tungt belastad och har en överbeläggning. Det är hanterbart i"
                                + " dagsläget och därför görs ingen åtgärd just nu."),
                item(
                                "a2",
                                "Kommunikationsmål – arbete i grupp kring interna målgrupper och hur de följs upp",
                                ItemKind.WORK)
                        .withMinutes(30),
                item("a3", "Riskhantering", ItemKind.DISCUSSION)
                        .withActivity(new Activity(ActivityKind.RISKS, null))
                        .withMinutes(30),
                item("a4", "Beslut", ItemKind.DISCUSSION));
    }

    private static AgendaItem item(String id, String title, ItemKind kind) {
        return AgendaItemBuilder.builder()
                .id(id)
                .title(title)
                .kind(kind)
                .responsible("Sanna")
                .minutes(10)
                .build();
    }
}
