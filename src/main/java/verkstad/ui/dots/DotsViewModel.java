package verkstad.ui.dots;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import verkstad.model.Project;
import verkstad.model.board.Cards;
import verkstad.model.board.Spot;
import verkstad.model.change.BoardChange.BoardEdited;
import verkstad.model.change.Change;
import verkstad.model.change.DotChange.DotSeatAdded;
import verkstad.model.change.DotChange.DotVoteDiscarded;
import verkstad.model.change.DotChange.DotVoteStarted;
import verkstad.model.change.DotChange.DotVoterAdded;
import verkstad.model.change.DotChange.DotsShown;
import verkstad.model.change.FuturesChange.FuturesWorkshopEdited;
import verkstad.model.change.Together;
import verkstad.model.dots.DotItem;
import verkstad.model.dots.DotItems;
import verkstad.model.dots.DotKind;
import verkstad.model.dots.DotVote;
import verkstad.model.dots.Dotted;
import verkstad.model.people.Person;
import verkstad.model.session.Session;
import verkstad.projector.Show;
import verkstad.workspace.Workspace;

/**
 * The facilitator's side of dot voting on one list: what is settled before, how far it has come, and what came of it.
 */
public final class DotsViewModel {
    /**
     * How it stands.
     *
     * @param vote the vote under way on this list; null where there is none
     * @param elsewhere whether one is under way on another list
     */
    public record Standing(List<DotItem> items, @Nullable DotVote vote, boolean elsewhere) {
        /** Whether there are dots to be seen. */
        public boolean isVotedOn() {
            return items.stream().anyMatch(i -> i.dots() != null);
        }
    }

    /** Somebody who is present, to be chosen or left; {@code leads}: whether it is the facilitator. */
    public record Present(Person person, boolean leads, BooleanProperty chosen) {}

    private static final int NONE = -1;

    private final Workspace workspace;
    private final Dotted on;
    private final List<Present> present;
    private final BooleanProperty unnamed = new SimpleBooleanProperty();
    private final IntegerProperty seats = new SimpleIntegerProperty(5);
    private final IntegerProperty each = new SimpleIntegerProperty();
    private final IntegerProperty page = new SimpleIntegerProperty();
    private final IntegerProperty counted = new SimpleIntegerProperty(NONE);
    private final ObservableValue<Standing> standing;
    private final ObservableValue<Show> show;

    /** @param session whose present may vote; null where none is at hand, and then unnamed seats do */
    public DotsViewModel(Workspace workspace, Dotted on, @Nullable String session) {
        this.workspace = workspace;
        this.on = on;
        var project = workspace.project().get();
        present = project.sessions().stream()
                .filter(s -> s.id().equals(session))
                .findFirst()
                .map(s -> present(project, s))
                .orElse(List.of());
        unnamed.set(present.isEmpty());
        each.set(DotVote.usual(DotItems.of(project, on).size()));
        standing = workspace.project().map(this::standing);
        show = Bindings.createObjectBinding(this::shown, page, counted);
    }

    /** The list that is voted on. */
    public Dotted on() {
        return on;
    }

    public ObservableValue<Standing> standing() {
        return standing;
    }

    /** What the projector shows meanwhile. */
    public ObservableValue<Show> show() {
        return show;
    }

    /** Which page of the ranking the projector shows, from 0. */
    public IntegerProperty page() {
        return page;
    }

    /** Those who are present, all of them chosen but the facilitator; empty where nobody is. */
    public List<Present> present() {
        return present;
    }

    /** Whether seats vote that nobody is named for. */
    public BooleanProperty unnamed() {
        return unnamed;
    }

    public IntegerProperty seats() {
        return seats;
    }

    /** How many dots each has; a third of the list to begin with. */
    public IntegerProperty each() {
        return each;
    }

    /** Starts a secret vote; {@code started} runs once it is on the disk. */
    public void start(Runnable started) {
        var voters = present.stream()
                .filter(p -> p.chosen().get())
                .map(p -> p.person().id())
                .toList();
        workspace.edit(
                now -> {
                    int items = DotItems.of(now, on).size();
                    return new DotVoteStarted(
                            unnamed.get()
                                    ? DotVote.seated(on, items, each.get(), seats.get())
                                    : DotVote.among(on, items, each.get(), voters));
                },
                started);
    }

    /** Shows what came of the vote, to everybody at once. */
    public void reveal() {
        page.set(0);
        workspace.apply(new DotsShown());
    }

    public void discard() {
        workspace.apply(new DotVoteDiscarded());
    }

    /** Those who may be added: everybody who is not in the vote, the present first. */
    public List<Person> late() {
        var project = workspace.project().get();
        var vote = project.dotVote();
        if (vote == null || vote.voters().isEmpty()) return List.of();
        var here = present.stream().map(Present::person).toList();
        return project.people().stream()
                .filter(p -> !vote.voters().contains(p.id()))
                .sorted((one, other) -> Boolean.compare(here.contains(other), here.contains(one)))
                .toList();
    }

    public void add(Person person) {
        workspace.apply(new DotVoterAdded(person.id()));
    }

    public void addSeat() {
        workspace.apply(new DotSeatAdded());
    }

    /** What is counted so far by raised hands. */
    HandTally tally() {
        return new HandTally(
                workspace,
                on,
                standing.getValue().items().stream().map(DotItem::text).toList());
    }

    /** Hands are raised for the thing at this place, which everybody sees then; -1 where they no longer are. */
    public void count(int place) {
        counted.set(place);
    }

    /** Keeps what was counted by raised hands, one number for each thing. It was open to all, and can be undone. */
    public void keep(List<Integer> counted, Runnable kept) {
        workspace.edit(now -> counted(now, counted), kept);
    }

    private Show shown() {
        int place = counted.get();
        if (place < 0) return new Show.Dots(on, page.get());
        return switch (on.kind()) {
            case CARDS -> new Show.Cards(on.of(), false, spot(place));
            case HEADLINES -> new Show.OneBill(on.of(), place);
            case CRITIQUE -> new Show.CritiqueNotes(on.of(), place);
        };
    }

    private Spot spot(int place) {
        return workspace.project().get().board(on.of()).stream()
                .flatMap(Cards::spots)
                .skip(place)
                .findFirst()
                .orElse(new Spot(0, 0));
    }

    private Change counted(Project now, List<Integer> counted) {
        if (DotItems.of(now, on).size() != counted.size()) return Together.NOTHING;
        var after = DotItems.withDots(now, on, counted);
        return on.kind() == DotKind.CARDS
                ? new BoardEdited(after.board(on.of()).orElseThrow())
                : new FuturesWorkshopEdited(after.futuresWorkshop(on.of()).orElseThrow());
    }

    private Standing standing(Project project) {
        var vote = project.dotVote();
        boolean here = vote != null && vote.on().equals(on);
        return new Standing(DotItems.of(project, on), here ? vote : null, vote != null && !here);
    }

    private static List<Present> present(Project project, Session session) {
        return project.people().stream()
                .filter(p -> session.present().contains(p.id()))
                .map(p -> {
                    boolean leads = p.name().equals(session.facilitator());
                    return new Present(p, leads, new SimpleBooleanProperty(!leads));
                })
                .toList();
    }
}
