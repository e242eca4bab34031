package verkstad.ui.projector;

import javafx.animation.FadeTransition;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import javafx.util.Subscription;
import verkstad.projector.Slide;
import verkstad.texts.Texts;

/**
 * Everybody's view. Its type grows with its height: 1 em is 24 pt, the smallest that is shown, on a screen of 1080
 * lines.
 */
public final class ProjectorView extends StackPane {
    private static final Duration FADE = Duration.millis(900);
    private static final double LINES_AN_EM = 1080.0 / 32;
    private final Texts texts;
    private final Subscription subscription;

    public ProjectorView(ObservableValue<Slide> slide, Texts texts) {
        this.texts = texts;
        getStyleClass().add("projector-screen");
        styleProperty()
                .bind(Bindings.createStringBinding(
                        () -> "-fx-font-size: " + Math.max(10, Math.round(getHeight() / LINES_AN_EM)) + "px",
                        heightProperty()));
        subscription = slide.subscribe(this::show);
    }

    /** Drops what it listens to. */
    public void close() {
        subscription.unsubscribe();
    }

    private void show(Slide next) {
        var view = view(next);
        boolean still = Platform.getPreferences().isReducedMotion();
        if (next instanceof Slide.Carousel && !getChildren().isEmpty() && !still) fadeIn(view);
        else getChildren().setAll(view);
    }

    private void fadeIn(Parent view) {
        getChildren().add(view);
        var fade = new FadeTransition(FADE, view);
        fade.setFromValue(0);
        fade.setToValue(1);
        fade.setOnFinished(event -> {
            int place = getChildren().indexOf(view);
            if (place > 0) getChildren().remove(0, place);
        });
        fade.play();
    }

    private Parent view(Slide slide) {
        return switch (slide) {
            case Slide.Curtain _ -> CurtainSlide.of();
            case Slide.Cover s -> CoverSlide.of(s, texts);
            case Slide.Agenda s -> AgendaSlide.of(s, texts);
            case Slide.Item s -> ItemSlide.of(s, texts);
            case Slide.Cards s -> CardsSlide.of(s, texts);
            case Slide.DotRanking s -> DotsSlide.of(s, texts);
            case Slide.OneBill s -> BillSlide.of(s, texts);
            case Slide.Carousel s -> BillSlide.of(s.now(), texts);
            case Slide.Wall s -> WallSlide.of(s);
            case Slide.OfFutures s -> FuturesSlide.of(s, texts);
            case Slide.Pinned s -> PinnedSlide.of(s.message(), view(s.plan()), texts);
            case Slide.Goals s -> GoalsSlide.of(s, texts);
            case Slide.OneGoal s -> OneGoalSlide.of(s, texts);
            case Slide.Register s -> RegisterSlide.of(s, texts);
            case Slide.Voting s -> VotingSlide.of(s, texts);
            case Slide.OfRound s -> RevealSlide.of(s, texts);
        };
    }
}
