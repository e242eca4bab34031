package verkstad.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import verkstad.BesideTheScreen;
import verkstad.exchange.Samples;
import verkstad.exchange.Workbook;
import verkstad.minutes.Block.Cell;
import verkstad.minutes.Block.Heading;
import verkstad.minutes.Block.Listing;
import verkstad.minutes.Block.Paragraph;
import verkstad.minutes.Block.Table;
import verkstad.model.Language;
import verkstad.model.Project;
import verkstad.texts.Emoji;
import verkstad.texts.Texts;

/** The minutes as programs that others wrote read them. */
@BesideTheScreen
class OtherProgramsTest {
    private static final String ALL_SHEETS =
            "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,-1";

    @TempDir
    private Path folder;

    static Stream<Project> projects() throws Exception {
        return Stream.of(Cases.fyrbodal(), Cases.gota(), Hostile.project());
    }

    @ParameterizedTest
    @MethodSource("projects")
    void libreOfficeReadsAllTheWordsOfTheWordDocument(Project project) throws Exception {
        var office = Program.named("soffice");
        var document = Projects.minutes(project);
        MinutesWriter.write(project, "s1", folder.resolve("m.docx"));
        convert(office, "txt:Text (encoded):UTF8", "m.docx");
        var text = tight(Files.readString(folder.resolve("m.txt")));
        assertThat(said(document).map(OtherProgramsTest::tight))
                .allSatisfy(words -> assertThat(text).contains(words));
    }

    static Stream<Project> registered() throws Exception {
        return Stream.of(Samples.in(Language.SV), Hostile.project(10_000, 0), Hostile.project(10_000, 3));
    }

    @ParameterizedTest
    @MethodSource("registered")
    void libreOfficeReadsTheWorkbook(Project project) throws Exception {
        var office = Program.named("soffice");
        Workbook.write(project, Texts.in(Language.SV)::get, folder.resolve("w.xlsx"));
        convert(office, ALL_SHEETS, "w.xlsx");
        var risks = tight(Files.readString(folder.resolve("w-Risker.csv")).replace("\"\"", "\""));
        var said = project.risksOrEmpty().items().stream()
                .flatMap(r -> Stream.of(r.threat(), r.vulnerability(), r.consequence()))
                .map(words -> words == null ? "" : words.replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f]", ""))
                .map(OtherProgramsTest::tight);
        assertThat(said).isNotEmpty().allSatisfy(words -> assertThat(risks).contains(words));
        assertThat(folder.resolve("w-Åtgärder.csv")).isNotEmptyFile();
    }

    static Stream<Project> printed() throws Exception {
        return Stream.of(Cases.fyrbodal(), Cases.gota(), Hostile.project(200));
    }

    @ParameterizedTest
    @MethodSource("printed")
    void pdftotextReadsThePagesInOrder(Project project) throws Exception {
        var reader = Program.named("pdftotext");
        var document = Projects.minutes(project);
        MinutesWriter.write(project, "s1", folder.resolve("m.pdf"));
        reader.run("-enc", "UTF-8", folder.resolve("m.pdf"), folder.resolve("m.txt"));
        var text = tight(Files.readString(folder.resolve("m.txt")));
        var headings = Projects.blocks(document, Heading.class).stream()
                .map(Heading::text)
                .map(OtherProgramsTest::tight)
                .toList();
        assertThat(headings).isNotEmpty();
        assertThat(text).containsSubsequence(headings);
    }

    private void convert(Program office, String to, String file) throws Exception {
        office.run(
                "-env:UserInstallation=" + folder.resolve("office").toUri(),
                "--headless",
                "--convert-to",
                to,
                "--outdir",
                folder,
                folder.resolve(file));
    }

    private static Stream<String> said(Document document) {
        return document.blocks().stream().flatMap(b -> switch (b) {
            case Heading h -> Stream.of(h.text());
            case Paragraph p -> Stream.of(p.text());
            case Listing l -> l.items().stream();
            case Table t -> t.rows().stream().flatMap(List::stream).map(Cell::text);
            default -> Stream.<String>empty();
        });
    }

    /** The words without what lays them out or only joins: blanks, soft hyphens, marks of direction, joined forms. */
    private static String tight(String text) {
        var parts = Emoji.inParts(text).replaceAll("[\\s\\u00a0\\u00ad\\u200e\\u200f\\u202a-\\u202e\\ufeff]", "");
        return Normalizer.normalize(parts, Form.NFKC);
    }
}
