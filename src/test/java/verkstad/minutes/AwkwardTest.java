package verkstad.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import verkstad.BesideTheScreen;
import verkstad.minutes.Block.Align;
import verkstad.minutes.Block.Bill;
import verkstad.minutes.Block.Cell;
import verkstad.minutes.Block.Column;
import verkstad.minutes.Block.Fact;
import verkstad.minutes.Block.Facts;
import verkstad.minutes.Block.Heading;
import verkstad.minutes.Block.Listing;
import verkstad.minutes.Block.Paragraph;
import verkstad.minutes.Block.Signatures;
import verkstad.minutes.Block.Table;
import verkstad.minutes.Block.Voice;
import verkstad.model.Language;
import verkstad.model.Project;

/** Content that nobody planned for, in every format. */
@BesideTheScreen
class AwkwardTest {
    /** Every sign that JSON, HTML, XML or Markdown takes for its own. */
    private static final String SIGNS = "| * # < & \\\\ ` _ [a](b) <b>x</b> &amp; ~ $1 {0} '' %s";

    private static final String WORD = "x".repeat(3000);
    private static final String PROSE = "Ett ord till. ".repeat(600).strip();

    private static final String SIGNS_READ = SIGNS.replace("\\\\", "\\");

    @ParameterizedTest
    @ValueSource(strings = {"sv", "nb", "nn", "en"})
    void aSessionOfWhichNothingIsStatedIsAHeadAlone(String language) throws Exception {
        var document = Projects.minutes(Projects.in(language, Projects.session()));
        assertThat(document.blocks()).isEmpty();
        for (var text : everyFormat(document)) {
            assertThat(text).contains("Uppdrag", "Mötet").doesNotContain("null", "minutes.");
        }
    }

    @Test
    void emptyListsAndTextsLeaveNoTrace() {
        var document = Projects.minutes(Projects.with(
                Projects.session("""
                    "present": [], "absent": [], "agenda": [], "decisions": [], "actions": [], "attachments": [],
                    "adjusters": [], "introduction": "", "conclusion": "  ", "place": " ", "secretary": ""\n\
                    """),
                "\"boards\": []",
                "\"risks\": {\"items\": []}",
                "\"communication\": {}",
                "\"plan\": {}"));
        assertThat(document.blocks()).isEmpty();
    }

    @Test
    void anItemWhoseActivityHoldsNothingIsItsHeadingAlone() {
        for (var kind : List.of("risks", "communication", "plan", "capabilities", "board", "futures", "evaluation")) {
            var document = Projects.minutes(Projects.with(Projects.session("""
                "agenda": [{"id": "a1", "title": "Punkt", "kind": "work", "activity": {"kind": "%s"}}]\
                """.formatted(kind))));
            assertThat(Projects.headings(document)).as(kind).containsExactly("Dagordning", "Punkt\u00a0[A]");
        }
    }

    @Test
    void signsStandAsTheyWereTyped() throws Exception {
        var document = Projects.minutes(signs());
        assertThat(Written.docxText(document)).contains(SIGNS_READ);
        assertThat(count(Written.docxText(document), SIGNS_READ)).isGreaterThanOrEqualTo(8);
        var tight = SIGNS_READ.replace(" ", "");
        assertThat(count(Written.pdfText(document).replaceAll("[\\s\u00ad]", ""), tight))
                .isGreaterThanOrEqualTo(8);
        assertThat(Written.markdown(document))
                .contains("\\| \\* # \\< \\& \\\\ \\` \\_ \\[a\\](b) \\<b\\>x\\</b\\> \\&amp; \\~ \\$1 {0} '' %s")
                .doesNotContain("<b>", "[a](b)");
    }

    @Test
    void everyRowOfAMarkdownTableHasAsManyCellsAsItsHeader() throws Exception {
        var markdown = Written.markdown(Projects.minutes(signs()));
        var rows = markdown.lines().filter(l -> l.startsWith("|")).toList();
        assertThat(rows).isNotEmpty();
        int cells = 0;
        for (int i = 0; i < rows.size(); i++) {
            boolean isHeader = i + 1 < rows.size() && rows.get(i + 1).matches("[|: -]+");
            int here = rows.get(i).replace("\\\\", "").replace("\\|", "").split("\\|", -1).length;
            if (isHeader) cells = here;
            assertThat(here).as(rows.get(i)).isEqualTo(cells);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"# a", "- a", "+ a", "1. a", "12) a", "> a", "===", "---", "a\\n===", "a\\n- b", "    a"})
    void linesThatLookLikeMarkdownStayText(String line) throws Exception {
        var session = Projects.session(
                "\"decisions\": [{\"text\": \"%s\"}]".formatted(line), "\"place\": \"%s\"".formatted(line));
        var markdown = Written.markdown(Projects.minutes(Projects.with(session)));
        assertThat(markdown.lines().filter(l -> l.matches("\\s*(#|>|={3}|-{3}|\\+ ).*")))
                .as(markdown)
                .containsExactly("# Mötesanteckningar", "## Beslut");
        assertThat(markdown.lines().filter(l -> l.matches("\\s*([-+]|\\d+[.)]) .*")))
                .as(markdown)
                .hasSize(2);
    }

