package verkstad.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import verkstad.minutes.Block.Align;
import verkstad.minutes.Block.Bill;
import verkstad.minutes.Block.Fact;
import verkstad.minutes.Block.Facts;
import verkstad.minutes.Block.Heading;
import verkstad.minutes.Block.Listing;
import verkstad.minutes.Block.Paragraph;
import verkstad.minutes.Block.Picture;
import verkstad.minutes.Block.Signatures;
import verkstad.minutes.Block.Table;
import verkstad.minutes.Block.Voice;

/**
 * One thing that minutes say, to be held against what another version says.
 *
 * @param place the heading it stands under; empty where it stands before all
 * @param name what it is known by, as a table's row or a labelled text is; empty where it has none
 */
record Spoken(String place, String name, List<Field> fields) {
    private static final String TAB = "\t";

    /** What is said, with the column it stands in; the label is empty where there is none. */
    record Field(String label, String text) {
        String told() {
            return label.isEmpty() ? text : label + ": " + text;
        }
    }

    /** All that a document says. Headings say where, and what stands under the map is told by the risks' table. */
    static List<Spoken> of(Document document) {
        var all = new ArrayList<Spoken>();
        var place = "";
        boolean isOfMap = false;
        for (var block : document.blocks()) {
            if (block instanceof Heading heading) {
                place = heading.text();
                isOfMap = false;
            }
            isOfMap |= block instanceof Picture;
            if (!isOfMap) said(place, block).filter(s -> !s.fields.isEmpty()).forEach(all::add);
        }
        return all;
    }

    /** As one line, which no text of minutes parts, since none holds a tab. */
    String line() {
        var fields = this.fields.stream().flatMap(f -> Stream.of(f.label, f.text));
        return Stream.concat(Stream.of(place, name), fields).collect(Collectors.joining(TAB));
    }

    static Spoken of(String line) {
        var parts = line.split(TAB, -1);
        if (parts.length < 4) return new Spoken("", "", List.of(new Field("", line)));
        var fields = IntStream.range(1, parts.length / 2).mapToObj(i -> new Field(parts[2 * i], parts[2 * i + 1]));
        return new Spoken(parts[0], parts[1], fields.toList());
    }

    /** In words, without the place. */
    String told() {
        var rest = fields.stream().map(Field::told).collect(Collectors.joining(" · "));
        if (name.isEmpty()) return rest;
        return name + (fields.getFirst().label.isEmpty() ? ": " : " · ") + rest;
    }

    private static Stream<Spoken> said(String place, Block block) {
        return switch (block) {
            case Heading h -> Stream.empty();
            case Paragraph p when p.voice() == Voice.POINTER -> Stream.empty();
            case Paragraph p -> Stream.of(labelled(place, Page.orEmpty(p.label()), p.text()));
            case Listing l -> l.items().stream().map(i -> labelled(place, "", i));
            case Facts f -> f.facts().stream().map(fact -> fact(place, fact));
            case Bill b -> bill(b);
            case Table t -> t.rows().stream().map(r -> row(place, t, r));
            case Picture p -> Stream.empty();
            case Signatures s -> s.names().stream().map(n -> labelled(place, "", n));
        };
    }

    private static Stream<Spoken> bill(Bill bill) {
        var head = labelled("", bill.headline(), Page.joined(" · ", bill.kicker(), bill.audience()));
        var lines = bill.lines().stream().map(l -> labelled(bill.headline(), "", l));
        var story = bill.story().stream().map(f -> fact(bill.headline(), f));
        return Stream.of(Stream.of(head), lines, story).flatMap(part -> part);
    }

    private static Spoken fact(String place, Fact fact) {
        return labelled(place, fact.label(), fact.text());
    }

    private static Spoken labelled(String place, String label, String text) {
        if (text.isEmpty()) return new Spoken(place, "", label.isEmpty() ? List.of() : List.of(new Field("", label)));
        return new Spoken(place, label, List.of(new Field("", Plain.line(text))));
    }

    /** A row is known by its first words; the number before them only counts. */
    private static Spoken row(String place, Table table, List<Block.Cell> cells) {
        int first = table.columns().getFirst().align() == Align.END && cells.size() > 1 ? 1 : 0;
        var fields = IntStream.range(first + 1, cells.size())
                .filter(i -> Page.isStated(cells.get(i).text()))
                .mapToObj(i -> new Field(
                        table.columns().get(i).header(),
                        cells.get(i).text().lines().map(String::strip).collect(Collectors.joining(", "))))
                .toList();
        var name = Plain.line(cells.get(first).text());
        return fields.isEmpty() ? labelled(place, "", name) : new Spoken(place, name, fields);
    }
}
