package verkstad.ui.risk;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;

/**
 * A quick vote by raised hands on which risks are to be scored at all, where there is no time for all of them: hands go
 * up for each, the number is written beside it, and those with the most are scored.
 */
final class CutOff {
    private final BooleanProperty asked = new SimpleBooleanProperty();
    private final Map<String, IntegerProperty> hands = new LinkedHashMap<>();

    /** @param risks the ids of those there are, in the register's order */
    CutOff(List<String> risks) {
        risks.forEach(id -> hands.put(id, new SimpleIntegerProperty()));
    }

    /** Whether the vote is held. */
    BooleanProperty asked() {
        return asked;
    }

    /** How many hands went up for this risk. */
    IntegerProperty hands(String risk) {
        return Objects.requireNonNull(hands.get(risk));
    }

    boolean isCounted() {
        return hands.values().stream().anyMatch(n -> n.get() > 0);
    }

    /** So many risks with the most hands; of those with as many, the register's first. Never one without any. */
    List<String> most(int number) {
        return ranked().limit(number).toList();
    }

    /** What the hands gave, most first, without those that nobody wanted: {@code R3 9, R1 4}. */
    String words() {
        return ranked().map(id -> id + " " + hands(id).get()).collect(Collectors.joining(", "));
    }

    private Stream<String> ranked() {
        return hands.keySet().stream()
                .filter(id -> hands(id).get() > 0)
                .sorted(Comparator.comparingInt((String id) -> hands(id).get()).reversed());
    }
}
