package verkstad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import verkstad.model.Language;

/** What cannot be taken is told with its place, by the right code, and nothing is made. */
class BadInputTest {
    private static final String HEAD =
            "{\"format\": \"verkstad-project\", \"version\": 1, \"project\": {\"title\": \"T\", \"language\": \"sv\"}";

    @TempDir
    Path folder;

    static Stream<Arguments> documents() {
        return Stream.of(
                arguments("nothing at all", "", "is empty"),
                arguments("blanks", " \n ", "is empty"),
                arguments("no JSON", "Hej!", "line 1, column"),
                arguments("a document that ends too early", HEAD + ",\n\"people\": [", "line 2, column 12"),
                arguments("more after the end", HEAD + "}\n{}", "Line 2, column 1:"),
                arguments("a field twice", "{\n\"format\": 1,\n\"format\": 2}", "Line 3, column 9:"),
                arguments("too deep", "[".repeat(100_000), "Line 1, column"),
                arguments("a number without end", with("\"people\": " + "9".repeat(5_000)), "Line 1, column"),
                arguments("a list", "[]", "$.format"),
                arguments("another format", "{\"format\": \"other\", \"version\": 1}", "$.format"),
                arguments("no format", "{\"version\": 1}", "$.format"),
                arguments("a later version", HEAD.replace("1", "2") + "}", "version 2"),
                arguments("a version of another kind", HEAD.replace("1", "\"1\"") + "}", "$.version"),
                arguments("an unknown field", with("\"colour\": 1"), "$.colour"),
                arguments(
                        "an unknown field with a strange name",
                        with("\"risks\": {\"items\": [], \"a b\\n'\": 1}"),
                        "$.risks['a b '']"),
                arguments("a missing field", with("\"people\": [{\"id\": \"p\"}]"), "$.people[0].name is missing"),
                arguments("null", with("\"people\": null"), "$.people"),
                arguments("a title without words", HEAD.replace("\"T\"", "\"\"") + "}", "$.project.title"),
                arguments("a text for a number", risk("\"likelihood\": \"3\""), "$.risks.items[0].likelihood"),
                arguments("a score of 6", risk("\"likelihood\": 6"), "$.risks.items[0].likelihood: 6 is more than 5"),
                arguments("a score of 0", risk("\"impact\": 0"), "$.risks.items[0].impact: 0 is less than 1"),
                arguments("half a score", risk("\"impact\": 1.5"), "$.risks.items[0].impact"),
                arguments("another status", risk("\"status\": \"gone\""), "$.risks.items[0].status"),
                arguments(
                        "a day that is not in the calendar",
                        with("\"sessions\": [{\"id\": \"s\", \"title\": \"t\", \"date\": \"2026-02-30\"}]"),
                        "$.sessions[0].date"),
                arguments(
                        "a date in another way",
                        with("\"sessions\": [{\"id\": \"s\", \"title\": \"t\", \"date\": \"2026-2-3\"}]"),
                        "$.sessions[0].date"),
                arguments(
                        "a time in another way",
                        with("\"sessions\": [{\"id\": \"s\", \"title\": \"t\", \"start\": \"9.30\"}]"),
                        "$.sessions[0].start"),
                arguments(
                        "four anchors",
                        with("\"risks\": {\"rule\": {\"anchors\": {\"impact\": [\"\", \"\", \"\", \"\"]}},"
                                + " \"items\": []}"),
                        "$.risks.rule.anchors.impact"),
                arguments(
                        "a number past what is counted",
                        with("\"risks\": {\"rule\": {\"measureFromScore\": 2147483648}, \"items\": []}"),
                        "$.risks.rule.measureFromScore"),
                arguments(
                        "a number of another size altogether",
                        with("\"risks\": {\"rule\": {\"measureFromScore\": 1e999999999}, \"items\": []}"),
                        "$.risks.rule.measureFromScore"),
                arguments(
                        "a number that no number can hold",
                        with("\"risks\": {\"rule\": {\"measureFromScore\": 1e9999999993}, \"items\": []}"),
                        "Line 1, column"),
                arguments("a text that is too long", risk("\"owner\": \"" + "å".repeat(100_001) + "\""), "100,000"),
                arguments("half a character", risk("\"owner\": \"\\ud83d\""), "$.risks.items[0].owner"),
                arguments(
                        "a doubled id",
                        with("\"people\": [{\"id\": \"p\", \"name\": \"A\"}, {\"id\": \"p\", \"name\": \"B\"}]"),
                        "$.people[1].id"),
                arguments(
                        "a doubled id of an agenda item",
                        session("\"agenda\": [" + item("a", "") + ", " + item("a", "") + "]"),
                        "$.sessions[0].agenda[1].id"),
                arguments(
                        "an organisation that is not there",
                        with("\"people\": [{\"id\": \"p\", \"name\": \"A\", \"organisation\": \"o9\"}]"),
                        "$.people[0].organisation"),
                arguments("a person that is not there", session("\"absent\": [\"p9\"]"), "$.sessions[0].absent[0]"),
                arguments(
                        "a decision under an item of another session",
                        with("\"sessions\": [{\"id\": \"s1\", \"title\": \"t\", \"agenda\": [" + item("a", "")
                                + "]}, {\"id\": \"s2\", \"title\": \"t\", \"decisions\": [{\"text\": \"t\","
                                + " \"item\": \"a\"}]}]"),
                        "$.sessions[1].decisions[0].item"),
                arguments(
                        "a board that is a session",
                        session("\"agenda\": [" + item("a", ", \"activity\": {\"kind\": \"board\", \"of\": \"s\"}")
                                + "]"),
                        "$.sessions[0].agenda[0].activity.of"),
                arguments("an origin that is not there", risk("\"from\": \"x\""), "$.risks.items[0].from"),
                arguments(
                        "an origin that is two things",
                        with("\"organisations\": [{\"id\": \"x\", \"name\": \"n\"}], \"capabilities\": {\"items\":"
                                + " [{\"id\": \"x\", \"name\": \"n\"}, {\"id\": \"y\", \"name\": \"n\", \"from\":"
                                + " \"x\"}]}"),
                        "$.capabilities.items[1].from"),
                arguments(
                        "a level of a capability that is not there",
                        with("\"organisations\": [{\"id\": \"o\", \"name\": \"n\"}], \"capabilities\": {\"items\": [], "
                                + "\"assessments\": [{\"organisation\": \"o\", \"levels\": {\"k 1\": 2}}]}"),
                        "$.capabilities.assessments[0].levels['k 1']"),
                arguments(
                        "a slip for a risk that is not there",
                        round("\"secret\"", "\"slips\": [{\"risk\": \"R9\"}]"),
                        "$.risks.rounds[0].slips[0].risk"),
                arguments(
                        "a secret round with ballots",
                        round("\"secret\"", "\"ballots\": [{\"voter\": \"p\", \"scores\": []}]"),
                        "$.risks.rounds[0].ballots: a secret round"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void aDocumentThatCannotBeTakenMakesNoProject(String what, String document, String words) throws Exception {
        var in = Files.writeString(folder.resolve("in.json"), document);
        var file = folder.resolve("p.verkstad");
        var line = new Line(Language.EN);

        assertRefused(line.run("import", in, file), 3, words);
        assertThat(line.run("check", file).code()).isEqualTo(4);
        assertThat(folder.toFile().list()).containsExactly("in.json");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void aProjectThatIsThereIsLeftAsItWas(String what, String document, String words) throws Exception {
        var in = Files.writeString(folder.resolve("in.json"), document);
        var file = folder.resolve("p.verkstad");
        var line = new Line(Language.SV);
        line.run("new", file, "--title", "Som det var");

        assertRefused(line.run("import", "--force", in, file), 3, "");
        assertThat(line.run("check", file).out()).contains("Som det var");
    }

    @Test
    void aTextOfExactlyTheLengthAllowedIsTaken() throws Exception {
        var in = Files.writeString(folder.resolve("in.json"), risk("\"owner\": \"" + "😀".repeat(100_000) + "\""));
        assertThat(new Line(Language.EN)
                        .run("import", in, folder.resolve("p.verkstad"))
                        .code())
                .isZero();
    }

    @Test
    void aDocumentThatIsNotThereOrIsAFolderIsTroubleWithAFile() {
        var line = new Line(Language.EN);
        assertRefused(line.run("import", folder.resolve("no.json"), folder.resolve("p.verkstad")), 4, "no.json");
        assertRefused(line.run("import", folder, folder.resolve("p.verkstad")), 4, "folder");
    }

    @Test
    void aDocumentPastAllSizesIsNotRead() throws Exception {
        var in = folder.resolve("in.json");
        try (var file = new java.io.RandomAccessFile(in.toFile(), "rw")) {
            file.setLength(65L * 1024 * 1024);
        }
        assertRefused(new Line(Language.EN).run("import", in, folder.resolve("p.verkstad")), 3, "64 MB");
    }

    @Test
    void whatCannotBeWrittenIsTroubleWithAFileAndLeavesNothing() throws Exception {
        var line = new Line(Language.EN);
        var file = folder.resolve("p.verkstad");
        line.run("new", file, "--title", "T");
        var taken = Files.createDirectory(folder.resolve("mapp.json"));

        assertRefused(line.run("export", file, taken), 4, "folder");
        assertRefused(line.run("export", file, folder.resolve("no/ut.json")), 4, "There is no folder");
        assertThat(folder.toFile().list()).allMatch(name -> name.equals("mapp.json") || name.startsWith("p.verkstad"));
    }

    @Test
    void withoutARightToWriteTheOldFileStays() throws Exception {
        var line = new Line(Language.EN);
        var file = folder.resolve("p.verkstad");
        line.run("new", file, "--title", "T");
        var out = Files.writeString(folder.resolve("ut.json"), "gammalt");
        assumeThat(out.toFile().setReadOnly() && !Files.isWritable(out))
                .as("a user whom rights bind, not root")
                .isTrue();
        assertRefused(line.run("export", file, out), 4, "ut.json");
        assertThat(out).hasContent("gammalt");
    }

    private static void assertRefused(Line.Ran ran, int code, String words) {
        assertThat(ran.code()).as(ran.err()).isEqualTo(code);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err().lines()).hasSize(1);
        assertThat(ran.err().strip())
                .contains(words)
                .endsWith(".")
                .hasSizeLessThan(400)
                .doesNotContain("problem.");
    }

    private static String with(String parts) {
        return HEAD + ", " + parts + "}";
    }

    private static String risk(String fields) {
        return with("\"risks\": {\"items\": [{\"id\": \"R1\", \"threat\": \"t\", " + fields + "}]}");
    }

    private static String session(String fields) {
        return with("\"sessions\": [{\"id\": \"s\", \"title\": \"t\", " + fields + "}]");
    }

    private static String item(String id, String fields) {
        return "{\"id\": \"" + id + "\", \"title\": \"t\", \"kind\": \"work\"" + fields + "}";
    }

    private static String round(String secrecy, String fields) {
        return with("\"people\": [{\"id\": \"p\", \"name\": \"n\"}], \"risks\": {\"items\": [], \"rounds\": [{\"id\":"
                + " \"o\", \"state\": \"open\", \"risks\": [], \"secrecy\": " + secrecy + ", " + fields + "}]}");
    }
}
