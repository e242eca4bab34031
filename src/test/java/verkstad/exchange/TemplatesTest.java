package verkstad.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import verkstad.Cases;
import verkstad.model.Language;
import verkstad.model.Problem;
import verkstad.model.Project;
import verkstad.model.change.FromTemplate;
import verkstad.model.session.AgendaItem;
import verkstad.model.session.ItemKind;
import verkstad.model.session.Session;
import verkstad.model.session.SessionBuilder;
import verkstad.model.template.Template;
import verkstad.model.template.TemplateItem;
import verkstad.model.template.TemplateOf;
import verkstad.texts.Texts;

class TemplatesTest {
    private static final String HEAD = """
        {"format": "verkstad-template", "version": 1, "name": "M", "language": "sv", "agenda": []\
        """;

    @TempDir
    private Path folder;

    static Stream<Arguments> builtIn() {
        return Arrays.stream(BuiltIn.values())
                .flatMap(b -> Arrays.stream(Language.values()).map(l -> arguments(b, l)));
    }

    @ParameterizedTest
    @MethodSource("builtIn")
    void itsMinutesAddUpToWhatItSays(BuiltIn builtIn, Language language) {
        var template = builtIn.in(language);
        assertThat(template.agenda())
                .allSatisfy(item -> assertThat(item.minutes()).isPositive());
        var says = Duration.between(LocalTime.parse(template.start()), LocalTime.parse(template.end()));
        assertThat(template.minutes()).isEqualTo(says.toMinutes());
        assertThat(template.description()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("builtIn")
    void itStartsASessionThatTheExchangeFormatTakes(BuiltIn builtIn, Language language) throws Exception {
        var template = builtIn.in(language);
        var begun = FromTemplate.project(Project.empty("P", language), template, 2026);
        assertThat(begun.session("s1").title()).isEqualTo(template.name());
        assertThat(begun.session("s1").agenda()).extracting(AgendaItem::title).hasSameSizeAs(template.agenda());
        assertThat(begun.boards()).allSatisfy(b -> assertThat(b.session()).isEqualTo("s1"));
        assertThat(begun.futures()).allSatisfy(f -> {
            assertThat(f.year()).isEqualTo(2031);
            assertThat(f.scenario()).contains("2031").doesNotContain("{");
        });
        assertThat(ExchangeReader.read(ExchangeWriter.text(begun).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(begun);
    }

    @ParameterizedTest
    @MethodSource("builtIn")
    void whatIsSavedFromItsSessionIsTheSameTemplate(BuiltIn builtIn, Language language) throws Exception {
        var template = builtIn.in(language);
        var begun = FromTemplate.project(Project.empty("P", language), template, 2026);
        assertThat(TemplateOf.session(begun, "s1", template.name(), 2026).withDescription(template.description()))
                .isEqualTo(template);
    }

    @Test
    void theRealSessionComesBackWithoutItsPeopleAndCards() throws Exception {
        var gota = Cases.gota();
        var session = gota.sessions().getLast();
        var template = TemplateOf.session(gota, session.id(), session.title(), 2019);
        var document = folder.resolve("mall.json");
        TemplateWriter.write(template, document);
        assertThat(TemplateReader.read(document)).isEqualTo(template);
        var base = SessionBuilder.builder().id("s9").title("").build();
        var again = FromTemplate.begun(template, gota, base, 2019).applied(gota);
        assertThat(shape(again.session("s9"))).isEqualTo(shape(session));
        var text = Files.readString(document);
        for (var person : gota.people()) assertThat(text).doesNotContain(person.name());
        for (var board : gota.boards())
            for (var column : board.columns())
                for (var card : column.cards()) assertThat(text).doesNotContain("\"" + card.text() + "\"");
    }

    /** There a person stands on the agenda by the first name. */
    @Test
    void nobodyIsNamedInATemplateByAFirstNameEither() throws Exception {
        var fyrbodal = Cases.fyrbodal();
        var session = fyrbodal.sessions().getFirst();
        assertThat(session.agenda()).extracting(AgendaItem::responsible).contains("Sanna");
        var template = TemplateOf.session(fyrbodal, session.id(), session.title(), 2019);
        assertThat(template.agenda()).extracting(TemplateItem::responsible).doesNotContain("Sanna");
    }

    private static List<List<Object>> shape(Session session) {
        return session.agenda().stream()
                .map(i -> Arrays.<Object>asList(
                        i.title(),
                        i.kind(),
                        i.minutes(),
                        i.activity() == null ? "" : i.activity().kind()))
                .toList();
    }

    @Test
    void idsThatAreTakenAreNotGivenAgain() throws Exception {
        var template = BuiltIn.FUTURES_WORKSHOP.in(Language.SV);
        var once = FromTemplate.project(Project.empty("P", Language.SV), template, 2026);
        var base = SessionBuilder.builder().id("s2").title("").build();
        var twice = FromTemplate.begun(template, once, base, 2026).applied(once);
        assertThat(twice.boards())
                .extracting(b -> b.id())
                .doesNotHaveDuplicates()
                .hasSize(4);
        assertThat(twice.session("s2").agenda().get(1).activity().of())
                .isEqualTo(twice.boards().get(2).id());
        assertThat(ExchangeReader.read(ExchangeWriter.text(twice).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(twice);
    }

    static Stream<Arguments> bad() {
        return Stream.of(
                arguments("nothing", "", "tomt"),
                arguments("no JSON", "Hej", "rad 1"),
                arguments("cut short", HEAD + ",", "rad 1"),
                arguments("a project", "{\"format\": \"verkstad-project\"}", "”verkstad-template”"),
                arguments("a later version", HEAD.replace("1", "2") + "}", "version 2"),
                arguments("too deep", "[".repeat(5000), "för många nivåer"),
                arguments("a field twice", HEAD + ", \"name\": \"N\"}", "två gånger"),
                arguments("an unknown field", HEAD + ", \"people\": []}", "$.people"),
                arguments("no agenda", HEAD.replace(", \"agenda\": []", "") + "}", "$.agenda saknas"),
                arguments("no name", HEAD.replace("\"M\"", "\"\"") + "}", "$.name"),
                arguments("a wrong type", HEAD.replace("[]", "{}") + "}", "$.agenda"),
                arguments("a wrong kind", item("\"kind\": \"party\""), "$.agenda[0].kind"),
                arguments("minutes below nothing", item("\"kind\": \"work\", \"minutes\": -5"), "$.agenda[0].minutes"),
                arguments(
                        "a board that is not there",
                        item("\"kind\": \"work\", \"activity\": {\"kind\": \"board\", \"of\": \"b7\"}"),
                        "$.agenda[0].activity.of"),
                arguments("an id twice", HEAD + ", \"boards\": [" + BOARD + ", " + BOARD + "]}", "$.boards[1].id"),
                arguments("a time of another form", HEAD + ", \"start\": \"9.00\"}", "$.start"),
                arguments("a text too long", HEAD + ", \"description\": \"" + "x".repeat(100_001) + "\"}", "100 000"));
    }

    private static final String BOARD = "{\"id\": \"b\", \"question\": \"?\", \"columns\": []}";

    private static String item(String fields) {
        return HEAD.replace("[]", "[{\"title\": \"T\", " + fields + "}]") + "}";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad")
    void aBadOneIsToldWithItsPlace(String name, String document, String place) {
        assertThatThrownBy(() -> TemplateReader.read(document.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        Problem.BadInput.class,
                        why -> assertThat(Texts.in(Language.SV).get(why))
                                .contains(place)
                                .endsWith("."));
    }

    @Test
    void oneThatIsTooLargeIsNotRead() throws Exception {
        var document = Files.writeString(folder.resolve("stor.json"), HEAD + " ".repeat(1024 * 1024) + "}");
        assertThatThrownBy(() -> TemplateReader.read(document))
                .isInstanceOfSatisfying(
                        Problem.BadInput.class,
                        why -> assertThat(Texts.in(Language.SV).get(why)).contains("1 MB"));
    }

    @Test
    void ownTemplatesAreKeptBesideEachOther() throws Exception {
        var own = new TemplateFolder(folder.resolve("mallar"));
        assertThat(own.all()).isEmpty();
        var template = new Template(
                "Fika: ett/två?",
                null,
                Language.SV,
                null,
                null,
                List.of(new TemplateItem("Fika", ItemKind.WORK, null, 15, null)),
                null,
                null);
        var first = own.keep(template);
        own.keep(template);
        Files.writeString(own.folder().resolve("skräp.json"), "{}");
        assertThat(own.all()).extracting(TemplateFolder.Own::template).containsExactly(template, template);
        own.remove(first);
        assertThat(own.all()).hasSize(1);
    }
}
