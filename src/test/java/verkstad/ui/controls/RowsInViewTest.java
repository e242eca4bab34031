package verkstad.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RowsInViewTest {
    @Test
    void theTableBeginsAtItsFirstRowForAsLongAsTheFocusFits() {
        double[] heights = {40, 40, 40, 40};
        assertThat(RowsInView.first(heights, 100, 0)).isZero();
        assertThat(RowsInView.first(heights, 100, 1)).isZero();
        assertThat(RowsInView.first(heights, 100, 2)).isEqualTo(1);
        assertThat(RowsInView.first(heights, 100, 3)).isEqualTo(2);
        assertThat(RowsInView.first(new double[0], 100, 0)).isZero();
    }

    @Property
    void theRowInFocusIsInViewWholeOrAlone(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(min = 1, max = 300) Integer> tall,
            @ForAll @DoubleRange(min = 50, max = 900) double room,
            @ForAll @IntRange(max = 29) int wanted) {
        var heights = tall.stream().mapToDouble(Integer::doubleValue).toArray();
        int focus = Math.min(wanted, heights.length - 1);
        int first = RowsInView.first(heights, room, focus);
        assertThat(first).isBetween(0, focus);
        double sum = 0;
        for (int i = first; i <= focus; i++) sum += heights[i];
        assertThat(sum <= room || first == focus).isTrue();
    }
}
