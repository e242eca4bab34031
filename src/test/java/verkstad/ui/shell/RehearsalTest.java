package verkstad.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ButtonType;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import verkstad.exchange.Samples;
import verkstad.model.Language;
import verkstad.model.change.BoardChange.BoardEdited;
import verkstad.model.change.RiskChange.RiskRemoved;
import verkstad.model.change.RoundChange.RoundMoved;
import verkstad.model.change.RoundChange.RoundStarted;
import verkstad.model.risk.RoundBuilder;
import verkstad.model.risk.RoundKind;
import verkstad.model.risk.RoundState;
import verkstad.model.risk.Secrecy;
import verkstad.storage.ProjectFile;
import verkstad.texts.Texts;
import verkstad.ui.Fx;
import verkstad.ui.Gallery;
import verkstad.ui.theme.Look;
import verkstad.workspace.Workspace;

/** A rehearsal leaves nothing behind; undo says what it undid, and the bin gives back. */
class RehearsalTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(names = {"SV", "EN"})
    void theRealFileIsUntouchedAndTheCopyThrownAway(Language language) throws Exception {
        var texts = Texts.in(language);
        var path = file(language);
        try (var room = new Room(folder, language)) {
            open(room, path);
            var bytes = Files.readAllBytes(path);
            var before = room.now();
            var real = room.workspace();
            room.choose("file-menu", "menu-rehearse");
            var copy = room.workspace();
            assertThat(copy).isNotSameAs(real);
            assertThat(Room.words(room.cockpit())).contains(texts.get("rehearsal.band"));
            assertThat(room.now().people()).hasSize(before.people().size() + 12);

            room.press("project");
            assertThat(Room.words(room.projector())).contains(texts.get("rehearsal.projector"));
            picture(room, "rehearsal", language);
            Fx.run(() -> Gallery.save(room.projector().getScene(), "rehearsal-projector-light-" + language.code()));
            onlyMarkedMinutesAreWritten(room, texts, language);
            vote(room, copy);
            theSharedLaptopIsMarked(room, texts, language);
            room.press("rehearsal-end");

            assertThat(room.workspace()).isSameAs(real);
            assertThat(room.has("rehearsal")).isFalse();
            assertThat(room.now()).isEqualTo(before);
            assertThat(copy.path()).doesNotExist();
            assertThat(copy.path().getParent()).doesNotExist();
            assertThat(path).hasBinaryContent(bytes);
        }
    }

    /** The curtain of a vote, and the names under it. */
    private static void theSharedLaptopIsMarked(Room room, Texts texts, Language language) {
        room.press("go-risks");
        room.press("start-vote");
        room.press("round-start");
        assertThat(room.has("voting")).isTrue();
        assertThat(Room.words(room.cockpit())).contains(texts.get("rehearsal.band"));
        assertThat(Room.words(room.projector())).contains(texts.get("rehearsal.projector"));
        picture(room, "rehearsal-curtain", language);
        room.key(KeyCode.ENTER);
        picture(room, "rehearsal-voting", language);
        Fx.run(() -> Gallery.save(room.projector().getScene(), "rehearsal-projector-vote-light-" + language.code()));
    }

    /** The minutes say that they are rehearsed; nothing else is written, and it is said so. */
    private void onlyMarkedMinutesAreWritten(Room room, Texts texts, Language language) throws Exception {
        var mark = texts.get("rehearsal.title", "").strip();
        var minutes = folder.resolve("ovning.md");
        room.answers.add(minutes);
        room.choose("minutes", "minutes-md");
        assertThat(Files.readString(minutes).lines().limit(12)).anyMatch(line -> line.contains(mark));
        assertThat(Room.words(room.cockpit())).contains(mark);
        Files.delete(minutes);
        var before = folder.toFile().list();
        for (var item : List.of("menu-export", "bills-a4", "bills-a3", "bills-png"))
            withheld(room, texts, "file-menu", item);
        for (var item : List.of("minutes-xlsx", "minutes-json", "minutes-map")) withheld(room, texts, "minutes", item);
        withheld(room, texts, "sessions", "menu-save-template");
        for (var item : List.of("menu-copy", "menu-restore")) {
            room.choose("file-menu", item);
            assertThat(room.told()).contains(texts.get("rehearsal.not-written"));
            room.answer(ButtonType.OK.getText());
        }
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder(before);
    }

    /** It is said that this is not written, and not even asked where to. */
    private static void withheld(Room room, Texts texts, String menu, String item) {
        var unasked = Path.of("unasked");
        room.answers.add(unasked);
        room.choose(menu, item);
        assertThat(room.answers.poll()).as(item).isEqualTo(unasked);
        assertThat(room.said()).as(item).contains(texts.get("rehearsal.not-written"));
    }

    /** Whatever the facilitator turns to, in the cockpit and on the projector; also the curtain. */
    @Test
    void everyScreenSaysThatItIsARehearsal() throws Exception {
        var texts = Texts.in(Language.NB);
        var marked = new ArrayList<String>();
        try (var tour = new Tour(folder, Language.NB, Look.LIGHT, Room.LAPTOP, (screen, scene) -> {
            assertThat(Room.words(scene.getRoot())).as(screen).contains(texts.get("rehearsal.band"));
            marked.add(screen);
        })) {
            tour.rehearsed(Language.NB);
        }
        assertThat(marked).contains("session", "risks", "board b1", "find", "help at hand", "bin", "running");
    }

    @Test
    void theProjectorSaysSoOverItsCurtain() throws Exception {
        try (var room = new Room(folder, Language.NB)) {
            open(room, file(Language.NB));
            room.choose("file-menu", "menu-rehearse");
            room.press("project");
            room.key(KeyCode.CONTROL, KeyCode.B);
            assertThat(Room.words(room.projector()).lines().distinct())
                    .containsExactly(Texts.in(Language.NB).get("rehearsal.projector"));
        }
    }

    /** Each way out of a rehearsal throws the copy away, and none touches the real file. */
    @ParameterizedTest
    @ValueSource(strings = {"menu-close", "menu-open", "window"})
    void howeverItIsLeftNothingOfItStays(String way) throws Exception {
        var path = file(Language.SV);
        var before = ProjectFile.project(path);
        try (var room = new Room(folder, Language.SV)) {
            open(room, path);
            room.choose("file-menu", "menu-rehearse");
            var copy = room.workspace().path();
            room.rename("Något helt annat");
            switch (way) {
                case "menu-open" -> {
                    var other = folder.resolve("annan.verkstad");
                    ProjectFile.create(other, Samples.in(Language.EN)).close();
                    room.open(other);
                    assertThat(room.has("rehearsal")).isFalse();
                    assertThat(room.now().details().language()).isEqualTo(Language.EN);
                }
                case "window" -> room.shut();
                default -> {
                    room.choose("file-menu", "menu-close");
                    assertThat(room.now()).isEqualTo(before);
                }
            }
            assertThat(copy.getParent()).doesNotExist();
        }
        assertThat(ProjectFile.project(path)).isEqualTo(before);
    }

    /** What is removed before the program is closed is brought back after it, in the window. */
    @Test
    void theBinGivesBackAfterARestart() throws Exception {
        var path = file(Language.NN);
        try (var room = new Room(folder, Language.NN)) {
            open(room, path);
            var board = room.now().boards().getFirst();
            edit(
                    room,
                    new BoardEdited(board.withColumns(verkstad.model.Lists.worked(
                            board.columns(), 0, c -> c.withCards(verkstad.model.Lists.without(c.cards(), 0))))));
            room.shutAndOpen(path);
            room.choose("file-menu", "menu-bin");
            picture(room, "bin-after-restart", Language.NN);
            room.press("bin-back");
            assertThat(room.now().boards().getFirst()).isEqualTo(board);
        }
    }

    /** A round among the invented, in which all vote by one button, and which can be shown. */
    private static void vote(Room room, Workspace copy) {
        var project = room.now();
        var present = project.session(copy.place().get().session()).present();
        var risks = project.risksOrEmpty().items().stream().map(r -> r.id()).toList();
        var round = RoundBuilder.builder()
                .id("rehearsed")
                .kind(RoundKind.SCORE)
                .secrecy(Secrecy.SECRET)
                .state(RoundState.OPEN)
                .risks(risks)
                .voters(present)
                .build();
        assertThat(room.node("rehearsal-vote").isVisible()).isFalse();
        Fx.run(() -> copy.apply(new RoundStarted(round)));
        room.settle();
        room.press("rehearsal-vote");
        var voted = room.now().risksOrEmpty().round("rehearsed").orElseThrow();
        assertThat(voted.voted()).hasSameSizeAs(present);
        assertThat(room.node("rehearsal-vote").isVisible()).isFalse();
        Fx.run(() -> copy.apply(new RoundMoved("rehearsed", RoundState.REVEALED)));
        room.settle();
        assertThat(room.now().risksOrEmpty().round("rehearsed").orElseThrow().state())
                .isEqualTo(RoundState.REVEALED);
    }

    @ParameterizedTest
    @EnumSource(names = {"SV", "NB"})
    void undoSaysWhatItUndidAndTheBinGivesBack(Language language) throws Exception {
        var texts = Texts.in(language);
        try (var room = new Room(folder, language)) {
            open(room, file(language));
            var board = room.now().boards().getFirst();
            var card = board.columns().getFirst().cards().getFirst();
            var less = board.withColumns(verkstad.model.Lists.worked(
                    board.columns(), 0, c -> c.withCards(verkstad.model.Lists.without(c.cards(), 0))));
            edit(room, new BoardEdited(less));
            room.key(KeyCode.CONTROL, KeyCode.Z);
            assertThat(Room.words(room.cockpit()))
                    .contains(card.text(), texts.get("bin.undone", "").strip());
            picture(room, "undone", language);
            room.press("undone-redo");
            assertThat(room.now().boards().getFirst()).isEqualTo(less);

            room.choose("file-menu", "menu-bin");
            picture(room, "bin", language);
            room.press("bin-back");
            assertThat(room.now().boards().getFirst()).isEqualTo(board);
            assertThat(Room.words(room.cockpit())).contains(texts.get("bin.empty"));
            picture(room, "bin-empty", language);
            room.key(KeyCode.ESCAPE);
            assertThat(room.has("bin")).isFalse();
        }
    }

    @Test
    void whatIsStillThereIsNotInTheBin() throws Exception {
        try (var room = new Room(folder, Language.SV)) {
            open(room, file(Language.SV));
            var risk = room.now().risksOrEmpty().items().getFirst().id();
            Fx.run(() -> room.workspace().apply(new RiskRemoved(risk)));
            room.settle();
            boolean there = room.now().risksOrEmpty().risk(risk).isPresent();
            assertThat(Fx.call(() -> room.workspace().bin().removed().get().isEmpty()))
                    .isEqualTo(there);
        }
    }

    private Path file(Language language) throws Exception {
        var path = folder.resolve("uppdrag.verkstad");
        ProjectFile.create(path, Samples.in(language)).close();
        return path;
    }

    private static void open(Room room, Path path) {
        room.answers.addAll(List.of(path));
        room.press("open");
    }

    private static void edit(Room room, verkstad.model.change.Change change) {
        Fx.run(() -> room.workspace().apply(change));
        room.settle();
    }

    private static void picture(Room room, String name, Language language) {
        Fx.run(() -> Gallery.save(room.cockpit().getScene(), name + "-laptop-light-" + language.code()));
    }
}
