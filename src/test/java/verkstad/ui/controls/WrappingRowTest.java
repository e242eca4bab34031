package verkstad.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import verkstad.ui.Fx;

/** Where a row breaks. */
class WrappingRowTest {
    @Test
    void itBreaksWhereTheRoomEnds() {
        assertThat(tops(250, -1)).containsExactly(0d, 0d, 20d);
    }

    @Test
    void itBreaksAtItsPlaceWhereOneLineDoesNotDo() {
        assertThat(tops(250, 1)).containsExactly(0d, 20d, 20d);
        assertThat(tops(300, 1)).containsExactly(0d, 0d, 0d);
    }

    /** Where three of 100 by 20 come to stand. */
    private static List<Double> tops(double width, int breakAt) {
        return Fx.call(() -> {
            var children = IntStream.range(0, 3).mapToObj(i -> region()).toList();
            var row = new WrappingRow(children.toArray(Region[]::new));
            if (breakAt >= 0) row.breakAt(children.get(breakAt));
            row.resize(width, row.prefHeight(width));
            row.layout();
            return children.stream().map(Region::getLayoutY).toList();
        });
    }

    private static Region region() {
        var region = new Region();
        region.setPrefSize(100, 20);
        return region;
    }
}
