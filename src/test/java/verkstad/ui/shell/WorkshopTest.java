package verkstad.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Parent;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import verkstad.Cases;
import verkstad.exchange.ExchangeReader;
import verkstad.model.Language;
import verkstad.model.Place;
import verkstad.model.board.Board;
import verkstad.model.futures.FuturesWorkshop;
import verkstad.model.futures.RoadKind;
import verkstad.model.futures.Stage;
import verkstad.model.risk.RiskResults;
import verkstad.model.risk.RoundState;
import verkstad.model.risk.Secrecy;
import verkstad.texts.Texts;
import verkstad.ui.Fx;

/** The two real sessions, run through the real windows from an exchange document to minutes in hand. */
class WorkshopTest {
    @TempDir
    Path folder;

    private Room room;

    @AfterEach
    void leave() {
        if (room != null) room.close();
    }

    @Test
    void fyrbodalFromImportOverAVoteToMinutes() throws Exception {
        open("fyrbodal.json");
        assertThat(Room.words(room.cockpit())).contains("Digital motor Fyrbodal");
        walkTheSideBar();

        room.press("go-risks");
        room.key(KeyCode.F5);
        assertThat(Room.words(room.projector())).contains("R4").contains("20");
        room.press("start-vote");
        room.press("round-start");
        assertThat(room.now().risksOrEmpty().rounds()).hasSize(1);
        for (int voter = 0; voter < 5; voter++) vote(voter);
        assertThat(Room.words(room.projector())).contains("5").doesNotContain("R1", "Vikande");

        comeBack();
        room.press("round-reveal");
        var register = room.now().risksOrEmpty();
        var round = register.rounds().getFirst();
        assertThat(round.state()).isEqualTo(RoundState.REVEALED);
        assertThat(round.secrecy()).isEqualTo(Secrecy.SECRET);
        assertThat(round.ballots()).isEmpty();
        assertThat(round.voted()).hasSize(5);
        // Voter v gives risk r likelihood 1 + (v + r) % 5 and impact 1 + (v * 2 + r) % 5: every number once.
        for (var risk : register.items()) {
            var result = RiskResults.of(register.ruleOrDefault(), round, risk.id());
            assertThat(result.likelihood()).isEqualByComparingTo("5");
            assertThat(result.impact()).isEqualByComparingTo("5");
            assertThat(result.score()).isEqualByComparingTo("25");
        }
        assertThat(Room.words(room.projector())).contains("R1").contains("25");

        room.press("go-risks");
        var table = table(minutes("fyrbodal.docx"));
        assertThat(cells(table, 0)).containsExactly("ID", "Hot", "Sårbarhet", "Konsekvens", "S", "K", "R", "Åtgärd");
        assertThat(cells(table, 4)).startsWith("R4").contains("5", "25");
        assertThat(minutesText("fyrbodal.md")).contains("R4").contains("25");
        assertThat(minutes("fyrbodal.pdf")).isNotEmptyFile();
    }

    @Test
    void fyrbodalsMinutesHaveTheFiguresOfTheMeeting() throws Exception {
        open("fyrbodal.json");
        var table = table(minutes("fyrbodal.docx"));
        assertThat(cells(table, 0)).containsExactly("ID", "Hot", "Sårbarhet", "Konsekvens", "S", "K", "R", "Åtgärd");
        assertThat(List.of(
                        cells(table, 1).subList(4, 7),
                        cells(table, 2).subList(4, 7),
                        cells(table, 3).subList(4, 7),
                        cells(table, 4).subList(4, 7),
                        cells(table, 5).subList(4, 7)))
                .containsExactly(
                        List.of("1", "5", "5"),
                        List.of("4", "3", "12"),
                        List.of("3", "4", "12"),
                        List.of("5", "4", "20"),
                        List.of("2", "3", "6"));
    }

