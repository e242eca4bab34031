package verkstad.minutes.writers;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;

/** Text in a Word paragraph. */
final class DocxText {
    private static final String SOFT_HYPHEN = "\u00ad";

    private DocxText() {}

    /** The text, its line ends as line breaks and its tabs as tabs. */
    static CTR add(XWPFParagraph paragraph, String text) {
        return add(paragraph.getCTP(), text);
    }

    /** The text, its line ends as line breaks and its tabs as tabs. */
    static CTR add(CTP paragraph, String text) {
        boolean isFirst = paragraph.sizeOfRArray() == 0;
        var run = paragraph.addNewR();
        if (RightToLeft.isBegunBy(text)) turn(paragraph, run, isFirst);
        boolean first = true;
        for (var line : text.split("\n", -1)) {
            if (!first) run.addNewBr();
            first = false;
            if (line.equals("\t")) run.addNewTab();
            else if (!line.isEmpty()) write(run, line);
        }
        return run;
    }

    static void strong(XWPFParagraph paragraph, DocxStyles styles, String text) {
        style(add(paragraph, text), styles.id("Strong"));
    }

    static void style(CTR run, String style) {
        var properties = run.isSetRPr() ? run.getRPr() : run.addNewRPr();
        properties.insertNewRStyle(0).setVal(style);
    }

    /** Word finds and copies words as if its own soft hyphens were not there, while the character is one of them. */
    private static void write(CTR run, String line) {
        boolean first = true;
        for (var part : line.split(SOFT_HYPHEN, -1)) {
            if (!first) run.addNewSoftHyphen();
            first = false;
            if (part.isEmpty()) continue;
            var text = run.addNewT();
            text.setStringValue(part);
            if (!part.equals(part.strip())) text.setSpace(Space.PRESERVE);
        }
    }

    /** The words run from right to left, and the paragraph does that begins with them. */
    private static void turn(CTP paragraph, CTR run, boolean isFirst) {
        run.addNewRPr().addNewRtl();
        if (!isFirst) return;
        var properties = paragraph.isSetPPr() ? paragraph.getPPr() : paragraph.addNewPPr();
        properties.addNewBidi();
    }
}
