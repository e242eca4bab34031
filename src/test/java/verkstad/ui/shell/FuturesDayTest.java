package verkstad.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.exchange.Samples;
import verkstad.model.Language;
import verkstad.model.Lists;
import verkstad.model.Place;
import verkstad.model.change.DotChange;
import verkstad.model.dots.DotKind;
import verkstad.model.dots.DotVote;
import verkstad.model.dots.Dotted;
import verkstad.model.futures.CritiqueBuilder;
import verkstad.model.futures.FuturesWorkshop;
import verkstad.model.futures.Headline;
import verkstad.model.futures.MessageVotes;
import verkstad.model.futures.Parked;
import verkstad.model.futures.Phase;
import verkstad.model.futures.RoadStep;
import verkstad.model.futures.Stage;
import verkstad.model.session.Activity;
import verkstad.model.session.ActivityKind;
import verkstad.model.thread.Kind;
import verkstad.model.thread.Spot;
import verkstad.storage.ProjectFile;
import verkstad.ui.Fx;

/** A futures workshop from nothing to a shared message, through the real windows, phase by phase, by keyboard. */
class FuturesDayTest {
    @TempDir
    Path folder;

    private Room room;

    @AfterEach
    void leave() {
        if (room != null) room.close();
    }

    @Test
    void aDayFromCritiqueToAMessageThatStands() {
        open();
        preparation();
        critique();
        fantasy();
        groupsTurn();
        realisation();
        message();
    }

    @Test
    void aRestartComesBackToThePhaseAndUndoToTheOneBefore() {
        open();
        room.key(KeyCode.F9);
        room.key(KeyCode.F9);
        assertThat(workshop().stage()).isEqualTo(Stage.FANTASY);
        room.choose("file-menu", "menu-close");
        room.press("recent-0");
        assertThat(workshop().stage()).isEqualTo(Stage.FANTASY);
        assertThat(room.has("page-headlines")).isTrue();
        room.key(KeyCode.SHIFT, KeyCode.F9);
        assertThat(workshop().stage()).isEqualTo(Stage.CRITIQUE);
        room.key(KeyCode.CONTROL, KeyCode.Z);
        assertThat(workshop().stage()).isEqualTo(Stage.FANTASY);
    }

    /** A note is put right, or taken away, after the page of the wishes was opened. */
    @Test
    void aWishStandsUnderTheNoteThatItBelongsTo() {
        open();
        room.key(KeyCode.F9);
        enter("Lösenorden");
        enter("Larmen tjuter");
        room.tab(1);
        room.tab(0);
        room.focus("critique-0");
        room.key(KeyCode.END);
        room.type(" byts varje månad");
        room.focus("critique-next");
        room.tab(1);
        assertThat(hand()).contains("Lösenorden byts varje månad");
        room.tab(0);
        room.press("critique-remove-0");
        room.tab(1);
        assertThat(hand()).contains("Larmen tjuter").doesNotContain("Lösenorden");
        room.focus("wish");
        room.type("Tystnad");
        room.tab(0);
        room.focus("critique-next");
        assertThat(workshop().critique())
                .singleElement()
                .isEqualTo(CritiqueBuilder.builder()
                        .text("Larmen tjuter")
                        .wish("Tystnad")
                        .build());
    }

    /** In realisation at once; in any other stage the way there is offered, since the room sees the stage. */
    @Test
    void followingTheThreadLeadsToAStep() {
        open();
        for (int i = 0; i < 3; i++) room.key(KeyCode.F9);
        room.tab(1);
        room.focus("step-next");
        enter("2030 Digitala nycklar");
        follow(new Spot(Kind.STEP, workshop().id(), 0));
        assertThat(room.focused()).isEqualTo("step-0");
        room.key(KeyCode.SHIFT, KeyCode.F9);
        follow(new Spot(Kind.STEP, workshop().id(), 0));
        assertThat(workshop().stage()).isEqualTo(Stage.FANTASY);
        assertThat(Room.words(room.cockpit())).contains("Det du gick till står under Förverkligande.");
        assertThat(room.focused()).isEqualTo("stage-there");
        room.press("stage-there");
        assertThat(workshop().stage()).isEqualTo(Stage.REALISATION);
        assertThat(room.focused()).isEqualTo("step-0");
        assertThat(Room.words(room.cockpit())).doesNotContain("Det du gick till");
    }

