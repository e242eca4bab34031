package verkstad.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import verkstad.BesideTheScreen;
import verkstad.minutes.Hostile;
import verkstad.model.Language;
import verkstad.model.Project;
import verkstad.texts.Texts;

/** What nobody should type, in turn in each field of each register: cells that say it and never run. */
@BesideTheScreen
class HostileRegistersTest {
    /** As JSON writes them. */
    private static final List<String> TEXTS = List.of(
            "=cmd|' /C calc'!A0",
            "+1+1",
            "-2+3",
            "@SUM(1;2)",
            "\\t=1+1",
            "\\r=1+1",
            "\\n=1+1",
            "\\u0000=1+1",
            "\\ufeff=1+1",
            "＝1+1",
            "_x0041_ _x000D_",
            "a;b,c\"d\\ne\\tf",
            "<b>&amp;</b> ]]> שלום 👩‍👩‍👧",
            "\\u0007\\u000b\\u001b[31m",
            "ö".repeat(10_000),
            "x".repeat(32_766) + "👍🏽" + "y".repeat(10));

    private static final String SIGNS = "=+-@＝\t\r\n";

    static IntStream turns() {
        return IntStream.range(0, TEXTS.size());
    }

    @ParameterizedTest
    @MethodSource("turns")
    void everySheetSaysItAsWords(int turn) throws Exception {
        var project = Hostile.project(TEXTS, turn);
        try (var workbook =
                new XSSFWorkbook(new ByteArrayInputStream(Workbook.bytes(project, Texts.in(Language.SV)::get)))) {
            for (var register : filled(project)) {
                var sheet = workbook.getSheet(Texts.in(Language.SV).get("register.sheet." + register.code()));
                var rows = Tables.shown(register, project).rows();
                for (int row = 0; row < rows.size(); row++) {
                    for (int column = 0; column < rows.get(row).size(); column++) {
                        if (rows.get(row).get(column) instanceof String words)
                            assertSays(sheet.getRow(row + 1).getCell(column), words);
                    }
                }
            }
        }
    }

    private static void assertSays(Cell cell, String words) {
        assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.BLANK);
        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        var held = held(words);
        if (held.length() <= 32_767) assertThat(cell.getStringCellValue()).isEqualTo(held);
        else
            assertThat(cell.getStringCellValue())
                    .hasSizeLessThanOrEqualTo(32_767)
                    .endsWith("x…");
    }

    /** What a workbook can hold of it: not what XML forbids, and one kind of line end. */
    private static String held(String words) {
        return words.replaceAll("\r\n?", "\n").replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f]", "");
    }

    @ParameterizedTest
    @MethodSource("turns")
    void everyTableSaysItBehindASignThatKeepsItFromRunning(int turn) throws Exception {
        var project = Hostile.project(TEXTS, turn);
        for (var register : filled(project)) {
            var rows = Tables.of(register, project).rows();
            for (var dialect : Registers.Dialect.values()) {
                var read = read(Registers.text(register, project, dialect), dialect);
                for (int row = 0; row < rows.size(); row++) {
                    for (int column = 0; column < rows.get(row).size(); column++) {
                        assertDefused(
                                read.get(row + 1).get(column), rows.get(row).get(column));
                    }
                }
            }
        }
    }

    private static void assertDefused(String cell, @Nullable Object given) {
        if (!(given instanceof String words)) return;
        assertThat(cell.startsWith("'") ? cell.substring(1) : cell).isEqualTo(words);
        var seen = cell.replaceAll("[\\p{Cf}\\x00-\\x08]", "");
        if (!seen.isEmpty()) assertThat(SIGNS).doesNotContain(seen.substring(0, 1));
    }

    private static List<List<String>> read(String text, Registers.Dialect dialect) throws Exception {
        char separator = dialect == Registers.Dialect.PROGRAM ? ',' : ';';
        try (var reader = CsvReader.builder().fieldSeparator(separator).ofCsvRecord(text.replaceFirst("^\ufeff", ""))) {
            return reader.stream().map(CsvRecord::getFields).toList();
        }
    }

    /** All but the rounds, which hold no words of anybody's. */
    private static List<Register> filled(Project project) {
        var filled = List.of(Register.values()).stream()
                .filter(r -> !Tables.of(r, project).rows().isEmpty())
                .toList();
        assertThat(filled).hasSize(Register.values().length - 1).doesNotContain(Register.ROUNDS);
        return filled;
    }
}
