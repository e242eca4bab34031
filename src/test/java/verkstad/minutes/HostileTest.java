package verkstad.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import verkstad.BesideTheScreen;
import verkstad.exchange.ExchangeReader;
import verkstad.exchange.ExchangeWriter;
import verkstad.minutes.Block.Bill;
import verkstad.minutes.Block.Cell;
import verkstad.minutes.Block.Fact;
import verkstad.minutes.Block.Facts;
import verkstad.minutes.Block.Heading;
import verkstad.minutes.Block.Listing;
import verkstad.minutes.Block.Paragraph;
import verkstad.minutes.Block.Picture;
import verkstad.minutes.Block.Signatures;
import verkstad.minutes.Block.Table;
import verkstad.minutes.writers.HtmlWriter;
import verkstad.texts.Emoji;

/** What nobody should type, in turn in each field that people type, in every format: whole, and as it was typed. */
@BesideTheScreen
class HostileTest {
    /** Neither XML nor a spreadsheet can hold these. */
    private static final String FORBIDDEN = "[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f]";

    private static final Pattern RIGHT_TO_LEFT = Pattern.compile("[\\u0590-\\u06ff]");
    private static final Pattern NUMBERED = Pattern.compile("&#(\\d+);");

    @TempDir
    private Path folder;

    static IntStream turns() {
        return IntStream.range(0, Hostile.turns());
    }

    @ParameterizedTest
    @MethodSource("turns")
    void wordWebAndMarkdownSayAllOfIt(int turn) throws Exception {
        var document = Projects.minutes(Hostile.project(10_000, turn));
        var said = said(document);
        assertThat(said).hasSizeGreaterThan(60);
        assertHolds(Written.docxText(document), said);
        try (var docx = Written.docx(document)) {
            assertThat(docx.getProperties().getCoreProperties().getTitle()).isEqualTo(document.fullTitle());
        }
        var page = new String(Written.bytes(document, new HtmlWriter()), StandardCharsets.UTF_8);
        assertHolds(read(page), said);
        assertHolds(unescaped(Written.markdown(document)), said);
    }

    @ParameterizedTest
    @MethodSource("turns")
    void aPdfSaysEachWordOfItInThePartsOfItsEmoji(int turn) throws Exception {
        var document = Projects.minutes(Hostile.project(150, turn));
        var words = said(document).stream()
                .map(HostileTest::parts)
                .flatMap(text -> Stream.of(text.split("\\s+")))
                .map(word -> RIGHT_TO_LEFT.matcher(word).find() ? word.replaceAll("[^\\p{L}]", "") : word)
                // Brackets belong to the line's direction.
                .map(word -> word.replaceAll("^[(]+|[)]+$", ""))
                .toList();
        assertHolds(parts(Written.pdfText(document)), words);
    }

    @ParameterizedTest
    @MethodSource("turns")
    void theExchangeDocumentIsTheProject(int turn) throws Exception {
        var project = Hostile.project(10_000, turn);
        var out = folder.resolve("ut.json");
        ExchangeWriter.write(project, out);
        assertThat(ExchangeReader.read(Files.readAllBytes(out))).isEqualTo(project);
    }

    private static void assertHolds(String text, List<String> said) {
        var tight = tight(text);
        assertThat(tight).doesNotContainPattern(FORBIDDEN);
        assertThat(said).allSatisfy(words -> assertThat(tight).contains(tight(words)));
    }

    private static List<String> said(Document document) {
        var head = Stream.of(document.title(), document.session(), document.origin());
        return Stream.concat(head, document.blocks().stream().flatMap(HostileTest::said))
                .toList();
    }

    private static Stream<String> said(Block block) {
        return switch (block) {
            case Heading h -> Stream.of(h.text());
            case Paragraph p -> Stream.of(p.text());
            case Listing l -> l.items().stream();
            case Facts f -> f.facts().stream().map(Fact::text);
            case Bill b -> Stream.concat(b.lines().stream(), b.story().stream().map(Fact::text));
            case Table t -> t.rows().stream().flatMap(List::stream).map(Cell::text);
            case Picture _ -> Stream.of();
            case Signatures s -> s.names().stream();
        };
    }

    /** What a browser reads of a page. */
    private static String read(String page) {
        return page.replaceAll("(?s)^.*?</head>", "")
                .replaceAll("<img[^>]*alt=\"[^\"]*\"[^>]*>", "")
                .replaceAll("<[^>]*>", "")
                .transform(text -> NUMBERED.matcher(text)
                        .replaceAll(m -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(m.group(1))))))
                .replace("&nbsp;", "\u00a0")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .transform(HostileTest::letters)
                .replace("&amp;", "&");
    }

    /** Letters that HTML has names for. */
    private static String letters(String text) {
        return text.replace("&zwj;", "\u200d")
                .replace("&hellip;", "…")
                .replace("&ouml;", "ö")
                .replace("&auml;", "ä")
                .replace("&aring;", "å")
                .replace("&Aring;", "Å")
                .replace("&Ouml;", "Ö")
                .replace("&Auml;", "Ä")
                .replace("&middot;", "·")
                .replace("&times;", "×");
    }

    private static String unescaped(String markdown) {
        return markdown.replace("<br>", "").replaceAll("\\\\(\\R|[\\p{Punct}])", "$1");
    }

    private static String parts(String text) {
        return Normalizer.normalize(Emoji.inParts(text), Normalizer.Form.NFKC);
    }

    /** Without what lays it out: blanks, soft hyphens and marks of direction. */
    private static String tight(String text) {
        return text.replaceAll("[\\s\\u00a0\\u00ad\\u200e\\u200f\\u202a-\\u202e]", "");
    }
}
