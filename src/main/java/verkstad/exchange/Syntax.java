package verkstad.exchange;

import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.MismatchedInputException;
import verkstad.model.Problem;

/** Bytes to a JSON tree; what is wrong in them is told by line and column, both from 1. */
final class Syntax {
    /** Far beyond any project, and small enough that no document can exhaust the memory. */
    static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(50)
            .maxNumberLength(100)
            .maxTokenCount(5_000_000)
            .maxStringLength(Integer.MAX_VALUE)
            .build();

    private Syntax() {}

    static JsonNode tree(byte[] bytes) throws Problem.BadInput {
        try (JsonParser parser = ProjectJson.MAPPER.createParser(bytes)) {
            return tree(parser);
        }
    }

    private static JsonNode tree(JsonParser parser) throws Problem.BadInput {
        try {
            JsonNode tree = ProjectJson.MAPPER.readTree(parser);
            if (tree == null || tree.isMissingNode()) throw new Problem.BadInput("problem.json-empty");
            return tree;
        } catch (JacksonException e) {
            throw at(Objects.requireNonNullElse(e.getLocation(), parser.currentLocation()), key(e));
        } catch (NumberFormatException e) {
            // Jackson's own word for an exponent past what a number can hold.
            throw at(parser.currentLocation(), "problem.json-limits");
        }
    }

    private static Problem.BadInput at(TokenStreamLocation place, String key) {
        return new Problem.BadInput(key, String.valueOf(place.getLineNr()), String.valueOf(place.getColumnNr()));
    }

    private static String key(JacksonException trouble) {
        if (trouble instanceof StreamConstraintsException) return "problem.json-limits";
        if (trouble instanceof MismatchedInputException) return "problem.json-trailing";
        boolean doubled = trouble.getOriginalMessage().startsWith("Duplicate Object property");
        return doubled ? "problem.json-doubled-key" : "problem.json-syntax";
    }
}
