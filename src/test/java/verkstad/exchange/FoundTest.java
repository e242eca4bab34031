package verkstad.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import verkstad.model.Language;
import verkstad.model.find.Things;

/** Whatever is written in a project and shown somewhere can be found. */
class FoundTest {
    /** Neither plan, capabilities nor evaluations have a place in the window to go to. */
    private static final List<String> SHOWN =
            List.of("project", "organisations", "people", "sessions", "boards", "futures", "communication", "risks");

    /** What is no word of anybody's: ids, references, codes, times. */
    private static final Set<String> NO_WORDS = Set.of(
            "id", "kind", "status", "language", "date", "start", "end", "due", "from", "item", "session", "of",
            "organisation", "secrecy", "state", "risk", "person", "version", "came", "left", "splitFrom", "voter",
            "aggregate", "present", "absent", "risks", "voters", "voted", "collected", "year", "thumbs", "stage");

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyWordOfTheSampleThatIsShown(Language language) throws Exception {
        var project = Samples.in(language);
        var out = folder.resolve("p.json");
        ExchangeWriter.write(project, out);
        var document = JsonMapper.builder().build().readTree(out.toFile());
        var words = new ArrayList<String>();
        for (var part : SHOWN) if (document.has(part)) words(document.get(part), words);
        assertThat(words).hasSizeGreaterThan(150);
        assertThat(words).allSatisfy(w -> assertThat(Things.naming(project, w)).isNotEmpty());
    }

    private static void words(JsonNode node, List<String> into) {
        if (node.isString()) into.add(node.stringValue().strip().split("\\R")[0].strip());
        else if (node.isArray()) node.forEach(n -> words(n, into));
        else
            node.properties().forEach(p -> {
                if (!NO_WORDS.contains(p.getKey())) words(p.getValue(), into);
            });
    }
}
