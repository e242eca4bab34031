package verkstad.ui.risk;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import verkstad.model.Project;
import verkstad.model.change.RoundChange;
import verkstad.model.risk.Remark;
import verkstad.model.risk.Round;
import verkstad.projector.ProjectorModel;
import verkstad.projector.RoundSlide;
import verkstad.projector.Show;
import verkstad.projector.Slide;
import verkstad.workspace.Workspace;

/** A revealed round as the facilitator leads the room through it: which way it is seen, and what is noted of it. */
final class RevealViewModel implements AutoCloseable {
    /** The ways to see a round. */
    enum Way {
        MAP,
        RESULTS,
        DISTRIBUTIONS,
        SPOTLIGHT,
        COMPARISON
    }

    private final Workspace workspace;
    private final String round;
    private final ReadOnlyObjectWrapper<Way> way = new ReadOnlyObjectWrapper<>(Way.MAP);
    private final ReadOnlyObjectWrapper<Show> show;
    private final ReadOnlyObjectWrapper<Slide> slide = new ReadOnlyObjectWrapper<>(new Slide.Curtain());
    private final Subscription subscription;
    private int page;

    RevealViewModel(Workspace workspace, String round) {
        this.workspace = workspace;
        this.round = round;
        show = new ReadOnlyObjectWrapper<>(new Show.Reveal(round));
        subscription = workspace.project().subscribe(this::follow);
    }

    Workspace workspace() {
        return workspace;
    }

    String round() {
        return round;
    }

    ReadOnlyObjectProperty<Way> way() {
        return way.getReadOnlyProperty();
    }

    /** What the projector is asked to show: the same as the facilitator sees. */
    ReadOnlyObjectProperty<Show> show() {
        return show.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Slide> slide() {
        return slide.getReadOnlyProperty();
    }

    /** Whether there is a round before this one to set it beside. What is left after measures is shown by arrows. */
    boolean isCompared() {
        var register = workspace.project().get().risksOrEmpty();
        return register.round(round)
                .filter(r -> !r.isResidual())
                .flatMap(register::roundBefore)
                .isPresent();
    }

    /** Sees the round in this way, from its first page. */
    void see(Way next) {
        if (next == Way.COMPARISON && !isCompared()) return;
        way.set(next);
        page = 0;
        look();
    }

    /** Turns to the next page (1) or the one before (-1); stays where there is none. */
    void turn(int by) {
        var part = part();
        int next = part.number() - 1 + by;
        if (next < 0 || next >= part.of()) return;
        page = next;
        look();
    }

    /** Which page is seen, and of how many. */
    Slide.Part part() {
        return switch (slide.get()) {
            case RoundSlide.Results s -> s.page();
            case RoundSlide.Distributions s -> s.page();
            case RoundSlide.Spotlight s -> s.place();
            case RoundSlide.Comparison s -> s.page();
            default -> new Slide.Part(1, 1);
        };
    }

    /** Notes why one scored high or low, of the risk in the spotlight. */
    void noteReason(String words) {
        if (!words.isBlank() && slide.get() instanceof RoundSlide.Spotlight s) {
            workspace.apply(new RoundChange.ReasonNoted(round, remark(s, words)));
        }
    }

    void removeReason(String words) {
        if (slide.get() instanceof RoundSlide.Spotlight s) {
            workspace.apply(new RoundChange.ReasonRemoved(round, remark(s, words)));
        }
    }

    /** Notes what still differs about the risk in the spotlight. */
    void noteFinding(String words) {
        if (words.isBlank() || !(slide.get() instanceof RoundSlide.Spotlight s)) return;
        var finding = remark(s, words);
        workspace.edit(now -> new RoundChange.FindingNoted(
                round, now(now).map(r -> r.findings().size()).orElse(0), finding));
    }

    void removeFinding(String words) {
        if (slide.get() instanceof RoundSlide.Spotlight s) {
            workspace.apply(new RoundChange.FindingRemoved(round, remark(s, words)));
        }
    }

    @Override
    public void close() {
        subscription.unsubscribe();
    }

    private Optional<Round> now(Project project) {
        return project.risksOrEmpty().round(round);
    }

    private static Remark remark(RoundSlide.Spotlight spotlight, String words) {
        return new Remark(spotlight.risk().row().id(), words.strip());
    }

    private void look() {
        show.set(
                switch (way.get()) {
                    case MAP -> new Show.Reveal(round);
                    case RESULTS -> new Show.Results(round, page);
                    case DISTRIBUTIONS -> new Show.Distributions(round, page);
                    case SPOTLIGHT -> new Show.Spotlight(round, page);
                    case COMPARISON -> new Show.Comparison(round, page);
                });
        follow(workspace.project().get());
    }

    private void follow(Project project) {
        slide.set(ProjectorModel.slide(project, show.get()));
    }
}
