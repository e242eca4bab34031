package verkstad.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.Cases;
import verkstad.model.Language;
import verkstad.model.session.AgendaItem;
import verkstad.model.session.Participation;
import verkstad.model.session.Session;
import verkstad.ui.Fx;

/** A real steering group's meeting, led with a clicker, by a clock of the test's own. */
class MeetingTest {
    @TempDir
    Path folder;

    private final Watch watch = new Watch(Instant.parse("2020-11-27T11:02:00Z"));
    private Room room;

    @AfterEach
    void leave() {
        if (room != null) room.close();
    }

    @Test
    void fyrbodalIsLedFromTheFirstItemToTheLastWithAClicker() {
        open();
        room.key(KeyCode.F5);
        assertThat(projected()).contains("Digital motor Fyrbodal", "Taktisk styrgrupp");

        room.key(KeyCode.PAGE_DOWN);
        assertThat(projected()).contains("Punkt 1 av 4", "Statusrapport", "Sedan: Aktiviteter");
        note("Statusen är god");
        assertThat(projected()).doesNotContain("Statusen är god");
        room.key(KeyCode.F6);
        assertThat(projected()).contains("Det här har vi antecknat", "Statusen är god");

        pass(Duration.ofMinutes(12));
        room.key(KeyCode.PAGE_DOWN);
        assertThat(projected()).contains("Punkt 2 av 4", "Aktiviteter").doesNotContain("Statusen är god");
        assertThat(item("a1")).extracting(AgendaItem::began, AgendaItem::ended).containsExactly("11:02", "11:14");
        assertThat(item("a1").notes()).endsWith("Statusen är god");

        room.key(KeyCode.PAGE_UP);
        assertThat(projected()).contains("Punkt 1 av 4");
        room.key(KeyCode.PAGE_DOWN);

        room.focus("timer-minutes");
        room.type("8");
        room.key(KeyCode.ENTER);
        assertThat(projected()).contains("8:00");
        pass(Duration.ofMinutes(11));
        assertThat(projected()).contains("Tiden är ute · +3:00");
        room.press("timer-stop");
        assertThat(projected()).doesNotContain("Tiden är ute");
        room.key(KeyCode.PAGE_DOWN);
        assertThat(projected()).contains("R4", "Vikande intresse", "3 av 4  Riskhantering");
        room.screens(Room.LAPTOP);
        assertThat(room.projectorIsOpen()).isFalse();
        decide("Svarstiden utökas en dag till");
        room.screens(Room.LAPTOP, Room.BEAMER);
        assertThat(projected()).contains("Vikande intresse", "3 av 4  Riskhantering");
        room.key(KeyCode.CONTROL, KeyCode.DIGIT4);
        room.type("Ring kommunerna; Pia; 2020-12-01");
        room.key(KeyCode.ENTER);
        assertThat(projected()).doesNotContain("Svarstiden utökas en dag till");
        room.key(KeyCode.F6);
        assertThat(projected())
                .contains("Det här beslutar vi", "Svarstiden utökas en dag till", "Ring kommunerna", "Pia")
                .doesNotContain("E-rådet");
        room.key(KeyCode.F6);
        assertThat(projected()).contains("Vikande intresse");

        pass(Duration.ofMinutes(10));
        room.key(KeyCode.CONTROL, KeyCode.B);
        assertThat(projected()).isBlank();
        room.key(KeyCode.PAGE_DOWN);
        assertThat(projected()).as("the curtain stays").isBlank();
        room.key(KeyCode.CONTROL, KeyCode.B);
        assertThat(projected()).contains("Punkt 4 av 4", "Beslut");

        pass(Duration.ofMinutes(20));
        room.key(KeyCode.PAGE_DOWN);
        assertThat(session().agenda()).allMatch(i -> i.began() != null && i.ended() != null);
        assertThat(item("a4").ended()).isEqualTo("11:55");
        assertThat(Room.words(room.cockpit())).contains("Dagordningen är genomgången");
    }

    @Test
    void theTimeIsSeenByAllDisturbsNobodyAndOutlivesARestart() {
        open();
        room.key(KeyCode.F5);
        room.key(KeyCode.PAGE_DOWN);
        room.focus("timer-minutes");
        room.type("5");
        room.key(KeyCode.ENTER);
        assertThat(projected()).contains("5:00");
        room.key(KeyCode.CONTROL, KeyCode.DIGIT1);
        room.type("Halva");
        pass(Duration.ofSeconds(270));
        assertThat(projected()).contains("0:30");
        assertThat(onProjector(".time-soon")).isTrue();
        pass(Duration.ofSeconds(40));
        assertThat(projected()).contains("Tiden är ute · +0:10");
        assertThat(onProjector(".time-over")).isTrue();
        assertThat(room.focused()).isEqualTo("quick-words");
        room.type(" meningen");
        room.key(KeyCode.ENTER);
        assertThat(item("a1").notes()).endsWith("Halva meningen");

        room.press("timer-more");
        assertThat(projected()).contains("1:00");
        pass(Duration.ofSeconds(15));
        room.key(KeyCode.CONTROL, KeyCode.T);
        pass(Duration.ofHours(2));
        assertThat(projected()).contains("Paus · 0:45");
        room.key(KeyCode.CONTROL, KeyCode.Z);
        assertThat(projected())
                .as("undo takes back what was written, not the time")
                .contains("Paus · 0:45");

        room.choose("file-menu", "menu-close");
        pass(Duration.ofMinutes(1));
        room.press("recent-0");
        room.key(KeyCode.F5);
        assertThat(projected()).contains("Paus · 0:45");
        room.press("timer-pause");
        pass(Duration.ofSeconds(5));
        assertThat(projected()).contains("0:40");
        room.press("timer-stop");
        assertThat(projected()).doesNotContain("0:40");
    }