    @Test
    void signsThatNoFormatCarriesAreLeftOut() throws Exception {
        var text = "a\u0000b\u0007c\u000bd\ufffee\ud800f\u2028g\th";
        var document = new Document(
                Language.SV,
                text,
                text,
                text,
                text,
                text,
                List.of(
                        new Heading(1, null, text),
                        new Paragraph(text, text, Voice.PLAIN),
                        new Listing(true, List.of(text)),
                        new Facts(List.of(new Fact(text, text))),
                        new Bill(text, text, text, List.of(text), List.of(new Fact(text, text))),
                        new Signatures(List.of(text)),
                        new Table(
                                text,
                                Table.FULL,
                                List.of(new Column(text, 1, Align.START)),
                                List.of(List.of(new Cell(text))))));
        assertThat(document.title()).isEqualTo("abcdef g h");
        assertThat(Projects.blocks(document, Paragraph.class).getFirst().text()).isEqualTo("abcdef\ng h");
        for (var written : everyFormat(document)) {
            assertThat(written).contains("abcdef").doesNotContainPattern("[\\x00-\\x08\\x0b\\x{fffe}]");
        }
    }

    @Test
    void emojiAndOtherScripts() throws Exception {
        var text = "😀 👩‍👩‍👧 Ω Ж 中文 שלום مرحبا é e\u0301";
        var document = Projects.minutes(Projects.with(Projects.session("\"introduction\": \"" + text + "\"")));
        assertThat(Written.docxText(document)).contains(text);
        assertThat(Written.markdown(document)).contains(text);
        assertThat(Written.pdfText(document)).contains("Inledning", "Ω", "Ж", "é", "😀", "שלום");
        assertThat(Normalizer.normalize(Written.pdfText(document), Normalizer.Form.NFKC))
                .contains("مرحبا");
    }

    @Test
    void threeHundredCardsAreAllThereInOrder() throws Exception {
        var cards = IntStream.rangeClosed(1, 300)
                .mapToObj(i -> "{\"text\": \"Kort nummer " + i + "\"}")
                .collect(Collectors.joining(","));
        var document = Projects.minutes(Projects.with(Projects.session(), """
            "boards": [{"id": "b1", "session": "s1", "question": "Fråga?",
                "columns": [{"title": "Kolumn", "cards": [%s]}]}]\
            """.formatted(cards)));
        var all =
                IntStream.rangeClosed(1, 300).mapToObj(i -> "Kort nummer " + i).toList();
        assertThat(Projects.blocks(document, Listing.class).getFirst().items()).isEqualTo(all);
        for (var text : everyFormat(document)) assertThat(text).containsSubsequence(all);
    }

    @Test
    void veryLongTexts() throws Exception {
        var document = Projects.minutes(veryLong());
        assertThat(document.runningHead()).hasSizeLessThan(120);
        assertThat(Projects.table(document, "Risker").rows().getFirst().get(1).text())
                .isEqualTo(PROSE);
        assertThat(Written.docxText(document)).contains(WORD, PROSE);
        assertThat(Written.markdown(document)).contains(WORD, PROSE);
        var pdf = Written.pdfText(document);
        for (var part : List.of("Ett", "till.")) assertThat(count(pdf, part)).isEqualTo(3 * 600);
    }

    @Test
    void peopleWithoutOrganisationStandLast() {
        var document = Projects.minutes(Projects.with(
                "\"organisations\": [{\"id\": \"o1\", \"name\": \"Kommunen\"}]",
                "\"people\": [{\"id\": \"p1\", \"name\": \"Ada\"}, {\"id\": \"p2\", \"name\": \"Bo\","
                        + " \"organisation\": \"o1\"}]",
                Projects.session("\"present\": [\"p1\", \"p2\"]")));
        assertThat(Projects.cells(Projects.table(document, "Deltagare")))
                .containsExactly(List.of("Kommunen", "Bo"), List.of("", "Ada"));
        var none = Projects.minutes(Projects.with(
                "\"people\": [{\"id\": \"p1\", \"name\": \"Ada\"}]", Projects.session("\"present\": [\"p1\"]")));
        assertThat(Projects.header(Projects.table(none, "Deltagare"))).containsExactly("Deltagare");
    }

