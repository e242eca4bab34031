package verkstad.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import verkstad.minutes.Block.Bill;
import verkstad.model.futures.Headline;

/** The two real cases, written in every format and read back. */
class CasesTest {
    private static final List<String> RISK_COLUMNS =
            List.of("ID", "Hot", "Sårbarhet", "Konsekvens", "S", "K", "R", "Åtgärd");
    private static final List<List<String>> FIGURES = List.of(
            List.of("R1", "1", "5", "5", "Krävs (konsekvens)\nÖnskas av gruppen"),
            List.of("R2", "4", "3", "12", "Krävs\nÖnskas av gruppen"),
            List.of("R3", "3", "4", "12", "Krävs\nÖnskas av gruppen"),
            List.of("R4", "5", "4", "20", "Krävs\nÖnskas av gruppen"),
            List.of("R5", "2", "3", "6", "Krävs inte\nÖnskas av gruppen"));
    private static final List<String> GOAL_COLUMNS =
            List.of("Till vem", "Vad (budskap)", "Av vem", "När", "Hur", "Uppföljning");

    @Test
    void fyrbodalsRegisterInTheModel() throws Exception {
        var table = Projects.table(Projects.minutes(Cases.fyrbodal()), "Risker");
        assertThat(Projects.header(table)).isEqualTo(RISK_COLUMNS);
        assertThat(figures(Projects.cells(table))).isEqualTo(FIGURES);
    }

    @Test
    void fyrbodalsRegisterInWord() throws Exception {
        var project = Cases.fyrbodal();
        try (var docx = Written.docx(Projects.minutes(project))) {
            var rows = rows(table(docx.getTables(), "Hot"));
            assertThat(rows.getFirst()).isEqualTo(RISK_COLUMNS);
            var risks = rows.subList(1, rows.size());
            assertThat(figures(risks)).isEqualTo(FIGURES);
            assertThat(risks.stream().map(r -> r.subList(1, 4)).toList())
                    .isEqualTo(project.risksOrEmpty().items().stream()
                            .map(r -> List.of(r.threat(), r.vulnerability(), r.consequence()))
                            .toList());
        }
    }

    @Test
    void fyrbodalsRegisterInPdfAndMarkdown() throws Exception {
        var document = Projects.minutes(Cases.fyrbodal());
        assertThat(Written.pdfText(document))
                .contains("ID Hot Sårbarhet Konsekvens S K R Åtgärd")
                .containsSubsequence("R1", "1 5 5", "R2", "4 3 12", "R3", "3 4 12", "R4", "5 4 20", "R5", "2 3 6");
        assertThat(Written.markdown(document))
                .contains("| ID | Hot | Sårbarhet | Konsekvens | S | K | R | Åtgärd |")
                .contains("| R4 | Vikande intresse och deltagande")
                .contains(" | 5 | 4 | 20 | Krävs<br>Önskas av gruppen |")
                .contains(" | 2 | 3 | 6 | Krävs inte<br>Önskas av gruppen |");
    }

    @Test
    void fyrbodalsHeadAndAttendance() throws Exception {
        var document = Projects.minutes(Cases.fyrbodal());
        for (var text : List.of(
                Written.docxText(document).replaceAll("\\s+", " "),
                Written.pdfText(document),
                Written.markdown(document).replaceAll("[*|\\\\-]", "").replaceAll("[\\s:]+", " "))) {
            assertThat(text)
                    .contains("Digital motor Fyrbodal")
                    .containsSubsequence(
                            "Mötesanteckningar",
                            "Taktisk styrgrupp",
                            "Kallade",
                            "Taktisk styrgrupp",
                            "Datum",
                            "27 november 2020",
                            "Tid",
                            "Plats",
                            "Via Microsoft Teams",
                            "Antecknat av",
                            "Sanna Hedmark",
                            "Deltagare och förhindrade",
                            "Fyrbodals kommunalförbund",
                            "Sanna Hedmark (Projektledare)",
                            "Lis Palmér",
                            "Konsultbolaget AB",
                            "Johan Högdahl (Utredare)");
        }
    }

    @Test
    void gotasGoalsInOrder() throws Exception {
        var project = Cases.gota();
        var goals = project.communicationOrEmpty().goals();
        assertThat(goals).hasSize(7);
        var said = goals.stream()
                .map(g -> Stream.of(g.toWhom(), g.what(), g.byWhom(), g.when(), g.how(), g.followUp())
                        .map(Page::orEmpty)
                        .toList())
                .toList();
        var table = Projects.table(Projects.minutes(project), "Kommunikationsmål");
        assertThat(Projects.header(table)).isEqualTo(GOAL_COLUMNS);
        assertThat(Projects.cells(table)).isEqualTo(said);
        try (var docx = Written.docx(Projects.minutes(project))) {
            var rows = rows(table(docx.getTables(), "Till vem"));
            assertThat(rows.getFirst()).isEqualTo(GOAL_COLUMNS);
            assertThat(rows.subList(1, rows.size())).isEqualTo(said);
        }
        assertThat(Written.pdfText(Projects.minutes(project)))
                .contains("Till vem Vad (budskap) Av vem När Hur Uppföljning")
                .containsSubsequence(
                        "Alla medarbetare",
                        "Alla medarbetare",
                        "All bib. personal",
                        "Personal med",
                        "Vid nästa",
                        "Lärare/",
                        "All personal");
        assertThat(Written.markdown(Projects.minutes(project)))
                .containsSubsequence(
                        said.stream().map(g -> "| " + g.getFirst() + " |").toList());
    }

    @Test
    void gotasHeadlinesInOrder() throws Exception {
        var project = Cases.gota();
        var headlines = project.futures().getFirst().headlines().stream()
                .map(Headline::headline)
                .toList();
        assertThat(headlines).hasSize(4);
        var document = Projects.minutes(project);
        assertThat(Projects.blocks(document, Bill.class).stream().map(Bill::headline))
                .isEqualTo(headlines);
        try (var docx = Written.docx(document)) {
            assertThat(docx.getParagraphs().stream()
                            .filter(p -> "BillHeadline".equals(p.getStyle()))
                            .map(p -> p.getText()))
                    .isEqualTo(headlines);
        }
        assertThat(Written.pdfText(document)).containsSubsequence(headlines);
        assertThat(Written.markdown(document))
                .containsSubsequence(
                        headlines.stream().map(h -> "> #### " + h + "\n").toList());
    }

    private static List<List<String>> figures(List<List<String>> rows) {
        return rows.stream()
                .map(r -> List.of(r.get(0), r.get(4), r.get(5), r.get(6), r.get(7)))
                .toList();
    }

    private static XWPFTable table(List<XWPFTable> tables, String header) {
        return tables.stream()
                .filter(t -> t.getRow(0).getTableCells().stream()
                        .anyMatch(c -> c.getText().equals(header)))
                .findFirst()
                .orElseThrow();
    }

    private static List<List<String>> rows(XWPFTable table) {
        return table.getRows().stream()
                .map(r -> r.getTableCells().stream().map(c -> c.getText()).toList())
                .toList();
    }
}
