package verkstad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import verkstad.BesideTheScreen;
import verkstad.exchange.Samples;
import verkstad.model.Language;
import verkstad.storage.ProjectFile;

@BesideTheScreen
class CliTest {
    private final Line line = new Line(Language.EN);

    @TempDir
    Path folder;

    @Test
    void withoutACommandTheWindowOpens() throws Exception {
        var file = Files.createFile(folder.resolve("p.verkstad"));
        assertThat(line.run().code()).isZero();
        assertThat(line.run(file).code()).isZero();
        assertThat(line.opened).containsExactly(Optional.empty(), Optional.of(file));
    }

    @Test
    void aFileThatIsNotThereOpensNoWindow() {
        var ran = line.run(folder.resolve("missing.verkstad"));
        assertThat(ran.code()).isEqualTo(4);
        assertOneSentence(ran, "missing.verkstad");
        assertThat(line.opened).isEmpty();
    }

    @Test
    void aNewProjectIsEmptyAndSpeaksItsLanguage() throws Exception {
        var file = folder.resolve("ny.verkstad");
        assertThat(line.run("new", file, "--title", "Åre – möte", "--language", "nb"))
                .satisfies(this::worked);
        var out = folder.resolve("ut.json");
        assertThat(line.run("export", file, out)).satisfies(this::worked);
        assertThat(out).hasContent("""
            {
              "format": "verkstad-project",
              "version": 1,
              "project": {
                "title": "Åre – möte",
                "language": "nb"
              }
            }
            """);
    }

    @Test
    void aPersonAndAllBallotsAreErased() throws Exception {
        var file = folder.resolve("p.verkstad");
        assertThat(line.run("demo", file)).satisfies(this::worked);
        var before = verkstad.storage.ProjectFile.project(file);
        var name = before.people().getFirst().name();
        assertThat(line.run("erase", file, "--person", name)).satisfies(this::worked);
        assertThat(line.run("erase", file, "--ballots")).satisfies(this::worked);
        var after = verkstad.storage.ProjectFile.project(file);
        assertThat(after.people()).hasSize(before.people().size() - 1);
        assertThat(after.risksOrEmpty().rounds()).isEmpty();
        assertThat(line.run("erase", file, "--person", name)).satisfies(ran -> {
            assertThat(ran.code()).isEqualTo(3);
            assertOneSentence(ran, name);
        });
        assertThat(line.run("erase", file).code()).isEqualTo(2);
        assertThat(line.run("erase", file, "--ballots", "--keep-approved").code())
                .isEqualTo(2);
        assertThat(line.run("erase", file, "--ballots", "--person", name).code())
                .isEqualTo(2);
    }

    @Test
    void aTitleHasWordsAndNotTooManyOfThem() {
        for (var title : new String[] {"", " ", "x".repeat(100_001)}) {
            var ran = line.run("new", folder.resolve("p.verkstad"), "--title", title);
            assertThat(ran.code()).isEqualTo(2);
            assertOneSentence(ran, "100,000");
        }
    }

    @Test
    void aNewProjectOverwritesNothing() {
        var file = folder.resolve("p.verkstad");
        line.run("new", file, "--title", "En");
        assertThat(line.run("new", file, "--title", "Två").code()).isEqualTo(4);
        assertThat(line.run("check", file).out()).contains("“En”");
    }

    @Test
    void whatWasImportedIsExportedAgain() throws Exception {
        var document = sample();
        var file = folder.resolve("p.verkstad");
        var out = folder.resolve("ut.json");
        assertThat(line.run("import", document, file)).satisfies(this::worked);
        assertThat(line.run("export", file, out)).satisfies(this::worked);
        assertThat(out).hasSameTextualContentAs(document);
    }

