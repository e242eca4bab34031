package verkstad.ui.projector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PagedRowsTest {
    @Test
    void pagesAreEvenRatherThanOneFullAndOneOfASingleRow() {
        assertThat(PagedRows.pages(new double[] {40, 40, 40, 40}, 130)).containsExactly(0, 2);
        assertThat(PagedRows.pages(new double[] {40, 40, 40}, 130)).containsExactly(0);
        assertThat(PagedRows.pages(new double[0], 130)).isEmpty();
    }

    @Property
    void everyPageHasRoomForItsRowsUnlessOneIsHigherThanThePage(
            @ForAll @Size(min = 1, max = 24) List<@IntRange(min = 1, max = 300) Integer> tall,
            @ForAll @DoubleRange(min = 50, max = 900) double room) {
        var heights = tall.stream().mapToDouble(Integer::doubleValue).toArray();
        var starts = PagedRows.pages(heights, room);
        assertThat(starts.getFirst()).isZero();
        for (int page = 0; page < starts.size(); page++) {
            int end = page + 1 < starts.size() ? starts.get(page + 1) : heights.length;
            double sum = 0;
            for (int i = starts.get(page); i < end; i++) sum += heights[i];
            assertThat(sum <= room || end == starts.get(page) + 1).isTrue();
        }
    }
}
