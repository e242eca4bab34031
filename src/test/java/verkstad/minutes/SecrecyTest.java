package verkstad.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import verkstad.exchange.Samples;
import verkstad.minutes.Block.Cell;
import verkstad.minutes.Block.Table;
import verkstad.model.Language;
import verkstad.model.Project;
import verkstad.model.people.Person;
import verkstad.model.risk.Aggregate;
import verkstad.model.risk.Rule;

/** Nobody can read out of the minutes who gave which vote. */
class SecrecyTest {
    private static final List<String> VOTERS = List.of("Ada", "Bo", "Cia");

    @ParameterizedTest
    @ValueSource(strings = {"secret", "named"})
    void votersAreCountedNeverNamed(String secrecy) throws Exception {
        var document = Projects.minutes(project(secrecy, "revealed"));
        for (var text : List.of(Written.docxText(document), Written.pdfText(document), Written.markdown(document))) {
            assertThat(text).contains("Omgång 1", "3 av 3").doesNotContain("Ada", "Bo ", "Cia", "p1", "p2", "p3");
        }
    }

    @ParameterizedTest
    @CsvSource({"secret, Hemligt, Röstningen var hemlig.", "named, Med namn, Röstningen skedde med namn."})
    void howTheVoteWasKeptIsTold(String secrecy, String word, String sentence) throws Exception {
        assertThat(Written.markdown(Projects.minutes(project(secrecy, "revealed"))))
                .contains("**Röstsätt:** " + word, "**Insamling:** På gemensam dator", sentence)
                .contains("Rösterna samlades in på gemensam dator.");
    }

    @Test
    void noSlipIsWrittenOut() {
        var rounds = Projects.table(Projects.minutes(project("named", "revealed")), "Röstning");
        assertThat(Projects.header(rounds))
                .containsExactly(
                        "ID", "S", "K", "R", "R av median", "Högsta enskilda röst", "Gav högsta S", "Gav högsta K");
        assertThat(Projects.cells(rounds))
                .containsExactly(List.of("R1", "5", "4", "20", "9", "12", "1 av 3", "1 av 3"));
    }

    @Test
    void ofFewSecretVotesOnlyTheHighestAndTheRangeAreTold() throws Exception {
        var document = Projects.minutes(project("secret", "revealed"));
        var rounds = Projects.table(document, "Röstning");
        assertThat(Projects.header(rounds)).containsExactly("ID", "S", "K", "R", "Spridning S", "Spridning K");
        assertThat(Projects.cells(rounds)).containsExactly(List.of("R1", "5", "4", "20", "2–5", "1–4"));
        assertThat(Written.markdown(document)).contains("Färre än fyra röstade hemligt om R1");
    }

    @Test
    void norIsTheirMedianToldWhereItIsWhatHolds() throws Exception {
        var three = project("secret", "revealed");
        var rule = Rule.DEFAULT.withAggregate(Aggregate.MEDIAN);
        var document = Projects.minutes(three.withRisks(three.risksOrEmpty().withRule(rule)));
        var told = Projects.cells(Projects.table(document, "Röstning")).getFirst();
        assertThat(told).startsWith("R1", "≤5", "≤4", "≤20").doesNotContain("3", "9");
        assertThat(Written.markdown(document)).contains("≤ står där färre än fyra röstade hemligt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"open", "closed"})
    void whatIsNotShownToTheGroupIsNotToldAtAll(String state) throws Exception {
        var document = Projects.minutes(project("secret", state));
        assertThat(Projects.blocks(document, Table.class).stream().map(Table::caption))
                .doesNotContain("Röstning");
        assertThat(Written.markdown(document))
                .contains("En omgång är inte visad för gruppen och redovisas därför inte.")
                .doesNotContain("Omgång 1", "av 3", "Så gick röstningen till");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noTableOfTheSamplesRoundsNamesAPerson(Language language) {
        var project = Samples.in(language);
        var names = project.people().stream().map(Person::name).toList();
        for (var session : project.sessions()) {
            for (var table : Projects.blocks(Minutes.of(project, session.id()), Table.class)) {
                if (!Projects.header(table).contains("R")) continue;
                assertThat(table.rows().stream().flatMap(List::stream).map(Cell::text))
                        .doesNotContainAnyElementsOf(names);
            }
        }
    }

    @Test
    void theSamplesHoldRounds() {
        assertThat(Samples.in(Language.SV).risksOrEmpty().rounds()).isNotEmpty();
    }

    /** Three voters who nobody says were there, and three votes: 2×3, 3×4 and 5×1. */
    static Project project(String secrecy, String state) {
        var scores = List.of(
                "{\"risk\": \"R1\", \"likelihood\": 2, \"impact\": 3}",
                "{\"risk\": \"R1\", \"likelihood\": 3, \"impact\": 4}",
                "{\"risk\": \"R1\", \"likelihood\": 5, \"impact\": 1}");
        var votes = "\"slips\": " + scores;
        if (secrecy.equals("named")) {
            votes = "\"ballots\": "
                    + IntStream.range(0, 3)
                            .mapToObj(i -> "{\"voter\": \"p%d\", \"scores\": [%s]}".formatted(i + 1, scores.get(i)))
                            .toList();
        }
        var people = VOTERS.stream()
                .map(n -> "{\"id\": \"p" + (VOTERS.indexOf(n) + 1) + "\", \"name\": \"" + n + "\"}")
                .toList();
        return Projects.with("\"people\": " + people, Projects.session(), """
            "risks": {"items": [{"id": "R1", "threat": "Hotet"}],
              "rounds": [{"id": "o1", "session": "s1", "state": "%s", "secrecy": "%s", "collected": ["laptop"],
                "risks": ["R1"], "voters": ["p1", "p2", "p3"], "voted": ["p1", "p2", "p3"], %s}]}\
            """.formatted(state, secrecy, votes));
    }
}
