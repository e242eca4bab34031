package verkstad.model.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Only where rare pairs of letters meet are two cards held against each other; what is found is the same. */
class NearDuplicatesTest {
    @Property(tries = 300)
    void asManyAreFoundAsByHoldingEachAgainstEach(@ForAll("notes") List<String> notes) {
        var cards = notes.stream()
                .map(text -> new Card(text, null, null, null, null))
                .toList();
        var board = new Board("b1", null, "?", List.of(new Column("A", cards)));
        assertThat(NearDuplicates.of(board)).isEqualTo(eachAgainstEach(notes));
    }

    @Provide
    Arbitrary<List<String>> notes() {
        var word = Arbitraries.of("tid", "tiden", "tider", "för", "lite", "resurser", "resurs", "kurs", "a", "");
        var note = word.list().ofMinSize(1).ofMaxSize(4).map(words -> String.join(" ", words));
        return note.list().ofMaxSize(25);
    }

    private static List<List<Spot>> eachAgainstEach(List<String> notes) {
        var lots = new ArrayList<List<Spot>>();
        var taken = new HashSet<Integer>();
        for (int i = 0; i < notes.size(); i++) {
            if (!taken.add(i)) continue;
            int one = i;
            var alike = IntStream.range(i + 1, notes.size())
                    .filter(j -> !taken.contains(j)
                            && NearDuplicates.alike(notes.get(one), notes.get(j)) >= NearDuplicates.ALIKE)
                    .boxed()
                    .toList();
            taken.addAll(alike);
            var lot = new ArrayList<>(List.of(new Spot(0, i)));
            alike.forEach(j -> lot.add(new Spot(0, j)));
            if (lot.size() > 1) lots.add(lot);
        }
        return lots;
    }
}
