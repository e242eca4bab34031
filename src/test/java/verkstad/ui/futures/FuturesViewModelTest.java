package verkstad.ui.futures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.exchange.Samples;
import verkstad.model.Language;
import verkstad.model.change.Fate;
import verkstad.model.futures.FuturesWorkshop;
import verkstad.model.futures.Headline;
import verkstad.model.futures.RoadStep;
import verkstad.model.futures.Thumb;
import verkstad.projector.ProjectorModel;
import verkstad.projector.Show;
import verkstad.projector.Slide;
import verkstad.ui.session.SessionSample;
import verkstad.workspace.Workspace;

/** No toolkit; a real file, in which everything happens at once. */
class FuturesViewModelTest {
    @TempDir
    private Path folder;

    private Instant now = Instant.parse("2026-01-31T09:30:00Z");
    private Workspace workspace;
    private FuturesViewModel model;

    @BeforeEach
    void open() {
        workspace = SessionSample.workspace(folder, Samples.in(Language.SV));
        model = new FuturesViewModel(workspace, "f1", () -> now);
    }

    @AfterEach
    void close() {
        model.close();
        workspace.close();
    }

    @Test
    void theRoomSeesTheWallUntilItIsShownABill() {
        assertThat(model.show().getValue()).isEqualTo(new Show.Wall("f1"));
        model.wall().set(false);
        assertThat(model.show().getValue()).isEqualTo(new Show.OneBill("f1", 0));
        model.step(1);
        assertThat(model.show().getValue()).isEqualTo(new Show.OneBill("f1", 1));
        model.step(-5);
        assertThat(model.show().getValue()).isEqualTo(new Show.OneBill("f1", 0));
    }

    @Test
    void afterTheWallTheBillsBeginWithTheOneAtHand() {
        model.step(1);
        assertThat(model.show().getValue()).isEqualTo(new Show.OneBill("f1", 0));
        model.step(1);
        assertThat(model.show().getValue()).isEqualTo(new Show.OneBill("f1", 1));
    }

    @Test
    void theThumbsGoWithTheWordsThatTheyWereGivenOn() {
        var message = new MessageViewModel(workspace, "f1");
        message.message().save().accept("Alla biblioteken tillsammans");
        message.raise(Thumb.AGREE);
        message.message().save().accept("Alla biblioteken, tillsammans!");
        assertThat(workshop().votesOrNone().of(Thumb.AGREE)).isEqualTo(1);
        message.take("Samma röst överallt");
        assertThat(workshop().sharedMessageVotes()).isNull();
        workspace.undo();
        assertThat(workshop().votesOrNone().of(Thumb.AGREE)).isEqualTo(1);
    }

    @Test
    void theBillsGoByUntilSomethingElseIsShown() {
        model.chosen().set(2);
        model.showCarousel();
        assertThat(model.show().getValue()).isEqualTo(new Show.Carousel("f1", 2));
        now = now.plusSeconds(12);
        model.carousel().look();
        assertThat(model.show().getValue()).isEqualTo(new Show.Carousel("f1", 3));
        model.chosen().set(0); // to work on, while the room looks on
        assertThat(model.show().getValue()).isEqualTo(new Show.Carousel("f1", 3));
        model.step(-1); // from what the room sees
        assertThat(model.show().getValue()).isEqualTo(new Show.OneBill("f1", 2));
        model.showCarousel();
        model.showWall();
        assertThat(model.show().getValue()).isEqualTo(new Show.Wall("f1"));
        assertThat(model.carousel().running().get()).isFalse();
    }

    @Test
    void theWallShowsThePageOfTheHeadlineAtHand() {
        for (int i = headlines().size(); i < Show.Wall.MOST + 3; i++) model.add(List.of("Rubrik " + i));
        assertThat(model.show().getValue()).isEqualTo(new Show.Wall("f1", 1));
        assertThat(ProjectorModel.slide(workspace.project().get(), model.show().getValue()))
                .isInstanceOfSatisfying(Slide.Wall.class, wall -> {
                    assertThat(wall.bills()).hasSize(3);
                    assertThat(wall.page()).isEqualTo(new Slide.Part(2, 2));
                });
        model.chosen().set(Show.Wall.MOST - 1);
        assertThat(model.show().getValue()).isEqualTo(new Show.Wall("f1", 0));
    }

    @Test
    void whatIsAddedIsInHand() {
        model.add(List.of("Nya tider"));
        assertThat(model.chosen().get()).isEqualTo(4);
        assertThat(headlines().getLast()).isEqualTo("Nya tider");
        workspace.undo();
        assertThat(model.chosen().get()).isEqualTo(3);
    }

    @Test
    void whatIsMovedStaysInHand() {
        var first = headlines().getFirst();
        model.move(-1);
        model.move(1);
        assertThat(model.chosen().get()).isEqualTo(1);
        assertThat(headlines().get(1)).isEqualTo(first);
    }

    @Test
    void aRemovedHeadlineIsNoLongerNamedByTheRoad() {
        assertThat(origins()).contains("h2");
        model.chosen().set(1);
        remove();
        assertThat(headlines()).hasSize(3);
        assertThat(origins()).doesNotContain("h2");
        workspace.undo();
        assertThat(origins()).contains("h2");
    }

    @Test
    void withoutHeadlinesThereIsNothingInHandAndTheWallIsShown() {
        model.wall().set(false);
        for (int i = 0; i < 4; i++) remove();
        assertThat(model.chosen().get()).isEqualTo(-1);
        model.remove();
        model.step(1);
        assertThat(model.show().getValue()).isEqualTo(new Show.Wall("f1"));
    }

    @Test
    void noNumberAtAllIsNoVote() {
        var message = new MessageViewModel(workspace, "f1");
        message.votes(Thumb.AGREE).save().accept(null);
        message.votes(Thumb.CAN_LIVE_WITH).save().accept(null);
        assertThat(workshop().sharedMessageVotes()).isNotNull();
        message.votes(Thumb.NOT_YET).save().accept(null);
        assertThat(workshop().sharedMessageVotes()).isNull();
    }

    private FuturesWorkshop workshop() {
        return workspace.project().get().futuresWorkshop("f1").orElseThrow();
    }

    private List<String> headlines() {
        return workshop().headlines().stream().map(Headline::headline).toList();
    }

    /** Removes the headline at hand; what grew out of it is let go. */
    private void remove() {
        model.remove();
        var question = workspace.question().get();
        if (question != null) question.answer().accept(Optional.of(Fate.CLEARED));
    }

    private List<String> origins() {
        return workshop().road().stream()
                .map(RoadStep::from)
                .filter(Objects::nonNull)
                .toList();
    }
}
