package verkstad.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import verkstad.BesideTheScreen;
import verkstad.exchange.Samples;
import verkstad.model.Language;

/** Minutes in the project's language, whatever the program's own is, in every format. */
@BesideTheScreen
class LanguagesTest {
    static Stream<Arguments> words() {
        return Stream.of(
                Arguments.of(
                        Language.SV,
                        List.of(
                                "Mötesanteckningar",
                                "Datum",
                                "Dagordning",
                                "Risker",
                                "Hot",
                                "Sårbarhet",
                                "Beslut",
                                "Justering")),
                Arguments.of(
                        Language.NB,
                        List.of(
                                "Møtereferat",
                                "Dato",
                                "Dagsorden",
                                "Risikoer",
                                "Trussel",
                                "Sårbarhet",
                                "Beslutninger",
                                "Godkjenning")),
                Arguments.of(
                        Language.NN,
                        List.of(
                                "Møtereferat",
                                "Dato",
                                "Dagsorden",
                                "Risikoar",
                                "Trussel",
                                "Sårbarheit",
                                "Avgjerder",
                                "Godkjenning")),
                Arguments.of(
                        Language.EN,
                        List.of(
                                "Minutes",
                                "Date",
                                "Agenda",
                                "Risks",
                                "Threat",
                                "Vulnerability",
                                "Decisions",
                                "Approval")));
    }

    @ParameterizedTest
    @MethodSource("words")
    void everyFormatSpeaksTheProjectsLanguage(Language language, List<String> words) throws Exception {
        var document = Minutes.of(Samples.in(language), "s1");
        assertThat(document.language()).isEqualTo(language);
        for (var text : List.of(Written.docxText(document), Written.pdfText(document), Written.markdown(document))) {
            assertThat(text).containsSubsequence(words);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noKeyGapOrNullIsLeft(Language language) throws Exception {
        var project = Samples.in(language);
        for (var session : project.sessions()) {
            var document = Minutes.of(project, session.id());
            for (var text :
                    List.of(Written.docxText(document), Written.pdfText(document), Written.markdown(document))) {
                assertThat(text)
                        .doesNotContain("minutes.", "null", "{0}", "{1}")
                        .doesNotContainPattern("@[0-9a-f]{6}");
            }
        }
    }
}