    @Test
    void anImportOverwritesOnlyByForceAndKeepsTheOldOne() throws Exception {
        var file = folder.resolve("p.verkstad");
        line.run("new", file, "--title", "Gammalt");
        var refused = line.run("import", sample(), file);
        assertThat(refused.code()).isEqualTo(4);
        assertThat(line.run("check", file).out()).contains("Gammalt");

        var forced = line.run("import", "--force", sample(), file);
        assertThat(forced).satisfies(this::worked);
        assertThat(forced.out()).contains("backup");
        assertThat(line.run("check", file).out()).contains("Prov");
    }

    @Test
    void aRegisterIsExportedAsCsv() throws Exception {
        var file = imported();
        var out = folder.resolve("risker.csv");
        assertThat(line.run("export", file, out, "--table", "risks")).satisfies(this::worked);
        assertThat(out).hasContent("""
            id,threat,vulnerability,consequence,likelihood,impact,score,demanded,wanted,status
            R1,Storm,,,3,4,12,yes,,
            """);
    }

    @Test
    void aWorkingCopyIsAWorkbookOrAnExchangeDocumentInTheLanguageThatIsAsked() throws Exception {
        var file = folder.resolve("demo.verkstad");
        assertThat(line.run("demo", file, "--language", "sv").code()).isZero();
        var out = folder.resolve("arbete.xlsx");
        assertThat(line.run("minutes", file, out, "--profile", "working", "--language", "nb"))
                .satisfies(this::worked);
        try (var workbook = new org.apache.poi.xssf.usermodel.XSSFWorkbook(out.toFile())) {
            assertThat(workbook.getSheet("Risikoer")).isNotNull();
        }
        var document = folder.resolve("arbete.json");
        assertThat(line.run("minutes", file, document)).satisfies(this::worked);
        assertThat(document).content().startsWith("{\n  \"format\": \"verkstad-project\"");
        assertThat(line.run("export", file, folder.resolve("bok.xlsx"))).satisfies(this::worked);
    }

    @Test
    void theHeadlinesAreExportedAsBills() throws Exception {
        var file = folder.resolve("prov.verkstad");
        line.run("demo", file, "--language", "sv");
        var pdf = folder.resolve("ut.pdf");
        assertThat(line.run("export", file, pdf, "--bills", "--paper", "a3")).satisfies(this::worked);
        assertThat(pdf).isNotEmptyFile();
        assertThat(Files.readString(pdf, java.nio.charset.StandardCharsets.ISO_8859_1))
                .startsWith("%PDF");
        var pictures = folder.resolve("bilder");
        assertThat(line.run("export", file, pictures, "--bills")).satisfies(this::worked);
        assertThat(pictures).isDirectoryContaining("glob:**/01 Svar på elva sekunder*.png");
    }

    @Test
    void withoutHeadlinesThereAreNoBills() throws Exception {
        var out = folder.resolve("ut.pdf");
        assertThat(line.run("export", imported(), out, "--bills")).satisfies(ran -> {
            assertThat(ran.code()).isEqualTo(3);
            assertOneSentence(ran, "no headlines");
        });
        assertThat(out).doesNotExist();
    }

    @Test
    void aNewProjectBeginsWithASessionFromATemplate() throws Exception {
        var file = folder.resolve("p.verkstad");
        assertThat(line.run("new", file, "--title", "T", "--language", "sv", "--template", "futures-workshop"))
                .satisfies(this::worked);
        assertThat(line.run("check", file).out()).contains("1 session\n");
        var template = folder.resolve("mall.json");
        assertThat(line.run("template", file, template)).satisfies(this::worked);
        var again = folder.resolve("q.verkstad");
        assertThat(line.run("new", again, "--title", "T", "--language", "sv", "--template", template))
                .satisfies(this::worked);
        line.run("export", file, folder.resolve("p.json"));
        line.run("export", again, folder.resolve("q.json"));
        assertThat(folder.resolve("q.json")).hasSameTextualContentAs(folder.resolve("p.json"));
    }

