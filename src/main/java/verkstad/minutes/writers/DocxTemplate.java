package verkstad.minutes.writers;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSettings;

/** An organisation's own Word document or template, emptied of its text. */
public final class DocxTemplate {
    private DocxTemplate() {}

    /** Throws IllegalArgumentException where this is no Word document or template, or one with macros. */
    public static void require(byte[] template) {
        try (var docx = opened(template)) {
            var kind = docx.getPackagePart().getContentType();
            if (!isPlain(kind)) throw new IllegalArgumentException(kind);
        } catch (IOException
                | POIXMLException
                | UnsupportedFileFormatException
                | OpenXML4JRuntimeException
                | IllegalStateException e) {
            throw new IllegalArgumentException("no Word document", e);
        }
    }

    /** A document with the template's styles, page, head and foot, and nothing else. */
    static XWPFDocument empty(byte[] template) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var docx = opened(template)) {
            docx.getPackage()
                    .replaceContentType(XWPFRelation.TEMPLATE.getContentType(), XWPFRelation.DOCUMENT.getContentType());
            silence(docx.getSettings().getCTSettings());
            var body = docx.getDocument().getBody();
            var section = body.isSetSectPr() ? body.getSectPr().copy() : null;
            docx.getDocument().setBody(CTBody.Factory.newInstance());
            if (section != null) docx.getDocument().getBody().addNewSectPr().set(section);
            docx.write(bytes);
        }
        return opened(bytes.toByteArray());
    }

    /** Word asks nothing when it opens the document: neither of fields nor of where the template lies. */
    private static void silence(CTSettings settings) {
        if (settings.isSetUpdateFields()) settings.unsetUpdateFields();
        if (settings.isSetAttachedTemplate()) settings.unsetAttachedTemplate();
    }

    private static boolean isPlain(String kind) {
        return kind.equals(XWPFRelation.DOCUMENT.getContentType())
                || kind.equals(XWPFRelation.TEMPLATE.getContentType());
    }

    private static XWPFDocument opened(byte[] bytes) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes));
    }
}
