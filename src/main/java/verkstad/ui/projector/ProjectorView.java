package verkstad.ui.projector;

import javafx.animation.FadeTransition;
import javafx.beans.value.ObservableIntegerValue;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import javafx.util.Subscription;
import verkstad.projector.RoundSlide;
import verkstad.projector.Slide;
import verkstad.texts.Texts;

/**
 * Everybody's view. Its type grows with its height: 1 em is 24 pt, the smallest that is shown, on a screen of 1080
 * lines. It may be made larger, as far as the slide has room for it.
 */
public final class ProjectorView extends BorderPane {
    private static final Duration FADE = Duration.millis(900);
    private static final double LINES_AN_EM = 1080.0 / 32;
    private static final int STEP = 10;
    private static final PseudoClass ROOMY = PseudoClass.getPseudoClass("roomy");
    private final Texts texts;
    private final StackPane slides = new StackPane();
    private final StripView strip;
    private final ObservableIntegerValue percent;
    private final Subscription subscription;

    /** Slides alone, in the smallest type. */
    public ProjectorView(ObservableValue<Slide> slide, Texts texts) {
        this(slide, texts, new StripView(texts), new TypeSize(TypeSize.SMALLEST).percent());
    }

    ProjectorView(Projection projection, Texts texts, TypeSize type) {
        this(projection.slide(), texts, new StripView(projection, texts), type.percent());
    }

    private ProjectorView(ObservableValue<Slide> slide, Texts texts, StripView strip, ObservableIntegerValue percent) {
        this.texts = texts;
        this.strip = strip;
        this.percent = percent;
        getStyleClass().add("projector-screen");
        slides.setMinSize(0, 0); // a slide without room for its words does not make the screen higher
        setCenter(slides);
        setBottom(strip);
        subscription = Subscription.combine(
                slide.subscribe(this::show),
                heightProperty().subscribe(this::size),
                widthProperty().subscribe(this::size),
                strip.visibleProperty().subscribe(this::size),
                percent.subscribe(this::size));
    }

    /** Says this over every slide. */
    void mark(String words) {
        var band = new HBox(new Label(words));
        band.getStyleClass().add("rehearsal-band");
        setTop(band);
        size();
    }

    /** Drops what it listens to. */
    public void close() {
        subscription.unsubscribe();
        strip.close();
    }

    private void show(Slide slide) {
        strip.pseudoClassStateChanged(ROOMY, slide instanceof Slide.Item || slide instanceof Slide.Cover);
        strip.names(!(slide instanceof Slide.Item));
        var view = view(slide);
        if (slide instanceof Slide.Carousel && !slides.getChildren().isEmpty() && mayMove()) fadeIn(view);
        else slides.getChildren().setAll(view);
        size();
    }

    /** Not where the system asks for less motion. */
    private boolean mayMove() {
        return getScene() != null && !getScene().getPreferences().isReducedMotion();
    }

    /** The largest type up to the one that is wished for that the slide has room for. */
    private void size() {
        for (int next = percent.get(); next > TypeSize.SMALLEST; next -= STEP) {
            type(next);
            applyCss();
            layout();
            if (Roominess.isRoomy(slides.getChildren().getLast())) return;
        }
        type(TypeSize.SMALLEST);
    }

    private void type(int size) {
        double pixels = getHeight() / LINES_AN_EM * size / TypeSize.SMALLEST;
        setStyle("-fx-font-size: " + Math.max(10, Math.round(pixels)) + "px");
        strip.requestLayout();
    }

    private void fadeIn(Parent view) {
        slides.getChildren().add(view);
        var fade = new FadeTransition(FADE, view);
        fade.setFromValue(0);
        fade.setToValue(1);
        fade.setOnFinished(event -> {
            int place = slides.getChildren().indexOf(view);
            if (place > 0) slides.getChildren().remove(0, place);
        });
        fade.play();
    }

    private Parent view(Slide slide) {
        return switch (slide) {
            case Slide.Curtain _ -> CurtainSlide.of();
            case Slide.Cover s -> CoverSlide.of(s, texts);
            case Slide.Agenda s -> AgendaSlide.of(s, texts);
            case Slide.Item s -> ItemSlide.of(s, texts);
            case Slide.ReadBack s -> ReadBackSlide.of(s, texts);
            case Slide.Cards s -> CardsSlide.of(s, texts);
            case Slide.DotRanking s -> DotsSlide.of(s, texts);
            case Slide.OneBill s -> BillSlide.of(s, texts);
            case Slide.Carousel s -> BillSlide.of(s.now(), texts);
            case Slide.Wall s -> WallSlide.of(s, texts);
            case Slide.OfFutures s -> FuturesSlide.of(s, texts);
            case Slide.Pinned s -> PinnedSlide.of(s.message(), view(s.plan()), texts);
            case Slide.Goals s -> GoalsSlide.of(s, texts);
            case Slide.OneGoal s -> OneGoalSlide.of(s, texts);
            case Slide.Register s -> RegisterSlide.of(s, texts);
            case Slide.Voting s -> VotingSlide.of(s, texts);
            case RoundSlide s -> RevealSlide.of(s, texts);
        };
    }
}
