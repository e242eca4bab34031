package verkstad.bills;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import verkstad.bills.BillLayout.Kind;
import verkstad.bills.BillLayout.Passage;
import verkstad.bills.BillLayout.Row;
import verkstad.projector.Slide;

/**
 * What stands under a bill's headline: the satisfied audience, its voice, and the further lines; beside each other
 * where there is width for it. What does not fit in ends in dots, and then falls away.
 */
final class Story {
    /** The height of a row in sizes of its type. */
    static final double ROW = 1.3;

    private static final double BASELINE = 0.98;
    /** From how wide on, in sizes of the type, voice and lines stand beside each other. */
    private static final double BESIDE_FROM = 34;

    private static final double VOICE_SHARE = 0.6;
    private static final double GAP = 0.6;
    private static final int LONGEST = 4000;
    static final Story NONE = new Story(List.of(), List.of());
    private final List<Paragraph> voice;
    private final List<Paragraph> lines;

    private Story(List<Paragraph> voice, List<Paragraph> lines) {
        this.voice = voice;
        this.lines = lines;
    }

    /** The story of a bill; its words are measured here, so that is done only where there is room for them. */
    static Story of(Slide.Bill bill, Faces faces) {
        var voice = new ArrayList<Paragraph>();
        if (bill.audience() != null) voice.add(paragraph("", bill.audience(), Face.BOLD, faces));
        if (bill.voice() != null) voice.add(paragraph("", bill.voice(), Face.WORDS, faces));
        var lines = bill.lines().stream()
                .filter(line -> !line.isBlank())
                .map(line -> paragraph("• ", line, Face.WORDS, faces))
                .toList();
        return new Story(voice, lines);
    }

    boolean isEmpty() {
        return voice.isEmpty() && lines.isEmpty();
    }

    /** How high all of it is at a size of type. */
    double height(double width, double size) {
        if (isBeside(width, size)) {
            double left = voiceWidth(width, size);
            return Math.max(stack(voice, left, size), stack(lines, width - left - 2 * GAP * size, size));
        }
        return stack(voice, width, size) + between(size) + stack(lines, width, size);
    }

    /** What there is room for, from this corner on. */
    List<Passage> set(double x, double y, double width, double height, double size) {
        var set = new ArrayList<Passage>();
        if (isBeside(width, size)) {
            double left = voiceWidth(width, size);
            place(set, voice, false, new Spot(x, y, left, y + height, size));
            place(
                    set,
                    lines,
                    false,
                    new Spot(x + left + 2 * GAP * size, y, width - left - 2 * GAP * size, y + height, size));
        } else {
            boolean falls = !lines.isEmpty()
                    && new Spot(x, y, width, y + height, size).rows(y + stack(voice, width, size) + between(size)) < 1;
            double end = place(set, voice, falls, new Spot(x, y, width, y + height, size));
            place(set, lines, false, new Spot(x, end + between(size), width, y + height, size));
        }
        return set;
    }

    private record Spot(double x, double y, double width, double bottom, double size) {
        int rows(double from) {
            return (int) Math.floor((bottom - from) / (ROW * size) + 0.01);
        }
    }

    /**
     * Places what there is room for; the answer is where it ends.
     *
     * @param falls whether something comes after all of it for which there is no room
     */
    private static double place(List<Passage> set, List<Paragraph> all, boolean falls, Spot spot) {
        double y = spot.y();
        for (var paragraph : all) {
            int room = Math.max(0, spot.rows(y));
            double wide = spot.width() / spot.size();
            boolean goesOn = paragraph == all.getLast() ? falls : paragraph.count(wide) >= room;
            var rows = paragraph.rows(wide, room, goesOn);
            if (rows.isEmpty()) continue;
            double top = y;
            var placed = IntStream.range(0, rows.size())
                    .mapToObj(i -> new Row(
                            Ink.WORDS,
                            paragraph.face(),
                            rows.get(i),
                            spot.size(),
                            spot.x() + (i == 0 ? 0 : paragraph.indent() * spot.size()),
                            top + (i * ROW + BASELINE) * spot.size()))
                    .toList();
            set.add(new Passage(Kind.WORDS, paragraph.text(), placed));
            y += rows.size() * ROW * spot.size();
        }
        return y;
    }

    private static double stack(List<Paragraph> all, double width, double size) {
        return all.stream().mapToInt(p -> p.count(width / size)).sum() * ROW * size;
    }

    private boolean isBeside(double width, double size) {
        return !voice.isEmpty() && !lines.isEmpty() && width > BESIDE_FROM * size;
    }

    private static double voiceWidth(double width, double size) {
        return VOICE_SHARE * width - GAP * size;
    }

    private double between(double size) {
        return voice.isEmpty() || lines.isEmpty() ? 0 : GAP * size;
    }

    private static Paragraph paragraph(String mark, String text, Face face, Faces faces) {
        var plain = text.strip().replaceAll("\\s+", " ");
        return new Paragraph(mark, plain.substring(0, Math.min(plain.length(), LONGEST)), face, faces.of(face));
    }
}
