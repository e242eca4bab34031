package verkstad.minutes.writers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import verkstad.exchange.Samples;
import verkstad.minutes.Cases;
import verkstad.minutes.Document;
import verkstad.minutes.Hostile;
import verkstad.minutes.Minutes;
import verkstad.minutes.Written;
import verkstad.model.Language;

/** The page for browsers: what those who listen to it need. */
class HtmlWriterTest {
    static Stream<Document> documents() throws Exception {
        return Stream.of(Cases.fyrbodal(), Cases.gota(), Samples.in(Language.NB), Hostile.project())
                .flatMap(p -> p.sessions().stream().map(s -> Minutes.of(p, s.id())));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void headingsStepDownOneAtATimeUnderOneTitle(Document document) throws Exception {
        var levels = elements(document).stream()
                .map(Element::getTagName)
                .filter(name -> name.matches("h[1-6]"))
                .map(name -> name.charAt(1) - '0')
                .toList();
        assertThat(levels.getFirst()).isEqualTo(1);
        assertThat(levels.stream().filter(level -> level == 1)).hasSize(1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).as(i + " of " + levels).isLessThanOrEqualTo(levels.get(i - 1) + 1);
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void languageTitleLandmarkTablesPicturesAndIdsAreInOrder(Document document) throws Exception {
        var all = elements(document);
        assertThat(all.getFirst().getAttribute("lang")).isEqualTo(LanguageTag.of(document.language()));
        assertThat(named(all, "title").getFirst().getTextContent()).isEqualTo(document.fullTitle());
        assertThat(named(all, "main")).hasSize(1);
        assertThat(named(all, "img"))
                .allSatisfy(i -> assertThat(i.getAttribute("alt")).isNotBlank());
        assertThat(named(all, "th")).allSatisfy(t -> {
            assertThat(t.getAttribute("scope")).isIn("col", "row");
            assertThat(t.getTextContent()).isNotBlank();
        });
        assertThat(named(all, "table"))
                .filteredOn(t -> t.getAttribute("class").startsWith("grid"))
                .allSatisfy(t -> assertThat(t.getFirstChild().getNodeName()).isEqualTo("caption"));
        assertThat(all.stream().map(e -> e.getAttribute("id")).filter(id -> !id.isEmpty()))
                .doesNotHaveDuplicates();
        assertThat(named(all, "li"))
                .allSatisfy(l -> assertThat(l.getParentNode().getNodeName()).isIn("ul", "ol"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void itIsOneFileThatFetchesAndRunsNothing(Document document) throws Exception {
        var page = new String(Written.bytes(document, new HtmlWriter()), StandardCharsets.UTF_8);
        assertThat(page)
                .startsWith("<!DOCTYPE html>\n<html lang=")
                .containsIgnoringCase("charset=utf-8")
                .doesNotContain("<script", "<link", "@import", "src=\"http", "\u0007", "\u001b");
        assertThat(page.replaceAll("(?s)<style.*?</style>", "")).doesNotContain("<b>&amp;</b>");
    }

    private static List<Element> named(List<Element> all, String name) {
        return all.stream().filter(e -> e.getTagName().equals(name)).toList();
    }

    private static List<Element> elements(Document document) throws Exception {
        var all = new ArrayList<Element>();
        collect(HtmlDocument.page(document).getDocumentElement(), all);
        return all;
    }

    private static void collect(Node node, List<Element> all) {
        if (node instanceof Element element) all.add(element);
        for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) collect(child, all);
    }
}