    @Test
    void gotaFromImportOverADayOfWorkToMinutes() throws Exception {
        open("gota.json");
        walkTheSideBar();
        room.key(KeyCode.F5);

        room.press("go-communication");
        room.focus("goals");
        room.key(KeyCode.RIGHT);
        room.key(KeyCode.F2);
        room.key(KeyCode.CONTROL, KeyCode.A);
        room.type("Vi är Götabiblioteken, allihop");
        room.press("go-people");
        assertThat(room.now().communicationOrEmpty().goals().getFirst().what())
                .isEqualTo("Vi är Götabiblioteken, allihop");
        room.key(KeyCode.CONTROL, KeyCode.Z);
        room.press("go-communication");
        assertThat(Room.words((Parent) room.node("goal-what-0"))).contains("Vi är Götabiblioteken.");
        room.focus("goals");
        room.key(KeyCode.DOWN);
        assertThat(Room.words(room.projector())).contains("Du får vara med och påverka en ny Götawebb.");

        room.press("go-board-b2");
        room.focus("card-next-0");
        room.type("Ett kort till");
        room.key(KeyCode.ENTER);
        assertThat(room.now().board("b2").orElseThrow().columns().getFirst().cards())
                .last()
                .satisfies(card -> assertThat(card.text()).isEqualTo("Ett kort till"));
        assertThat(Room.words(room.projector())).contains("Ett kort till");
        room.key(KeyCode.CONTROL, KeyCode.Z);
        assertThat(Room.words(room.projector())).doesNotContain("Ett kort till");

        room.press("go-futures-f1");
        assertThat(Room.words(room.projector())).contains("PRISAS!").contains("FOLKBILDARE");
        room.press("bill-after");
        assertThat(Room.words(room.projector())).contains("PRISAS!").doesNotContain("FOLKBILDARE");
        room.press("bill-after");
        assertThat(Room.words(room.projector())).contains("FOLKBILDARE").doesNotContain("PRISAS!");

        room.press("go-item-a6");
        room.key(KeyCode.CONTROL, KeyCode.DIGIT3);
        room.type("Gruppen ses igen i juni");
        room.key(KeyCode.ENTER);
        assertThat(room.now().sessions().getFirst().decisions())
                .last()
                .satisfies(d -> assertThat(d.text()).isEqualTo("Gruppen ses igen i juni"));
        assertThat(Room.words(room.projector())).doesNotContain("Gruppen ses igen");

        var text = minutesText("gota.md");
        var project = Cases.gota();
        assertThat(text).contains("Gruppen ses igen i juni");
        var goals = project.communicationOrEmpty().goals();
        assertThat(goals).hasSize(7);
        try (var document = new XWPFDocument(Files.newInputStream(minutes("gota.docx")))) {
            var table = document.getTables().stream()
                    .filter(t -> cells(t, 0).contains("Till vem"))
                    .findFirst()
                    .orElseThrow();
            assertThat(table.getRows().stream().skip(1).map(r -> r.getCell(0).getText()))
                    .containsExactlyElementsOf(
                            goals.stream().map(g -> g.toWhom()).toList());
            var paragraphs =
                    document.getParagraphs().stream().map(p -> p.getText()).toList();
            var headlines = project.futures().getFirst().headlines();
            assertThat(headlines).hasSize(4);
            assertThat(String.join("\n", paragraphs))
                    .containsSubsequence(
                            headlines.stream().map(h -> h.headline()).toList());
        }
    }

    /** Only shown, nothing changed: what is exported afterwards is what was imported. */
    @Test
    void gotaIsRunThroughAndLeavesAsItCame() throws Exception {
        open("gota.json");
        room.key(KeyCode.F5);
        var project = Cases.gota();
        project.boards().forEach(this::board);
        bills(project.futures().getFirst());
        phases();
        room.press("go-communication");
        room.focus("goals");
        for (var goal : project.communicationOrEmpty().goals()) {
            assertThat(shown()).contains(goal.toWhom());
            room.key(KeyCode.DOWN);
        }

        var out = folder.resolve("ut.json");
        room.answers.add(out);
        room.choose("file-menu", "menu-export");
        assertThat(ExchangeReader.read(out)).isEqualTo(project);
        var json = JsonMapper.shared();
        assertThat(json.readTree(out.toFile()))
                .isEqualTo(json.readTree(Cases.file("gota.json").toFile()));
    }

    /** Each column alone on the screen, with all of its cards. */
    private void board(Board board) {
        room.press("go-board-" + board.id());
        room.press("show-column");
        for (int column = 0; column < board.columns().size(); column++) {
            room.focus("cards-" + column);
            assertThat(shown()).contains(board.columns().get(column).title());
            for (var card : board.columns().get(column).cards())
                assertThat(shown()).contains(card.text());
        }
    }

    /** The wall, each bill alone, and all by turns; then taken home. */
    private void bills(FuturesWorkshop workshop) {
        room.press("go-futures-f1");
        room.press("show-wall");
        assertThat(shown()).contains("PRISAS!", "FOLKBILDARE", "SVERIGE!", "MÖJLIGT!");
        room.press("show-bill");
        for (var headline : workshop.headlines()) {
            assertThat(shown())
                    .contains(headline.headline().replaceAll(".* ", "").toUpperCase(Locale.ROOT));
            room.press("bill-after");
        }
        room.press("show-carousel");
        assertThat(Fx.call(() -> room.node("carousel-pause").getParent().isVisible()))
                .isTrue();
        room.press("show-wall");
        var pdf = folder.resolve("lopsedlar.pdf");
        room.answers.add(pdf);
        room.choose("bills-save", "bills-a3");
        assertThat(pdf).isNotEmptyFile();
        assertThat(room.has("dot-vote-headlines")).isTrue();
    }

