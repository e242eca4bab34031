package verkstad.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import verkstad.model.Lists;

/** No toolkit: what is asked for waits until its turn comes, as it does for the disk. */
class EditedListTest {
    private final SimpleObjectProperty<List<String>> now = new SimpleObjectProperty<>();
    private final Deque<UnaryOperator<List<String>>> waiting = new ArrayDeque<>();
    private final EditedList<String> list = new EditedList<>(now, waiting::add);

    @Test
    void whatWasJustTypedInIsRemovedToo() {
        now.set(List.of("Ett", "Två"));
        waiting.add(all -> Lists.worked(all, 0, typed -> "Ettan"));
        list.remove(0);
        assertThat(done()).containsExactly("Två");
    }

    @Test
    void askedTwiceForTheSameItRemovesOneAlsoOfTwoAlike() {
        now.set(List.of("Ett", "Ett", "Två"));
        list.remove(0);
        list.remove(0);
        assertThat(done()).containsExactly("Ett", "Två");
    }

    private List<String> done() {
        while (!waiting.isEmpty()) now.set(waiting.remove().apply(now.get()));
        return now.get();
    }
}
