package verkstad.bills;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The faces of the bills within a document. */
final class PrintFaces implements Faces {
    private final Map<Face, PrintLetters> letters = new EnumMap<>(Face.class);
    private final Map<Face, MixedType> measures = new EnumMap<>(Face.class);
    private final PrintLetters emoji;

    PrintFaces(PDDocument document) throws IOException {
        emoji = new PrintLetters(List.of(new PrintFont(document, "NotoEmoji-Bold")));
        var bold = others(document, "Bold");
        letters.put(Face.HEADLINE, letters(new PrintFont(document, "Anton-Regular"), bold));
        letters.put(Face.WORDS, letters(new PrintFont(document, "SourceSans3-Regular"), others(document, "Regular")));
        letters.put(Face.BOLD, letters(new PrintFont(document, "SourceSans3-Bold"), bold));
        letters.forEach((face, of) -> measures.put(face, new MixedType(face, of, emoji)));
    }

    @Override
    public TypeMeasure of(Face face) {
        return Objects.requireNonNull(measures.get(face));
    }

    PrintLetters letters(Face face, boolean ofEmoji) {
        return ofEmoji ? emoji : Objects.requireNonNull(letters.get(face));
    }

    private static PrintLetters letters(PrintFont own, List<PrintFont> others) {
        return new PrintLetters(Stream.concat(Stream.of(own), others.stream()).toList());
    }

    /** Scripts that the bills' own fonts lack. */
    private static List<PrintFont> others(PDDocument document, String weight) throws IOException {
        return List.of(
                new PrintFont(document, "NotoSansHebrew-" + weight),
                new PrintFont(document, "NotoSansArabic-" + weight));
    }
}
