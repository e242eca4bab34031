package verkstad.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verkstad.exchange.Samples;
import verkstad.minutes.Profile;
import verkstad.model.Language;
import verkstad.model.Place;
import verkstad.model.session.Session;
import verkstad.texts.Texts;
import verkstad.ui.Background;
import verkstad.ui.Work;
import verkstad.ui.session.SessionSample;
import verkstad.workspace.Workspace;

/** What leaves the room, without a window: everything runs at once, the files are real. */
class PapersTest {
    private static final Background AT_ONCE = new Background(Runnable::run, Runnable::run);
    private static final Texts TEXTS = Texts.in(Language.SV);

    @TempDir
    Path folder;

    private final List<String> sent = new ArrayList<>();
    private final List<String> endings = new ArrayList<>();
    private Workspace workspace;
    private Papers papers;

    @BeforeEach
    void open() {
        workspace = SessionSample.workspace(folder, Samples.in(Language.SV));
        workspace.go(new Place("s1", Place.Room.SESSION));
        papers = new Papers(workspace, TEXTS, new Answers(), AT_ONCE, (file, subject) -> {
            sent.add(file.getFileName() + ": " + subject);
            return true;
        });
    }

    @Test
    void sendingWritesThePdfAndHandsItToTheMailProgram() {
        papers.send();
        assertThat(sent).containsExactly("ut.pdf: Mötesanteckningar, Workshop 1: nuläge och risker");
        assertThat(folder.resolve("ut.pdf")).isNotEmptyFile();
        assertThat(papers.press().news().get()).isEqualTo("ut.pdf är bifogad i e-postprogrammet.");
    }

    @Test
    void whereThereIsNoMailProgramItIsSaidThatTheFileIsShownInItsFolder() {
        papers = new Papers(workspace, TEXTS, new Answers(), AT_ONCE, (file, subject) -> false);
        papers.send();
        assertThat(folder.resolve("ut.pdf")).isNotEmptyFile();
        assertThat(papers.press().news().get()).isEqualTo("ut.pdf visas i sin mapp, så att du kan bifoga den.");
    }

    @Test
    void theOrganisationsTemplateMayBeATemplateOrADocumentOfWord() throws Exception {
        assertThat(new MinutesViewModel(workspace, AT_ONCE).hasTemplate()).isFalse();
        try (var docx = new XWPFDocument();
                var out = Files.newOutputStream(folder.resolve("mall.docx"))) {
            docx.write(out);
        }
        papers.chooseTemplate();
        assertThat(endings).containsExactly("dotx", "docx");
        var minutes = new MinutesViewModel(workspace, AT_ONCE);
        assertThat(minutes.hasTemplate()).isTrue();
        papers.minutes("docx");
        assertThat(folder.resolve("ut.docx")).isNotEmptyFile();
        minutes.choose(null);
        assertThat(minutes.hasTemplate()).isFalse();
    }

    @Test
    void anApprovedVersionIsNumberedKeptAndWrittenAgainAsItWas() throws Exception {
        papers.approve();
        var kept = workspace.project().get().keptOrNothing().approved("s1");
        assertThat(kept).hasSize(1);
        assertThat(Files.readAllBytes(folder.resolve("ut.pdf")))
                .isEqualTo(kept.getFirst().file().content());
        papers.approve();
        assertThat(workspace.project().get().keptOrNothing().approved("s1")).hasSize(2);
        workspace.undo();
        assertThat(workspace.project().get().keptOrNothing().approved("s1")).hasSize(2);
        papers.approved(kept.getFirst());
        assertThat(Files.readAllBytes(folder.resolve("ut.pdf")))
                .isEqualTo(kept.getFirst().file().content());
    }

