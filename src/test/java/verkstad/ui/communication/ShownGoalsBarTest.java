package verkstad.ui.communication;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import verkstad.model.Language;
import verkstad.projector.Show;
import verkstad.texts.Texts;
import verkstad.ui.Fx;

class ShownGoalsBarTest {
    @Test
    void theMenuTellsAndChoosesTheSameAsTheButtonsDo() {
        Fx.run(() -> {
            var shown = new ShownGoals();
            var bar = new ShownGoalsBar(shown, () -> 7, Texts.in(Language.SV));
            var menu = (MenuButton) bar.lookup("#goals-shown");
            bar.fold(true);
            assertThat(menu.isVisible()).isTrue();
            assertThat(menu.getText()).isEqualTo("Projektorn visar tabellen");

            menu.getItems().stream()
                    .filter(item -> "goals-menu-one".equals(item.getId()))
                    .map(RadioMenuItem.class::cast)
                    .forEach(item -> item.setSelected(true));
            assertThat(menu.getText()).isEqualTo("Projektorn visar ett mål i taget");
            assertThat(((ToggleButton) bar.lookup("#goals-one")).isSelected()).isTrue();
            assertThat(shown.show().getValue()).isEqualTo(new Show.OneGoal(0));

            menu.getItems().stream()
                    .filter(item -> "goals-menu-after".equals(item.getId()))
                    .forEach(item -> item.fire());
            assertThat(shown.following().get()).isFalse();
        });
    }
}