    @Test
    void aBadTemplateIsToldAndNothingIsMade() throws Exception {
        var file = folder.resolve("p.verkstad");
        var template = Files.writeString(folder.resolve("mall.json"), "{\"format\": \"verkstad-template\"}");
        assertThat(line.run("new", file, "--title", "T", "--template", template))
                .satisfies(ran -> {
                    assertThat(ran.code()).isEqualTo(3);
                    assertOneSentence(ran, "$.version is missing");
                });
        var missing = folder.resolve("x.json");
        assertThat(line.run("new", file, "--title", "T", "--template", missing).code())
                .isEqualTo(4);
        assertThat(file).doesNotExist();
    }

    @Test
    void minutesAreOfTheLastSessionUnlessOneIsNamed() throws Exception {
        var file = imported();
        var out = folder.resolve("m.md");
        assertThat(line.run("minutes", file, out)).satisfies(this::worked);
        assertThat(out).hasContent("Andra mötet");
        assertThat(line.run("minutes", file, out, "--session", "s1")).satisfies(this::worked);
        assertThat(out).hasContent("Första mötet");
    }

    @Test
    void severalFilesAreWrittenInOneGoOrNone() throws Exception {
        var file = imported();
        var out = folder.resolve("m.md");
        var copy = folder.resolve("m.json");
        assertThat(line.run("minutes", file, out, folder.resolve("m.doc")).code())
                .isEqualTo(2);
        assertThat(out).doesNotExist();
        assertThat(line.run("minutes", file, out, copy)).satisfies(this::worked);
        assertThat(out).hasContent("Andra mötet");
        assertThat(copy).isNotEmptyFile();
    }

    @Test
    void longWorkTellsHowFarItHasComeWhereItIsAskedTo() throws Exception {
        var file = folder.resolve("demo.verkstad");
        line.run("demo", file, "--language", "sv");
        var out = folder.resolve("blad.pdf");
        assertThat(line.run("export", file, out, "--bills").err()).isEmpty();
        var told = line.run("export", file, out, "--bills", "--progress").err();
        assertThat(told.lines())
                .hasSizeGreaterThan(2)
                .startsWith("blad.pdf 0 %")
                .endsWith("blad.pdf 100 %");
    }

    @Test
    void aSessionThatIsNotThereIsBadInput() throws Exception {
        var file = imported();
        var out = folder.resolve("m.md");
        assertThat(line.run("minutes", file, out, "--session", "s9")).satisfies(ran -> {
            assertThat(ran.code()).isEqualTo(3);
            assertOneSentence(ran, "s9");
        });
        var empty = folder.resolve("tom.verkstad");
        line.run("new", empty, "--title", "Tom");
        assertThat(line.run("minutes", empty, out).code()).isEqualTo(3);
        assertThat(out).doesNotExist();
    }

