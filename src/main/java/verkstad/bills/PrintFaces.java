package verkstad.bills;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The faces of the bills within a document. */
final class PrintFaces implements Faces {
    private final Map<Face, PrintFont> fonts = new EnumMap<>(Face.class);
    private final Map<Face, MixedType> measures = new EnumMap<>(Face.class);
    private final PrintFont emoji;

    PrintFaces(PDDocument document) throws IOException {
        emoji = new PrintFont(document, "NotoEmoji-Bold");
        fonts.put(Face.HEADLINE, new PrintFont(document, "Anton-Regular"));
        fonts.put(Face.WORDS, new PrintFont(document, "SourceSans3-Regular"));
        fonts.put(Face.BOLD, new PrintFont(document, "SourceSans3-Bold"));
        fonts.forEach((face, font) -> measures.put(face, new MixedType(face, font, emoji)));
    }

    @Override
    public TypeMeasure of(Face face) {
        return Objects.requireNonNull(measures.get(face));
    }

    PrintFont font(Face face, boolean ofEmoji) {
        return ofEmoji ? emoji : Objects.requireNonNull(fonts.get(face));
    }
}
