package verkstad.ui.risk;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import verkstad.projector.Show;
import verkstad.ui.Fx;
import verkstad.ui.Projected;

/** The register on the projector: few risks are large, and whole. */
class RegisterSlideTest {
    private static final String THREAT = ".register-threat";

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 5})
    void fewRisksAreAsLargeAsThereIsRoomFor(int risks) {
        Fx.run(() -> {
            var register = register(risks);
            assertThat(register.sizes(THREAT)).hasSize(risks).allMatch(size -> size > Projected.SMALLEST);
            assertThat(register.clipped()).isEmpty();
            assertThat(register.words(".slide-mute"))
                    .extracting(Label::getText)
                    .as("nothing is said to be left out")
                    .allMatch(String::isBlank);
        });
    }

    @Test
    void manyRisksAreInTheSmallestType() {
        Fx.run(() -> assertThat(register(40).sizes(THREAT))
                .hasSizeGreaterThan(8)
                .allMatch(size -> size == Projected.SMALLEST));
    }

    private static Projected register(int risks) {
        return new Projected(RiskSample.project(risks), new Show.Register(true, null));
    }
}
