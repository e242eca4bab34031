package verkstad.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.model.Language;
import verkstad.model.board.Card;
import verkstad.model.futures.FuturesWorkshop;
import verkstad.model.futures.Stage;
import verkstad.ui.Fx;

/** A whole day typed in from nothing, by keyboard alone: every control is come to by Tab. */
class KeyboardDayTest {
    @TempDir
    Path folder;

    private Room room;

    @AfterEach
    void leave() {
        if (room != null) room.close();
    }

    @Test
    void aDayIsTypedInFromNothing() throws Exception {
        arrive();
        checkIn();
        cards();
        dots();
        critique();
        headlines();
        bills();
        parked();
        road();
        message();
        goals();
        plan();
        minutes();
    }

    private void arrive() {
        room = new Room(folder, Language.SV);
        room.answers.add(folder.resolve("dagen.verkstad"));
        room.tabTo("new-title");
        enter("Trygg på natten");
        room.key(KeyCode.F5);
        go("go-people");
        room.tabTo("person-next");
        for (var name : List.of("Anna Ek", "Bo Lind", "Cia Ros", "Dan Alm", "Eva Sjö")) enter(name);
        assertThat(room.now().people()).hasSize(5);
        room.chooseByKeys("sessions", "menu-add-from-template");
        room.enterInDialog();
        go("attendance-all");
        assertThat(room.now().session("s1").present()).hasSize(5);
        assertThat(room.now().boards()).hasSize(2);
    }

    /** What people hope for and bring, and a word on where they stand. */
    private void checkIn() {
        go("go-board-b1");
        room.tabTo("card-next-0");
        enter("Att vi vågar");
        room.tabTo("card-next-1");
        enter("Tjugo år av nätter");
        go("go-item-a3");
        room.key(KeyCode.CONTROL, KeyCode.DIGIT1);
        enter("Varje kommun kör sin egen natt");
        var columns = room.now().board("b1").orElseThrow().columns();
        assertThat(columns)
                .extracting(c -> c.cards().getFirst().text())
                .containsExactly("Att vi vågar", "Tjugo år av nätter");
    }

    /** Typed, pasted, merged and gathered under a heading. */
    private void cards() {
        go("go-board-b2");
        room.tabTo("card-next-1");
        enter("Ingen vet vem som kör");
        enter("Ingen vet vem som kör nu");
        clip("Lösenorden\n\n  Larmen tjuter  \nDörren är låst");
        room.key(KeyCode.CONTROL, KeyCode.V);
        room.key(KeyCode.ENTER);
        assertThat(words())
                .containsExactly(
                        "Ingen vet vem som kör",
                        "Ingen vet vem som kör nu",
                        "Lösenorden",
                        "Larmen tjuter",
                        "Dörren är låst");
        room.tabTo("cards-1");
        room.key(KeyCode.D);
        room.key(KeyCode.M);
        assertThat(words())
                .startsWith("Ingen vet vem som kör\nIngen vet vem som kör nu")
                .hasSize(4);
        room.tabTo("cards-1");
        room.key(KeyCode.DOWN);
        room.key(KeyCode.SPACE);
        room.key(KeyCode.DOWN);
        room.key(KeyCode.SPACE);
        room.key(KeyCode.G);
        enter("Teknik");
        assertThat(cardsNow()).extracting(Card::group).containsExactly(null, "Teknik", "Teknik", null);
        assertThat(room.focused()).isEqualTo("cards-1");
        room.key(KeyCode.ALT, KeyCode.LEFT);
        assertThat(cardsNow()).hasSize(3);
        room.key(KeyCode.CONTROL, KeyCode.Z);
        assertThat(cardsNow()).hasSize(4);
    }

    /** Five people on the shared laptop; each puts three dots on one card. */
    private void dots() {
        go("dot-vote-cards");
        go("dots-start");
        assertThat(Objects.requireNonNull(room.now().dotVote()).voters()).hasSize(5);
        for (int card : new int[] {1, 1, 3, 1, 0}) {
            room.key(KeyCode.ENTER);
            room.key(KeyCode.ENTER);
            for (int i = 0; i < card; i++) room.key(KeyCode.DOWN);
            room.key(KeyCode.DIGIT3);
            room.key(KeyCode.ENTER);
            room.key(KeyCode.ENTER);
        }
        assertThat(Room.words(room.projector())).contains("5 av 5 har röstat").doesNotContain("Lösenorden");
        room.hold(KeyCode.CONTROL, KeyCode.ESCAPE);
        room.holdTimeIsUp();
        room.release(KeyCode.ESCAPE, KeyCode.CONTROL);
        go("dots-reveal");
        assertThat(cardsNow()).extracting(Card::dots).containsExactly(3, 9, 0, 3);
        go("dots-back");
    }

