package verkstad.exchange;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import tools.jackson.databind.JsonNode;
import verkstad.model.Problem;

/** A format of documents, version 1, held against a document by its schema. */
final class Format {
    static final int VERSION = 1;

    /** The schema's own name is relative; nothing is fetched from here. */
    private static final SchemaLocation BASE = SchemaLocation.of("urn:verkstad:format");

    static final Format PROJECT = new Format("verkstad-project", "project.schema.json");

    private final String title;
    private final Schema schema;

    Format(String title, String file) {
        this.title = title;
        schema = schema(file);
    }

    /** How a document names it. */
    String title() {
        return title;
    }

    /** Refuses the first thing in the document that is not as the format says. */
    void check(JsonNode document) throws Problem.BadInput {
        checkVersion(document);
        var errors = schema.validate(document);
        if (!errors.isEmpty()) throw problem(errors.getFirst());
    }

    private void checkVersion(JsonNode document) throws Problem.BadInput {
        if (!document.path("format").asString("").equals(title))
            throw new Problem.BadInput("problem.json-format", title);
        var version = document.path("version");
        if (version.isNumber() && version.decimalValue().compareTo(BigDecimal.valueOf(VERSION)) > 0) {
            throw new Problem.BadInput("problem.json-later", version.asString());
        }
    }

    private static Schema schema(String file) {
        try (var stream = Format.class.getResourceAsStream(file)) {
            var config = SchemaRegistryConfig.builder()
                    .formatAssertionsEnabled(true)
                    .pathType(PathType.JSON_PATH)
                    .build();
            var registry = SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12, builder -> builder.schemaRegistryConfig(config));
            return registry.getSchema(BASE, ProjectJson.MAPPER.readTree(stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Problem.BadInput problem(Error error) {
        var path = String.valueOf(error.getInstanceLocation());
        var value = Quoted.of(String.valueOf(error.getInstanceNode()));
        var wanted = String.valueOf(error.getSchemaNode());
        return switch (error.getKeyword()) {
            case "required" -> new Problem.BadInput("problem.json-required", Spot.path(path, error.getProperty()));
            case "additionalProperties" ->
                new Problem.BadInput("problem.json-unknown", Spot.path(path, error.getProperty()));
            case "enum" -> new Problem.BadInput("problem.json-enum", path, value, wanted);
            case "minimum" -> new Problem.BadInput("problem.json-minimum", path, value, wanted);
            case "maximum" -> new Problem.BadInput("problem.json-maximum", path, value, wanted);
            case "minLength" -> new Problem.BadInput("problem.json-blank", path);
            case "minItems", "maxItems" -> new Problem.BadInput("problem.json-items", path, wanted);
            case "format" -> new Problem.BadInput("problem.json-date", path, value);
            case "pattern" -> new Problem.BadInput("problem.json-time", path, value);
            default -> new Problem.BadInput("problem.json-kind", path, value, wanted);
        };
    }
}
