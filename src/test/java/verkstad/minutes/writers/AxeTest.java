package verkstad.minutes.writers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import verkstad.BesideTheScreen;
import verkstad.exchange.Samples;
import verkstad.minutes.Cases;
import verkstad.minutes.Document;
import verkstad.minutes.Edition;
import verkstad.minutes.Hostile;
import verkstad.minutes.Minutes;
import verkstad.minutes.Profile;
import verkstad.minutes.Program;
import verkstad.minutes.Written;
import verkstad.model.Language;

/** The page as a browser builds it, and what axe-core finds wrong with it for those who listen: nothing. */
@BesideTheScreen
class AxeTest {
    /** Waits for nothing: the browser's clock runs as fast as the page lets it. */
    private static final String UNTIL = "--virtual-time-budget=60000";

    private static final Pattern TOLD = Pattern.compile("axe-told:(\\d+):(.*?):axe-told", Pattern.DOTALL);

    private static final String ASKED = """
        <script>%s</script>
        <script>
        axe.run(document).then(found => {
            const faults = found.violations.map(v => v.id + ' ' + v.nodes.map(n => n.html).join(' '));
            if (document.documentElement.scrollWidth > innerWidth) faults.push('scrolls sideways');
            const told = parent.document.createElement('pre');
            told.textContent = ['axe-told', found.passes.length, faults.join('; '), 'axe-told'].join(':');
            parent.document.body.appendChild(told);
        });
        </script>
        </body>\
        """;

    /** The narrowest page that must be read without scrolling sideways, in a browser whose own window is wider. */
    private static final String PHONE = """
        <!DOCTYPE html><title>-</title><body><iframe style="width: 320px; height: 640px; border: 0" srcdoc="%s"></iframe>\
        """;

    @TempDir
    private Path folder;

    static Stream<Document> documents() throws Exception {
        var samples = Stream.of(Language.values()).map(Samples::in);
        return Stream.concat(Stream.of(Cases.fyrbodal(), Cases.gota(), Hostile.project(200)), samples)
                .map(project -> Minutes.of(
                        project, project.sessions().getFirst().id(), Edition.DEFAULT.withProfile(Profile.ARCHIVE)));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aBrowserFindsNothingThatKeepsAnybodyOut(Document document) throws Exception {
        var told = told(asking(page(document)));
        assertThat(Integer.parseInt(told.group(1))).as("rules that hold").isGreaterThan(15);
        assertThat(told.group(2)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void norOnAPhoneWhereNothingScrollsSideways(Document document) throws Exception {
        var told = told(PHONE.formatted(escaped(asking(page(document)))));
        assertThat(Integer.parseInt(told.group(1))).as("rules that hold").isGreaterThan(15);
        assertThat(told.group(2)).isEmpty();
    }

    @Test
    void whatKeepsSomebodyOutWouldBeFound() throws Exception {
        var page = page(Minutes.of(Cases.fyrbodal(), "s1"));
        var told =
                told(asking(page.replaceFirst("<html lang=\"[^\"]*\"", "<html").replaceFirst(" alt=\"[^\"]*\"", "")));
        assertThat(told.group(2)).contains("html-has-lang", "image-alt");
    }

    private static String page(Document document) throws Exception {
        return new String(Written.bytes(document, new HtmlWriter()), StandardCharsets.UTF_8);
    }

    /** The page with axe-core in it, which says what it finds. */
    private static String asking(String page) throws Exception {
        return page.replace("</body>", ASKED.formatted(axe()));
    }

    private static String escaped(String page) {
        return page.replace("&", "&amp;").replace("\"", "&quot;");
    }

    /** What axe-core says of a page in the browser. */
    private Matcher told(String page) throws Exception {
        var browser = Program.named("chromium");
        var asked = folder.resolve("asked.html");
        Files.writeString(asked, page);
        var told = TOLD.matcher(browser.read(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + folder.resolve("browser"),
                UNTIL,
                "--dump-dom",
                asked.toUri()));
        assertThat(told.find()).as("axe-core came to its end").isTrue();
        return told;
    }

    private static String axe() throws Exception {
        try (var script = Objects.requireNonNull(AxeTest.class.getResourceAsStream("/axe.min.js"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