    /** Whatever comes up: an item passed over, one put in, one taken before its turn and left again; a late day cut. */
    @Test
    void theAgendaBendsToTheDay() {
        open();
        room.key(KeyCode.F5);
        room.key(KeyCode.PAGE_DOWN);
        room.choose("run-more", "run-jump-a3");
        assertThat(projected()).contains("R4", "3 av 4  Riskhantering");
        pass(Duration.ofMinutes(5));
        room.choose("run-more", "run-jump-a2");
        assertThat(projected()).contains("Punkt 2 av 4", "Aktiviteter");
        room.choose("run-more", "run-insert");
        assertThat(session().agenda()).hasSize(5);
        assertThat(room.workspace().place().get().id())
                .isEqualTo(session().agenda().get(2).id());
        room.press("run-here");
        assertThat(projected()).contains("Punkt 3 av 5", "Ny punkt");
        room.choose("run-more", "run-skip");
        assertThat(session().agenda().get(2).skipped()).isTrue();
        room.choose("run-more", "run-jump-a1");
        assertThat(projected()).contains("Punkt 1 av 5", "Statusrapport");

        room.press("go-session");
        room.focus("item-minutes-a4");
        room.type("30");
        room.key(KeyCode.ENTER);
        pass(Duration.ofMinutes(45));
        assertThat(Room.words(room.cockpit())).contains("min efter", "min över tiden", "Förslag: ");
        room.press("run-cut");
        assertThat(item("a4").skipped() != null || item("a4").minutes() < 30).isTrue();
    }

    /** By keyboard: here, absent, came late, left early; and the matrix of it all. */
    @Test
    void whoIsHereIsTickedOffAndCountedByOrganisation() {
        open();
        room.press("go-session");
        var people = room.now().people();
        room.press("attendance-all");
        var first = people.getFirst().id();
        var second = people.get(1).id();
        var third = people.get(2).id();
        room.tabTo("attendance-" + first);
        room.key(KeyCode.DIGIT2);
        room.focus("attendance-" + second);
        room.key(KeyCode.DIGIT4);
        pass(Duration.ofMinutes(20));
        room.focus("attendance-" + third);
        room.key(KeyCode.DIGIT5);
        assertThat(session().absent()).containsExactly(first);
        assertThat(session().presence(second).came()).isEqualTo("11:02");
        assertThat(session().presence(third).left()).isEqualTo("11:22");
        assertThat(Room.words(room.cockpit())).contains("kom 11:02", "gick 11:22");
        room.press("go-participation");
        var all = Participation.of(room.now());
        var breadth = all.breadth(session());
        assertThat(Room.words(room.cockpit()))
                .contains("Kallade som var med", "Organisationer som var med", "kom 11:02", "gick 11:22")
                .contains(breadth.people() + " av " + breadth.called())
                .contains(breadth.organisations() + " av " + breadth.ofOrganisations());
        all.parties()
                .forEach(party -> assertThat(Room.words(room.cockpit()))
                        .contains(party.present(session()) + " av " + party.called(session())));
    }

    @Test
    void aProjectorThatIsPulledOutNeverCoversTheCockpitAndComesBackByItself() {
        open();
        room.key(KeyCode.F5);
        room.key(KeyCode.PAGE_DOWN);
        room.focus("quick-words");
        room.type("Mitt i ");
        room.screens(Room.LAPTOP);
        assertThat(room.projectorIsOpen()).isFalse();
        assertThat(Room.words(room.cockpit())).contains("Projektorn är urkopplad");
        room.type("ordet");
        room.key(KeyCode.ENTER);
        assertThat(item("a1").notes()).endsWith("Mitt i ordet");
        room.key(KeyCode.PAGE_DOWN);
        room.screens(Room.LAPTOP, Room.BEAMER);
        assertThat(projected()).contains("Punkt 2 av 4", "Aktiviteter");
        room.key(KeyCode.F5);
        assertThat(room.projectorIsOpen()).isFalse();
    }

