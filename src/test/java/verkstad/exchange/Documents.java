package verkstad.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Valid documents, made by walking the schema itself, so that no part of the format is forgotten. */
final class Documents {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final JsonNode SCHEMA =
            ProjectJson.MAPPER.readTree(Documents.class.getResourceAsStream("project.schema.json"));
    private static final List<String> WORDS = List.of(
            "",
            " ",
            "Åtgärd",
            "løpeseddel",
            "”Götawebben”",
            "a\nb\r\n\tc",
            "\"\\/",
            "- punkt",
            "😀 ẞ",
            "\u2028",
            "=1+1");

    /** The lists that others refer to, by their place in the document. */
    private static final List<String> POOLS = List.of(
            "organisations",
            "people",
            "sessions",
            "boards",
            "futures",
            "risks.items",
            "capabilities.items",
            "evaluations");

    private static final Map<String, String> REFERENCES = Map.of(
            "organisation", "organisations",
            "person", "people",
            "present", "people",
            "absent", "people",
            "voters", "people",
            "voted", "people",
            "voter", "people",
            "session", "sessions",
            "risk", "risks.items",
            "splitFrom", "risks.items");

    private final Random random;
    private final int longest;
    private final Map<String, List<String>> pools = new HashMap<>();
    private final List<String> origins = new ArrayList<>();
    private int named;

    private Documents(Random random, int longest) {
        this.random = random;
        this.longest = longest;
        POOLS.forEach(pool -> pools.put(
                pool,
                IntStream.range(0, random.nextInt(longest + 1))
                        .mapToObj(i -> pool.charAt(0) + "-" + i + (i % 3 == 2 ? " ö" : ""))
                        .toList()));
        // an id that a 'from' may name is unique in the document
        for (var pool : List.of("risks.items", "capabilities.items")) {
            pools.put(pool, pools.get(pool).stream().map(id -> pool + id).toList());
            origins.addAll(pools.get(pool));
        }
    }

    /** A document; the same one for the same seed, and a small one for a small length of its lists. */
    static ObjectNode document(long seed, int longest) {
        var documents = new Documents(new Random(seed), longest);
        var document = (ObjectNode) documents.value(SCHEMA, "", "");
        documents.finish(Spot.root(document));
        return document;
    }

    /** Null where nothing valid can stand, since there is nothing to refer to. */
    private JsonNode value(JsonNode schema, String place, String name) {
        if (schema.has("$ref")) {
            var target = schema.path("$ref").asString();
            if (target.endsWith("/ref")) return reference(place, name);
            return value(SCHEMA.at(target.substring(1)), place, name);
        }
        if (schema.has("const")) return schema.get("const");
        if (schema.has("enum"))
            return schema.get("enum").get(random.nextInt(schema.get("enum").size()));
        var type = schema.path("type");
        return switch (type.isArray() ? type.get(random.nextInt(type.size())).asString() : type.asString()) {
            case "object" -> object(schema, place);
            case "array" -> list(schema, place, name);
            case "string" -> name.equals("id") ? id(place) : NODES.stringNode(text(schema));
            case "integer" -> whole(schema, place);
            case "number" -> NODES.numberNode(BigDecimal.valueOf(random.nextInt(200_000) - 50_000, random.nextInt(4)));
            case "boolean" -> NODES.booleanNode(random.nextBoolean());
            case "null" -> NODES.nullNode();
            default -> throw new IllegalStateException(schema.toString());
        };
    }

    private JsonNode object(JsonNode schema, String place) {
        if (!schema.has("properties")) return levels();
        var required =
                schema.path("required").valueStream().map(JsonNode::asString).toList();
        var object = NODES.objectNode();
        for (var property : schema.get("properties").properties()) {
            var name = property.getKey();
            var there = place.isEmpty() ? name : place + "." + name;
            boolean wanted = required.contains(name) || isReferredTo(there) || random.nextInt(5) < 3;
            var value = wanted ? value(property.getValue(), there, name) : null;
            if (value != null) object.set(name, value);
            else if (required.contains(name)) return null;
        }
        return object;
    }

    private boolean isReferredTo(String place) {
        return Stream.of(place, place + ".items")
                .anyMatch(list -> !pools.getOrDefault(list, List.of()).isEmpty());
    }

    private ArrayNode list(JsonNode schema, String place, String name) {
        var list = NODES.arrayNode();
        int length = pools.containsKey(place)
                ? pools.get(place).size()
                : Math.max(schema.path("minItems").asInt(0), random.nextInt(longest + 1));
        for (int i = 0; i < length; i++) {
            var element = value(schema.get("items"), place + "." + i, name);
            if (element != null) list.add(element);
        }
        return list;
    }

