package verkstad.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import verkstad.model.Language;

/** Every text in all languages at once, and none that nobody asks for. */
class TextsTest {
    private static final Path FOLDER = Path.of("src", "main", "resources", "verkstad", "texts");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+[.][a-z0-9.-]*)(?<![.]json)\"");
    private static final Pattern GAP = Pattern.compile("\\{(\\d+)");
    private static final Pattern TEXT_IN_CODE = Pattern.compile(
            "(new (?:Label|Button|Text|Tooltip|MenuItem|Menu|CheckBox|ToggleButton|RadioButton|Tab)|[.]?set(?:Text|PromptText|Title|AccessibleText))"
                + "\\(\\s*\"[^\"]*\\p{L}{2}[^\"]*");

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void everyLanguageHasTheKeysOfSwedish(String language) throws IOException {
        assertThat(texts(language).keySet()).isEqualTo(texts("sv").keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "en", "nn"})
    void aTextHasTheSameGapsInEveryLanguage(String language) throws IOException {
        var swedish = texts("sv");
        texts(language)
                .forEach((key, text) -> assertThat(gaps(text))
                        .as(key + " in " + language)
                        .isEqualTo(gaps(swedish.getOrDefault(key, ""))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "nb", "en", "nn"})
    void noTextIsEmptyOrHasAnApostropheThatAFormatWouldSwallow(String language) throws IOException {
        texts(language)
                .forEach((key, text) -> assertThat(text)
                        .as(key)
                        .isNotBlank()
                        .doesNotContain("'")
                        .doesNotContain("\u0000"));
    }

    /** Of two texts with one key the file's reader keeps the last and says nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"sv", "nb", "en", "nn"})
    void noKeyStandsTwice(String language) throws IOException {
        for (var room : Texts.ROOMS) {
            var file = FOLDER.resolve(language).resolve(room + ".properties");
            assertThat(Files.readAllLines(file).stream()
                            .filter(line -> !line.startsWith("#") && line.contains("="))
                            .map(line -> line.substring(0, line.indexOf('='))))
                    .as(room + " in " + language)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void everyKeyInTheCodeHasAText() throws IOException {
        var keys = texts("sv").keySet();
        assertThat(literals().stream()
                        .filter(l -> Texts.ROOMS.contains(l.substring(0, l.indexOf('.'))))
                        .filter(l -> keys.stream().noneMatch(k -> k.equals(l) || k.startsWith(l)))
                        .toList())
                .as("keys in the code without a text: add them to all languages")
                .isEmpty();
        assertThat(Composed.keys().filter(k -> !keys.contains(k)).toList())
                .as("keys that code puts together, without a text: add them to all languages")
                .isEmpty();
    }

    /** A text is asked for by its whole key in the code, or by one of those that are declared to be put together. */
    @Test
    void everyTextIsAskedFor() throws IOException {
        var asked = literals();
        Composed.keys().forEach(asked::add);
        assertThat(texts("sv").keySet().stream().filter(k -> !asked.contains(k)).toList())
                .as("texts that no code asks for: remove them, or declare in Composed how their keys are put together")
                .isEmpty();
    }

    /** So that a declaration goes with the code that it was for. */
    @Test
    void eachBeginningThatIsDeclaredStandsInTheCode() throws IOException {
        var literals = literals();
        assertThat(Composed.KEYS.keySet().stream()
                        .filter(b -> !literals.contains(b) && !literals.contains(b.substring(0, b.length() - 1)))
                        .filter(b -> !literals.contains(b.substring(0, b.indexOf('.'))))
                        .toList())
                .isEmpty();
    }

    @Test
    void noTextStandsInTheCode() throws IOException {
        var found = new TreeSet<String>();
        for (var file : sources()) {
            TEXT_IN_CODE
                    .matcher(Files.readString(file))
                    .results()
                    .map(MatchResult::group)
                    .filter(text -> !text.endsWith("\"Verkstad")) // the program's own name
                    .forEach(text -> found.add(file.getFileName() + ": " + text));
        }
        assertThat(found).isEmpty();
    }

    @Test
    void datesAndNumbersAreWrittenAsTheLanguageWritesThem() {
        var date = LocalDate.of(2020, 11, 27);
        assertThat(Texts.in(Language.SV).date(date)).isEqualTo("27 november 2020");
        assertThat(Texts.in(Language.NB).date(date)).isEqualTo("27. november 2020");
        assertThat(Texts.in(Language.EN).date(date)).isEqualTo("27 November 2020");
        assertThat(Texts.in(Language.SV).number(new BigDecimal("1.5"))).isEqualTo("1,5");
        assertThat(Texts.in(Language.EN).number(new BigDecimal("1.67"))).isEqualTo("1.67");
    }

    private static TreeSet<String> literals() throws IOException {
        var literals = new TreeSet<String>();
        for (var file : sources()) {
            LITERAL.matcher(Files.readString(file)).results().forEach(r -> literals.add(r.group(1)));
        }
        return literals;
    }

    private static List<Path> sources() throws IOException {
        try (var files = Files.walk(Path.of("src", "main", "java"))) {
            return files.filter(f -> f.toString().endsWith(".java")).toList();
        }
    }

    private static List<String> gaps(String text) {
        return GAP.matcher(text)
                .results()
                .map(r -> r.group(1))
                .distinct()
                .sorted()
                .toList();
    }

    private static Map<String, String> texts(String language) throws IOException {
        var all = new TreeMap<String, String>();
        for (var room : Texts.ROOMS) {
            var file = FOLDER.resolve(language).resolve(room + ".properties");
            try (Reader reader = Files.newBufferedReader(file)) {
                var properties = new Properties();
                properties.load(reader);
                properties.forEach((key, text) -> assertThat(all.put((String) key, (String) text))
                        .as("twice: " + key)
                        .isNull());
            }
        }
        return all;
    }
}