    @Test
    void aListThatIsVotedOnTakesNothingAndLosesNothing() {
        open();
        room.key(KeyCode.F9);
        enter("Lösenorden");
        enter("Larmen tjuter");
        room.focus("critique-next");
        Fx.run(() -> "Sent".chars().forEach(c -> room.letter(Character.toString(c))));
        var on = new Dotted(DotKind.CRITIQUE, workshop().id());
        Fx.run(() -> room.workspace().apply(new DotChange.DotVoteStarted(DotVote.seated(on, 2, 3, 5))));
        room.settle();
        assertThat(room.node("critique-next").isDisabled()).isTrue();
        assertThat(room.node("critique-0").isDisabled()).isTrue();
        room.key(KeyCode.F9);
        assertThat(room.now().dotVote()).isNotNull();
        Fx.run(() -> room.workspace().apply(new DotChange.DotVoteDiscarded()));
        room.settle();
        room.key(KeyCode.SHIFT, KeyCode.F9);
        assertThat(((TextInputControl) room.node("critique-next")).getText()).isEqualTo("Sent");
        assertThat(room.node("critique-next").isDisabled()).isFalse();
    }

    /** Who looks something up in another window comes back to half a headline, which the room has not seen. */
    @Test
    void halfAHeadlineIsNoBillWhileAnotherWindowIsInFront() {
        open();
        room.key(KeyCode.F9);
        room.key(KeyCode.F9);
        room.tab(1);
        room.focus("headline-next");
        room.type("Halv rub");
        Fx.run(() -> Fx.toFront(room.cockpit().getScene().getWindow(), false));
        room.settle();
        assertThat(workshop().headlines()).isEmpty();
        Fx.run(() -> Fx.toFront(room.cockpit().getScene().getWindow(), true));
        enter("rik");
        assertThat(workshop().headlines())
                .singleElement()
                .satisfies(h -> assertThat(h.headline()).isEqualTo("Halv rubrik"));
    }

    /** Somebody presses the clicker while a card is filled in. */
    @Test
    void theClickerLeavesTheKeyboardInTheFieldThatIsTypedIn() {
        open();
        room.key(KeyCode.F9);
        room.key(KeyCode.F9);
        room.tab(1);
        room.focus("headline-next");
        enter("Ett");
        enter("Två");
        room.press("show-bill");
        room.focus("headline-story");
        room.type("Andra");
        room.key(KeyCode.PAGE_UP);
        assertThat(room.focused()).isEqualTo("headline-story");
        room.type("Första");
        room.focus("headlines");
        assertThat(workshop().headlines()).extracting(Headline::story).containsExactly("Första", "Andra");
    }

    /** Nothing comes in the way of a click on the way back, or on another group's card. */
    @Test
    void whatAGroupLeavesHalfTypedIsACardOnceItHandsOver() {
        open();
        room.key(KeyCode.F9);
        room.key(KeyCode.F9);
        room.tab(1);
        room.focus("turns");
        room.press("turns");
        room.type("Halv rub");
        room.focus("turns-end");
        assertThat(room.has("turn-story")).isFalse();
        room.press("turns-end");
        assertThat(room.has("turns-view")).isFalse();
        assertThat(room.focused()).isEqualTo("turns");
        assertThat(workshop().headlines())
                .singleElement()
                .satisfies(h -> assertThat(h.headline()).isEqualTo("Halv rub"));
        room.press("turns");
        assertThat(((TextInputControl) room.node("turn-next")).getText()).isEmpty();
    }

    /** Under an agenda item there is less room; the list gives way, and where the step leads to stays in sight. */
    @Test
    void theThreadOfAStepIsInSightUnderAnAgendaItem() throws Exception {
        var file = folder.resolve("dagen.verkstad");
        var sample = Samples.in(Language.SV);
        ProjectFile.create(
                        file,
                        sample.withFutures(Lists.worked(sample.futures(), 0, f -> f.withStage(Stage.REALISATION))))
                .close();
        room = new Room(folder, Language.SV);
        room.open(file);
        var session = sample.session(Objects.requireNonNull(workshop().session()));
        var item = session.agenda().stream()
                .filter(i -> new Activity(ActivityKind.FUTURES, workshop().id()).equals(i.activity()))
                .findFirst()
                .orElseThrow();
        Fx.run(() -> room.workspace().go(new Place(session.id(), Place.Room.ITEM, item.id())));
        room.settle();
        room.tab(1);
        room.focus("step-next");
        for (int i = 0; i < 5; i++) enter("2029 Steg " + i);
        assertThat(bottom("thread-menu")).isLessThanOrEqualTo(bottom("stage-pages"));
    }

