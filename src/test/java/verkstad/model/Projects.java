package verkstad.model;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import verkstad.model.board.Board;
import verkstad.model.board.Card;
import verkstad.model.board.Column;
import verkstad.model.capability.Evaluation;
import verkstad.model.communication.Audience;
import verkstad.model.communication.Communication;
import verkstad.model.communication.Goal;
import verkstad.model.communication.GoalStatus;
import verkstad.model.futures.Critique;
import verkstad.model.futures.FuturesWorkshop;
import verkstad.model.futures.Headline;
import verkstad.model.futures.MessageVotes;
import verkstad.model.futures.Parked;
import verkstad.model.futures.Phase;
import verkstad.model.futures.RoadKind;
import verkstad.model.futures.RoadStep;
import verkstad.model.people.Organisation;
import verkstad.model.people.Person;
import verkstad.model.session.Action;
import verkstad.model.session.ActionStatus;
import verkstad.model.session.Activity;
import verkstad.model.session.ActivityKind;
import verkstad.model.session.AgendaItem;
import verkstad.model.session.Decision;
import verkstad.model.session.ItemKind;
import verkstad.model.session.Presence;
import verkstad.model.session.Session;

/**
 * Projects over the whole model: each field now stated and now not, each list absent, empty or filled, each reference
 * to something that is there.
 */
public final class Projects {
    private final Draw draw;
    private final List<String> organisations;
    private final List<String> people;
    private final List<String> sessions;

    private Projects(Draw draw) {
        this.draw = draw;
        organisations = draw.ids("o");
        people = draw.ids("p");
        sessions = draw.ids("s");
    }