    private void critique() {
        go("go-futures-f1");
        room.key(KeyCode.F9);
        enter("Lösenorden");
        enter("Larmen tjuter");
        room.type("Skaffa en app");
        room.key(KeyCode.F7);
        page(1);
        room.tabTo("wish");
        enter("En inloggning");
        room.type("Larm som betyder något");
        room.key(KeyCode.F9);
        assertThat(workshop().critique())
                .extracting(c -> c.wish())
                .containsExactly("En inloggning", "Larm som betyder något");
        assertThat(workshop().stage()).isEqualTo(Stage.FANTASY);
    }

    private void headlines() {
        page(1);
        room.tabTo("headline-next");
        enter("Svar på elva sekunder");
        room.tabTo("headline-audience");
        room.type("Gunvor, 88");
        room.tabTo("headline-story");
        room.type("Hon ringde, och någon visste vem hon var.");
        room.tabTo("headline-differently");
        room.type("Hon somnar om.");
        room.tabTo("headline-next");
        enter("Nattens hjältar");
        assertThat(Room.words(room.projector())).contains("SVAR PÅ", "HJÄLTAR");
        assertThat(workshop().headlines()).hasSize(2);
        assertThat(workshop().headlines().getFirst().audience()).isEqualTo("Gunvor, 88");
    }

    /** One by one, by turns, and all on the wall. */
    private void bills() {
        choose("show-wall", "show-bill", KeyCode.DOWN);
        go("bill-before");
        assertThat(Room.words(room.projector())).contains("SVAR PÅ").doesNotContain("HJÄLTAR");
        go("bill-after");
        assertThat(Room.words(room.projector())).contains("HJÄLTAR").doesNotContain("SVAR PÅ");
        choose("show-bill", "show-carousel", KeyCode.DOWN);
        assertThat(Fx.call(() -> room.node("carousel-pause").getParent().isVisible()))
                .isTrue();
        choose("show-carousel", "show-bill", KeyCode.UP);
        choose("show-bill", "show-wall", KeyCode.UP);
        assertThat(Room.words(room.projector())).contains("SVAR PÅ", "HJÄLTAR");
    }

    /** What was set aside comes back by itself. */
    private void parked() {
        room.key(KeyCode.F9);
        assertThat(workshop().parked())
                .singleElement()
                .satisfies(p -> assertThat(p.text()).isEqualTo("Skaffa en app"));
        go("parked-risk-0");
        assertThat(workshop().parked()).isEmpty();
        assertThat(room.now().risksOrEmpty().items()).hasSize(1);
        room.tabTo("stage-pages");
        for (int i = 0; i < 3; i++) room.key(KeyCode.CONTROL, KeyCode.PAGE_UP);
    }

    /** What made it possible and what must be said; a step by its year, and the action that it leads to. */
    private void road() {
        room.tabTo("road-headlines");
        room.tabTo("factor-next");
        enter("Ett gemensamt nattlag");
        room.tabTo("message-next");
        enter("Samma röst överallt");
        page(1);
        room.tabTo("step-next");
        enter("2030 Digitala nycklar");
        room.tabTo("step-" + (workshop().road().size() - 1));
        room.key(KeyCode.CONTROL, KeyCode.L);
        assertThat(room.focused()).isEqualTo("thread-menu");
        room.chooseByKeys("thread-menu", "thread-new-action");
        enter("Köp in nycklar");
        assertThat(room.focused()).as("back where it was").startsWith("step-");
        assertThat(room.now().session("s1").actions())
                .singleElement()
                .satisfies(a -> assertThat(a.from())
                        .isEqualTo(workshop().road().getLast().id()));
        room.tabTo("thread-action-1");
        room.key(KeyCode.SPACE);
        assertThat(room.focused()).isEqualTo("action-0");
        go("go-futures-f1");
    }

    private void message() {
        room.tabTo("stage-pages");
        page(2);
        go("candidate-0");
        room.tabTo("shared-message");
        room.key(KeyCode.CONTROL, KeyCode.END);
        room.type(", natt som dag");
        room.tabTo("raise-agree");
        for (int i = 0; i < 4; i++) room.key(KeyCode.UP);
        room.key(KeyCode.RIGHT);
        assertThat(workshop().sharedMessage()).isEqualTo("Samma röst överallt, natt som dag");
    }

