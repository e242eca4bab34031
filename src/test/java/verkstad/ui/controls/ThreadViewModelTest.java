package verkstad.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.model.Place;
import verkstad.model.Place.Room;
import verkstad.model.change.Fate;
import verkstad.model.change.RiskChange.RiskRemoved;
import verkstad.model.futures.FuturesWorkshopBuilder;
import verkstad.model.futures.HeadlineBuilder;
import verkstad.model.thread.Kind;
import verkstad.model.thread.Knot;
import verkstad.model.thread.Spot;
import verkstad.ui.controls.ThreadViewModel.Direction;
import verkstad.ui.session.SessionSample;
import verkstad.workspace.Workspace;

/** The thread of what is in focus, the next link from it, and the question before one of its ends is removed. */
class ThreadViewModelTest {
    private static final Spot HEADLINE = new Spot(Kind.HEADLINE, "f1", 0);
    private static final Spot RISK = new Spot(Kind.RISK, null, 0);

    @TempDir
    Path folder;

    private final SimpleObjectProperty<Spot> focus = new SimpleObjectProperty<>(HEADLINE);
    private Workspace workspace;
    private ThreadViewModel thread;

    @BeforeEach
    void open() {
        var workshop = FuturesWorkshopBuilder.builder()
                .id("f1")
                .scenario("")
                .headlines(List.of(
                        HeadlineBuilder.builder().headline("Folket jublar").build()))
                .build();
        workspace = SessionSample.workspace(folder, SessionSample.project().withFutures(List.of(workshop)));
        thread = new ThreadViewModel(workspace, focus);
    }

    @AfterEach
    void close() {
        thread.close();
        workspace.close();
    }

    @Test
    void somethingNewGrowsOutOfTheFocusAndIsFollowedBothWays() {
        assertThat(thread.next()).containsExactly(Kind.STEP, Kind.GOAL, Kind.RISK, Kind.ACTION);
        thread.grow(Kind.RISK, " Ingen kommer ");
        thread.grow(Kind.ACTION, "Bjud in alla");
        assertThat(down()).containsExactly("Ingen kommer", "Bjud in alla");
        thread.follow(thread.around().get().down().getFirst().knot());
        assertThat(workspace.place().get().room()).isEqualTo(Room.RISKS);
        assertThat(workspace.aim().get()).isEqualTo(RISK);
        focus.set(RISK);
        thread.follow(thread.around().get().up().getFirst());
        assertThat(workspace.place().get()).isEqualTo(new Place("s1", Room.FUTURES, "f1"));
        assertThat(workspace.aim().get()).isEqualTo(HEADLINE);
        workspace.go(new Place("s1", Room.RISKS));
        assertThat(workspace.aim().get()).as("to the place alone").isNull();
        workspace.undo();
        workspace.undo();
        focus.set(HEADLINE);
        assertThat(down()).isEmpty();
    }

    @Test
    void whatIsThereIsLinkedAndLetGo() {
        thread.grow(Kind.RISK, "Ingen kommer");
        thread.grow(Kind.GOAL, "Chefer");
        focus.set(new Spot(Kind.GOAL, null, 0));
        assertThat(thread.next()).as("nothing grows out of a goal").isEmpty();
        thread.unlink();
        assertThat(thread.around().get().up()).isEmpty();
        assertThat(thread.candidates(Direction.UP))
                .extracting(Knot::words)
                .containsExactly("Folket jublar", "Ingen kommer");
        thread.link(Direction.UP, thread.candidates(Direction.UP).getLast());
        assertThat(thread.around().get().up()).extracting(Knot::words).containsExactly("Ingen kommer", "Folket jublar");
        focus.set(HEADLINE);
        assertThat(thread.candidates(Direction.DOWN))
                .extracting(Knot::kind)
                .as("what grew out of something stays there")
                .containsOnly(Kind.ACTION);
    }

    @Test
    void beforeAnEndIsRemovedItIsAskedWhatBecomesOfTheOther() {
        thread.grow(Kind.RISK, "Ingen kommer");
        focus.set(RISK);
        thread.grow(Kind.ACTION, "Bjud in alla");

        workspace.apply(new RiskRemoved("R1"));
        var question = workspace.question().get();
        assertThat(question.ends().above().map(Knot::words)).contains("Folket jublar");
        question.answer().accept(Optional.empty());
        assertThat(workspace.question().get()).isNull();
        assertThat(workspace.project().get().risksOrEmpty().items())
                .as("called off")
                .hasSize(1);

        workspace.apply(new RiskRemoved("R1"));
        workspace.question().get().answer().accept(Optional.of(Fate.LIFTED));
        focus.set(HEADLINE);
        assertThat(down()).containsExactly("Bjud in alla");
        workspace.undo();
        assertThat(down()).containsExactly("Ingen kommer", "Bjud in alla");

        workspace.apply(new RiskRemoved("R1"));
        workspace.question().get().answer().accept(Optional.of(Fate.CLEARED));
        assertThat(down()).isEmpty();
    }

    private List<String> down() {
        return thread.around().get().down().stream().map(b -> b.knot().words()).toList();
    }
}