    private JsonNode id(String place) {
        var list = place.replaceAll("\\.\\d+\\.id$", "");
        int number = Integer.parseInt(place.replaceAll("^.*\\.(\\d+)\\.id$", "$1"));
        if (pools.containsKey(list)) return NODES.stringNode(pools.get(list).get(number));
        if (list.endsWith("agenda") || list.endsWith("goals") || list.endsWith("rounds")) {
            return NODES.stringNode(number == 0 ? "" : "x" + number);
        }
        origins.add("from " + named++);
        return NODES.stringNode(origins.getLast());
    }

    private JsonNode reference(String place, String name) {
        if (name.equals("risks")) return picked(pools.get("risks.items"));
        if (REFERENCES.containsKey(name)) return picked(pools.get(REFERENCES.get(name)));
        return NODES.stringNode("settled when all ids are known: " + place);
    }

    private JsonNode picked(List<String> pool) {
        return pool.isEmpty() ? null : NODES.stringNode(pool.get(random.nextInt(pool.size())));
    }

    private ObjectNode levels() {
        var levels = NODES.objectNode();
        var capabilities = new ArrayList<>(pools.get("capabilities.items"));
        Collections.shuffle(capabilities, random);
        capabilities.stream().limit(longest).forEach(id -> levels.put(id, random.nextInt(6)));
        return levels;
    }

    private String text(JsonNode schema) {
        if (schema.path("format").asString("").equals("date")) {
            return LocalDate.of(0, 1, 1).plusDays(random.nextInt(3_652_000)).toString();
        }
        if (schema.has("pattern")) return "%02d:%02d".formatted(random.nextInt(30), random.nextInt(60));
        var text = WORDS.get(random.nextInt(WORDS.size())) + WORDS.get(random.nextInt(WORDS.size()));
        return text.isEmpty() && schema.has("minLength") ? "T" : text;
    }

    private JsonNode whole(JsonNode schema, String place) {
        long most = schema.path("maximum").asLong(place.startsWith("plan.tables") ? Long.MAX_VALUE : Integer.MAX_VALUE);
        long least =
                schema.path("minimum").asLong(place.startsWith("plan.tables") ? Long.MIN_VALUE : Integer.MIN_VALUE);
        return switch (random.nextInt(4)) {
            case 0 -> NODES.numberNode(least);
            case 1 -> NODES.numberNode(most);
            default -> NODES.numberNode(Math.clamp(random.nextInt(40), least, most));
        };
    }

    /** What can be said only once all ids are there, and the order in which the format wants the bags. */
    private void finish(Spot document) {
        for (var holder : List.of(
                "sessions.*.actions.*",
                "futures.*.road.*",
                "communication.goals.*",
                "risks.items.*",
                "risks.items.*.measures.*",
                "capabilities.items.*")) {
            document.all(holder).forEach(spot -> settle(spot, "from", origins));
        }
        document.all("sessions.*").forEach(session -> {
            var items = session.all("agenda.*.id").map(Spot::text).toList();
            session.all("decisions.*").forEach(decision -> settle(decision, "item", items));
        });
        document.all("sessions.*.agenda.*.activity").forEach(activity -> {
            var kind = activity.property("kind").text();
            settle(activity, "of", pools.getOrDefault(kind.equals("futures") ? kind : kind + "s", List.of()));
        });
        document.all("risks.rounds.*").forEach(Documents::sort);
    }

    private void settle(Spot spot, String reference, List<String> pool) {
        var object = (ObjectNode) spot.value();
        if (!object.has(reference)) return;
        if (pool.isEmpty()) object.remove(reference);
        else object.set(reference, picked(pool));
    }

    private static void sort(Spot spot) {
        var round = (ObjectNode) spot.value();
        sort(
                round.path("slips"),
                Comparator.comparing((JsonNode s) -> s.path("risk").asString())
                        .thenComparing(s -> s.path("likelihood").asInt(0))
                        .thenComparing(s -> s.path("impact").asInt(0)));
        sort(
                round.path("reasons"),
                Comparator.comparing((JsonNode r) -> r.path("risk").asString())
                        .thenComparing(r -> r.path("text").asString()));
        if (round.path("secrecy").asString().equals("secret")) {
            round.remove("ballots");
            sort(round.path("voted"), Comparator.comparing(JsonNode::asString));
        }
    }

    private static void sort(JsonNode list, Comparator<JsonNode> order) {
        if (list instanceof ArrayNode array) {
            var sorted = array.valueStream().sorted(order).toList();
            array.removeAll();
            array.addAll(sorted);
        }
    }
}
