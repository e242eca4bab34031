package verkstad.minutes.writers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import verkstad.minutes.Block.Picture;

/** A map as a picture in a Word paragraph, with its alternative text. */
final class DocxPicture {
    private static final double POINTS_A_MILLIMETRE = 72 / 25.4;

    private DocxPicture() {}

    static void add(XWPFParagraph paragraph, DocxStyles styles, Picture picture) {
        paragraph.setStyle(styles.id("Picture"));
        var map = picture.map();
        double width = map.millimetres() * POINTS_A_MILLIMETRE;
        double height = width * MapPicture.height(map) / MapPicture.width(map);
        try (var png = new ByteArrayInputStream(MapPicture.png(map))) {
            var drawn = paragraph
                    .createRun()
                    .addPicture(png, PictureType.PNG, "map.png", Units.toEMU(width), Units.toEMU(height));
            var named = drawn.getCTPicture().getNvPicPr().getCNvPr();
            named.setName(map.caption());
            named.setDescr(picture.alternative());
            var inline = paragraph
                    .getRuns()
                    .getFirst()
                    .getCTR()
                    .getDrawingArray(0)
                    .getInlineArray(0)
                    .getDocPr();
            inline.setName(map.caption());
            inline.setDescr(picture.alternative());
        } catch (IOException | InvalidFormatException e) {
            throw new IllegalStateException("a picture drawn in memory", e);
        }
    }
}
