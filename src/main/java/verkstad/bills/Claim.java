package verkstad.bills;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Objects;
import javax.xml.transform.TransformerException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.xml.DomXmpParser;
import org.apache.xmpbox.xml.XmpParsingException;
import org.apache.xmpbox.xml.XmpSerializer;

/** What a document says of itself for machines: for those who listen (PDF/UA-1), and for archives (PDF/A-2a). */
final class Claim {
    private static final String CLAIM = "/verkstad/bills/metadata.xml";
    private static final String COLOURS = "sRGB IEC61966-2.1";
    private static final String PRODUCER = "Verkstad";

    private Claim() {}

    /** Makes the claim, and gives the document its title and its colours. */
    static void make(PDDocument document, String title, String language) throws IOException {
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setProducer(PRODUCER);
        document.getDocumentCatalog().addOutputIntent(colours(document));
        var bytes = new ByteArrayOutputStream();
        try {
            var claim = claim();
            var core = claim.createAndAddDublinCoreSchema();
            core.setTitle(title);
            core.addLanguage(language);
            core.setFormat("application/pdf");
            claim.createAndAddAdobePDFSchema().setProducer(PRODUCER);
            new XmpSerializer().serialize(claim, bytes, true);
        } catch (TransformerException e) {
            throw new IOException("written to memory", e);
        }
        var metadata = new PDMetadata(document);
        metadata.importXMPMetadata(bytes.toByteArray());
        document.getDocumentCatalog().setMetadata(metadata);
    }

    private static XMPMetadata claim() throws IOException {
        try (var claim = Objects.requireNonNull(Claim.class.getResourceAsStream(CLAIM), CLAIM)) {
            return new DomXmpParser().parse(claim);
        } catch (XmpParsingException e) {
            throw new IOException("the claim", e);
        }
    }

    private static PDOutputIntent colours(PDDocument document) throws IOException {
        var profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        var intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
        intent.setInfo(COLOURS);
        intent.setOutputCondition(COLOURS);
        intent.setOutputConditionIdentifier(COLOURS);
        return intent;
    }
}
