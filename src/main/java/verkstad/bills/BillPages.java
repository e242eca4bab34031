package verkstad.bills;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import verkstad.model.Progress;
import verkstad.projector.Slide;

/**
 * Bills as a document to print, a page each: letters as letters with their fonts inside, tagged, with title, language
 * and bookmarks. It tells no time of writing, so that the same bills are the same bytes.
 */
final class BillPages implements AutoCloseable {
    private final PDDocument document = new PDDocument();
    private final Paper paper;
    private final PrintFaces faces;

    BillPages(Paper paper) throws IOException {
        this.paper = paper;
        faces = new PrintFaces(document);
    }

    /** Adds the bills, a page each. Once. */
    void add(List<Slide.Bill> bills, Progress progress) throws IOException {
        var root = new PDStructureTreeRoot();
        var whole = new PDStructureElement("Document", root);
        root.appendKid(whole);
        var marks = new ArrayList<COSArray>();
        for (var bill : bills) {
            progress.at(marks.size(), bills.size());
            var part = new PDStructureElement("Sect", whole);
            whole.appendKid(part);
            var layout = BillSetter.set(bill, faces, paper.width(), paper.height(), paper.smallest());
            marks.add(PrintPage.add(document, paper, faces, layout, part));
        }
        tag(root, marks);
        bookmark(bills);
        document.setDocumentId((long) bills.hashCode());
    }

    byte[] bytes(String title, String language) throws IOException {
        name(title, language);
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private void name(String title, String language) throws IOException {
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage(language);
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        Claim.make(document, title, language);
    }

    private void tag(PDStructureTreeRoot root, List<COSArray> marks) {
        var byPage = new HashMap<Integer, PDParentTreeValue>();
        for (int i = 0; i < marks.size(); i++) byPage.put(i, new PDParentTreeValue(marks.get(i)));
        var tree = new PDNumberTreeNode(PDParentTreeValue.class);
        tree.setNumbers(Map.copyOf(byPage));
        root.setParentTree(tree);
        root.setParentTreeNextKey(marks.size());
        var marked = new PDMarkInfo();
        marked.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(marked);
        document.getDocumentCatalog().setStructureTreeRoot(root);
    }

    private void bookmark(List<Slide.Bill> bills) {
        var outline = new PDDocumentOutline();
        for (int i = 0; i < bills.size(); i++) {
            var item = new PDOutlineItem();
            var page = new PDPageFitDestination();
            page.setPage(document.getPage(i));
            item.setDestination(page);
            item.setTitle(bills.get(i).headline().strip());
            outline.addLast(item);
        }
        document.getDocumentCatalog().setDocumentOutline(outline);
    }
}
