package verkstad.bills;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A font within a document: only the letters that are used are put inside. */
final class PrintFont implements TypeMeasure {
    private static final int NO_LETTER = '□';
    private final TrueTypeFont type;
    private final CmapLookup letters;
    private final PDFont font;

    PrintFont(PDDocument document, String file) throws IOException {
        var name = "/verkstad/fonts/" + file + ".ttf";
        try (var stream = Objects.requireNonNull(PrintFont.class.getResourceAsStream(name), name)) {
            type = new TTFParser().parse(new RandomAccessReadBuffer(stream));
        }
        type.setEnableGsub(false); // ligatures could not be searched for or copied
        letters = type.getUnicodeCmapLookup();
        font = PDType0Font.load(document, type, true);
    }

    PDFont font() {
        return font;
    }

    boolean has(int sign) {
        return letters.getGlyphId(sign) > 0;
    }

    /** The text in letters that the font has; a box for each that it has not. */
    String known(String text) {
        return text.codePoints()
                .filter(c -> !Character.isISOControl(c))
                .map(c -> has(c) ? c : NO_LETTER)
                .filter(this::has)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    @Override
    public double width(String line) {
        try {
            return font.getStringWidth(known(line)) / 1000;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public double above(String line) {
        return glyphs(line).map(this::highest).max().orElse(0) / (double) unit();
    }

    @Override
    public double below(String line) {
        return -glyphs(line).map(this::lowest).min().orElse(0) / (double) unit();
    }

    private IntStream glyphs(String line) {
        return known(line).codePoints().map(letters::getGlyphId);
    }

    private int highest(int glyph) {
        return box(glyph)[1];
    }

    private int lowest(int glyph) {
        return box(glyph)[0];
    }

    /** From where to where its ink reaches; nothing where it has none, as a space. */
    private int[] box(int glyph) {
        try {
            var data = type.getGlyph().getGlyph(glyph);
            return data == null
                    ? new int[] {0, 0}
                    : new int[] {Math.min(0, data.getYMinimum()), Math.max(0, data.getYMaximum())};
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int unit() {
        try {
            return type.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