    private double bottom(String id) {
        var node = room.node(id);
        return Fx.call(() -> node.localToScene(node.getLayoutBounds()).getMaxY());
    }

    private String hand() {
        return Fx.call(() -> Room.words((Parent) room.cockpit().lookup(".wish-hand")));
    }

    private void follow(Spot thing) {
        room.press("go-communication");
        Fx.run(() -> room.workspace()
                .go(new Place(null, Place.Room.FUTURES, workshop().id()), thing));
        room.settle();
    }

    private void open() {
        room = new Room(folder, Language.SV);
        room.begin(folder.resolve("dagen.verkstad"), "Dagen");
        room.choose("sessions", "menu-add-session");
        room.press("add-futures");
        room.focus("stage-preparation");
    }

    private void preparation() {
        room.key(KeyCode.F5);
        assertThat(shown()).contains("Så går framtidsverkstaden till");
        int year = workshop().year();
        assertThat(workshop().scenario()).startsWith("Året är " + year);
        room.focus("futures-year");
        room.key(KeyCode.CONTROL, KeyCode.A);
        room.type("2036");
        room.key(KeyCode.ENTER);
        assertThat(workshop().scenario()).startsWith("Året är 2036");
    }

    private void critique() {
        room.key(KeyCode.F9);
        assertThat(shown()).contains("Vad är fel i dag?", "Inga lösningar än");
        enter("Ingen vet vem som kör");
        enter("Lösenorden");
        enter("Köp ett nytt system");
        assertThat(shown()).contains("Köp ett nytt system").doesNotContain("Allt får sägas");
        room.focus("critique-2");
        room.key(KeyCode.F7);
        room.focus("critique-next");
        room.type("Skaffa en app");
        room.key(KeyCode.F7);
        assertThat(workshop().parked())
                .containsExactly(
                        new Parked("Köp ett nytt system", Phase.CRITIQUE), new Parked("Skaffa en app", Phase.CRITIQUE));
        assertThat(workshop().critique()).hasSize(2);
        paste("Larmen tjuter\n\n  Dörren är låst  \n");
        assertThat(workshop().critique())
                .hasSize(4)
                .last()
                .satisfies(c -> assertThat(c.text()).isEqualTo("Dörren är låst"));
        room.key(KeyCode.CONTROL, KeyCode.Z);
        assertThat(workshop().critique()).hasSize(2);
        room.key(KeyCode.F9);
        assertThat(Room.words(room.cockpit())).contains("2 av de främsta lapparna har ingen önskan än.");
        room.press("wishes-go");
        assertThat(workshop().stage()).isEqualTo(Stage.CRITIQUE);
        room.focus("wish");
        room.type("Alla ser vem som är på väg");
        room.key(KeyCode.ENTER);
        assertThat(shown()).contains("Lösenorden", "Vad vill vi ha i stället?");
        room.type("En inloggning");
        room.key(KeyCode.F9);
        assertThat(workshop().critique())
                .extracting(c -> c.wish())
                .containsExactly("Alla ser vem som är på väg", "En inloggning");
        assertThat(Room.words(room.cockpit())).doesNotContain("av de främsta lapparna");
    }

    private void fantasy() {
        assertThat(shown()).contains("Det har redan gått bra");
        room.key(KeyCode.F8);
        assertThat(shown()).contains("2036", "Året är 2036");
        room.key(KeyCode.F7);
        room.type("Det där går aldrig");
        room.key(KeyCode.ENTER);
        assertThat(workshop().parked()).hasSize(3).last().isEqualTo(new Parked("Det där går aldrig", Phase.FANTASY));
        room.tab(1);
        room.focus("headline-next");
        enter("Svar på elva sekunder");
        assertThat(shown()).contains("SVAR PÅ");
    }

