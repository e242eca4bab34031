package verkstad.minutes.writers;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;

/** The minutes' lists in a template that has lists of its own, whose numbers may be taken. */
final class DocxLists {
    private DocxLists() {}

    /** Adds the lists. What they are called there, by their own numbers. */
    static Map<BigInteger, BigInteger> add(XWPFDocument docx, CTNumbering own) {
        var numbers = new HashMap<BigInteger, BigInteger>();
        docx.createNumbering();
        for (var list : own.getAbstractNumList()) {
            var added = docx.getNumbering().addNum(added(docx, list));
            own.getNumList().stream()
                    .filter(n -> n.getAbstractNumId().getVal().equals(list.getAbstractNumId()))
                    .forEach(n -> numbers.put(n.getNumId(), added));
        }
        return numbers;
    }

    private static BigInteger added(XWPFDocument docx, CTAbstractNum own) {
        var numbering = docx.getNumbering();
        var list = (CTAbstractNum) own.copy();
        list.setAbstractNumId(numbering.getAbstractNums().stream()
                .map(a -> a.getCTAbstractNum().getAbstractNumId())
                .max(BigInteger::compareTo)
                .map(BigInteger.ONE::add)
                .orElse(BigInteger.ZERO));
        for (var level : list.getLvlList()) {
            if (level.isSetPStyle()) level.unsetPStyle();
        }
        return numbering.addAbstractNum(new XWPFAbstractNum(list, numbering));
    }
}
