package verkstad.model.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verkstad.model.Place;
import verkstad.model.Place.Room;
import verkstad.model.Project;
import verkstad.model.board.Board;
import verkstad.model.communication.Communication;
import verkstad.model.futures.FuturesWorkshop;
import verkstad.model.people.Person;
import verkstad.model.risk.Remark;
import verkstad.model.risk.Risk;
import verkstad.model.risk.Risks;
import verkstad.model.risk.RoundState;
import verkstad.model.session.Action;
import verkstad.model.session.Session;
import verkstad.model.thread.Kind;
import verkstad.model.thread.Spot;

/** All that has a name in a project, with what is written in it. Of votes there is nothing here to find. */
public final class Things {
    private final Project project;
    private final @Nullable String here;
    private final List<Thing> all = new ArrayList<>();

    private Things(Project project, @Nullable String here) {
        this.project = project;
        this.here = here;
    }

    /** @param here the id of the session at hand, which the project's registers are shown in; null for none */
    public static List<Thing> of(Project project, @Nullable String here) {
        var things = new Things(project, here);
        project.sessions().forEach(things::session);
        project.boards().forEach(things::board);
        project.futures().forEach(things::futures);
        things.risks(project.risksOrEmpty());
        things.communication(project.communicationOrEmpty());
        things.people();
        things.details();
        return List.copyOf(things.all);
    }

    /** What a name stands in, as its own name or in its texts. */
    public static List<Thing> naming(Project project, String name) {
        return of(project, null).stream()
                .filter(t -> t.name().contains(name) || t.texts().stream().anyMatch(text -> text.contains(name)))
                .toList();
    }

    private void session(Session s) {
        var place = new Place(s.id(), Room.SESSION);
        int index = project.sessions().indexOf(s);
        add(Sort.SESSION, s, null, index, s.title(), written(s), place, null);
        var agenda = s.agenda();
        for (int i = 0; i < agenda.size(); i++) {
            var item = agenda.get(i);
            var at = new Place(s.id(), Room.ITEM, item.id());
            add(
                    Sort.ITEM,
                    item,
                    s.id(),
                    i,
                    item.title(),
                    texts(item.notes(), item.discussion(), item.responsible()),
                    at,
                    null);
        }
        var outcomes = new Place(s.id(), Room.OUTCOMES);
        for (int i = 0; i < s.decisions().size(); i++) {
            var decision = s.decisions().get(i);
            add(Sort.DECISION, decision, s.id(), i, decision.text(), List.of(), outcomes, null);
        }
        actions(Sort.ACTION, Kind.ACTION, s.id(), s.actions(), outcomes);
    }

    private static List<String> written(Session s) {
        var own = texts(
                s.place(),
                s.introduction(),
                s.conclusion(),
                s.called(),
                s.facilitator(),
                s.secretary(),
                s.minutesTitle());
        return Stream.of(own, s.attachments(), s.adjusters())
                .flatMap(List::stream)
                .toList();
    }

    private void actions(Sort sort, Kind kind, String owner, List<Action> actions, Place place) {
        for (int i = 0; i < actions.size(); i++) {
            var action = actions.get(i);
            var spot = new Spot(kind, owner, i);
            add(sort, action, owner, i, action.what(), texts(action.who(), action.when()), place, spot);
        }
    }

    private void board(Board b) {
        var place = new Place(here, Room.BOARD, b.id());
        var titles = b.columns().stream().map(c -> c.title()).toList();
        add(Sort.BOARD, b, null, project.boards().indexOf(b), b.question(), titles, place, null);
        var cards = b.columns().stream().flatMap(c -> c.cards().stream()).toList();
        for (int i = 0; i < cards.size(); i++) {
            var card = cards.get(i);
            var spot = new Spot(Kind.CARD, b.id(), i);
            add(Sort.CARD, card, b.id(), i, card.text(), texts(card.by(), card.group()), place, spot);
        }
    }

    private void futures(FuturesWorkshop f) {
        var place = new Place(here, Room.FUTURES, f.id());
        var year = Objects.toString(f.year(), "");
        int index = project.futures().indexOf(f);
        add(Sort.FUTURES, f, null, index, year, texts(f.scenario(), f.sharedMessage()), place, null);
        for (int i = 0; i < f.headlines().size(); i++) {
            var h = f.headlines().get(i);
            var words = texts(
                    h.audience(), h.story(), h.discovered(), h.possibilities(), h.differently(), h.group(), h.paper());
            var all = Stream.concat(words.stream(), h.lines().stream()).toList();
            add(Sort.HEADLINE, h, f.id(), i, h.headline(), all, place, new Spot(Kind.HEADLINE, f.id(), i));
        }
        for (int i = 0; i < f.road().size(); i++) {
            var step = f.road().get(i);
            add(Sort.STEP, step, f.id(), i, step.text(), List.of(), place, new Spot(Kind.STEP, f.id(), i));
        }
        for (int i = 0; i < f.critique().size(); i++) {
            var critique = f.critique().get(i);
            add(Sort.CRITIQUE, critique, f.id(), i, critique.text(), texts(critique.wish()), place, null);
        }
        for (int i = 0; i < f.parked().size(); i++)
            add(Sort.PARKED, f.parked().get(i), f.id(), i, f.parked().get(i).text(), List.of(), place, null);
    }

