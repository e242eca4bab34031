package verkstad.minutes.writers;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Text in a Word paragraph. */
final class DocxText {
    private DocxText() {}

    /** The text, its line ends as line breaks and its tabs as tabs. */
    static XWPFRun add(XWPFParagraph paragraph, String text) {
        var run = paragraph.createRun();
        if (RightToLeft.isBegunBy(text)) turn(paragraph, run);
        boolean first = true;
        for (var line : text.split("\n", -1)) {
            if (!first) run.addBreak();
            first = false;
            if (line.equals("\t")) run.addTab();
            else if (!line.isEmpty()) run.setText(line, run.getCTR().sizeOfTArray());
        }
        return run;
    }

    static void strong(XWPFParagraph paragraph, DocxStyles styles, String text) {
        add(paragraph, text).setStyle(styles.id("Strong"));
    }

    /** The words run from right to left, and the paragraph does that begins with them. */
    private static void turn(XWPFParagraph paragraph, XWPFRun run) {
        run.getCTR().addNewRPr().addNewRtl();
        if (paragraph.getRuns().size() > 1) return;
        var properties = paragraph.getCTP().isSetPPr()
                ? paragraph.getCTP().getPPr()
                : paragraph.getCTP().addNewPPr();
        properties.addNewBidi();
    }
}
