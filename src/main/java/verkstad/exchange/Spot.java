package verkstad.exchange;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A value in a document, with its JSON path: {@code $.risks.items[2].likelihood}. */
record Spot(String path, JsonNode value) {
    static Spot root(JsonNode document) {
        return new Spot("$", document);
    }

    /**
     * All values that are there, in the document's order.
     *
     * @param steps names of properties, parted by dots; {@code *} is every element of a list
     */
    Stream<Spot> all(String steps) {
        var found = Stream.of(this);
        if (steps.isEmpty()) return found;
        for (var step : steps.split("\\.", -1)) found = found.flatMap(spot -> spot.step(step));
        return found;
    }

    Spot property(String name) {
        return new Spot(path(path, name), value.path(name));
    }

    /** The path of a property, given that of its object. */
    static String path(String object, String name) {
        boolean plain = name.matches("[A-Za-z_][A-Za-z0-9_]*");
        return object + (plain ? "." + name : "['" + Quoted.of(name) + "']");
    }

    Spot element(int place) {
        return new Spot(path + "[" + place + "]", value.path(place));
    }

    /** What lies directly in this object or list. */
    Stream<Spot> children() {
        if (value.isObject()) return value.propertyNames().stream().map(this::property);
        return IntStream.range(0, value.size()).mapToObj(this::element);
    }

    String text() {
        return value.asString();
    }

    private Stream<Spot> step(String step) {
        if (step.equals("*")) return children();
        return value.has(step) ? Stream.of(property(step)) : Stream.of();
    }
}