    private void risks(Risks register) {
        var place = new Place(here, Room.RISKS);
        for (int i = 0; i < register.items().size(); i++) {
            var risk = register.items().get(i);
            var name = risk.id() + " " + risk.threat();
            add(Sort.RISK, risk, null, i, name, written(register, risk), place, new Spot(Kind.RISK, null, i));
            actions(Sort.MEASURE, Kind.MEASURE, risk.id(), risk.measures(), place);
        }
    }

    /** What was said of a risk, also about rounds that the room has seen. */
    private static List<String> written(Risks register, Risk risk) {
        var own = texts(risk.vulnerability(), risk.consequence(), risk.owner(), risk.measureReason());
        var notes = risk.notes().stream().flatMap(n -> texts(n.text(), n.discussion()).stream());
        var remarks = register.rounds().stream()
                .filter(r -> r.state() == RoundState.REVEALED)
                .flatMap(r -> Stream.concat(r.reasons().stream(), r.findings().stream()))
                .filter(r -> r.risk().equals(risk.id()))
                .map(Remark::text);
        var accepted = risk.accepted();
        var accepting = accepted == null ? Stream.<String>empty() : texts(accepted.because(), accepted.by()).stream();
        return Stream.of(own.stream(), notes, remarks, accepting)
                .flatMap(t -> t)
                .toList();
    }

    private void communication(Communication plan) {
        var place = new Place(here, Room.COMMUNICATION);
        for (int i = 0; i < plan.goals().size(); i++) {
            var g = plan.goals().get(i);
            var name = g.what() == null || g.what().isBlank() ? g.toWhom() : g.toWhom() + ": " + g.what();
            var words = texts(g.byWhom(), g.when(), g.how(), g.followUp());
            add(Sort.GOAL, g, null, i, name, words, place, new Spot(Kind.GOAL, null, i));
        }
        for (int i = 0; i < plan.audiences().size(); i++) {
            var a = plan.audiences().get(i);
            add(Sort.AUDIENCE, a, null, i, a.name(), texts(a.know(), a.feel(), a.act(), a.experience()), place, null);
        }
        var written = Stream.concat(texts(plan.why(), plan.goal(), plan.what()).stream(), plan.needs().stream());
        add(Sort.PROJECT, "communication", null, 0, "", written.toList(), place, null);
    }

    private void people() {
        var place = new Place(here, Room.PEOPLE);
        for (int i = 0; i < project.people().size(); i++) {
            var person = project.people().get(i);
            add(Sort.PERSON, person, null, i, person.name(), belonging(person), place, null);
        }
        for (int i = 0; i < project.organisations().size(); i++) {
            var organisation = project.organisations().get(i);
            add(Sort.ORGANISATION, organisation, null, i, organisation.name(), List.of(), place, null);
        }
    }

    private List<String> belonging(Person person) {
        var organisation = project.organisation(person.organisation()).map(o -> o.name());
        return texts(person.role(), organisation.orElse(null));
    }

    private void details() {
        var d = project.details();
        var words = texts(d.commissioner(), d.purpose(), d.goal(), d.delimitation(), d.caseNumber());
        var roles = d.roles().stream().flatMap(r -> texts(r.role(), r.holder()).stream());
        var revisions = d.revisions().stream().flatMap(r -> texts(r.comment(), r.by()).stream());
        var all = Stream.of(Stream.of(d.title()), words.stream(), roles, revisions)
                .flatMap(t -> t)
                .toList();
        add(Sort.PROJECT, d, null, 0, "", all, new Place(here, Room.PROJECT), null);
    }

    private static List<String> texts(@Nullable String... texts) {
        return Stream.of(texts).filter(t -> t != null && !t.isBlank()).toList();
    }

    private void add(
            Sort sort,
            Object what,
            @Nullable String owner,
            int index,
            String name,
            List<String> texts,
            Place place,
            @Nullable Spot spot) {
        var line = name.strip().replaceAll("\\s*\\R\\s*", " ");
        all.add(new Thing(sort, what, owner, index, line, texts, place, spot));
    }
}
