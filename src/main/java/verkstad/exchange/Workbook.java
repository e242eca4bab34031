package verkstad.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import verkstad.files.WholeFile;
import verkstad.model.Coded;
import verkstad.model.Problem;
import verkstad.model.Project;

/**
 * All registers as a workbook (XLSX): a sheet for each that holds anything, with a header that stays in sight, a filter
 * over each column, and cells that are numbers, dates or yes and no where they are. Words are always words, also those
 * that look like formulas.
 */
public final class Workbook {
    /** What a cell of a spreadsheet can hold, in UTF-16 units. */
    private static final int LONGEST = 32767;

    /** What begins a sign by its number in a workbook, and only looks so in what people type. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x\\p{XDigit}{4}_)");

    /** Yes and no in programs that would show them as 1 and 0; Excel has its own words for them. */
    private static final String TICK = "\"✓\";\"✓\";\"–\"";

    private static final int CHARACTER = 256;
    private static final int NARROWEST = 8;
    private static final int WIDEST = 44;

    /** The height of a line, and the greatest that a row can have, in points. */
    private static final float LINE = 15;

    private static final float HIGHEST = 409;

    /** What a cell keeps free at its sides, and its header for the filter's arrow. */
    private static final int ROOM = 4;

    private final XSSFWorkbook workbook;
    private final UnaryOperator<String> words;
    private final CellStyle header;
    private final CellStyle text;
    private final CellStyle date;
    private final CellStyle number;
    private final CellStyle flag;

    private Workbook(XSSFWorkbook workbook, UnaryOperator<String> words) {
        this.workbook = workbook;
        this.words = words;
        header = workbook.createCellStyle();
        var strong = workbook.createFont();
        strong.setBold(true);
        header.setFont(strong);
        header.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        text = workbook.createCellStyle();
        text.setWrapText(true);
        text.setVerticalAlignment(VerticalAlignment.TOP);
        text.setQuotePrefixed(true);
        number = workbook.createCellStyle();
        number.setVerticalAlignment(VerticalAlignment.TOP);
        flag = workbook.createCellStyle();
        flag.setVerticalAlignment(VerticalAlignment.TOP);
        flag.setAlignment(HorizontalAlignment.CENTER);
        flag.setDataFormat(workbook.createDataFormat().getFormat(TICK));
        date = workbook.createCellStyle();
        date.setVerticalAlignment(VerticalAlignment.TOP);
        date.setAlignment(HorizontalAlignment.LEFT);
        date.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
    }

    /**
     * Writes the workbook aside and then into its place, so that never half of it is there.
     *
     * @param words the user's word for a register, a column or a constant
     */
    public static void write(Project project, UnaryOperator<String> words, Path file) throws Problem.FileTrouble {
        WholeFile.write(file, bytes(project, words));
    }

    static byte[] bytes(Project project, UnaryOperator<String> words) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook()) {
            var writing = new Workbook(workbook, words);
            for (var register : Register.values()) writing.sheet(register, Tables.shown(register, project));
            if (workbook.getNumberOfSheets() == 0) writing.fill(Register.RISKS, Tables.shown(Register.RISKS, project));
            workbook.getProperties()
                    .getCoreProperties()
                    .setTitle(carried(project.details().title()));
            workbook.getProperties().getCoreProperties().setCreator("Verkstad");
            workbook.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("written to memory", e);
        }
        return bytes.toByteArray();
    }

    private void sheet(Register register, Table table) {
        if (!table.rows().isEmpty()) fill(register, table);
    }

    private void fill(Register register, Table table) {
        var sheet = workbook.createSheet(words.apply("register.sheet." + register.code()));
        var first = sheet.createRow(0);
        for (int i = 0; i < table.header().size(); i++) {
            var cell = first.createCell(i);
            cell.setCellValue(
                    words.apply("register.column." + table.header().get(i).replace('_', '-')));
            cell.setCellStyle(header);
            sheet.setColumnWidth(i, width(table, i, cell.getStringCellValue()) * CHARACTER);
        }
        for (int i = 0; i < table.rows().size(); i++) {
            var row = sheet.createRow(i + 1);
            var cells = table.rows().get(i);
            for (int j = 0; j < cells.size(); j++) set(row.createCell(j), cells.get(j));
            row.setHeightInPoints(height(sheet, row));
        }
        arrange(sheet, table);
    }

    private static void arrange(XSSFSheet sheet, Table table) {
        sheet.createFreezePane(0, 1);
        sheet.setAutoFilter(
                new CellRangeAddress(0, table.rows().size(), 0, table.header().size() - 1));
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        sheet.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private void set(Cell target, @Nullable Object cell) {
        target.setCellStyle(
                switch (cell) {
                    case LocalDate _ -> date;
                    case Boolean _ -> flag;
                    case Number _ -> number;
                    case null, default -> text;
                });
        switch (cell) {
            case null -> target.setBlank();
            case Boolean yes -> target.setCellValue(yes);
            case Integer number -> target.setCellValue(number);
            case BigDecimal number -> target.setCellValue(number.doubleValue());
            case LocalDate day -> target.setCellValue(day);
            case Coded constant -> target.setCellValue(words.apply("register.value." + constant.code()));
            default -> target.setCellValue(carried(cell.toString()));
        }
    }

    /** The text without what XML forbids, as long as a cell can hold. */
    private static String carried(String text) {
        var clean = new StringBuilder();
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(c ->
                        c == '\n' || c == '\t' || (c >= ' ' && c < 0xD800) || (c >= 0xE000 && (c & 0xFFFE) != 0xFFFE))
                .forEach(clean::appendCodePoint);
        return ESCAPE.matcher(shortened(clean.toString())).replaceAll("_x005F_");
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST) return text;
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
        return text.substring(0, end) + "…";
    }

    /** As wide as its longest line, within reason, in characters. */
    private static int width(Table table, int column, String header) {
        int longest = table.rows().stream()
                .map(r -> r.get(column))
                .flatMap(Workbook::linesOf)
                .mapToInt(String::length)
                .reduce(header.length(), Math::max);
        return Math.clamp(longest + ROOM, NARROWEST, WIDEST);
    }

    private static Stream<String> linesOf(@Nullable Object cell) {
        return switch (cell) {
            case String words -> words.lines();
            case LocalDate day -> Stream.of(day.toString());
            case null, default -> Stream.of();
        };
    }

    /** As high as the most lines of its cells, since not every program works that out by itself. */
    private static float height(XSSFSheet sheet, XSSFRow row) {
        long most = 1;
        for (var cell : row) {
            if (cell.getCellType() != CellType.STRING) continue;
            int room = sheet.getColumnWidth(cell.getColumnIndex()) / CHARACTER;
            most = Math.max(most, lines(cell.getStringCellValue(), room));
        }
        return Math.min(most * LINE, HIGHEST);
    }

    private static long lines(String text, int room) {
        return text.lines().mapToLong(l -> 1 + l.length() / (room - 2)).sum();
    }
}
