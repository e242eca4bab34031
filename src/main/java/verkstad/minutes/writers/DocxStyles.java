package verkstad.minutes.writers;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;

/**
 * What the minutes' styles are called in a document: its own where it has one of the same name, which Word keeps in
 * English in every language, else the minutes', added.
 */
final class DocxStyles {
    /** The minutes' own list that numbers headings. */
    private static final BigInteger HEADINGS = BigInteger.valueOf(3);

    private final Map<String, String> ids = new HashMap<>();
    private final Map<BigInteger, BigInteger> lists;

    /** The minutes' own styles. */
    DocxStyles(CTStyles own) {
        lists = Map.of();
        for (var style : own.getStyleList()) ids.put(style.getStyleId(), style.getStyleId());
    }

    /** The document's styles and lists, to which those of the minutes are added that it lacks. */
    DocxStyles(XWPFDocument docx, CTStyles own, CTNumbering ownLists) {
        lists = DocxLists.add(docx, ownLists);
        var there = docx.createStyles();
        for (var style : own.getStyleList()) ids.put(style.getStyleId(), style.getStyleId());
        for (var style : own.getStyleList()) {
            named(docx, style).ifPresent(id -> ids.put(style.getStyleId(), id));
        }
        for (var style : own.getStyleList()) {
            if (named(docx, style).isEmpty()) there.addStyle(new XWPFStyle(translated(style)));
        }
    }

    /** The id of this style in the document. */
    String id(String own) {
        return ids.getOrDefault(own, own);
    }

    /** The list that numbers headings. */
    BigInteger headings() {
        return list(HEADINGS);
    }

    private BigInteger list(BigInteger own) {
        return lists.getOrDefault(own, own);
    }

    private CTStyle translated(CTStyle style) {
        var copy = (CTStyle) style.copy();
        if (copy.isSetDefault()) copy.unsetDefault();
        if (copy.isSetBasedOn()) copy.getBasedOn().setVal(id(copy.getBasedOn().getVal()));
        if (copy.isSetNext()) copy.getNext().setVal(id(copy.getNext().getVal()));
        if (copy.isSetPPr() && copy.getPPr().isSetNumPr()) {
            var number = copy.getPPr().getNumPr().getNumId();
            number.setVal(list(number.getVal()));
        }
        return copy;
    }

    private static Optional<String> named(XWPFDocument docx, CTStyle own) {
        return docx.getStyles().getStyles().stream()
                .filter(s -> s.getName() != null
                        && lower(s.getName()).equals(lower(own.getName().getVal())))
                .filter(s -> s.getCTStyle().getType() == own.getType())
                .map(XWPFStyle::getStyleId)
                .findFirst();
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
