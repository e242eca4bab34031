package verkstad.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import verkstad.ui.Fx;

/** A colour that one look forgets is no colour at all there. */
class LookTest {
    private static final Pattern GIVEN = Pattern.compile("(?m)^\\s*(-vs-[a-z0-9-]+)\\s*:");
    private static final Pattern PAINTED_WITH_NOTHING = Pattern.compile("background-color: transparent *[;}]");
    private static final Pattern NAMED = Pattern.compile("-vs-[a-z0-9-]+");

    @ParameterizedTest
    @EnumSource(Look.class)
    void aLookGivesEveryColourThatIsAskedFor(Look look) throws IOException {
        var asked = found(NAMED, "verkstad.css");
        asked.addAll(found(NAMED, "controlsfx.css"));
        assertThat(asked).isNotEmpty();
        assertThat(found(GIVEN, look.code() + ".css")).containsAll(asked).isEqualTo(found(GIVEN, "light.css"));
    }

    /** The theme below has a blue of its own for them. */
    @ParameterizedTest
    @EnumSource(Look.class)
    void aStrongButtonKeepsItsColourWithTheKeyboard(Look look) {
        Fx.run(() -> {
            var button = new Button("Visa");
            button.getStyleClass().add("accent");
            var scene = new Scene(new StackPane(button));
            look.dress(scene);
            scene.getRoot().applyCss();
            var before = button.getBackground().getFills().getLast().getFill();
            button.pseudoClassStateChanged(PseudoClass.getPseudoClass("focused"), true);
            scene.getRoot().applyCss();
            assertThat(button.getBackground().getFills().getLast().getFill()).isEqualTo(before);
            assertThat(button.getBackground().getFills()).as("with a ring").hasSize(3);
        });
    }

    /**
     * A transparent ground is painted dot by dot like any other, where there is no graphics card; none costs nothing.
     */
    @Test
    void whatHasNoGroundIsNotPainted() throws IOException {
        assertThat(found(PAINTED_WITH_NOTHING, "verkstad.css")).isEmpty();
        assertThat(found(PAINTED_WITH_NOTHING, "controlsfx.css")).isEmpty();
    }

    private static Set<String> found(Pattern token, String sheet) throws IOException {
        var found = new TreeSet<String>();
        try (var in = LookTest.class.getResourceAsStream("/verkstad/ui/theme/" + sheet)) {
            assertThat(in).as(sheet).isNotNull();
            token.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .results()
                    .forEach(m -> found.add(m.groupCount() == 0 ? m.group() : m.group(1)));
        }
        return found;
    }
}