    private void goals() {
        go("go-communication");
        assertThat(Room.words(room.cockpit())).contains("Samma röst överallt, natt som dag");
        room.tabTo("goals");
        for (var cell : List.of("Nattpatrullen", "Så låser du upp", "Bo Lind", "snarast", "", "Möte", "Fråga tre")) {
            if (!cell.isEmpty()) room.type(cell);
            room.key(KeyCode.TAB);
        }
        room.key(KeyCode.ENTER);
        assertThat(room.now().communicationOrEmpty().goals())
                .singleElement()
                .satisfies(g -> assertThat(g.followUp()).isEqualTo("Fråga tre"));
    }

    /** Who is to know, feel and do what; what is needed; and why all of it. */
    private void plan() {
        room.tabTo("plan-tabs");
        page(1);
        room.tabTo("audience-next");
        enter("De som bor kvar hemma");
        room.tabTo("audience-know-0");
        room.type("Att någon svarar");
        room.tabTo("audience-feel-0");
        room.type("Trygga");
        room.tabTo("audience-act-0");
        room.type("Ringer i tid");
        room.tabTo("plan-tabs");
        page(1);
        room.tabTo("need-next");
        enter("Ett schema som alla ser");
        room.tabTo("plan-tabs");
        for (int i = 0; i < 3; i++) room.key(KeyCode.CONTROL, KeyCode.PAGE_UP);
        room.tabTo("plan-why");
        room.type("Natten är allas");
        room.tabTo("plan-goal");
        room.type("Till sommaren vet alla vem som kör");
        room.tabTo("plan-message");
        room.type("En natt, ett lag");
        room.key(KeyCode.TAB);
        var plan = room.now().communicationOrEmpty();
        assertThat(plan.why()).isEqualTo("Natten är allas");
        assertThat(plan.goal()).isEqualTo("Till sommaren vet alla vem som kör");
        assertThat(plan.what()).isEqualTo("En natt, ett lag");
        assertThat(plan.needs()).containsExactly("Ett schema som alla ser");
        assertThat(plan.audiences()).singleElement().satisfies(a -> {
            assertThat(a.know()).isEqualTo("Att någon svarar");
            assertThat(a.feel()).isEqualTo("Trygga");
            assertThat(a.act()).isEqualTo("Ringer i tid");
        });
    }

    private void minutes() throws Exception {
        var out = folder.resolve("dagen.md");
        room.answers.add(out);
        room.chooseByKeys("minutes", "minutes-md");
        assertThat(Files.readString(out))
                .contains("Anna Ek", "Eva Sjö")
                .contains("Att vi vågar", "Tjugo år av nätter", "Varje kommun kör sin egen natt")
                .contains("Lösenorden", "Teknik")
                .contains("Hon somnar om.")
                .contains("De som bor kvar hemma", "Trygga", "Ett schema som alla ser", "Natten är allas")
                .contains("En inloggning")
                .contains("Svar på elva sekunder", "Gunvor, 88", "Nattens hjältar")
                .contains("Ett gemensamt nattlag", "Digitala nycklar", "Köp in nycklar")
                .contains("Samma röst överallt, natt som dag")
                .contains("Nattpatrullen", "Så låser du upp", "Bo Lind", "Fråga tre");
    }

    /** To the button by Tab, and the space bar. */
    private void go(String id) {
        room.tabTo(id);
        room.key(KeyCode.SPACE);
    }

    /** Of those of which one is chosen Tab leads to that one, and the arrows choose another. */
    private void choose(String chosen, String other, KeyCode arrow) {
        room.tabTo(chosen);
        room.key(arrow);
        assertThat(room.focused()).isEqualTo(other);
    }

    /** To another page of the stage. */
    private void page(int on) {
        for (int i = 0; i < on; i++) room.key(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
    }

    private void enter(String words) {
        room.type(words);
        room.key(KeyCode.ENTER);
    }

    private static void clip(String words) {
        Fx.run(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, words)));
    }

    private List<Card> cardsNow() {
        return room.now().board("b2").orElseThrow().columns().get(1).cards();
    }

    private List<String> words() {
        return cardsNow().stream().map(Card::text).toList();
    }

    private FuturesWorkshop workshop() {
        return room.now().futures().getFirst();
    }
}