    /** Each phase begins with its rules on the screen; then each of its pages, until all that was said was shown. */
    private void phases() {
        var workshop = room.now().futures().getFirst();
        var seen = new StringBuilder();
        room.press("stage-preparation");
        for (var stage : Stage.DAY) {
            assertThat(room.now().futures().getFirst().stage()).isEqualTo(stage);
            assertThat(shown()).contains(Texts.in(Language.SV).word("futures.stage", stage));
            var pages = (TabPane) room.node("stage-pages");
            for (int page = 0; page < pages.getTabs().size(); page++) {
                room.focus("stage-pages");
                if (page > 0) room.key(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
                seen.append(shown());
            }
            // The rules covered the first page as long as no other was turned to.
            for (int page = 1; page < pages.getTabs().size(); page++) room.key(KeyCode.CONTROL, KeyCode.PAGE_UP);
            seen.append(shown());
            room.key(KeyCode.F9);
        }
        road(workshop);
        assertThat(seen)
                .contains("Parkerat")
                .contains(Objects.requireNonNull(workshop.scenario()))
                .contains(Objects.requireNonNull(workshop.sharedMessage()));
    }

    /** Of a road that is longer than the screen, what is worked on is there. */
    private void road(FuturesWorkshop workshop) {
        var road = workshop.road();
        for (int place = 0; place < road.size(); place++) {
            room.focus((road.get(place).kind() == RoadKind.MESSAGE ? "message-" : "factor-") + place);
            assertThat(shown()).contains(road.get(place).text());
        }
    }

    private String shown() {
        return Room.words(room.projector());
    }

    @Test
    void whatIsTypedIsThereWhenTheFileIsOpenedAgainAtThePlaceWhereItWasLeft() {
        open("fyrbodal.json");
        var file = folder.resolve("case.verkstad");
        room.press("go-item-a2");
        room.focus("quick-words");
        room.type("Halvskrivet");
        room.key(KeyCode.ENTER);
        room.press("go-project");
        room.focus("project-purpose");
        room.key(KeyCode.END);
        room.type(" Mitt i ett ord");
        room.press("go-item-a2");
        room.choose("file-menu", "menu-close");
        assertThat(room.has("new-title")).isTrue();
        room.press("recent-0");
        assertThat(Fx.call(() -> room.workspace().place().get())).isEqualTo(new Place("s1", Place.Room.ITEM, "a2"));
        assertThat(room.now().details().purpose()).contains("Mitt i ett ord");
        assertThat(room.now().session("s1").item("a2").orElseThrow().notes()).endsWith("Halvskrivet");
        assertThat(file).exists();
    }

    @Test
    void aFileThatCannotBeOpenedIsToldInASentence() throws Exception {
        room = new Room(folder, Language.SV);
        var file = Files.writeString(folder.resolve("inget.verkstad"), "inte ett uppdrag");
        room.answers.add(file);
        room.press("open");
        assertThat(Room.words(room.cockpit())).contains("inget.verkstad är inget uppdrag från Verkstad");
    }

    private void open(String name) {
        var json = Cases.file(name);
        room = new Room(folder, Language.SV);
        room.answers.addAll(List.of(json, folder.resolve("case.verkstad")));
        room.press("import");
    }

    private void walkTheSideBar() {
        var ids = Fx.call(() -> room.cockpit().lookupAll(".side-entry").stream()
                .map(n -> n.getId())
                .toList());
        assertThat(ids).hasSizeGreaterThan(8);
        for (var id : ids) {
            room.press(id);
            assertThat(Room.words((Parent) room.node("middle"))).as(id).isNotBlank();
        }
    }

    /** One voter by keyboard alone; half way through, the second thinks better of it and begins again. */
    private void vote(int voter) {
        assertThat(Room.words(room.cockpit())).doesNotContain("R1");
        room.key(KeyCode.ENTER);
        room.key(KeyCode.ENTER);
        if (voter == 1) {
            room.key(KeyCode.DIGIT5);
            room.key(KeyCode.DIGIT5);
            room.key(KeyCode.ESCAPE);
            assertThat(room.now().risksOrEmpty().rounds().getFirst().votes()).isEqualTo(1);
            room.key(KeyCode.ENTER);
            room.key(KeyCode.ENTER);
        }
        for (int risk = 0; risk < 5; risk++) {
            room.key(digit((voter + risk) % 5));
            room.key(digit((voter * 2 + risk) % 5));
            room.key(KeyCode.ENTER);
        }
        room.key(KeyCode.ENTER);
        assertThat(room.now().risksOrEmpty().rounds().getFirst().votes())
                .as(() -> Room.words(room.cockpit()))
                .isEqualTo(voter + 1);
    }

    private static KeyCode digit(int fromZero) {
        return List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5)
                .get(fromZero);
    }

    private void comeBack() {
        room.hold(KeyCode.CONTROL, KeyCode.ESCAPE);
        assertThat(room.has("voting")).isTrue();
        room.holdTimeIsUp();
        assertThat(room.has("voting")).isFalse();
        room.release(KeyCode.ESCAPE, KeyCode.CONTROL);
    }

    private Path minutes(String name) {
        var out = folder.resolve(name);
        room.answers.add(out);
        room.choose("minutes", "minutes-" + name.substring(name.indexOf('.') + 1));
        assertThat(out).exists();
        return out;
    }

    private String minutesText(String name) throws Exception {
        return Files.readString(minutes(name));
    }

    private static XWPFTable table(Path docx) throws Exception {
        try (var document = new XWPFDocument(Files.newInputStream(docx))) {
            return document.getTables().stream()
                    .filter(t -> cells(t, 0).contains("Sårbarhet"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static List<String> cells(XWPFTable table, int row) {
        return table.getRow(row).getTableCells().stream().map(c -> c.getText()).toList();
    }
}
