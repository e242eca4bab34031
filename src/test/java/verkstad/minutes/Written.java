package verkstad.minutes;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import verkstad.minutes.writers.DocumentWriter;
import verkstad.minutes.writers.DocxWriter;
import verkstad.minutes.writers.MarkdownWriter;
import verkstad.minutes.writers.PdfWriter;

/** Minutes written and read back. */
public final class Written {
    private Written() {}

    public static byte[] bytes(Document document, DocumentWriter writer) throws IOException {
        var bytes = new ByteArrayOutputStream();
        writer.write(document, bytes);
        return bytes.toByteArray();
    }

    public static XWPFDocument docx(Document document) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes(document, new DocxWriter(null))));
    }

    public static PDDocument pdf(Document document) throws IOException {
        return Loader.loadPDF(bytes(document, new PdfWriter()));
    }

    /** All text of the Word document, in order, tables cell by cell. */
    public static String docxText(Document document) throws IOException {
        try (var docx = docx(document)) {
            return docx.getBodyElements().stream()
                    .map(e -> switch (e) {
                        case XWPFParagraph p -> p.getText();
                        case XWPFTable t ->
                            t.getRows().stream()
                                    .flatMap(r -> r.getTableCells().stream())
                                    .map(c -> c.getText())
                                    .collect(Collectors.joining("\n"));
                        default -> "";
                    })
                    .collect(Collectors.joining("\n"));
        }
    }

    /** All text of the PDF, on one line, words whole again where a line's end parted them. */
    public static String pdfText(Document document) throws IOException {
        try (var pdf = pdf(document)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    public static String markdown(Document document) throws IOException {
        return new String(bytes(document, new MarkdownWriter()), StandardCharsets.UTF_8);
    }
}
