package verkstad.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import verkstad.BesideTheScreen;

@BesideTheScreen
class FormatTest {
    @Test
    void allCodeIsSetInOneWay() throws Exception {
        assertThat(Format.unset(Path.of("src")))
                .as("run: mvn -q test-compile exec:exec@format")
                .isEmpty();
    }
}