    @Test
    void whatIsStoppedOnTheWayIsNotWritten() {
        stopAt(0.5);
        for (var ending : List.of("docx", "pdf")) {
            papers.minutes(ending);
            assertThat(papers.press().news().get()).isEqualTo("ut." + ending + " skrevs inte: det avbröts.");
        }
        papers.approve();
        assertThat(workspace.project().get().keptOrNothing().approved("s1")).isEmpty();
        assertThat(folder.toFile().list()).noneMatch(name -> name.contains("ut") || name.endsWith(".tmp"));
        assertThat(papers.press().underWay()).isEmpty();
    }

    @Test
    void howFarTheWorkHasComeGrowsToTheWhole() {
        var shares = new ArrayList<Number>();
        watch(work -> work.share().subscribe(now -> {
            shares.add(now);
        }));
        for (var ending : List.of("docx", "pdf")) {
            shares.clear();
            papers.minutes(ending);
            assertThat(shares).hasSizeGreaterThan(5).endsWith(1.0);
            assertThat(shares.stream().map(Number::doubleValue)).isSorted();
        }
    }

    private void stopAt(double share) {
        watch(work -> work.share().subscribe(done -> {
            if (done.doubleValue() >= share) work.stop();
        }));
    }

    private void watch(Consumer<Work> watcher) {
        papers.press().underWay().addListener((ListChangeListener<Work>) change -> {
            while (change.next()) change.getAddedSubList().forEach(watcher);
        });
    }

    @Test
    void everyFormatOfTheMenuIsWritten() {
        for (var ending : List.of("docx", "pdf", "html", "md")) papers.minutes(ending);
        papers.workbook();
        papers.map();
        for (var ending : List.of("docx", "pdf", "html", "md", "xlsx", "png")) {
            assertThat(folder.resolve("ut." + ending)).isNotEmptyFile();
        }
    }

    @Test
    void theMinutesAreDrawnForWhomTheyAreAndCalledWhatOneLikes() {
        var minutes = new MinutesViewModel(workspace, AT_ONCE);
        minutes.draw();
        int pages = minutes.pages().get().size();
        assertThat(pages).isGreaterThan(2);
        minutes.profile().set(Profile.ARCHIVE);
        minutes.draw();
        assertThat(minutes.pages().get()).hasSizeGreaterThan(pages);

        minutes.call("Protokoll");
        assertThat(minutes.title()).isEqualTo("Protokoll");
        assertThat(session().minutesTitle()).isEqualTo("Protokoll");
        minutes.call("Mötesanteckningar");
        assertThat(session().minutesTitle()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "SV, Mötesanteckningar, Minnesanteckningar, Protokoll",
        "NB, Møtereferat, Møtenotat, Protokoll",
        "NN, Møtereferat, Møtenotat, Protokoll",
        "EN, Minutes, Meeting notes, Record"
    })
    void eachLanguageHasItsTitlesToChooseAmongOrOnesOwn(Language language, String usual, String notes, String record)
            throws Exception {
        workspace = SessionSample.workspace(folder, Samples.in(language));
        workspace.go(new Place("s1", Place.Room.SESSION));
        var minutes = new MinutesViewModel(workspace, AT_ONCE);
        assertThat(minutes.titles()).containsExactly(usual, notes, record);
        papers = new Papers(workspace, TEXTS, new Answers(), AT_ONCE, (file, subject) -> true);
        for (var title : List.of(usual, notes, record, "Vårt eget")) {
            minutes.call(title);
            papers.minutes("md");
            assertThat(Files.readString(folder.resolve("ut.md"))).startsWith("# " + title + "\n");
        }
    }

    private Session session() {
        return workspace.project().get().session("s1");
    }

    private final class Answers implements FileQuestions {
        @Override
        public Optional<Path> folder(String title) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> open(String title, String... asked) {
            endings.addAll(List.of(asked));
            return Optional.of(folder.resolve("mall.docx"));
        }

        @Override
        public Optional<Path> save(String title, String suggestedName, String ending) {
            return Optional.of(folder.resolve("ut." + ending));
        }
    }
}
