package verkstad.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import verkstad.BesideTheScreen;
import verkstad.exchange.Samples;
import verkstad.model.Language;
import verkstad.model.Project;
import verkstad.model.people.Person;
import verkstad.model.session.Attendance;
import verkstad.model.session.Presence;
import verkstad.model.session.Session;

/** The pages of the minutes as pictures in {@code target/gallery}, to be looked at by people. */
@BesideTheScreen
class PagesGalleryTest {
    private static final Path FOLDER = Path.of("target", "gallery");
    private static final int DPI = 110;

    @Test
    void fyrbodal() throws Exception {
        pages("fyrbodal", Cases.fyrbodal());
    }

    @Test
    void gota() throws Exception {
        pages("gota", Cases.gota());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void sample(Language language) throws Exception {
        pages("sample-" + language.code(), Samples.in(language));
    }

    @ParameterizedTest
    @ValueSource(strings = {"secret", "named"})
    void votes(String secrecy) throws Exception {
        pages("votes-" + secrecy, SecrecyTest.project(secrecy, "revealed"));
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 9})
    void whoTookPartInManySessions(int sessions) throws Exception {
        pages("attendance-" + sessions, held(sessions), "h" + sessions);
    }

    @Test
    void awkward() throws Exception {
        pages("signs", AwkwardTest.signs());
        pages("nothing", Projects.with(Projects.session()));
    }

    /** The people of the sample in as many sessions; not all are called to each, and one comes late or leaves early. */
    private static Project held(int sessions) {
        var sample = Samples.in(Language.SV);
        var first = sample.sessions().getFirst();
        return sample.withSessions(IntStream.rangeClosed(1, sessions)
                .mapToObj(i -> attended(
                        sample.people(),
                        i,
                        first.withId("h" + i)
                                .withDate(LocalDate.of(2026, 1, 1).plusDays(30L * i))
                                .withAgenda(List.of())))
                .toList());
    }

    private static Session attended(List<Person> people, int number, Session session) {
        var held = session.withPresent(List.of()).withAbsent(List.of()).withTimes(List.of());
        for (int p = 0; p < people.size(); p++) {
            if ((p * 7 + number) % 9 == 0) continue;
            held = held.withAttendance(
                    people.get(p).id(), (p + number) % 5 == 0 ? Attendance.ABSENT : Attendance.PRESENT);
        }
        return held.withPresence(new Presence(held.present().getFirst(), "09:20", number % 2 == 0 ? "11:00" : null));
    }

    private static void pages(String name, Project project) throws Exception {
        for (var session : project.sessions()) pages(name, project, session.id());
    }

    private static void pages(String name, Project project, String session) throws Exception {
        Files.createDirectories(FOLDER);
        var stem = "minutes-" + name + "-" + session;
        for (var ending : new String[] {".md", ".docx", ".pdf", ".html"}) {
            MinutesWriter.write(project, session, FOLDER.resolve(stem + ending));
        }
        assertThat(pictures(stem)).as(stem).isPositive();
    }

    /** How many pages there were. */
    private static int pictures(String stem) throws IOException {
        try (var pdf = Loader.loadPDF(FOLDER.resolve(stem + ".pdf").toFile())) {
            var renderer = new PDFRenderer(pdf);
            for (int page = 0; page < pdf.getNumberOfPages(); page++) {
                var picture = FOLDER.resolve(stem + "-" + (page + 1) + ".png").toFile();
                assertThat(ImageIO.write(renderer.renderImageWithDPI(page, DPI), "png", picture))
                        .isTrue();
            }
            return pdf.getNumberOfPages();
        }
    }
}
