package verkstad.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import verkstad.storage.ProjectFile;

/** What was imported is exported again: every field, every order, every ballot. */
class LosslessTest {
    private static final Path SHARED = Path.of(System.getProperty("verkstad.shared"));

    @ParameterizedTest
    @ValueSource(strings = {"fyrbodal.json", "gota.json"})
    void exportEqualsImportForTheRealCases(String name) throws Exception {
        var document = SHARED.resolve("cases").resolve(name);
        assumeThat(document).as("the shared cases").exists();
        var exported = ExchangeWriter.text(ExchangeReader.read(document));
        assertThat(tree(exported)).isEqualTo(tree(Files.readString(document)));
        assertThat(again(exported)).isEqualTo(exported);
    }

    @Property(tries = 300)
    void exportEqualsImportOverTheWholeSchema(@ForAll long seed, @ForAll @IntRange(min = 0, max = 4) int longest)
            throws Exception {
        var document = Documents.document(seed, longest).toString();
        var exported = ExchangeWriter.text(ExchangeReader.read(bytes(document)));
        assertThat(tree(exported)).isEqualTo(tree(document));
        assertThat(again(exported)).isEqualTo(exported);
    }

    @Property(tries = 60)
    void whatWentThroughAProjectFileIsTheSame(@ForAll long seed, @ForAll @IntRange(min = 0, max = 4) int longest)
            throws Exception {
        var project =
                ExchangeReader.read(bytes(Documents.document(seed, longest).toString()));
        var folder = Files.createTempDirectory("verkstad");
        var path = folder.resolve("p.verkstad");
        try {
            ProjectFile.create(path, project).close();
            try (var file = ProjectFile.open(path)) {
                assertThat(ExchangeWriter.text(file.read())).isEqualTo(ExchangeWriter.text(project));
            }
        } finally {
            Files.deleteIfExists(path);
            Files.delete(folder);
        }
    }

    @Property(tries = 50)
    void fieldsAreWrittenInTheOrderOfTheSchema(@ForAll long seed) throws Exception {
        var document = Documents.document(seed, 3);
        var exported = tree(ExchangeWriter.text(ExchangeReader.read(bytes(document.toString()))));
        assertThat(exported.toString()).isEqualTo(tree(document.toString()).toString());
    }

    @Test
    void theGeneratedDocumentsReachEveryPartOfTheSchema() {
        var reached = new TreeSet<String>();
        for (long seed = 0; seed < 60; seed++) collect(Documents.document(seed, 4), "", reached);
        var schema = tree(resource());
        var wanted = new TreeSet<String>();
        collectFields(schema, schema, "", wanted);
        wanted.removeAll(reached);
        assertThat(wanted).as("fields that no generated document holds").isEmpty();
    }

    @Test
    void theSchemaIsTheSharedOne() throws Exception {
        var shared = SHARED.resolve("exchange/project.schema.json");
        assumeThat(shared).as("the shared schema").exists();
        assertThat(resource()).isEqualTo(Files.readString(shared));
    }

    @Test
    void theDocumentIsIndentedAndEndsWithALineFeed() throws Exception {
        var document = """
            {
              "format": "verkstad-project",
              "version": 1,
              "project": {
                "title": "Åre – möte 😀",
                "language": "nn"
              },
              "organisations": [],
              "communication": {}
            }
            """;
        assertThat(again(document)).isEqualTo(document);
    }

    @Test
    void aWholeNumberWithADecimalPointIsWrittenWithoutIt() throws Exception {
        var document = """
            {"format": "verkstad-project", "version": 1.0, "project": {"title": "t", "language": "sv"},
             "risks": {"items": [{"id": "R1", "threat": "t", "likelihood": 3.0, "impact": 1e0}]}}
            """;
        assertThat(again(document)).contains("\"likelihood\": 3,", "\"impact\": 1\n", "\"version\": 1,");
    }

    private static void collect(JsonNode node, String path, TreeSet<String> reached) {
        if (node.isObject()) {
            node.propertyStream().forEach(p -> {
                reached.add(path + "/" + p.getKey());
                collect(p.getValue(), path + "/" + p.getKey(), reached);
            });
        }
        if (node.isArray()) node.valueStream().forEach(element -> collect(element, path, reached));
    }

    private static void collectFields(JsonNode schema, JsonNode part, String path, TreeSet<String> wanted) {
        if (part.has("$ref")) {
            collectFields(schema, schema.at(part.get("$ref").asString().substring(1)), path, wanted);
        }
        part.path("properties").propertyStream().forEach(p -> {
            wanted.add(path + "/" + p.getKey());
            collectFields(schema, p.getValue(), path + "/" + p.getKey(), wanted);
        });
        if (part.has("items")) collectFields(schema, part.get("items"), path, wanted);
    }

    private static String again(String document) throws Exception {
        return ExchangeWriter.text(ExchangeReader.read(bytes(document)));
    }

    private static byte[] bytes(String document) {
        return document.getBytes(StandardCharsets.UTF_8);
    }

    private static JsonNode tree(String document) {
        return ProjectJson.MAPPER.readTree(document);
    }

    private static String resource() {
        try (var stream = ExchangeReader.class.getResourceAsStream("project.schema.json")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
    }
}
