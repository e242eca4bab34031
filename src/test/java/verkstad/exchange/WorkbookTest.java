package verkstad.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import verkstad.model.Language;
import verkstad.model.Project;
import verkstad.texts.Texts;

class WorkbookTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyRegisterOfTheSampleHasItsSheetWithWordsForAllThatItHolds(Language language) throws Exception {
        var texts = Texts.in(language);
        try (var workbook = open(Samples.in(language), texts)) {
            assertThat(workbook.getNumberOfSheets()).isGreaterThan(8);
            for (var sheet : workbook) {
                assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
                assertThat(workbook.getSheet(sheet.getSheetName())
                                .getCTWorksheet()
                                .isSetAutoFilter())
                        .isTrue();
                for (var row : sheet) {
                    for (var cell : row) {
                        assertThat(cell.toString()).doesNotStartWith("register.");
                        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                    }
                }
            }
        }
    }

    @Test
    void cellsAreWhatTheyHold() throws Exception {
        var project = read("""
            "sessions": [{"id": "s1", "title": "M", "actions": [{"what": "Ring", "due": "2026-02-01", "status": "done"}]}],
            "risks": {"items": [{"id": "R1", "threat": "t", "likelihood": 3, "impact": 4, "measureWanted": true}]}
            """);
        try (var workbook = open(project, Texts.in(Language.SV))) {
            var risk = workbook.getSheet("Risker").getRow(1);
            assertThat(risk.getCell(4).getNumericCellValue()).isEqualTo(3);
            assertThat(risk.getCell(6).getNumericCellValue()).isEqualTo(12);
            assertThat(risk.getCell(8).getBooleanCellValue()).isTrue();
            for (int typed : new int[] {4, 6, 8}) {
                assertThat(risk.getCell(typed).getCellStyle().getQuotePrefixed())
                        .as("stays what it is when it is edited")
                        .isFalse();
            }
            var due = workbook.getSheet("Åtgärder").getRow(1).getCell(4);
            assertThat(DateUtil.isCellDateFormatted(due)).isTrue();
            assertThat(workbook.getSheet("Åtgärder").getColumnWidth(4) / 256).isGreaterThan(12);
            assertThat(due.getLocalDateTimeCellValue().toLocalDate()).hasToString("2026-02-01");
            assertThat(workbook.getSheet("Åtgärder").getRow(1).getCell(6).getStringCellValue())
                    .isEqualTo("Klar");
        }
    }

    @Test
    void rowsAreAsHighAsTheirWordsAndColumnsAsWideAsTheirHeaders() throws Exception {
        var project = read("\"risks\": {\"items\": [{\"id\": \"R1\", \"threat\": \"" + "ord ".repeat(60)
                + "\"}, {\"id\": \"R2\", \"threat\": \"Snö\"}, {\"id\": \"R3\", \"threat\": \"" + "y".repeat(9_000)
                + "\"}]}");
        try (var workbook = open(project, Texts.in(Language.SV))) {
            var sheet = workbook.getSheet("Risker");
            assertThat(sheet.getRow(1).getHeightInPoints()).isBetween(80f, 120f);
            assertThat(sheet.getRow(2).getHeightInPoints()).isEqualTo(15);
            assertThat(sheet.getRow(3).getHeightInPoints()).isEqualTo(409);
            for (var header : sheet.getRow(0)) {
                assertThat(sheet.getColumnWidth(header.getColumnIndex()) / 256)
                        .isGreaterThan(header.getStringCellValue().length() + 2);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void wordsThatLookLikeFormulasAreWords(String words) throws Exception {
        var project = read("\"risks\": {\"items\": [{\"id\": \"R1\", \"threat\": \"" + escaped(words) + "\"}]}");
        try (var workbook = open(project, Texts.in(Language.SV))) {
            var cell = workbook.getSheet("Risker").getRow(1).getCell(1);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
        for (var dialect : Registers.Dialect.values()) {
            assertThat(Registers.text(Register.RISKS, project, dialect))
                    .contains("'" + words.stripTrailing())
                    .doesNotContain("," + words, ";" + words);
        }
    }

    @Test
    void aSpreadsheetGetsItsMarkItsSemicolonsAndItsLineEnds() throws Exception {
        var project = read("\"people\": [{\"id\": \"p\", \"name\": \"Åsa\"}]");
        assertThat(Registers.text(Register.PEOPLE, project, Registers.Dialect.SPREADSHEET))
                .isEqualTo("\ufeffid;name;organisation;role\r\np;Åsa;;\r\n");
    }

    @Test
    void textThatNoCellCanHoldIsCutAndSignsThatXmlForbidsAreLeftOut() throws Exception {
        var project = read("\"people\": [{\"id\": \"p\", \"name\": \"\\u0007" + "x".repeat(40_000) + "\"}]");
        try (var workbook = open(project, Texts.in(Language.EN))) {
            assertThat(workbook.getSheet("People").getRow(1).getCell(1).getStringCellValue())
                    .startsWith("xxx")
                    .endsWith("…")
                    .hasSize(32_767);
        }
    }

    private static String escaped(String words) {
        return words.replace("\t", "\\t").replace("\r", "\\r");
    }

    private static XSSFWorkbook open(Project project, Texts texts) throws Exception {
        return new XSSFWorkbook(new ByteArrayInputStream(Workbook.bytes(project, texts::get)));
    }

    private static Project read(String parts) throws Exception {
        var document = """
            {"format": "verkstad-project", "version": 1, "project": {"title": "P", "language": "sv"}, %s}
            """.formatted(parts);
        return ExchangeReader.read(document.getBytes(StandardCharsets.UTF_8));
    }
}