    private void groupsTurn() {
        room.press("turns");
        assertThat(room.has("turn-list")).isTrue();
        enter("Nattens hjältar");
        assertThat(room.focused()).isEqualTo("turn-group");
        room.focus("turn-audience");
        room.type("Per-Erik, 64");
        room.focus("turn-story");
        room.type("Han skolar in tre nya.");
        room.key(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(room.has("turn-story")).isFalse();
        assertThat(Room.words(room.cockpit())).contains("Nattens hjältar", "Kan fyllas på: upptäckt");
        room.key(KeyCode.ESCAPE);
        assertThat(room.has("turn-list")).isFalse();
        var card = workshop().headlines().getLast();
        assertThat(card.audience()).isEqualTo("Per-Erik, 64");
        assertThat(card.story()).isEqualTo("Han skolar in tre nya.");
    }

    private void realisation() {
        room.key(KeyCode.F9);
        assertThat(shown()).contains("Hur kom vi dit?");
        assertThat(Room.words((Parent) room.node("middle"))).contains("Åtgärd");
        room.press("parked-action-0");
        room.press("parked-step-0");
        room.press("parked-risk-0");
        assertThat(workshop().parked()).isEmpty();
        assertThat(room.now().sessions().getFirst().actions())
                .singleElement()
                .satisfies(a -> assertThat(a.what()).isEqualTo("Köp ett nytt system"));
        assertThat(room.now().risksOrEmpty().items())
                .singleElement()
                .satisfies(r -> assertThat(r.threat()).isEqualTo("Det där går aldrig"));

        room.tab(0);
        room.focus("factor-next");
        enter("Ett gemensamt nattlag");
        room.focus("message-next");
        enter("Samma röst överallt");
        assertThat(shown()).contains("Svar på elva sekunder", "Ett gemensamt nattlag", "Samma röst överallt");
        assertThat(workshop().road().getLast().from())
                .isEqualTo(workshop().headlines().getFirst().id())
                .isNotNull();

        room.tab(1);
        room.focus("step-next");
        enter("2030 Digitala nycklar");
        assertThat(shown()).contains("2036", "2030", "Digitala nycklar");
        room.focus("year-dot-3");
        room.key(KeyCode.RIGHT);
        assertThat(step("Digitala nycklar").year()).isEqualTo(2031);
        drag("year-dot-3", 1);
        assertThat(step("Digitala nycklar").year()).isEqualTo(2036);
        drag("year-dot-3", 0.04);
        assertThat(step("Digitala nycklar").year()).isNull();
        room.key(KeyCode.CONTROL, KeyCode.Z);
        assertThat(step("Digitala nycklar").year()).isEqualTo(2036);
        room.focus("step-year-0");
        room.type("2028");
        room.key(KeyCode.ENTER);
        assertThat(step("Skaffa en app").year()).isEqualTo(2028);
        room.key(KeyCode.CONTROL, KeyCode.Z);
        assertThat(step("Skaffa en app").year()).isNull();
    }

    private void message() {
        room.tab(2);
        room.press("candidate-0");
        assertThat(shown()).contains("Samma röst överallt");
        room.focus("shared-message");
        room.key(KeyCode.CONTROL, KeyCode.END);
        room.type(", natt som dag");
        room.focus("raise-agree");
        assertThat(shown()).contains("Samma röst överallt, natt som dag");
        room.key(KeyCode.UP);
        room.key(KeyCode.UP);
        room.key(KeyCode.RIGHT);
        room.key(KeyCode.DOWN);
        room.key(KeyCode.CONTROL, KeyCode.Z);
        assertThat(workshop().sharedMessageVotes()).isEqualTo(new MessageVotes(2, 1, null));
        assertThat(shown()).contains("håller med", "kan leva med det");
        room.press("go-communication");
        assertThat(((Label) room.node("pinned-message")).getText()).isEqualTo("Samma röst överallt, natt som dag");
        assertThat(shown()).contains("Samma röst överallt, natt som dag");
    }

    private void paste(String words) {
        var line = (TextInputControl) room.node("critique-next");
        Fx.run(() -> {
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, words));
            line.paste();
        });
        room.settle();
    }

    private void enter(String words) {
        room.type(words);
        room.key(KeyCode.ENTER);
    }

    /** Drags something along the line of years, to this share of its width. */
    private void drag(String id, double share) {
        var dot = room.node(id);
        var strip = room.node("years");
        Fx.run(() -> {
            var to = strip.localToScene(strip.getLayoutBounds().getWidth() * share, 20);
            Fx.drag(dot, to.getX(), to.getY());
        });
        room.settle();
    }

    private RoadStep step(String text) {
        return workshop().road().stream()
                .filter(s -> s.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private FuturesWorkshop workshop() {
        return room.now().futures().getFirst();
    }

    private String shown() {
        return Room.words(room.projector());
    }
}
