package verkstad.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import verkstad.model.Problem;

/**
 * The ids of a document and what refers to them: ids are unique within their list, a reference names something in the
 * list that it should, and an id that a 'from' names is unique in the whole document.
 */
final class References {
    private static final String ROOT = "";

    /** Every list with ids: what holds the list, and the ids from there. */
    private static final List<Way> IDS = List.of(
            new Way(ROOT, "organisations.*.id"),
            new Way(ROOT, "people.*.id"),
            new Way(ROOT, "sessions.*.id"),
            new Way("sessions.*", "agenda.*.id"),
            new Way(ROOT, "boards.*.id"),
            new Way("boards.*.columns.*", "cards.*.id"),
            new Way(ROOT, "futures.*.id"),
            new Way("futures.*", "headlines.*.id"),
            new Way("futures.*", "road.*.id"),
            new Way(ROOT, "communication.goals.*.id"),
            new Way(ROOT, "risks.items.*.id"),
            new Way(ROOT, "risks.rounds.*.id"),
            new Way(ROOT, "capabilities.items.*.id"),
            new Way(ROOT, "evaluations.*.id"),
            new Way("evaluations.*", "factors.*.id"));

    /** What a 'from' may name. */
    private static final List<String> ORIGINS = List.of(
            "futures.*.headlines.*.id",
            "futures.*.road.*.id",
            "boards.*.columns.*.cards.*.id",
            "risks.items.*.id",
            "capabilities.items.*.id",
            "evaluations.*.factors.*.id");

    private static final List<String> FROMS = List.of(
            "sessions.*.actions.*.from",
            "futures.*.road.*.from",
            "communication.goals.*.from",
            "risks.items.*.from",
            "risks.items.*.measures.*.from",
            "capabilities.items.*.from");

    /** The ids of a list, and everything that refers to that list and no other. */
    private static final Map<String, List<String>> REFERENCES = Map.of(
            "organisations.*.id",
            List.of("people.*.organisation", "capabilities.assessments.*.organisation"),
            "people.*.id",
            List.of(
                    "sessions.*.present.*",
                    "sessions.*.absent.*",
                    "sessions.*.times.*.person",
                    "risks.rounds.*.voters.*",
                    "risks.rounds.*.voted.*",
                    "risks.rounds.*.ballots.*.voter"),
            "sessions.*.id",
            List.of(
                    "boards.*.session",
                    "futures.*.session",
                    "risks.items.*.notes.*.session",
                    "risks.rounds.*.session",
                    "evaluations.*.session"),
            "risks.items.*.id",
            List.of(
                    "risks.items.*.splitFrom",
                    "risks.rounds.*.risks.*",
                    "risks.rounds.*.ballots.*.scores.*.risk",
                    "risks.rounds.*.slips.*.risk",
                    "risks.rounds.*.reasons.*.risk",
                    "risks.rounds.*.findings.*.risk"));

    private static final Map<String, String> ACTIVITIES =
            Map.of("board", "boards.*.id", "futures", "futures.*.id", "evaluation", "evaluations.*.id");

    private final Spot root;

    private References(Spot root) {
        this.root = root;
    }

    private record Way(String holder, String ids) {}

    static void check(JsonNode document) throws Problem.BadInput {
        var references = new References(Spot.root(document));
        references.checkDoubledIds();
        references.checkLists();
        references.checkDecisions();
        references.checkActivities();
        references.checkLevels();
        references.checkOrigins();
    }

    private void checkDoubledIds() throws Problem.BadInput {
        for (var way : IDS) {
            for (var holder : root.all(way.holder()).toList()) {
                var seen = new HashSet<String>();
                var doubled = holder.all(way.ids()).filter(id -> !seen.add(id.text()));
                refuseFirst("problem.json-doubled-id", doubled);
            }
        }
    }

    private void checkLists() throws Problem.BadInput {
        for (var list : REFERENCES.entrySet()) {
            var ids = ids(list.getKey());
            for (var way : list.getValue()) refuseFirst("problem.json-reference", strangers(root.all(way), ids));
        }
    }

    private void checkDecisions() throws Problem.BadInput {
        for (var session : root.all("sessions.*").toList()) {
            var items = session.all("agenda.*.id").map(Spot::text).collect(Collectors.toSet());
            refuseFirst("problem.json-reference", strangers(session.all("decisions.*.item"), items));
        }
    }

    /** What the work with a register is of, if anything is said, is at least something in the document. */
    private void checkActivities() throws Problem.BadInput {
        for (var activity : root.all("sessions.*.agenda.*.activity").toList()) {
            var list = ACTIVITIES.get(activity.property("kind").text());
            var ids = list == null ? allIds().collect(Collectors.toSet()) : ids(list);
            refuseFirst("problem.json-reference", strangers(activity.all("of"), ids));
        }
    }

    private void checkLevels() throws Problem.BadInput {
        var capabilities = ids("capabilities.items.*.id");
        for (var levels : root.all("capabilities.assessments.*.levels").toList()) {
            for (var name : levels.value().propertyNames()) {
                if (!capabilities.contains(name)) {
                    throw problem("problem.json-reference", levels.property(name), name);
                }
            }
        }
    }

    private void checkOrigins() throws Problem.BadInput {
        var origins = new HashSet<String>();
        ORIGINS.forEach(way -> origins.addAll(ids(way)));
        var seen = new HashSet<String>();
        var doubled = allIds().filter(id -> !seen.add(id)).collect(Collectors.toSet());
        for (var way : FROMS) {
            refuseFirst("problem.json-reference", strangers(root.all(way), origins));
            refuseFirst("problem.json-ambiguous", root.all(way).filter(spot -> doubled.contains(spot.text())));
        }
    }

    private Set<String> ids(String way) {
        return root.all(way).map(Spot::text).collect(Collectors.toSet());
    }

    private Stream<String> allIds() {
        return IDS.stream()
                .flatMap(way -> root.all(way.holder()).flatMap(holder -> holder.all(way.ids())))
                .map(Spot::text);
    }

    private static Stream<Spot> strangers(Stream<Spot> references, Set<String> known) {
        return references.filter(reference -> !known.contains(reference.text()));
    }

    private static void refuseFirst(String key, Stream<Spot> wrong) throws Problem.BadInput {
        var first = wrong.findFirst();
        if (first.isPresent()) throw problem(key, first.get(), first.get().text());
    }

    private static Problem.BadInput problem(String key, Spot spot, String id) {
        return new Problem.BadInput(key, spot.path(), Quoted.of(id));
    }
}