    @Test
    void ofADamagedFileCheckSaysWhatIsWrongAndWhatCanBeDoneAndSalvageDoesIt() throws Exception {
        var file = folder.resolve("p.verkstad");
        try (var open = ProjectFile.create(file, Samples.in(Language.EN))) {
            open.backUp(open.read(), LocalDateTime.of(2026, 11, 25, 12, 0));
        }
        var bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 20 * 4096, 20 * 4096 + 64, (byte) 0);
        Files.write(file, bytes);
        var checked = line.run("check", file);
        assertThat(checked.code()).isEqualTo(4);
        assertThat(checked.out()).contains("This is wrong in", "20261125-120000.backup", "verkstad salvage " + file);
        assertThat(checked.out().lines()).as("which tables").anyMatch(l -> l.matches(" +[a-z_]+: .+"));
        assertThat(checked.err().strip().lines()).singleElement().asString().contains("damaged");
        var saved = folder.resolve("saved.verkstad");
        var salvaged = line.run("salvage", file, saved);
        assertThat(salvaged.code()).isZero();
        assertThat(salvaged.out()).containsAnyOf("may be missing", "are left out", "is left out");
        assertThat(line.run("check", saved).code()).isZero();
        assertThat(file).hasBinaryContent(bytes);
        assertOneSentence(line.run("salvage", file, saved), "saved.verkstad");
    }

    @Test
    void checkSaysWhatAFileHolds() throws Exception {
        assertThat(line.run("check", imported()).out()).contains("is whole", "2 sessions", "1 risk\n", "0 cards");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theSampleSpeaksTheLanguageItIsAskedFor(Language language) throws Exception {
        var file = folder.resolve("prov.verkstad");
        assertThat(line.run("demo", file, "--language", language.code())).satisfies(this::worked);
        var out = folder.resolve("prov.json");
        line.run("export", file, out);
        assertThat(Files.readString(out)).contains("\"language\": \"" + language.code() + "\"");
        assertThat(line.run("demo", file).code()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"new", "import", "export", "minutes", "template", "check", "demo"})
    void everyCommandHasHelpAndVersion(String command) {
        assertThat(line.run(command, "--help"))
                .satisfies(this::worked)
                .satisfies(ran -> assertThat(ran.out())
                        .contains("verkstad " + command, "--help", "--version")
                        .doesNotContain("cli."));
        assertThat(line.run(command, "--version"))
                .satisfies(this::worked)
                .satisfies(ran -> assertThat(ran.out()).startsWith("Verkstad"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theHelpNamesEveryCommandInEveryLanguage(Language language) {
        var ran = new Line(language).run("--help");
        assertThat(ran).satisfies(this::worked);
        assertThat(ran.out())
                .contains("new", "import", "export", "minutes", "template", "check", "demo")
                .doesNotContain("cli.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "new f.verkstad",
                "new f.verkstad --title",
                "new --title T",
                "new f.verkstad --title T --language tlh",
                "import in.json",
                "import in.json f.verkstad more",
                "export f.verkstad",
                "export f.verkstad out.ods",
                "export f.verkstad out",
                "export f.verkstad out.csv",
                "export f.verkstad out.csv --table votes",
                "export f.verkstad out.json --table risks",
                "export f.verkstad out.json --bills",
                "export f.verkstad out.pdf",
                "export f.verkstad out.pdf --bills --paper A5",
                "export f.verkstad out.pdf --bills --table risks",
                "export f.verkstad pictures --bills --paper A3",
                "export f.verkstad out.json --paper A3",
                "new f.verkstad --title T --template party",
                "template f.verkstad",
                "template f.verkstad out.txt",
                "minutes f.verkstad out.txt",
                "minutes f.verkstad out.md --profile working",
                "minutes f.verkstad out.xlsx --profile archive",
                "minutes f.verkstad out.md --template mall.dotx",
                "export f.verkstad out.xlsx --table risks",
                "minutes f.verkstad",
                "check",
                "check f.verkstad --no-such",
                "demo f.verkstad g.verkstad",
                "no-such-command and more",
                "--no-such"
            })
    void wrongUsageIsToldInOneSentence(String words) {
        for (var language : Language.values()) {
            var ran = new Line(language).run((Object[]) words.split(" "));
            assertThat(ran.code()).as(ran.err()).isEqualTo(2);
            assertOneSentence(ran, "");
        }
    }

    private Path sample() throws Exception {
        return Files.writeString(folder.resolve("prov.json"), """
            {
              "format": "verkstad-project",
              "version": 1,
              "project": {
                "title": "Prov",
                "language": "sv"
              },
              "sessions": [
                {
                  "id": "s1",
                  "title": "Första mötet"
                },
                {
                  "id": "s2",
                  "title": "Andra mötet"
                }
              ],
              "risks": {
                "items": [
                  {
                    "id": "R1",
                    "threat": "Storm",
                    "likelihood": 3,
                    "impact": 4
                  }
                ]
              }
            }
            """);
    }

    private Path imported() throws Exception {
        var file = folder.resolve("p.verkstad");
        assertThat(line.run("import", sample(), file)).satisfies(this::worked);
        return file;
    }

    private void worked(Line.Ran ran) {
        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).isNotEmpty();
    }

    private static void assertOneSentence(Line.Ran ran, String words) {
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err().lines()).hasSize(1);
        assertThat(ran.err().strip()).contains(words).endsWith(".").doesNotContain("cli.", "problem.", "Exception");
    }
}
