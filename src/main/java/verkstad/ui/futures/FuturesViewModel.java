package verkstad.ui.futures;

import java.time.InstantSource;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import verkstad.model.Lists;
import verkstad.model.Project;
import verkstad.model.dots.DotKind;
import verkstad.model.futures.Headline;
import verkstad.model.futures.HeadlineBuilder;
import verkstad.model.futures.Parking;
import verkstad.model.thread.Kind;
import verkstad.model.thread.Spot;
import verkstad.projector.ProjectorModel;
import verkstad.projector.Show;
import verkstad.projector.Slide;
import verkstad.ui.controls.EditedList;
import verkstad.workspace.Workspace;

/** One futures workshop: its headlines with the one at hand, and what the room sees of them. */
public final class FuturesViewModel implements AutoCloseable {
    private final Workspace workspace;
    private final String id;
    private final EditedList<Headline> headlines;
    private final IntegerProperty chosen = new SimpleIntegerProperty(-1);
    private final BooleanProperty wall = new SimpleBooleanProperty(true);
    private final Carousel carousel;
    private final ObservableValue<Show> show;
    private final Subscription subscription;

    /** @param clock tells the carousel how long a bill has been shown */
    public FuturesViewModel(Workspace workspace, String workshop, InstantSource clock) {
        this.workspace = workspace;
        this.id = workshop;
        headlines = new EditedWorkshop(workspace, workshop).headlines();
        carousel = new Carousel(clock);
        show = Bindings.createObjectBinding(this::asked, chosen, wall, carousel.running(), carousel.place());
        subscription = Subscription.combine(
                headlines.now().subscribe(now -> keepChosen(now == null ? 0 : now.size())),
                workspace.aim().subscribe(this::aim));
    }

    public EditedList<Headline> headlines() {
        return headlines;
    }

    /** Whether a dot vote on the headlines is under way: then none comes, goes or changes its words. */
    public ObservableValue<Boolean> closed() {
        return new EditedWorkshop(workspace, id).closed(DotKind.HEADLINES);
    }

    /** The place of the headline at hand, from 0; -1 for none. */
    public IntegerProperty chosen() {
        return chosen;
    }

    /** Whether the room sees the wall; else it sees the bill at hand. */
    public BooleanProperty wall() {
        return wall;
    }

    public Carousel carousel() {
        return carousel;
    }

    /** Shows the room all bills on a wall. */
    public void showWall() {
        carousel.stop();
        wall.set(true);
    }

    /** Shows the room the bill at hand. */
    public void showBill() {
        carousel.stop();
        wall.set(false);
    }

    /** Shows the room one bill after the other, from the one at hand on. */
    public void showCarousel() {
        carousel.start(chosen.get());
    }

    public ObservableValue<Show> show() {
        return show;
    }

    /** The headline at a place as the room would see it; null where there is none. */
    public ObservableValue<Slide.@Nullable Bill> bill(int place) {
        return workspace.project().map(p -> bill(p, place));
    }

    /** Adds headlines at the end and takes the last one in hand. */
    public void add(List<String> words) {
        var cards = words.stream()
                .map(text -> HeadlineBuilder.builder().headline(text).build())
                .toList();
        new EditedWorkshop(workspace, id)
                .edit(
                        w -> w.withHeadlines(Lists.plusAll(w.headlines(), cards)),
                        () -> chosen.set(headlines.now().getValue().size() - 1));
    }

    /** Sets the headline at hand aside where it is nothing but a headline, and says whether it is. */
    boolean park() {
        int place = chosen.get();
        if (place < 0 || !headlines.now().getValue().get(place).isBare()) return false;
        new EditedWorkshop(workspace, id).edit(w -> Parking.headline(w, place));
        return true;
    }

    /** Removes the headline at hand; the next one is taken in hand. */
    public void remove() {
        if (chosen.get() >= 0) headlines.remove(chosen.get());
    }

    /** Moves the headline at hand up (-1) or down (1), and stays with it. */
    public void move(int by) {
        int from = chosen.get();
        int to = from + by;
        if (from < 0 || to < 0 || to >= headlines.now().getValue().size()) return;
        headlines.move(from, to);
        chosen.set(to);
    }

    /**
     * Shows the room the bill before (-1) or after (1) the one that it sees, and takes it in hand; after the wall it
     * begins with the one at hand.
     */
    public void step(int by) {
        int count = headlines.now().getValue().size();
        if (count == 0) return;
        boolean turning = carousel.running().get();
        int from = turning ? carousel.place().get() % count : chosen.get();
        if (turning || !wall.get()) chosen.set(Math.clamp(from + by, 0, count - 1));
        showBill();
    }

    /** The workshop. */
    String id() {
        return id;
    }

    @Override
    public void close() {
        carousel.stop();
        subscription.unsubscribe();
    }

    /** Where a headline stands on the thread. */
    public Spot spot(int place) {
        return new Spot(Kind.HEADLINE, id, place);
    }

    private void aim(@Nullable Spot aim) {
        if (aim != null && aim.equals(spot(aim.place()))) chosen.set(aim.place());
    }

    private Show asked() {
        if (carousel.running().get())
            return new Show.Carousel(id, carousel.place().get());
        int place = chosen.get();
        return wall.get() || place < 0
                ? new Show.Wall(id, Math.max(0, place) / Show.Wall.MOST)
                : new Show.OneBill(id, place);
    }

    private void keepChosen(int size) {
        if (chosen.get() >= size) chosen.set(size - 1);
        if (chosen.get() < 0 && size > 0) chosen.set(0);
    }

    private Slide.@Nullable Bill bill(Project project, int place) {
        return ProjectorModel.slide(project, new Show.OneBill(id, place)) instanceof Slide.OneBill one
                ? one.bill()
                : null;
    }
}