    @Test
    void aRiskWithoutScoresHasEmptyFiguresAndNoPlaceOnTheMap() throws Exception {
        var document = Projects.minutes(Projects.with(
                Projects.session("\"agenda\": [{\"id\": \"a1\", \"title\": \"Risker\", \"kind\": \"work\","
                        + " \"activity\": {\"kind\": \"risks\"}}]"),
                "\"risks\": {\"items\": [{\"id\": \"R1\", \"threat\": \"Hotet\"}]}"));
        assertThat(Projects.cells(Projects.table(document, "Risker")))
                .containsExactly(List.of("R1", "Hotet", "", "", "", "", "", "Inte poängsatt"));
        assertThat(Projects.headings(document)).doesNotContain("Riskkarta");
        for (var text : everyFormat(document)) assertThat(text).doesNotContain("null", "–");
    }

    @Test
    void noHeadingIsLongerThanAHeading() {
        var document = Projects.minutes(Projects.with(
                Projects.session(),
                "\"risks\": {\"items\": [{\"id\": \"R1\", \"threat\": \"" + "ord ".repeat(100)
                        + "\", \"notes\": [{\"session\": \"s1\", \"text\": \"Sagt.\"}]}]}"));
        assertThat(Projects.blocks(document, Heading.class))
                .allSatisfy(h -> assertThat(h.text()).hasSizeLessThan(180));
        assertThat(Projects.headings(document).getLast()).startsWith("R1 ord").endsWith("ord…");
    }

    @Test
    void aLongAddressDoesNotSqueezeTheOtherColumns() {
        var address = "https://exempel.se/" + "mapp/".repeat(40) + "x".repeat(200);
        var table = Projects.table(
                Projects.minutes(Projects.with(Projects.session(
                        "\"actions\": [{\"what\": \"Gör det som sades\", \"who\": \"" + address + "\"}]"))),
                "Åtgärder");
        assertThat(table.columns()).allSatisfy(c -> assertThat(table.width(c)).isGreaterThan(20));
        assertThat(table.width(table.columns().getFirst())).isGreaterThan(50);
    }

    @Test
    void aTableOfManyColumnsStaysWithinThePage() throws Exception {
        var columns =
                IntStream.rangeClosed(1, 40).mapToObj(i -> "\"År " + i + "\"").collect(Collectors.joining(","));
        var amounts = IntStream.rangeClosed(1, 40).mapToObj(i -> "1000000").collect(Collectors.joining(","));
        var document = Projects.minutes(Projects.with(
                Projects.session("\"agenda\": [{\"id\": \"a1\", \"title\": \"Plan\", \"kind\": \"work\","
                        + " \"activity\": {\"kind\": \"plan\"}}]"),
                """
                "plan": {"tables": [{"title": "Budget", "columns": [%s],
                    "rows": [{"label": "Rad", "amounts": [%s]}]}]}\
                """.formatted(columns, amounts)));
        var table = Projects.table(document, "Budget");
        assertThat(table.columns().stream().mapToDouble(table::width).sum()).isBetween(169.9, 170.1);
        for (var text : everyFormat(document)) assertThat(text).contains("Budget");
    }

    private static Project veryLong() {
        return Projects.of("""
            {"format": "verkstad-project", "version": 1, "project": {"title": "Uppdrag", "language": "sv"},
             "sessions": [{"id": "s1", "title": "Mötet", "minutesTitle": "WORD", "introduction": "PROSE",
               "place": "WORD", "actions": [{"what": "PROSE", "who": "WORD"}],
               "agenda": [{"id": "a1", "title": "WORD", "kind": "work", "activity": {"kind": "risks"}}]}],
             "risks": {"items": [{"id": "R1", "threat": "PROSE", "consequence": "WORD"}]}}
            """.replace("WORD", WORD).replace("PROSE", PROSE));
    }

    static Project signs() {
        return Projects.of("""
            {"format": "verkstad-project", "version": 1, "project": {"title": "%1$s", "language": "sv"},
             "organisations": [{"id": "o1", "name": "%1$s"}],
             "people": [{"id": "p1", "name": "%1$s", "organisation": "o1"}],
             "sessions": [{"id": "s1", "title": "%1$s", "place": "%1$s", "introduction": "%1$s",
               "present": ["p1"], "decisions": [{"text": "%1$s"}],
               "actions": [{"what": "%1$s", "who": "%1$s", "when": "%1$s"}],
               "agenda": [{"id": "a1", "title": "%1$s", "kind": "work", "notes": "- %1$s"}]}],
             "futures": [{"id": "f1", "session": "s1", "scenario": "%1$s",
               "headlines": [{"headline": "%1$s", "story": "%1$s", "lines": ["%1$s"]}]}]}
            """.replace("%1$s", SIGNS));
    }

    private static List<String> everyFormat(Document document) throws Exception {
        return List.of(Written.docxText(document), Written.pdfText(document), Written.markdown(document));
    }

    private static int count(String text, String part) {
        return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
    }
}