    public static Arbitrary<Project> projects() {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.integers().between(0, 4))
                .as((seed, most) -> new Projects(new Draw(seed, most)).project());
    }

    /** One of them, rich enough to hold something of most kinds. */
    public static Project project(long seed) {
        return new Projects(new Draw(seed, 4)).project();
    }

    private Project project() {
        var boards = draw.ids("b").stream().map(this::board).toList();
        var futures = draw.ids("f").stream().map(this::futures).toList();
        var registers = new Registers(draw, organisations, people, sessions);
        var capabilities = draw.maybe(registers::capabilities);
        var evaluations = draw.ids("e").stream().map(registers::evaluation).toList();
        var risks = draw.maybe(registers::risks);
        var worked = new Worked(
                boards.stream().map(Board::id).toList(),
                futures.stream().map(FuturesWorkshop::id).toList(),
                evaluations.stream().map(Evaluation::id).toList());
        return new Project(
                details(),
                listed(organisations.stream()
                        .map(id -> new Organisation(id, draw.text()))
                        .toList()),
                listed(people.stream().map(this::person).toList()),
                listed(sessions.stream().map(id -> session(id, worked)).toList()),
                listed(boards),
                listed(futures),
                draw.maybe(this::communication),
                risks,
                capabilities,
                listed(evaluations),
                draw.maybe(() -> new Plans(draw).plan()),
                null,
                null,
                null);
    }

    private record Worked(List<String> boards, List<String> futures, List<String> evaluations) {}

    private ProjectDetails details() {
        return new ProjectDetails(
                "Uppdrag " + draw.text(),
                draw.one(Language.class),
                draw.maybeText(),
                draw.maybeText(),
                draw.maybeText(),
                draw.maybeText(),
                draw.maybeDate(),
                draw.maybeDate(),
                draw.list(() -> new RoleHeld(draw.text(), draw.text())),
                draw.list(() -> new Revision(draw.text(), draw.date(), draw.text(), draw.maybeText())),
                draw.maybeText());
    }

    private Person person(String id) {
        return new Person(id, draw.text(), draw.maybeOne(organisations), draw.maybeText());
    }

    private Session session(String id, Worked worked) {
        var agenda =
                listed(draw.ids("i").stream().map(item -> item(item, worked)).toList());
        var items = agenda.stream().map(AgendaItem::id).toList();
        var present = draw.some(people);
        return new Session(
                id,
                draw.text(),
                draw.maybeText(),
                draw.maybeDate(),
                draw.maybeTime(),
                draw.maybeTime(),
                draw.maybeText(),
                draw.maybeText(),
                draw.maybeText(),
                present,
                draw.some(people.stream().filter(p -> !present.contains(p)).toList()),
                draw.maybeText(),
                agenda,
                draw.list(() -> new Decision(draw.text(), draw.maybeOne(items))),
                draw.list(() -> action(draw)),
                draw.maybeText(),
                draw.texts(),
                draw.maybeText(),
                draw.texts(),
                draw.some(present).stream()
                        .map(p -> new Presence(p, draw.maybeTime(), draw.maybeTime()))
                        .toList());
    }

    private AgendaItem item(String id, Worked worked) {
        return new AgendaItem(
                id,
                draw.text(),
                draw.one(ItemKind.class),
                draw.maybeText(),
                draw.maybeNumber(0, 90),
                draw.maybeText(),
                draw.maybeText(),
                draw.maybe(() -> activity(draw.one(ActivityKind.class), worked)),
                draw.maybeTime(),
                draw.maybeTime(),
                draw.maybeYes());
    }

    private Activity activity(ActivityKind kind, Worked worked) {
        return new Activity(
                kind,
                switch (kind) {
                    case BOARD -> draw.maybeOne(worked.boards());
                    case FUTURES -> draw.maybeOne(worked.futures());
                    case EVALUATION -> draw.maybeOne(worked.evaluations());
                    default -> null;
                });
    }

    static Action action(Draw draw) {
        return new Action(
                draw.text(),
                draw.maybeText(),
                draw.maybeDate(),
                draw.maybeText(),
                draw.maybe(ActionStatus.class),
                draw.maybeFrom());
    }

    private Board board(String id) {
        return new Board(
                id,
                draw.maybeOne(sessions),
                draw.text(),
                draw.list(() -> new Column(draw.text(), draw.list(this::card))));
    }

    private Card card() {
        return new Card(
                draw.text(), draw.maybeText(), draw.maybeNumber(0, 9), draw.maybeOrigin("card"), draw.maybeText());
    }

    private FuturesWorkshop futures(String id) {
        return new FuturesWorkshop(
                id,
                draw.maybeOne(sessions),
                draw.maybeNumber(1900, 2200),
                draw.text(),
                draw.list(this::headline),
                draw.list(() -> new RoadStep(
                        draw.text(),
                        draw.one(RoadKind.class),
                        draw.maybeOrigin("step"),
                        draw.maybeFrom(),
                        draw.maybeNumber(2020, 2060))),
                draw.maybeText(),
                draw.list(() -> new Critique(draw.text(), draw.maybeText(), draw.maybeNumber(0, 9))),
                draw.list(() -> new Parked(draw.text(), draw.one(Phase.class))),
                draw.maybe(() ->
                        new MessageVotes(draw.maybeNumber(0, 9), draw.maybeNumber(0, 9), draw.maybeNumber(0, 9))));
    }

    private Headline headline() {
        return new Headline(
                draw.text(),
                draw.maybeText(),
                draw.maybeText(),
                draw.maybeText(),
                draw.maybeText(),
                draw.maybeText(),
                draw.maybeText(),
                draw.texts(),
                draw.maybeNumber(0, 9),
                draw.maybeOrigin("headline"),
                draw.maybeText());
    }

    private Communication communication() {
        return new Communication(
                draw.maybeText(),
                draw.maybeText(),
                draw.maybeText(),
                draw.list(() -> new Audience(
                        draw.text(), draw.maybeText(), draw.maybeText(), draw.maybeText(), draw.maybeText())),
                draw.list(this::goal),
                draw.texts());
    }

    private Goal goal() {
        return new Goal(
                draw.text(),
                draw.maybeText(),
                draw.maybeText(),
                draw.maybeText(),
                draw.maybeDate(),
                draw.maybeText(),
                draw.maybeText(),
                draw.maybe(GoalStatus.class),
                draw.maybe(() -> draw.id("goal")),
                draw.maybeFrom());
    }

    /** An empty list is now stated and now not. */
    private <T> List<T> listed(List<T> list) {
        return list.isEmpty() && draw.yes() ? Lists.notStated() : list;
    }
}