    @Test
    void onTheOnlyScreenTheCurtainComesFirstAndEscapeLeadsBack() {
        open();
        room.screens(Room.LAPTOP);
        room.key(KeyCode.PAGE_DOWN);
        room.key(KeyCode.F5);
        assertThat(projected()).isBlank();
        room.projectorKey(KeyCode.B);
        assertThat(projected()).contains("Taktisk styrgrupp");
        room.projectorKey(KeyCode.SPACE);
        assertThat(projected()).contains("Punkt 1 av 4");
        room.projectorKey(KeyCode.RIGHT);
        room.projectorKey(KeyCode.LEFT);
        assertThat(projected()).contains("Punkt 1 av 4");
        room.projectorKey(KeyCode.ESCAPE);
        assertThat(room.projectorIsOpen()).isFalse();
        assertThat(Room.words(room.cockpit())).contains("Projektorn är av");
    }

    /** By key and by menu, and next time it is as it was left. */
    @Test
    void theProjectorsTypeGrowsByKeyAndByMenuAndIsRemembered() {
        open();
        room.key(KeyCode.F5);
        double smallest = typeOnProjector();
        room.key(KeyCode.CONTROL, KeyCode.PLUS);
        room.choose("file-menu", "menu-type-larger");
        room.choose("file-menu", "menu-type-larger");
        assertThat(typeOnProjector()).isGreaterThan(smallest);
        assertThat(remembered()).isEqualTo(130);
        room.key(KeyCode.CONTROL, KeyCode.MINUS);
        room.choose("file-menu", "menu-type-smaller");
        assertThat(remembered()).isEqualTo(110);
        room.key(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertThat(typeOnProjector()).isEqualTo(smallest);
        assertThat(remembered()).isEqualTo(100);
    }

    private int remembered() {
        return new SettingsFile(folder.resolve("settings.properties"), Locale.ROOT)
                .get()
                .typeSize();
    }

    private double typeOnProjector() {
        return Fx.call(() -> room.projector().lookupAll(".text").stream()
                .mapToDouble(text -> ((Text) text).getFont().getSize())
                .min()
                .orElseThrow());
    }

    @Test
    void aClickersKeysStandOnTheirButtonsOnlyWhileTheyAreHeard() {
        open();
        assertThat(keyOn("run-next")).isNull();
        room.key(KeyCode.PAGE_DOWN);
        assertThat(item("a1").began()).isNull();

        room.key(KeyCode.F5);
        assertThat(keyOn("run-next")).isNotNull();
        room.key(KeyCode.PAGE_DOWN);
        room.key(KeyCode.F5);
        assertThat(item("a1").began()).isEqualTo("11:02");
        assertThat(keyOn("run-back")).as("the agenda runs").isNotNull();
    }

    @Test
    void theKeyboardGoesAlongToANewPageAndTheSideBarShowsWhereOneStands() {
        open();
        high(500);
        room.key(KeyCode.CONTROL, KeyCode.K);
        room.type("Risker");
        room.key(KeyCode.ENTER);
        assertThat(seen()).isTrue();
        high(420);
        assertThat(seen()).as("in a lower window").isTrue();

        room.tabTo("start-vote");
        room.key(KeyCode.ENTER);
        assertThat(room.focused()).isEqualTo("round-all");
        room.tabTo("round-cancel");
        room.key(KeyCode.ENTER);
        assertThat(room.focused()).isEqualTo("register");
    }

    /** The window gets another height, which it has from the next frame on. */
    private void high(double height) {
        Fx.run(() -> {
            room.cockpit().getScene().getWindow().setHeight(height);
            Fx.frame();
        });
        room.settle();
    }

    private boolean seen() {
        return Fx.call(() ->
                bar().localToScene(bar().getLayoutBounds()).contains(entry().localToScene(entry().getLayoutBounds())));
    }

    private Node bar() {
        return Objects.requireNonNull(room.cockpit().lookup(".side-bar"))
                .getParent()
                .getParent();
    }

    private Node entry() {
        return room.node("go-risks");
    }

    private @Nullable Node keyOn(String button) {
        return ((Labeled) room.node(button)).getGraphic();
    }

    private void open() {
        var json = Cases.file("fyrbodal.json");
        room = new Room(folder, Language.SV, watch);
        room.answers.addAll(List.of(json, folder.resolve("case.verkstad")));
        room.press("import");
    }

    private void note(String words) {
        room.key(KeyCode.CONTROL, KeyCode.DIGIT1);
        room.type(words);
        room.key(KeyCode.ENTER);
    }

    private void decide(String words) {
        room.key(KeyCode.CONTROL, KeyCode.DIGIT3);
        room.type(words);
        room.key(KeyCode.ENTER);
    }

    private void pass(Duration time) {
        watch.pass(time);
        room.settle();
    }

    private String projected() {
        return Room.words(room.projector());
    }

    private boolean onProjector(String style) {
        return verkstad.ui.Fx.call(() -> room.projector().lookup(style) != null);
    }

    private Session session() {
        return room.now().session("s1");
    }

    private AgendaItem item(String id) {
        return session().item(id).orElseThrow();
    }
}
