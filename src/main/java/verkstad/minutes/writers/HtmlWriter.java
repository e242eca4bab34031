package verkstad.minutes.writers;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import verkstad.minutes.Document;
import verkstad.model.Progress;

/** Minutes as one page for browsers, with its style and pictures inside; it prints as the PDF looks. */
public final class HtmlWriter implements DocumentWriter {
    private static final String DOCTYPE = "<!DOCTYPE html>\n";

    @Override
    public void write(Document document, OutputStream out, Progress progress) throws IOException {
        out.write(DOCTYPE.getBytes(StandardCharsets.UTF_8));
        try {
            var transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.METHOD, "html");
            transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            transformer.setOutputProperty(OutputKeys.INDENT, "no");
            transformer.transform(new DOMSource(HtmlDocument.page(document)), new StreamResult(out));
        } catch (TransformerException e) {
            throw new IOException("the minutes as a page", e);
        }
    }
}
