package verkstad.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.control.MenuButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.exchange.Samples;
import verkstad.model.Bytes;
import verkstad.model.Language;
import verkstad.model.Place;
import verkstad.model.change.MinutesChange;
import verkstad.model.change.ProjectChange;
import verkstad.model.change.RoundChange;
import verkstad.model.find.Things;
import verkstad.model.risk.Shown;
import verkstad.model.session.Approved;
import verkstad.storage.ProjectFile;
import verkstad.texts.Texts;
import verkstad.ui.Fx;
import verkstad.ui.Gallery;

/** Erasing is asked for in plain words, and done only then. */
class EraseRoomTest {
    private static final Texts TEXTS = Texts.in(Language.NB);

    @TempDir
    Path folder;

    private Room room;

    @BeforeEach
    void enter() throws Exception {
        var path = folder.resolve("p.verkstad");
        ProjectFile.create(path, Samples.in(Language.NB)).close();
        room = new Room(folder, Language.NB);
        room.shutAndOpen(path);
    }

    @AfterEach
    void leave() {
        room.close();
    }

    @Test
    void aPersonIsErased() {
        var person = room.now().people().getFirst();
        room.press("go-people");
        room.choose("person-erase", "person-erase-" + person.id());
        assertThat(Room.words(room.cockpit())).contains(TEXTS.get("project.erase-sure", person.name()));
        Fx.run(() -> Gallery.save(room.cockpit().getScene(), "erase-person-laptop-light-nb"));
        room.press("confirm-no");
        assertThat(room.now().people()).contains(person);
        room.choose("person-erase", "person-erase-" + person.id());
        room.press("confirm-yes");
        assertThat(room.now().people()).doesNotContain(person);
        assertThat(Fx.call(() ->
                        ((MenuButton) room.node("person-erase")).getItems().size()))
                .isEqualTo(room.now().people().size());
    }

    /** What was approved is the facilitator's to keep. */
    @Test
    void approvedMinutesAreAskedFor() {
        var person = room.now().people().getFirst();
        var session = room.now().sessions().getFirst().id();
        var version = new Approved(
                session,
                1,
                LocalDate.of(2026, 11, 28),
                "referat.pdf",
                "Til stede: " + person.name(),
                Bytes.of(new byte[] {1}));
        Fx.run(() -> room.workspace().apply(new MinutesChange.VersionApproved(version)));
        Fx.run(() -> room.workspace()
                .edit(now -> new ProjectChange.DetailsEdited(
                        now.details().withPurpose("Takk til " + person.name() + " for hjelpen."))));
        room.settle();
        room.press("go-people");
        room.choose("person-erase", "person-erase-" + person.id());
        assertThat(Room.words(room.cockpit())).contains(TEXTS.get("project.erase-approved", 1));
        Fx.run(() -> Gallery.save(room.cockpit().getScene(), "erase-person-approved-laptop-light-nb"));
        room.press("confirm-keep");
        assertThat(room.now().people()).doesNotContain(person);
        assertThat(room.now().keptOrNothing().approved(session)).containsExactly(version);
        int still = Things.naming(room.now(), person.name()).size();
        assertThat(still).isPositive();
        assertThat(Room.words(room.cockpit())).contains(TEXTS.get("project.erased-still", person.name(), still));
        Fx.run(() -> Gallery.save(room.cockpit().getScene(), "erased-person-laptop-light-nb"));
        room.press("confirm-no");

        var other = room.now().people().getFirst();
        room.choose("person-erase", "person-erase-" + other.id());
        Fx.run(() -> room.workspace()
                .apply(new MinutesChange.VersionApproved(new Approved(
                        session, 2, version.date(), version.name(), "Fravær: " + other.name(), version.file()))));
        room.settle();
        room.press("confirm-no");
        room.choose("person-erase", "person-erase-" + other.id());
        room.press("confirm-yes");
        assertThat(room.now().keptOrNothing().approved(session)).containsExactly(version);
    }

    /** Done when the project is opened, told in one line, and never while it can only be read. */
    @Test
    void ballotsWhoseTimeIsOverAreErasedWhenTheProjectIsOpened() throws Exception {
        var path = folder.resolve("p.verkstad");
        int rounds = room.now().risksOrEmpty().rounds().size();
        int ballots = room.now().risksOrEmpty().rounds().stream()
                .mapToInt(r -> r.votes())
                .sum();
        assertThat(rounds).isPositive();
        room.shutAndOpen(path);
        assertThat(room.now().risksOrEmpty().rounds()).hasSize(rounds);
        assertThat(room.node("aged").isVisible()).isFalse();
        Fx.run(() -> room.workspace()
                .edit(now -> new RoundChange.ShowingsNoted(now.risksOrEmpty().rounds().stream()
                        .map(r -> new Shown(r.id(), LocalDate.of(2020, 1, 1)))
                        .toList())));
        room.settle();
        room.choose("file-menu", "keeping-one-year");
        assertThat(room.now().risksOrEmpty().rounds())
                .as("not before it is opened")
                .hasSize(rounds);
        room.shutAndOpen(path);
        assertThat(room.now().risksOrEmpty().rounds()).isEmpty();
        assertThat(Room.words(room.cockpit())).contains(TEXTS.get("shell.aged", rounds, ballots));
        Fx.run(() -> Gallery.save(room.cockpit().getScene(), "aged-ballots-laptop-light-nb"));
        room.press("aged-seen");
        assertThat(room.node("aged").isVisible()).isFalse();
    }

    @Test
    void ballotsAreErased() {
        Fx.run(() -> room.workspace().go(new Place(null, Place.Room.RISKS)));
        room.settle();
        room.choose("rounds", "erase-ballots");
        assertThat(Room.words(room.cockpit())).contains(TEXTS.get("risk.erase-sure"));
        Fx.run(() -> Gallery.save(room.cockpit().getScene(), "erase-ballots-laptop-light-nb"));
        room.press("confirm-yes");
        assertThat(room.now().risksOrEmpty().rounds()).isEmpty();
    }
}
