package verkstad.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.model.Project;

class RegistersTest {
    private static final Path CASES =
            Path.of(System.getProperty("verkstad.shared")).resolve("cases");

    @TempDir
    Path folder;

    @Test
    void risksStandWithTheirResultsByTheRule() throws Exception {
        var project = read("""
            "risks": {
              "rule": {"aggregate": "mean"},
              "items": [
                {"id": "R1", "threat": "Avhopp, \\"tyst\\"", "likelihood": 1, "impact": 5, "measureWanted": true,
                 "status": "open"},
                {"id": "R2", "threat": "två\\nrader", "vulnerability": "v", "consequence": "c", "likelihood": 2,
                 "impact": 3, "measureWanted": false, "status": "closed"},
                {"id": "R3", "threat": "t"},
                {"id": "R4", "threat": "=1+1", "kind": "issue", "likelihood": 5, "impact": 5},
                {"id": "R5", "threat": "röstad"},
                {"id": "R6", "threat": "hög", "likelihood": 4, "impact": 5}
              ],
              "rounds": [
                {"id": "o1", "secrecy": "secret", "state": "revealed", "risks": ["R5"], "slips": [
                  {"risk": "R5", "likelihood": 2, "impact": 4}, {"risk": "R5", "likelihood": 3, "impact": 4}]}
              ]
            }
            """);
        assertThat(Registers.text(Register.RISKS, project)).isEqualTo("""
            id,threat,vulnerability,consequence,likelihood,impact,score,demanded,wanted,status
            R1,"Avhopp, ""tyst""\",,,1,5,5,yes,yes,open
            R2,"två
            rader",v,c,2,3,6,no,no,closed
            R3,t,,,,,,,,
            R4,'=1+1,,,,,,,,
            R5,röstad,,,2.5,4,10,yes,,
            R6,hög,,,4,5,20,yes,,
            """);
    }

    @Test
    void actionsAreThoseOfTheSessionsAndTheMeasuresAgainstRisks() throws Exception {
        var project = read("""
            "sessions": [{"id": "s1", "title": "M", "actions": [
              {"what": "Ring", "who": "Åsa", "due": "2026-02-01", "status": "done"}, {"what": "Skriv", "when": "snart"}]}],
            "risks": {"items": [{"id": "R1", "threat": "t", "measures": [{"what": "Öva", "status": "open"}]}]}
            """);
        assertThat(Registers.text(Register.ACTIONS, project)).isEqualTo("""
            session,risk,what,who,due,when,status
            s1,,Ring,Åsa,2026-02-01,,done
            s1,,Skriv,,,snart,
            ,R1,Öva,,,,open
            """);
    }

    @Test
    void attendanceTellsWhoWasThereAndWhen() throws Exception {
        var project = read("""
            "organisations": [{"id": "o", "name": "Å kommun"}],
            "people": [{"id": "p1", "name": "Bo", "organisation": "o"}, {"id": "p2", "name": "Eva"}],
            "sessions": [{"id": "s1", "title": "M", "date": "2026-01-31", "present": ["p1"], "absent": ["p2"],
              "times": [{"person": "p1", "came": "09:30"}]}]
            """);
        assertThat(Registers.text(Register.ATTENDANCE, project)).isEqualTo("""
            session,date,person,organisation,attendance,came,left
            s1,2026-01-31,Bo,Å kommun,present,09:30,
            s1,2026-01-31,Eva,,absent,,
            """);
    }

    @Test
    void goalsHeadlinesAndCardsOfARealCaseAreAllThere() throws Exception {
        assumeThat(CASES.resolve("gota.json")).as("the shared cases").exists();
        var gota = ExchangeReader.read(CASES.resolve("gota.json"));
        assertThat(Registers.text(Register.GOALS, gota))
                .startsWith(
                        "to_whom,what,by_whom,when,due,how,follow_up,status\nAlla medarbetare,Vi är Götabiblioteken.,")
                .contains("All personal,Börja använda Arena i mötet med användare i alla diskar.,");
        assertThat(Registers.text(Register.HEADLINES, gota))
                .startsWith("workshop,year,headline,")
                .containsSubsequence("prisas!", "Ahmed årets", "bäst i Sverige!", "gör det möjligt!");
        long cards = gota.boards().stream()
                .flatMap(b -> b.columns().stream())
                .mapToLong(c -> c.cards().size())
                .sum();
        assertThat(Registers.text(Register.CARDS, gota).lines().count()).isEqualTo(cards + 1);
    }

    @Test
    void aRegisterOfAnEmptyProjectIsItsHeader() throws Exception {
        var project = read("\"people\": []");
        for (var register : Register.values()) {
            assertThat(Registers.text(register, project).lines())
                    .as(register.code())
                    .hasSize(1);
        }
    }

    @Test
    void theFileIsUtf8WithoutAMarkAndReplacesTheOneThatWasThere() throws Exception {
        var file = Files.writeString(folder.resolve("ut.csv"), "gammalt");
        var project = read("\"risks\": {\"items\": [{\"id\": \"R1\", \"threat\": \"Åska\"}]}");
        Registers.write(Register.RISKS, project, Registers.Dialect.PROGRAM, file);
        assertThat(Files.readAllBytes(file))
                .isEqualTo(Registers.text(Register.RISKS, project).getBytes(StandardCharsets.UTF_8));
        assertThat(folder.toFile().list()).containsExactly("ut.csv");
    }

    private static Project read(String parts) throws Exception {
        var document = """
            {"format": "verkstad-project", "version": 1, "project": {"title": "P", "language": "sv"}, %s}
            """.formatted(parts);
        return ExchangeReader.read(document.getBytes(StandardCharsets.UTF_8));
    }
}
